import { z } from "zod";
import { ALLERGENS, DIETS } from "@/lib/engines/foods/food";
import { words } from "@/lib/platform/rest/common-schemas";
import { endpoint, found } from "@/lib/platform/rest/contract";

/** One line as the editor has it. */
const lineInput = z.object({
  text: z.string().max(1000),
  ruledFoodId: z.string().max(80).nullable().default(null),
  subRecipeId: z.uuid().nullable().default(null),
});

export const resolveInput = z.object({
  servings: z.number().positive().max(1000),
  lines: z.array(lineInput).max(200),
});

const foodChoice = z.object({ id: z.string(), name: z.string() });

const match = z.object({
  foodId: z.string().nullable(),
  fdcId: z.number().nullable(),
  name: z.string().nullable().meta({ description: "USDA's description." }),
  confidence: z.number(),
  standIn: z.boolean().optional().meta({ description: "The table lacks the food named; this is the nearest in kind." }),
  doubtful: z.boolean().optional(),
});

export const searchFoods = endpoint({
  id: "foods.search",
  method: "GET",
  path: "/foods",
  summary: "Foods whose names begin with some words, best first",
  access: "foods:read",
  query: z.object({
    q: words,
    limit: z.coerce.number().int().min(1).max(50).default(12),
  }),
  answers: {
    200: z.object({
      foods: z.array(foodChoice.extend({ kcalPer100g: z.number().nullable() })),
    }),
  },
  examples: { query: { q: "chickpea" } },
});

export const readFood = endpoint({
  id: "foods.read",
  method: "GET",
  path: "/foods/{id}",
  summary: "One food with its figures and household measures",
  access: "foods:read",
  params: z.object({ id: z.string().max(80) }),
  answers: {
    200: z
      .object({
        id: z.string(),
        fdcId: z.number().nullable(),
        name: z.string(),
        displayName: z.string(),
        source: z.string(),
        category: z.string(),
        aisle: z.string(),
        allergens: z.array(z.enum(ALLERGENS)),
        diets: z.array(z.enum(DIETS)),
        nutrientsPer100g: z.record(z.string(), z.object({ value: z.number(), unit: z.string() })),
        portions: z.array(z.object({ unit: z.string(), grams: z.number() })),
        gramsPerMl: z.number().nullable(),
        gramsPerPiece: z.number().nullable(),
      })
      .meta({ id: "Food" }),
  },
  examples: { params: { id: found("foods.search", "/foods/0/id", "sr:16057") } },
});

export const matchName = endpoint({
  id: "foods.match",
  method: "GET",
  path: "/foods/match",
  summary: "The food that an ingredient's name most likely means",
  description: "The same answer as the command line's verb `match`.",
  access: "foods:read",
  query: z.object({ name: z.string().trim().min(1).max(200) }),
  answers: { 200: match.extend({ alternatives: z.array(match) }) },
  examples: { query: { name: "chopped tinned tomatoes" } },
});

export const resolveLines = endpoint({
  id: "foods.resolve",
  method: "POST",
  path: "/foods/resolve",
  summary: "How ingredient lines are understood: foods, grams and figures a serving",
  description: "Nothing is stored.",
  access: "foods:read",
  isSafe: true,
  body: resolveInput,
  answers: {
    200: z.object({
      lines: z.array(
        z.object({
          amount: z.string(),
          name: z.string(),
          food: foodChoice.extend({ usdaName: z.string() }).nullable(),
          subRecipeTitle: z.string().nullable(),
          grams: z.number().nullable(),
          kcal: z.number().nullable(),
          method: z.string().nullable(),
          working: z.string().nullable(),
          omission: z.string().nullable(),
          isDoubtful: z.boolean(),
          confidence: z.number(),
          alternatives: z.array(foodChoice),
        }),
      ),
      summary: z.object({
        kcal: z.object({ value: z.number(), low: z.number(), high: z.number() }).nullable(),
        figures: z.array(z.object({ nutrient: z.string(), value: z.number() })),
        coverage: z.number(),
        doubtful: z.number(),
      }),
    }),
  },
  examples: { body: { servings: 2, lines: [{ text: "2 cups cooked chickpeas" }] } },
});
