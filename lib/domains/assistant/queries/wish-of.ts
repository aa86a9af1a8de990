import "server-only";
import { plainDate } from "@/lib/domains/accounts/policy";
import { listEaters } from "@/lib/domains/accounts/queries";
import { kitchenKnowledge } from "@/lib/domains/foods/queries";
import { ALLERGENS, DIETS } from "@/lib/engines/foods/food";
import type { RecipeWish } from "@/lib/engines/recipes/composing/contract";
import { readWish } from "@/lib/engines/recipes/composing/read-wish";
import type { Scope } from "@/lib/platform/auth/scope";
import type { WishInput } from "../schema";

/**
 * A person's wish with what their words say and what the eaters cannot have: allergies and diets of everyone it is for
 * hold, whatever is asked; what somebody dislikes is left out.
 */
export async function wishOf(scope: Scope, input: WishInput, now = new Date()): Promise<RecipeWish> {
  const said = readWish(input.text, kitchenKnowledge().table);
  const all = await listEaters(scope);
  const chosen = all.filter((eater) => input.eaterIds.includes(eater.id));
  const eaters = chosen.length > 0 ? chosen : all;
  const either = <T>(own: T | null, read: T | null) => own ?? read;
  const both = (...lists: readonly (readonly string[])[]) => [...new Set(lists.flat())].slice(0, 20);
  const wanted = both(input.wanted, said.wanted).slice(0, 8);
  const dislikes = eaters.flatMap((eater) => eater.dislikes).filter((word) => !word.includes(":"));
  return {
    wanted,
    without: both(input.without, said.without, dislikes),
    allergens: ALLERGENS.filter(
      (one) =>
        input.allergens.includes(one) ||
        said.allergens.includes(one) ||
        eaters.some((eater) => eater.allergies.includes(one)),
    ),
    diets: DIETS.filter(
      (one) =>
        input.diets.includes(one) || said.diets.includes(one) || eaters.some((eater) => eater.diets.includes(one)),
    ),
    servings: either(input.servings, said.servings),
    maxMinutes: either(input.maxMinutes, said.maxMinutes),
    maxKcal: either(input.maxKcal, said.maxKcal),
    minProtein: either(input.minProtein, said.minProtein),
    cuisine: either(input.cuisine === "" ? null : input.cuisine, said.cuisine),
    kind: either(input.kind, said.kind),
    lacking: [...new Set([...input.lacking, ...said.lacking])],
    month: input.seasonal ? Number(plainDate(now, scope.timeZone).slice(5, 7)) : null,
    words: said.words,
  };
}
