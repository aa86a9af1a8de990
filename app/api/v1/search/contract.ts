import { z } from "zod";
import { ALLERGENS, DIETS } from "@/lib/engines/foods/food";
import { SLOT_KINDS } from "@/lib/engines/planning/contract";
import { next } from "@/lib/platform/rest/common-schemas";
import { endpoint } from "@/lib/platform/rest/contract";

const chip = z
  .object({
    id: z.string().meta({ description: "The same wish has the same id.", example: "diet:vegetarian" }),
    kind: z.string().meta({ example: "diet" }),
    label: z.string().meta({ example: "vegetarian" }),
    from: z.int().meta({ description: "Where it stands in the query." }),
    to: z.int(),
    without: z.string().meta({ description: "The query without it." }),
  })
  .meta({ id: "SearchChip", description: "One thing that was understood in a query." });

const card = z.object({
  id: z.uuid(),
  title: z.string(),
  minutes: z.number().nullable(),
  kcal: z.number().nullable().meta({ description: "A serving." }),
  protein: z.number().nullable().meta({ description: "Grams a serving." }),
  isOwn: z.boolean(),
  artUrl: z.string(),
});

const understood = {
  chips: z.array(chip),
  didYouMean: z.string().nullable().meta({ description: "The query with its slips mended; null where it has none." }),
};

export const searchSemantic = endpoint({
  id: "search.semantic",
  method: "POST",
  path: "/search/semantic",
  summary: "Recipes by what is meant: names, foods, moods, constraints in words",
  description:
    "Diets, exclusions and numbers in the query are kept exactly, and so are the allergies of the household's eaters; " +
    "what these keep back is told in `withheld`.",
  access: "search:read",
  isSafe: true,
  body: z.object({
    query: z.string().trim().min(1).max(240),
    diets: z.array(z.enum(DIETS)).default([]),
    maxMinutes: z.number().positive().max(100_000).nullable().default(null),
    maxKcal: z.number().positive().max(100_000).nullable().default(null),
    minProtein: z.number().positive().max(10_000).nullable().default(null),
    meal: z.enum(SLOT_KINDS).nullable().default(null),
    from: z.enum(["all", "own", "collection"]).default("all"),
    limit: z.int().min(1).max(100).default(20),
    cursor: z.string().max(2000).optional().meta({ description: "`next` of the page before." }),
  }),
  answers: {
    200: z.object({
      ...understood,
      recipes: z.array(
        card.extend({
          score: z.number(),
          met: z.number().meta({ description: "Share of what was asked that it gives, 0–1." }),
        }),
      ),
      next,
      withheld: z.array(
        z.object({
          id: z.uuid(),
          title: z.string(),
          allergens: z.array(z.enum(ALLERGENS)),
          eaters: z.array(z.string()),
        }),
      ),
    }),
  },
  examples: { body: { query: "quick vegetarian dinner under 500 kcal without nuts" } },
});

export const searchByIngredients = endpoint({
  id: "search.by-ingredients",
  method: "POST",
  path: "/search/by-ingredients",
  summary: "What can be cooked from these foods, what is missing, and what could stand in for it",
  description: "Salt, water, oil, sugar and dried spices are taken as there.",
  access: "search:read",
  isSafe: true,
  body: z.object({
    ingredients: z.array(z.string().trim().min(1).max(100)).min(1).max(60),
    mostMissing: z.int().min(0).max(40).nullable().default(null).meta({
      description: "Only recipes that miss at most so many foods that none of those given can stand in for.",
    }),
    limit: z.int().min(1).max(50).default(20),
  }),
  answers: {
    200: z.object({
      recipes: z.array(
        z.object({
          id: z.uuid(),
          title: z.string(),
          have: z.array(z.string()),
          missingCount: z.int(),
          missing: z.array(
            z.object({
              name: z.string(),
              insteadUse: z
                .array(z.string())
                .meta({ description: "Of the foods given, by our reviewed substitutions." }),
            }),
          ),
          uses: z.number().meta({ description: "Share of the foods given that it uses, 0–1." }),
        }),
      ),
      unknown: z.array(z.string()).meta({ description: "Names that no food was found for." }),
    }),
  },
  examples: { body: { ingredients: ["chickpeas", "spinach", "tomatoes", "rice"] } },
});

export const searchSuggest = endpoint({
  id: "search.suggest",
  method: "GET",
  path: "/search/suggest",
  summary: "What to offer while someone types",
  access: "search:read",
  query: z.object({ q: z.string().max(240).default("") }),
  answers: {
    200: z.object({
      ...understood,
      recipes: z.array(card),
      foods: z.array(z.object({ id: z.string(), name: z.string() })),
    }),
  },
  examples: { query: { q: "chick" } },
});
