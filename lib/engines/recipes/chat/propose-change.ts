import { type Allergen, DIETS, type Diet } from "../../foods/food";
import { tokensOf } from "../../foods/normalise";
import { resolveLine } from "../../nutrition/resolve-line";
import { addFood } from "../composing/add-food";
import type { Change, ComposingKnowledge, SourceRecipe } from "../composing/contract";
import { isFoodNamed } from "../composing/is-food-named";
import { nameVersion } from "../composing/name-version";
import { spokenName } from "../composing/rewrite-steps";
import { scaledStep, scaledText } from "../composing/scale-rows";
import { adaptableNow, onBoard, swapped, type WorkingRecipe, without } from "../composing/working-recipe";
import { adaptRecipe } from "../substitutions/adapt-recipe";
import { contextsOf } from "../substitutions/contexts-of";
import type { SwapGuard, SwapTarget } from "../substitutions/contract";
import { healthierSwaps } from "../substitutions/healthier-swaps";
import { substitutesFor } from "../substitutions/substitutes-for";
import type { RecipeContent } from "../versions/content";
import { hasten, longestPart } from "./hasten";
import type { RecipeOperation } from "./operations";
import { operationsBetween } from "./operations-between";
import { raiseHeat, raiseProtein } from "./raise";
import { type RecipeRequest, readRequest } from "./read-request";

/** What became of one wish: a code and the words a sentence needs. */
export type Said =
  | { readonly kind: "scaled"; readonly servings: number }
  | { readonly kind: "swapped"; readonly from: string; readonly to: string }
  | { readonly kind: "left-out"; readonly what: string }
  | { readonly kind: "added"; readonly what: string }
  | { readonly kind: "less"; readonly what: string }
  | { readonly kind: "more"; readonly what: string }
  | { readonly kind: "shorter"; readonly minutes: number }
  | { readonly kind: "units"; readonly system: "metric" | "us" }
  | { readonly kind: "fits-already"; readonly what: string }
  | { readonly kind: "cannot"; readonly why: Cannot; readonly what: string };

export type Cannot =
  | "not-understood"
  | "not-in-recipe"
  | "no-swap"
  | "not-that-swap"
  | "nothing-to-lower"
  | "needs-oven"
  | "not-faster"
  | "cannot-spice"
  | "steps-need-it"
  | "cannot-add"
  | "too-many";

export interface Proposal {
  readonly operations: readonly RecipeOperation[];
  readonly said: readonly Said[];
}

const MOST_REQUESTS = 6;

/**
 * A change of a recipe that answers a message, by rules: servings, diets and allergens, swapping, leaving out, adding, less
 * salt, sugar, fat or energy, measures. Nothing is changed here: it gives operations to show and accept, and says plainly
 * what it could not do.
 */
export function proposeChange(
  content: RecipeContent,
  message: string,
  knowledge: ComposingKnowledge,
  guard: SwapGuard,
): Proposal {
  const { requests, unread } = readRequest(message);
  const said: Said[] = unread.map((what) => ({ kind: "cannot", why: "not-understood", what: what.slice(0, 120) }));
  const source: SourceRecipe = {
    ...content,
    id: "",
    suits: [],
    lines: content.lines.map(({ text, section, ruledFoodId }) => ({ text, section, foodId: ruledFoodId })),
  };
  let board = onBoard(source, knowledge.kitchen);
  let factor = 1;
  let system: "metric" | "us" | null = null;
  for (const [place, request] of requests.entries()) {
    if (place >= MOST_REQUESTS) {
      said.push({ kind: "cannot", why: "too-many", what: "" });
      break;
    }
    if (request.kind === "servings" || request.kind === "times") {
      factor = request.kind === "servings" ? request.servings / content.servings : request.factor;
      const servings = Math.round(content.servings * factor * 100) / 100;
      said.push(factor === 1 ? { kind: "fits-already", what: String(servings) } : { kind: "scaled", servings });
    } else if (request.kind === "units") {
      system = request.system;
      said.push({ kind: "units", system });
    } else {
      const done = answer(board, request, knowledge, guard);
      board = done.board;
      said.push(...done.said);
    }
  }
  const operations = operationsBetween(content, board, {
    line: ({ line }) => {
      const plain = scaledText(line, factor);
      // A spoon is a spoon in every kitchen: only what another system measures is said anew.
      const read = system === null ? plain : scaledText(line, factor, system);
      return system !== null && read === scaledText(line, 1 + 1e-9) && factor === 1 ? line.text : read;
    },
    step: (text) => scaledStep(text, factor),
    servings: Math.round(content.servings * factor * 100) / 100,
  });
  const title = titleAfter(content.title, said);
  const saved = said.reduce((sum, one) => sum + (one.kind === "shorter" ? one.minutes : 0), 0);
  return {
    operations: [
      ...operations,
      ...(saved > 0 ? [timesAfter(content, saved)] : []),
      ...(title === content.title ? [] : [{ op: "set-title" as const, title }]),
    ],
    said,
  };
}

