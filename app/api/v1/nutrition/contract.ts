import { z } from "zod";
import { ALLERGENS, DIETS } from "@/lib/engines/foods/food";
import { endpoint } from "@/lib/platform/rest/contract";

const figure = z.object({
  value: z.number(),
  low: z.number(),
  high: z.number(),
  unit: z.string(),
  known: z.number().meta({ description: "Share of the counted mass whose food has a value for it, 0–1." }),
});

export const nutritionAnswer = z
  .object({
    title: z.string(),
    servings: z.number(),
    perServing: z.record(z.string(), figure).meta({ description: "By nutrient: energy, protein, fat, vitaminC …" }),
    gramsPerServing: z.number(),
    coverage: z.number().meta({ description: "Share of the mass that is counted, 0–1." }),
    lines: z.array(
      z.object({
        text: z.string(),
        food: z.string().nullable().meta({ description: "USDA's description of the food." }),
        foodId: z.string().nullable(),
        confidence: z.number(),
        grams: z.number().nullable(),
        gramsLow: z.number().nullable(),
        gramsHigh: z.number().nullable(),
        method: z.string().nullable(),
        working: z.string().nullable(),
        omission: z.string().nullable(),
        doubtful: z.boolean(),
        standIn: z.boolean().optional(),
      }),
    ),
    omissions: z.array(z.object({ text: z.string(), reason: z.string() })),
    allergens: z.array(z.enum(ALLERGENS)),
    diets: z.array(z.enum(DIETS)),
    release: z.string().meta({ description: "Of which release the figures are." }),
  })
  .meta({
    id: "Nutrition",
    description: "What one serving holds, with every line counted or left out for one reason.",
  });

export const countNutrition = endpoint({
  id: "nutrition.count",
  method: "POST",
  path: "/nutrition",
  summary: "What a serving of some lines holds",
  description:
    "The same answer as the command line's verb `nutrition`, with what the household ruled about names. Nothing is stored.",
  access: "nutrition:read",
  isSafe: true,
  body: z.object({
    title: z.string().max(200).default("Untitled"),
    servings: z.number().positive().max(10_000).default(1),
    ingredients: z.array(z.string().max(1000)).max(200),
  }),
  answers: { 200: nutritionAnswer },
  examples: { body: { title: "Porridge", servings: 2, ingredients: ["100 g rolled oats", "400 ml milk"] } },
});
