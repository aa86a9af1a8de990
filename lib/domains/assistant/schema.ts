import { z } from "zod";
import { ALLERGENS, DIETS } from "@/lib/engines/foods/food";
import { SLOT_KINDS } from "@/lib/engines/planning/contract";
import { EQUIPMENT } from "@/lib/engines/recipes/composing/contract";

const name = z.string().trim().min(1).max(60);
const names = z.array(name).max(12).default([]);

/** What a person asks for: free text and constraints. Nothing of it is trusted beyond its shape. */
export const wishInput = z.object({
  /** In the person's own words. */
  text: z.string().trim().max(1000).default(""),
  wanted: names,
  without: names,
  diets: z.array(z.enum(DIETS)).max(DIETS.length).default([]),
  allergens: z.array(z.enum(ALLERGENS)).max(ALLERGENS.length).default([]),
  servings: z.number().int().min(1).max(60).nullable().default(null),
  maxMinutes: z.number().int().min(5).max(600).nullable().default(null),
  maxKcal: z.number().int().min(100).max(2000).nullable().default(null),
  minProtein: z.number().int().min(1).max(150).nullable().default(null),
  cuisine: z.string().trim().max(40).nullable().default(null),
  kind: z.enum(SLOT_KINDS).nullable().default(null),
  lacking: z.array(z.enum(EQUIPMENT)).max(EQUIPMENT.length).default([]),
  seasonal: z.boolean().default(false),
  /** Eaters it is for; empty = everyone. Their allergies and diets always hold. */
  eaterIds: z.array(z.uuid()).max(40).default([]),
  /** Recipes shown already. */
  exceptIds: z.array(z.uuid()).max(60).default([]),
  /** Another answer than the one that may be kept. */
  again: z.boolean().default(false),
  /** How many answers were given to this wish before. */
  turn: z.number().int().min(0).max(60).default(0),
});
export type WishInput = z.infer<typeof wishInput>;

const row = z.object({ text: z.string().trim().min(1).max(1500), section: z.string().max(120).nullable() });
const minutes = z.number().int().min(0).max(4320).nullable();

export const generatedRecipe = z.object({
  title: z.string().trim().min(3).max(150),
  description: z.string().trim().max(600).nullable(),
  servings: z.number().positive().max(60),
  prepMinutes: minutes,
  cookMinutes: minutes,
  totalMinutes: minutes,
  cuisine: z.string().max(60).nullable(),
  tags: z.array(z.string().min(1).max(40)).max(20),
  lines: z.array(row).min(1).max(60),
  steps: z.array(row).min(1).max(60),
});
export type GeneratedRecipe = z.infer<typeof generatedRecipe>;

// Unions that a model is asked for are plain ones: a discriminated union is written as "oneOf", which OpenAI refuses.
const change = z.union([
  z.object({
    kind: z.literal("swapped"),
    from: z.string(),
    to: z.string(),
    why: z.enum(["fit", "unwanted", "wanted"]),
  }),
  z.object({ kind: z.literal("left-out"), what: z.string() }),
  z.object({ kind: z.literal("added"), what: z.string() }),
  z.object({ kind: z.literal("scaled"), from: z.number(), to: z.number() }),
]);

const reason = z.union([
  z.object({
    kind: z.enum(["unknown-food", "no-recipe-with", "no-such-kind", "cannot-fit", "cannot-leave-out"]),
    what: z.string().max(200),
  }),
  z.object({ kind: z.literal("needs"), what: z.enum(EQUIPMENT) }),
  z.object({ kind: z.literal("too-long"), least: z.number() }),
  z.object({ kind: z.enum(["misses-aims", "all-shown"]) }),
]);

/** What a model, or our own engine, answers. A recipe, or the reasons why there is none. */
export const recipeAnswer = z.object({
  recipe: generatedRecipe.nullable(),
  /** Id of the recipe in the data it was adapted from; null where it is new. */
  sourceId: z.string().max(80).nullable(),
  changes: z.array(change).max(40),
  /** What was asked for and is not in it. */
  unmet: z.array(z.string().max(120)).max(12),
  reasons: z.array(reason).max(6),
});
export type RecipeAnswer = z.infer<typeof recipeAnswer>;

export const suggestInput = z.object({
  kind: z.enum(SLOT_KINDS).nullable().default(null),
  maxMinutes: z.number().int().min(5).max(600).nullable().default(null),
  eaterIds: z.array(z.uuid()).max(40).default([]),
  limit: z.number().int().min(1).max(12).default(6),
});
export type SuggestInput = z.infer<typeof suggestInput>;

export const chatInput = z.object({ recipeId: z.uuid(), text: z.string().trim().min(1).max(1000) });
export type ChatInput = z.infer<typeof chatInput>;

export const applyInput = z.object({ messageId: z.uuid() });

export const batchInput = z.object({ wish: wishInput, count: z.number().int().min(1).max(10) });
export type BatchInput = z.infer<typeof batchInput>;

export const draftInput = z.object({ draftId: z.uuid() });
export const batchId = z.object({ batchId: z.uuid() });

/** A recipe as it stands in the editor, enough to draw it. */
export const coverInput = z.object({
  title: z.string().trim().max(200),
  lines: z.array(z.string().max(300)).max(100),
});
export type CoverInput = z.infer<typeof coverInput>;

export const scanInput = z.object({ fileIds: z.array(z.uuid()).min(1).max(6) });
