import { addFood } from "../composing/add-food";
import type { ComposingKnowledge } from "../composing/contract";
import { isFoodNamed } from "../composing/is-food-named";
import { spokenName } from "../composing/rewrite-steps";
import { adaptableNow, swapped, type WorkingRecipe, without } from "../composing/working-recipe";
import { contextsOf } from "../substitutions/contexts-of";
import type { SwapGuard } from "../substitutions/contract";
import { substitutesFor } from "../substitutions/substitutes-for";
import type { Said } from "./contract";
import { cannot, type Done, lineName } from "./done";

const linesNamed = (board: WorkingRecipe, food: string) =>
  board.rows.flatMap(({ line }, index) => (isFoodNamed(food, line.food, line.parsed.name) ? [index] : []));

/** Without a food: dropped where it is little, swapped where it is much. */
export function leaveOut(
  board: WorkingRecipe,
  food: string,
  isDropped: boolean,
  knowledge: ComposingKnowledge,
  guard: SwapGuard,
): Done {
  const indexes = linesNamed(board, food);
  if (indexes.length === 0) return cannot(board, "not-in-recipe", food);
  const total = board.rows.reduce((sum, row) => sum + (row.line.grams?.value ?? 0), 0);
  const said: Said[] = [];
  let next = board;
  for (const index of indexes.toReversed()) {
    const was = lineName(next, index);
    const share = (next.rows[index]?.line.grams?.value ?? 0) / Math.max(1, total);
    const bare = isDropped && share < 0.35 ? without(next, index) : null;
    const swap =
      bare !== null || share < 0.05
        ? undefined
        : swapsOf(next, index, knowledge, guard).find(
            (one) => one.quality >= 2 && !one.lines.some((line) => isFoodNamed(food, line.food)),
          );
    const dropped = bare ?? (swap === undefined ? without(next, index) : null);
    if (swap !== undefined) {
      next = swapped(next, index, swap, knowledge.kitchen);
      said.unshift({ kind: "swapped", from: was, to: spokenName(swap) });
    } else if (dropped !== null && share < 0.35) {
      next = dropped;
      said.unshift({ kind: "left-out", what: was });
    } else return cannot(board, share < 0.35 ? "steps-need-it" : "no-swap", was);
  }
  return { board: next, said };
}

/** One food in another's place, by a swap that is tried. */
export function swapFor(
  board: WorkingRecipe,
  from: string,
  to: string,
  knowledge: ComposingKnowledge,
  guard: SwapGuard,
): Done {
  const indexes = linesNamed(board, from);
  if (indexes.length === 0) return cannot(board, "not-in-recipe", from);
  const said: Said[] = [];
  let next = board;
  for (const index of indexes.toReversed()) {
    const swap = swapsOf(next, index, knowledge, guard).find((one) => {
      const heaviest = [...one.lines].sort((a, b) => (b.grams ?? 0) - (a.grams ?? 0))[0];
      return heaviest !== undefined && isFoodNamed(to, heaviest.food);
    });
    if (swap === undefined) continue;
    said.unshift({ kind: "swapped", from: lineName(next, index), to: spokenName(swap) });
    next = swapped(next, index, swap, knowledge.kitchen);
  }
  return said.length === 0 ? cannot(board, "not-that-swap", `${from} → ${to}`) : { board: next, said };
}

function swapsOf(board: WorkingRecipe, index: number, { kitchen, pairs }: ComposingKnowledge, guard: SwapGuard) {
  const line = board.rows[index]?.line;
  if (line === undefined) return [];
  const adaptable = adaptableNow(board, kitchen);
  const contexts = contextsOf({ ...adaptable, lines: adaptable.nutrition.lines }, index);
  return substitutesFor({ line, contexts, servings: board.servings }, { kind: "missing" }, pairs, kitchen, guard, 40);
}

/** A food more, where the recipe takes one of its kind. */
export function addWanted(board: WorkingRecipe, food: string, { kitchen }: ComposingKnowledge, guard: SwapGuard): Done {
  const added = addFood(board, food, guard, kitchen);
  return added === null
    ? cannot(board, "cannot-add", food)
    : { board: added.board, said: [{ kind: "added", what: added.what }] };
}
