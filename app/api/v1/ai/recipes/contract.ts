import { z } from "zod";
import { generatedRecipe, suggestInput, wishInput } from "@/lib/domains/assistant/schema";
import { recipeOperation } from "@/lib/engines/recipes/chat/operations";
import { content, endpoint, found } from "@/lib/platform/rest/contract";

const finding = z.object({
  code: z.string(),
  severity: z.enum(["fail", "warn", "note"]),
  message: z.string(),
  line: z.number().nullable(),
  step: z.number().nullable(),
});

const provenance = z.object({
  by: z.enum(["local", "model"]),
  model: z.string(),
  source: z.object({ id: z.string(), title: z.string() }).nullable(),
  /** Millionths of a US dollar; null where the model's price is not known. */
  costMicros: z.number().nullable(),
  findings: z.array(finding),
});

const generated = z
  .object({
    /** Save it in the app, or with POST /recipes. */
    draftId: z.uuid(),
    recipe: generatedRecipe,
    unmet: z.array(z.string()),
    provenance,
  })
  .meta({ id: "GeneratedRecipe" });

const nothingFits = {
  "nothing-fits": { status: 422, title: "No recipe meets the wish." },
  "failed-checks": { status: 422, title: "What was written did not pass the checks." },
  "budget-reached": { status: 429, title: "The budget for the assistant is used up." },
  "provider-out": { status: 503, title: "The model cannot be reached or did not answer." },
} as const;

export const generateRecipeRoute = endpoint({
  id: "ai.generateRecipe",
  method: "POST",
  path: "/ai/recipes/generate",
  summary: "Write a recipe to a wish",
  description:
    "Allergies and diets of the eaters always hold. What is written is counted and checked before it is answered; without a model it is adapted from the household's own recipes and the collection, and says so.",
  access: "ai:write",
  body: wishInput,
  answers: { 200: generated },
  problems: nothingFits,
  examples: { body: { text: "a warm soup with lentils, no oven", servings: 2 } },
});

export const streamRecipeRoute = endpoint({
  id: "ai.streamRecipe",
  method: "POST",
  path: "/ai/recipes/generate/stream",
  summary: "Write a recipe to a wish, shown while it is written",
  description:
    "JSON Lines: `{partial}` with the growing, unchecked recipe; at last `{done}` or `{refused}`. Ending the request stops the work.",
  access: "ai:write",
  body: wishInput,
  answers: { 200: content("application/x-ndjson") },
  examples: { body: { text: "a warm soup with lentils" } },
});

export const suggestRoute = endpoint({
  id: "ai.suggestions",
  method: "POST",
  path: "/ai/suggestions",
  summary: "What to cook now, from what is at home",
  access: "ai:read",
  body: suggestInput,
  isSafe: true,
  answers: {
    200: z
      .object({
        kind: z.string(),
        suggestions: z.array(
          z.object({
            recipeId: z.uuid(),
            title: z.string(),
            minutes: z.number().nullable(),
            kcal: z.number().nullable(),
            protein: z.number().nullable(),
            servings: z.number(),
            reasons: z.array(z.record(z.string(), z.unknown())),
            missing: z.array(z.string()),
          }),
        ),
      })
      .meta({ id: "Suggestions" }),
  },
  examples: { body: { kind: "dinner", maxMinutes: 45 } },
});

export const chatRoute = endpoint({
  id: "ai.chat",
  method: "POST",
  path: "/ai/recipes/{id}/chat",
  summary: "Ask for a change of a recipe",
  description:
    "Answers a proposal: operations on lines and steps, checked. Nothing changes until it is accepted in the app.",
  access: "ai:write",
  params: z.object({ id: z.uuid() }),
  body: z.object({ text: z.string().trim().min(1).max(1000) }),
  answers: {
    200: z
      .object({
        reply: z.string(),
        operations: z.array(recipeOperation),
        findings: z.array(finding),
        by: z.enum(["local", "model"]),
      })
      .meta({ id: "RecipeChange" }),
  },
  problems: {
    "failed-checks": nothingFits["failed-checks"],
    "budget-reached": nothingFits["budget-reached"],
    "provider-out": nothingFits["provider-out"],
  },
  examples: { params: { id: found("recipes.list", "/recipes/0/id") }, body: { text: "for 6" } },
});
