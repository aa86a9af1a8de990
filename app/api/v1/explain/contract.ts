import { z } from "zod";
import { endpoint, found } from "@/lib/platform/rest/contract";
import { resolveInput } from "../foods/contract";

const detail = z.object({ text: z.string(), href: z.string().nullable() });
const row = z.object({
  label: z.string(),
  href: z.string().nullable(),
  value: z.string().nullable(),
  details: z.array(detail),
  isMissing: z.boolean(),
});

const working = z
  .object({
    title: z.string(),
    value: z.string(),
    lead: z.string().nullable(),
    blocks: z.array(
      z.object({
        heading: z.string().nullable(),
        rows: z.array(row),
        total: z.object({ label: z.string(), value: z.string() }).nullable(),
      }),
    ),
    notes: z.array(z.string()),
  })
  .meta({ id: "Working", description: "How a figure comes about, in words." });

export const explainFigure = endpoint({
  id: "explain.figure",
  method: "GET",
  path: "/explain/{subject+}",
  summary: "The working of one figure of this household",
  description:
    "The subject is the address the app shows it under, such as recipe/{recipeId}/energy or cost/{recipeId}.",
  access: "nutrition:read",
  params: z.object({
    subject: z.array(z.string().max(200)).max(10).meta({ type: "string", description: "Parts joined by slashes." }),
  }),
  answers: { 200: working },
  examples: { params: { subject: ["recipe", found("recipes.create", "/id"), "energy"] } },
});

export const explainDraft = endpoint({
  id: "explain.draft",
  method: "POST",
  path: "/explain/draft/{nutrient}",
  summary: "The working of a figure of lines that are not stored",
  access: "nutrition:read",
  isSafe: true,
  params: z.object({ nutrient: z.string().max(60) }),
  body: resolveInput,
  answers: { 200: working },
  examples: { params: { nutrient: "energy" }, body: { servings: 2, lines: [{ text: "100 g rolled oats" }] } },
});
