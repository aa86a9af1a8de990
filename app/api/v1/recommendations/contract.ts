import { z } from "zod";
import { endpoint, found } from "@/lib/platform/rest/contract";

const card = {
  recipeId: z.uuid(),
  title: z.string(),
  kcal: z.number().nullable(),
  minutes: z.number().nullable(),
  artUrl: z.string(),
};

const part = z
  .looseObject({
    kind: z.enum(["others", "like", "popular", "expiring", "season", "minutes", "slot", "recent"]),
    adds: z.number().meta({ description: "What it adds to the score; below zero it speaks against the recipe." }),
  })
  .meta({ id: "RecommendationPart", description: "One thing that was weighed, with its own details." });

const count = z.coerce.number().int().min(1).max(50).default(10);

export const recommendForUser = endpoint({
  id: "recommendations.user",
  method: "GET",
  path: "/recommendations/user/{id}",
  summary: "What to cook next, best first, each with what speaks for it",
  description:
    "Of the household of the person: `me`, or the id of somebody in it. Allergies and diets of all its eaters hold.",
  access: "recipes:read",
  params: z.object({ id: z.string().max(100).meta({ description: "`me`, or a person of the household." }) }),
  query: z.object({ count }),
  answers: {
    200: z.object({
      version: z.int().meta({ description: "Of what was learned from all households; 0 before the first night." }),
      recipes: z.array(
        z.object({
          ...card,
          score: z.number(),
          reason: part.nullable(),
          likedTitle: z.string().nullable(),
          parts: z.array(part),
        }),
      ),
    }),
  },
  examples: { params: { id: "me" }, query: { count: 5 } },
});

export const similarRecipes = endpoint({
  id: "recommendations.similar",
  method: "GET",
  path: "/recipes/{id}/similar",
  summary: "Recipes like one, nearest first",
  access: "recipes:read",
  params: z.object({ id: z.uuid() }),
  query: z.object({ count }),
  answers: { 200: z.object({ recipes: z.array(z.object(card)) }) },
  examples: { params: { id: found("recipes.create", "/id") }, query: { count: 5 } },
});
