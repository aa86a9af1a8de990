import { contextsOf } from "../substitutions/contexts-of";
import type { Swap, SwapGuard } from "../substitutions/contract";
import { substitutesFor } from "../substitutions/substitutes-for";
import type { ComposingKnowledge } from "./contract";
import { adaptableNow, type WorkingRecipe } from "./working-recipe";

const adapted = new WeakMap<WorkingRecipe, ReturnType<typeof asCooked>>();
const asCooked = (board: WorkingRecipe, { kitchen }: ComposingKnowledge) => {
  const recipe = adaptableNow(board, kitchen);
  return { ...recipe, lines: recipe.nutrition.lines };
};

function cookedOf(board: WorkingRecipe, knowledge: ComposingKnowledge) {
  const known = adapted.get(board) ?? asCooked(board, knowledge);
  adapted.set(board, known);
  return known;
}

/** The best swap of a line that is welcome; null where none is. */
export function bestSwap(
  board: WorkingRecipe,
  index: number,
  knowledge: ComposingKnowledge,
  guard: SwapGuard,
  isWelcome: (swap: Swap) => boolean,
): Swap | null {
  const { kitchen, pairs } = knowledge;
  const line = board.rows[index]?.line;
  if (line === undefined) return null;
  if (!pairs.some((pair) => line.food !== null && pair.fromIds.has(line.food.id))) return null;
  const contexts = contextsOf(cookedOf(board, knowledge), index);
  const swaps = substitutesFor(
    { line, contexts, servings: board.servings },
    { kind: "missing" },
    pairs,
    kitchen,
    guard,
    40,
  );
  return swaps.find((swap) => swap.quality >= 2 && isWelcome(swap)) ?? swaps.find(isWelcome) ?? null;
}