/** What waiting less leaves of the times; cooking takes as long as before. */
function timesAfter({ prepMinutes, cookMinutes, totalMinutes }: RecipeContent, saved: number): RecipeOperation {
  const least = (prepMinutes ?? 0) + (cookMinutes ?? 0);
  const total = totalMinutes === null ? null : Math.max(Math.min(totalMinutes, least), totalMinutes - saved);
  return { op: "set-times", prepMinutes, cookMinutes, totalMinutes: total };
}

/** A title must not promise what is gone. */
function titleAfter(title: string, said: readonly Said[]): string {
  const words = new Set(tokensOf(title));
  const gone = said.flatMap((one): readonly Change[] => {
    const name = one.kind === "swapped" ? one.from : one.kind === "left-out" ? one.what : "";
    if (!tokensOf(name).some((word) => word.length > 2 && words.has(word))) return [];
    return one.kind === "swapped" ? [{ ...one, why: "unwanted" }] : one.kind === "left-out" ? [one] : [];
  });
  return gone.length === 0 ? title : nameVersion(title, gone, []);
}

interface Done {
  readonly board: WorkingRecipe;
  readonly said: readonly Said[];
}

function answer(board: WorkingRecipe, request: RecipeRequest, knowledge: ComposingKnowledge, guard: SwapGuard): Done {
  switch (request.kind) {
    case "diet":
      return makeFit(board, { allergens: [], diets: [request.diet] }, request.diet, knowledge, guard);
    case "allergen":
      return makeFit(board, { allergens: [request.allergen], diets: [] }, request.allergen, knowledge, guard);
    case "without":
      return leaveOut(board, request.food, request.isDropped, knowledge, guard);
    case "swap":
      return swapFor(board, request.from, request.to, knowledge, guard);
    case "add":
      return add(board, request.food, knowledge, guard);
    case "target":
      return request.target === "more-protein"
        ? moreProtein(board, knowledge, guard)
        : lower(board, request.target, knowledge, guard);
    case "milder":
      return leaveOut(board, "chili", true, knowledge, guard);
    case "no-oven":
      return usesOven(board)
        ? cannot(board, "needs-oven", "")
        : { board, said: [{ kind: "fits-already", what: "oven" }] };
    case "faster": {
      const done = hasten(board);
      return done === null
        ? cannot(board, "not-faster", longestPart(board))
        : { board: done.board, said: [{ kind: "shorter", minutes: done.savedMinutes }] };
    }
    case "spicier": {
      const raised = raiseHeat(board, knowledge, guard);
      return raised === null ? cannot(board, "cannot-spice", "") : more(raised);
    }
    default:
      return cannot(board, "not-understood", request.kind);
  }
}

const more = ({ board, what }: { readonly board: WorkingRecipe; readonly what: string }): Done => ({
  board,
  said: [{ kind: "more", what }],
});

/** A tried swap that brings more, else more of what brings it already. */
function moreProtein(board: WorkingRecipe, knowledge: ComposingKnowledge, guard: SwapGuard): Done {
  const done = lower(board, "more-protein", knowledge, guard);
  if (done.said.some((one) => one.kind !== "cannot")) return done;
  const raised = raiseProtein(board, knowledge);
  return raised === null ? done : more(raised);
}

const cannot = (board: WorkingRecipe, why: Cannot, what: string): Done => ({
  board,
  said: [{ kind: "cannot", why, what }],
});

const usesOven = (board: WorkingRecipe) =>
  board.steps.some((step) => /\b(?:oven|bake|roast (?:for|at)|grill for)\b/i.test(step.text));

const nameOf = (board: WorkingRecipe, index: number) => {
  const line = board.rows[index]?.line;
  return (line?.parsed.name || line?.food?.displayName || line?.text || "").toLowerCase();
};

function makeFit(
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
    return cannot(board, "no-swap", index === undefined ? what : nameOf(board, index));
  }
  const said: Said[] = [];
  let next = board;
  for (const { index, swap } of [...chosen.changes].sort((a, b) => b.index - a.index)) {
    const was = nameOf(next, index);
    const changed = swap === null ? without(next, index) : swapped(next, index, swap, kitchen);
    if (changed === null) return cannot(board, "steps-need-it", was);
    next = changed;
    said.unshift(
      swap === null ? { kind: "left-out", what: was } : { kind: "swapped", from: was, to: spokenName(swap) },
    );
  }
  return { board: next, said };
}

const linesNamed = (board: WorkingRecipe, food: string) =>
  board.rows.flatMap(({ line }, index) => (isFoodNamed(food, line.food, line.parsed.name) ? [index] : []));

function leaveOut(
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
    const was = nameOf(next, index);
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

function swapFor(
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
    said.unshift({ kind: "swapped", from: nameOf(next, index), to: spokenName(swap) });
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

function add(board: WorkingRecipe, food: string, { kitchen }: ComposingKnowledge, guard: SwapGuard): Done {
  const added = addFood(board, food, guard, kitchen);
  return added === null
    ? cannot(board, "cannot-add", food)
    : { board: added.board, said: [{ kind: "added", what: added.what }] };
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
function lower(
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
    said.push({ kind: "swapped", from: nameOf(next, index), to: spokenName(swap) });
    next = swapped(next, index, swap, kitchen);
  }
  return said.length === 0 ? cannot(board, "nothing-to-lower", target) : { board: next, said };
}
