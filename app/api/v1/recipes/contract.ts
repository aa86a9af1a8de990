import { z } from "zod";
import { recipeInput } from "@/lib/domains/recipes/schema";
import { lineSwapsQuery } from "@/lib/domains/swaps/schema";
import { ALLERGENS, DIETS } from "@/lib/engines/foods/food";
import { SLOT_KINDS } from "@/lib/engines/planning/contract";
import { ifMatch, instant, next, pageQuery, words } from "@/lib/platform/rest/common-schemas";
import { endpoint, found, nothing } from "@/lib/platform/rest/contract";
import { nutritionAnswer } from "../nutrition/contract";

const recipeHead = z.object({ id: z.uuid(), title: z.string(), servings: z.number(), isOwn: z.boolean() }).meta({
  id: "RecipeHead",
  description: "What names a recipe. Those of the collection belong to everybody and cannot be changed.",
});

const { title, servings, tags, description, lines, steps, coverFileId, ...rest } = recipeInput.shape;
const line = lines.element.shape;
const step = steps.element.shape;

/** A recipe as a client writes it: a title, servings, lines and steps; the rest may be left out. */
const recipeBody = z
  .object({
    title,
    servings,
    lines: z
      .array(
        z.object({
          text: line.text,
          section: line.section.default(null),
          ruledFoodId: line.ruledFoodId
            .default(null)
            .meta({ description: "The food this line means, where it should not be guessed." }),
          subRecipeId: line.subRecipeId.default(null).meta({ description: "Another recipe that this line uses." }),
        }),
      )
      .max(200),
    steps: z
      .array(z.object({ text: step.text, section: step.section.default(null) }))
      .max(200)
      .default([]),
    description: description.default(null),
    yieldText: rest.yieldText.default(null),
    prepMinutes: rest.prepMinutes.default(null),
    cookMinutes: rest.cookMinutes.default(null),
    totalMinutes: rest.totalMinutes.default(null),
    cuisine: rest.cuisine.default(null),
    tags: tags.default([]),
    language: rest.language.default(null),
    sourceUrl: rest.sourceUrl.default(null),
    sourceName: rest.sourceName.default(null),
    coverFileId: coverFileId.default(null).meta({ description: "A photo of the household, from /images/optimize." }),
    photoIds: rest.photoIds,
  })
  .meta({ id: "RecipeDraft" });

const recipe = z
  .object({
    id: z.uuid(),
    revision: z.int().meta({ description: "Counts up with every change; the ETag." }),
    isOwn: z.boolean(),
    title: z.string(),
    description: z.string().nullable(),
    servings: z.number(),
    yieldText: z.string().nullable(),
    prepMinutes: z.number().nullable(),
    cookMinutes: z.number().nullable(),
    totalMinutes: z.number().nullable(),
    cuisine: z.string().nullable(),
    tags: z.array(z.string()),
    language: z.string().nullable(),
    sourceUrl: z.string().nullable(),
    sourceName: z.string().nullable(),
    coverFileId: z.uuid().nullable(),
    coverUrl: z.string(),
    lines: z.array(
      z.object({
        text: z.string(),
        section: z.string().nullable(),
        ruledFoodId: z.string().nullable(),
        subRecipeId: z.uuid().nullable(),
      }),
    ),
    steps: z.array(z.object({ text: z.string(), section: z.string().nullable() })),
    suits: z.array(z.enum(SLOT_KINDS)).meta({ description: "Meals it suits." }),
    allergens: z.array(z.enum(ALLERGENS)),
    diets: z.array(z.enum(DIETS)),
    isFavourite: z.boolean(),
    rating: z.number().nullable(),
    note: z.string().nullable(),
    updatedAt: instant,
  })
  .meta({ id: "Recipe" });

