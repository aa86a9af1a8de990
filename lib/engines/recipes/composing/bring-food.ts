import type { ResolvedLine } from "../../nutrition/contract";
import type { Swap, SwapGuard } from "../substitutions/contract";
import { addFood } from "./add-food";
import { bestSwap } from "./best-swap";
import type { Change, ComposingKnowledge, RecipeWish } from "./contract";
import { isFoodNamed } from "./is-food-named";
import { spokenName } from "./rewrite-steps";
import { plainNameOf, shareOf, swapped, type WorkingRecipe } from "./working-recipe";

interface Brought {
  readonly board: WorkingRecipe;
  readonly change: Change;
  readonly quality: number;
}

/** The wanted food in the place of a kindred one, or beside the others where the recipe takes more of its kind. */
export function bringFood(
  board: WorkingRecipe,
  name: string,
  wish: RecipeWish,
  knowledge: ComposingKnowledge,
  guard: SwapGuard,
): Brought | null {
  let best: { index: number; swap: Swap } | null = null;
  const isWanted = (line: ResolvedLine) => wish.wanted.some((one) => isFoodNamed(one, line.food, line.parsed.name));
  board.rows.forEach(({ line }, index) => {
    // What was wished for as well does not give way; nor does a spoonful, which would bring a spoonful.
    if (isWanted(line) || shareOf(board, line) < 0.08) return;
    const swap = bestSwap(board, index, knowledge, guard, (one) => {
      const heaviest = [...one.lines].sort((a, b) => (b.grams ?? 0) - (a.grams ?? 0))[0];
      return (
        heaviest !== undefined &&
        isFoodNamed(name, heaviest.food) &&
        !one.lines.some(({ food }) => wish.without.some((word) => isFoodNamed(word, food)))
      );
    });
    if (swap !== null && swap.quality >= 2 && (best === null || swap.score > best.swap.score)) best = { index, swap };
  });
  const found = best as { index: number; swap: Swap } | null;
  if (found !== null) {
    const line = board.rows[found.index]?.line;
    if (line === undefined) return null;
    return {
      board: swapped(board, found.index, found.swap, knowledge.kitchen),
      change: { kind: "swapped", from: plainNameOf(line), to: spokenName(found.swap), why: "wanted" },
      quality: found.swap.quality,
    };
  }
  const added = addFood(board, name, guard, knowledge.kitchen);
  return added === null ? null : { board: added.board, change: { kind: "added", what: added.what }, quality: 2 };
}
