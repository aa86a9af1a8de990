import { z } from "zod";
import { SLOT_KINDS } from "@/lib/engines/planning/contract";
import { endpoint } from "@/lib/platform/rest/contract";

/** A recipe of the collection as written: what a planner counts it from. */
export const libraryRecipe = z.object({
  id: z.string().min(1),
  title: z.string(),
  servings: z.number().positive(),
  ingredients: z.array(z.string()),
  minutes: z.number().nonnegative().nullable(),
  suits: z.array(z.enum(SLOT_KINDS)).min(1),
  keeps: z.boolean(),
});

export const libraryAnswer = z.object({ recipes: z.array(libraryRecipe) });

export const readLibrary = endpoint({
  id: "library.read",
  method: "GET",
  path: "/library",
  summary: "The collection that every household can cook from",
  description: "Nothing of any household, so nobody need be signed in.",
  access: "public",
  answers: { 200: libraryAnswer },
});
