import "server-only";
import type { Scope } from "@/lib/platform/auth/scope";
import { type Eater, listEaters } from "../../accounts/queries";
import type { RecipeSummary } from "../../recipes/policy";
import type { Refusal } from "../policy";

/** How many servings each eater gets, by the eater's id. */
export type Portions = Readonly<Record<string, number>>;

/** What of a recipe an eater is allergic to; null where nothing. */
export const allergyOf = (eater: Eater, recipe: RecipeSummary) =>
  eater.allergies.find((allergen) => recipe.allergens.includes(allergen)) ?? null;

/** A recipe refused for what an eater is allergic to. */
export function allergyRefusal(eater: Eater, recipe: RecipeSummary): Refusal {
  const allergen = allergyOf(eater, recipe);
  if (allergen === null) throw new Error("There is no allergy to refuse by.");
  return { ok: false, reason: "allergy", eaterName: eater.name, allergen, title: recipe.title };
}

/** Portions of eaters that exist; none of them for someone who is allergic to the recipe. */
export async function knownPortions(scope: Scope, wanted: Portions, recipe: RecipeSummary) {
  const eaters = (await listEaters(scope)).filter((eater) => (wanted[eater.id] ?? 0) > 0);
  const unsafe = eaters.find((eater) => allergyOf(eater, recipe) !== null);
  if (unsafe !== undefined) return allergyRefusal(unsafe, recipe) as Extract<Refusal, { reason: "allergy" }>;
  return { ok: true, portions: Object.fromEntries(eaters.map((eater) => [eater.id, wanted[eater.id] ?? 0])) } as const;
}

/** Portions and extra servings of a pot that holds so many servings; without a number it holds just the portions. */
export function potOf(usual: Portions, servings: number | undefined) {
  const total = Object.values(usual).reduce((sum, portion) => sum + portion, 0);
  if (servings === undefined) return { portions: usual, extraServings: 0 };
  if (servings >= total) return { portions: usual, extraServings: Math.round((servings - total) * 100) / 100 };
  const shrink = (portion: number) => Math.round(((portion * servings) / total) * 100) / 100;
  return {
    portions: Object.fromEntries(Object.entries(usual).map(([id, portion]) => [id, shrink(portion)])),
    extraServings: 0,
  };
}
