import { wishKey } from "./admission";
import type { PlanRequest, Wish } from "./contract";
import { createRoomFinder, wishesOf } from "./room";

/** Sets of two are all tried while there are no more than this many wishes. */
const PAIR_LIMIT = 40;

/**
 * The smallest set of hard wishes found that cannot hold together: dropping any one of it makes room. Wishes are
 * deleted one by one while the rest stays impossible, in several orders; single wishes and pairs are tried outright.
 * Where even no wish at all leaves no room, the library lacks recipes for a kind of slot and that is the conflict.
 * `alsoImpossible` tells of impossibility that the quick finder could not show.
 */
export function findConflict(request: PlanRequest): readonly Wish[] {
  const find = createRoomFinder(request);
  const isImpossible = (wishes: readonly Wish[]) => !find(wishes).found;
  if (isImpossible([])) {
    const kinds = new Set(request.slots.filter((slot) => slot.eaterIds.length > 0).map((slot) => slot.kind));
    const empty = [...kinds].filter((kind) => !request.candidates.some((one) => one.suits.includes(kind)));
    return (empty.length > 0 ? empty : [...kinds]).slice(0, 1).map((slotKind) => ({ kind: "library", slotKind }));
  }
  const wishes = wishesOf(request);
  let best = shrink(wishes, isImpossible);
  for (const order of [[...wishes].reverse(), byWeight(wishes)]) {
    const found = shrink(order, isImpossible);
    if (found.length < best.length) best = found;
  }
  if (best.length > 1) {
    const single = wishes.find((wish) => isImpossible([wish]));
    if (single) return [single];
  }
  if (best.length > 2 && wishes.length <= PAIR_LIMIT) {
    for (const [index, one] of wishes.entries()) {
      const other = wishes.slice(index + 1).find((wish) => isImpossible([one, wish]));
      if (other) return [one, other];
    }
  }
  return best;
}

function shrink(wishes: readonly Wish[], isImpossible: (wishes: readonly Wish[]) => boolean): readonly Wish[] {
  let kept = [...wishes];
  if (!isImpossible(kept)) return kept;
  // Whole halves first: with thirty wishes most fall away in a few questions.
  for (let chunk = Math.ceil(kept.length / 2); chunk >= 1; chunk = chunk === 1 ? 0 : Math.ceil(chunk / 2)) {
    for (let from = 0; from < kept.length; ) {
      const without = kept.filter((_, index) => index < from || index >= from + chunk);
      if (isImpossible(without)) kept = without;
      else from += chunk;
    }
  }
  return kept;
}

/** Wishes easiest to give up last, so that they are what remains to be offered. */
function byWeight(wishes: readonly Wish[]): readonly Wish[] {
  const weight = (wish: Wish) =>
    ["allergy", "fixed", "diet", "minutes", "budget", "repeats", "dislike"].indexOf(wish.kind);
  return [...wishes].sort((a, b) => weight(a) - weight(b) || wishKey(a).localeCompare(wishKey(b)));
}
