import { type Allergen, DIETS, type Diet } from "../../foods/food";
import type { ComposingKnowledge } from "../composing/contract";
import { spokenName } from "../composing/rewrite-steps";
import { adaptableNow, swapped, type WorkingRecipe, without } from "../composing/working-recipe";
import { adaptRecipe } from "../substitutions/adapt-recipe";
import type { SwapGuard } from "../substitutions/contract";
import type { Said } from "./contract";
import { cannot, type Done, lineName } from "./done";

/**
 * A recipe made to fit a diet or to hold no allergen, without taking from what the eaters (`guard`) need already where that
 * can be had.
 */
export function makeFit(
  board: WorkingRecipe,
  wish: { readonly allergens: readonly Allergen[]; readonly diets: readonly Diet[] },
  what: string,
  { kitchen, pairs }: ComposingKnowledge,
  guard: SwapGuard,
): Done {
  const both = {
    allergens: [...new Set([...wish.allergens, ...guard.allergens])],
    diets: DIETS.filter((diet) => wish.diets.includes(diet) || guard.diets.includes(diet)),
  };
  const alone = adaptRecipe(adaptableNow(board, kitchen), wish, pairs, kitchen);
  if (alone.ok && alone.changes.length === 0) return { board, said: [{ kind: "fits-already", what }] };
  const adapted = adaptRecipe(adaptableNow(board, kitchen), both, pairs, kitchen);
  const before = adaptableNow(board, kitchen).nutrition.allergens;
  const isHarmless =
    alone.ok &&
    alone.nutrition.allergens.every((one) => before.includes(one) || !guard.allergens.includes(one)) &&
    guard.diets.every(
      (one) => alone.nutrition.diets.includes(one) || !adaptableNow(board, kitchen).nutrition.diets.includes(one),
    );
  const chosen = adapted.ok || !isHarmless ? adapted : alone;
  if (!chosen.ok) {
    const index = chosen.unmet[0]?.index;
    return cannot(board, "no-swap", index === undefined ? what : lineName(board, index));
  }
  const said: Said[] = [];
  let next = board;
  for (const { index, swap } of [...chosen.changes].sort((a, b) => b.index - a.index)) {
    const was = lineName(next, index);
    const changed = swap === null ? without(next, index) : swapped(next, index, swap, kitchen);
    if (changed === null) return cannot(board, "steps-need-it", was);
    next = changed;
    said.unshift(
      swap === null ? { kind: "left-out", what: was } : { kind: "swapped", from: was, to: spokenName(swap) },
    );
  }
  return { board: next, said };
}