const recipeParams = z.object({ id: z.uuid() });
const porridge = {
  title: "Oat porridge with apple",
  servings: 2,
  lines: [{ text: "100 g rolled oats" }, { text: "400 ml milk" }, { text: "1 apple, grated" }],
  steps: [{ text: "Simmer the oats in the milk for 5 minutes, then stir in the apple." }],
  totalMinutes: 10,
};
const cycle = { cycle: { status: 409, title: "A recipe cannot be a part of itself." } };
const own = found("recipes.create", "/id");

export const listRecipes = endpoint({
  id: "recipes.list",
  method: "GET",
  path: "/recipes",
  summary: "Recipes of the household and of the collection",
  description: "Own recipes first, then the collection, each by title.",
  access: "recipes:read",
  query: pageQuery.extend({ q: words.meta({ description: "Words of the title." }) }),
  answers: { 200: z.object({ recipes: z.array(recipeHead), next }) },
  examples: { query: { q: "soup", limit: 12 } },
});

export const createRecipe = endpoint({
  id: "recipes.create",
  method: "POST",
  path: "/recipes",
  summary: "Write a recipe",
  access: "recipes:write",
  body: recipeBody,
  answers: { 201: recipe },
  problems: cycle,
  examples: { body: porridge },
});

export const readRecipe = endpoint({
  id: "recipes.read",
  method: "GET",
  path: "/recipes/{id}",
  summary: "One recipe",
  access: "recipes:read",
  params: recipeParams,
  answers: { 200: recipe },
  examples: { params: { id: own } },
});

export const updateRecipe = endpoint({
  id: "recipes.update",
  method: "PUT",
  path: "/recipes/{id}",
  summary: "Write a recipe anew",
  description: "What it said before is kept as a version. What is left out of the body is emptied; its photos stay.",
  access: "recipes:write",
  params: recipeParams,
  headers: ifMatch,
  body: recipeBody,
  answers: { 200: recipe },
  problems: cycle,
  examples: { params: { id: own }, headers: { "if-match": '"1"' }, body: { ...porridge, servings: 3 } },
});

export const deleteRecipe = endpoint({
  id: "recipes.delete",
  method: "DELETE",
  path: "/recipes/{id}",
  summary: "Set a recipe aside",
  description: "Plans that hold it keep it, and it can be brought back in the app.",
  access: "recipes:write",
  params: recipeParams,
  answers: { 204: nothing },
  examples: { params: { id: own } },
});

export const readRecipeNutrition = endpoint({
  id: "recipes.nutrition",
  method: "GET",
  path: "/recipes/{id}/nutrition",
  summary: "What a serving of a recipe holds, every line accounted for",
  access: "recipes:read",
  params: recipeParams,
  answers: { 200: nutritionAnswer },
  examples: { params: { id: own } },
});

const change = z.object({ figure: z.string(), by: z.number() });

export const lineSwaps = endpoint({
  id: "recipes.swaps",
  method: "GET",
  path: "/recipes/{id}/swaps",
  summary: "Ranked ways to do without one line of a recipe",
  access: "recipes:read",
  params: recipeParams,
  query: lineSwapsQuery,
  answers: {
    200: z
      .object({
        text: z.string(),
        foodName: z.string(),
        causes: z.array(z.string()),
        cause: z.string(),
        swaps: z.array(
          z.object({
            pairId: z.string(),
            lines: z.array(z.string()),
            ratio: z.string(),
            note: z.string(),
            source: z.string().nullable(),
            quality: z.number(),
            context: z.string().nullable(),
            isUntried: z.boolean(),
            isAtHome: z.boolean().nullable(),
            changes: z.array(change),
            allergensLost: z.array(z.enum(ALLERGENS)),
            allergensGained: z.array(z.enum(ALLERGENS)),
            dietsGained: z.array(z.enum(DIETS)),
          }),
        ),
      })
      .meta({ id: "LineSwaps" }),
  },
  examples: { params: { id: own }, query: { line: 1, cause: "without-milk" } },
});
