import { z } from "zod";
import { MOST_PHOTOS } from "@/lib/engines/images/limits";

const optionalText = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .nullable()
    .transform((text) => (text === "" ? null : text));
const minutes = z.number().int().min(0).max(14_400).nullable();
const section = optionalText(120);

/** What a person may send as an address of the source: a page, or nothing. */
const webAddress = optionalText(2000).refine((url) => url === null || /^https?:\/\/\S+$/i.test(url), {
  message: "Write the whole address, beginning with https://",
});

/** A recipe as the editor sends it: everything a person decides, nothing that is computed. */
export const recipeInput = z.object({
  title: z.string().trim().min(1, "Give the recipe a title").max(200),
  description: optionalText(2000),
  servings: z.number().positive("Say how many it serves").max(1000),
  yieldText: optionalText(120),
  prepMinutes: minutes,
  cookMinutes: minutes,
  totalMinutes: minutes,
  cuisine: optionalText(60),
  tags: z.array(z.string().trim().min(1).max(40)).max(30),
  language: optionalText(20),
  sourceUrl: webAddress,
  sourceName: optionalText(200),
  coverFileId: z.uuid().nullable(),
  /** All its photos in order; left out, those it has stay. */
  photoIds: z.array(z.uuid()).max(MOST_PHOTOS).optional(),
  lines: z
    .array(
      z.object({
        text: z.string().trim().min(1).max(1000),
        section,
        ruledFoodId: z.string().max(80).nullable(),
        subRecipeId: z.uuid().nullable(),
      }),
    )
    .max(200),
  steps: z.array(z.object({ text: z.string().trim().min(1).max(8000), section })).max(200),
});
export type RecipeInput = z.infer<typeof recipeInput>;

export const saveRecipeInput = z.object({
  /** Null for a new recipe; else the one to change, with the revision the editor started from. */
  existing: z.object({ id: z.uuid(), revision: z.number().int().positive() }).nullable(),
  recipe: recipeInput,
  /** Names the household wants to mean a food from now on. */
  remember: z.array(z.object({ name: z.string().trim().min(1).max(200), foodId: z.string().max(80) })).max(200),
});
export type SaveRecipeInput = z.infer<typeof saveRecipeInput>;

export const recipeId = z.object({ recipeId: z.uuid() });

export const restoreVersionInput = z.object({
  recipeId: z.uuid(),
  /** The version to bring back. */
  number: z.number().int().positive(),
  /** The recipe's revision as the page showed it. */
  revision: z.number().int().positive(),
});
export type RestoreVersionInput = z.infer<typeof restoreVersionInput>;

export const markInput = z.object({
  recipeId: z.uuid(),
  isFavourite: z.boolean().optional(),
  rating: z.number().int().min(1).max(5).nullable().optional(),
  note: z.string().trim().max(4000).nullable().optional(),
  isHidden: z.boolean().optional(),
});
export type MarkInput = z.infer<typeof markInput>;
