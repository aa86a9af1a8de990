import { resolveLine } from "../../nutrition/resolve-line";
import type { ComposingKnowledge } from "../composing/contract";
import { spokenName } from "../composing/rewrite-steps";
import { scaledText } from "../composing/scale-rows";
import { adaptableNow, swapped, type WorkingRecipe } from "../composing/working-recipe";
import type { SwapGuard, SwapTarget } from "../substitutions/contract";
import { healthierSwaps } from "../substitutions/healthier-swaps";
import type { Said } from "./contract";
import { cannot, type Done, lineName, more } from "./done";
import { raiseProtein } from "./raise";

/** A tried swap that brings more, else more of what brings it already. */
export function moreProtein(board: WorkingRecipe, knowledge: ComposingKnowledge, guard: SwapGuard): Done {
  const done = lower(board, "more-protein", knowledge, guard);
  if (done.said.some((one) => one.kind !== "cannot")) return done;
  const raised = raiseProtein(board, knowledge);
  return raised === null ? done : more(raised);
}

const LOWERED: Readonly<
  Partial<Record<SwapTarget, { readonly food: RegExp; readonly by: number; readonly what: string }>>
> = {
  "less-salt": { food: /^(?:salt|sea salt|kosher salt)$/, by: 0.5, what: "salt" },
  "less-sugar": { food: /\bsugars?$|^honey$|\bsyrup$/, by: 0.7, what: "sugar" },
  "less-energy": { food: /\boil$|^butter$|^unsalted butter$/, by: 0.7, what: "oil" },
  "less-saturated-fat": { food: /^(?:unsalted |salted )?butter$|^ghee$|\boil$/, by: 0.7, what: "fat" },
};

/**
 * Less of the thing itself, a third of sugar and fat and half of salt; then a swap of what else holds much of it, never of
 * what the recipe is made of.
 */
export function lower(
  board: WorkingRecipe,
  target: SwapTarget,
  { kitchen, pairs }: ComposingKnowledge,
  guard: SwapGuard,
): Done {
  const said: Said[] = [];
  const rule = LOWERED[target];
  let next = board;
  if (rule !== undefined) {
    let isLess = false;
    const rows = next.rows.map((row) => {
      const { line } = row;
      if (line.food === null || !rule.food.test(line.food.displayName) || line.parsed.quantity === null) return row;
      isLess = true;
      const text = scaledText(line, rule.by);
      return { ...row, line: resolveLine(text, kitchen, { ruling: { foodId: line.food.id } }) };
    });
    if (isLess) {
      next = { ...next, rows };
      said.push({ kind: "less", what: rule.what });
    }
  }
  const total = next.rows.reduce((sum, row) => sum + (row.line.grams?.value ?? 0), 0);
  const found = healthierSwaps(adaptableNow(next, kitchen), [target], pairs, kitchen, guard).filter(
    ({ index, swap }) => {
      const line = next.rows[index]?.line;
      if (line?.food == null || rule?.food.test(line.food.displayName) === true) return false;
      const isKin = swap.lines.every((one) => one.food.aisle === line.food?.aisle);
      return isKin || (line.grams?.value ?? 0) < 0.12 * total;
    },
  );
  for (const { index, swap } of found.slice(0, 2).sort((a, b) => b.index - a.index)) {
    said.push({ kind: "swapped", from: lineName(next, index), to: spokenName(swap) });
    next = swapped(next, index, swap, kitchen);
  }
  return said.length === 0 ? cannot(board, "nothing-to-lower", target) : { board: next, said };
}
