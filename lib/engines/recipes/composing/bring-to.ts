import { DIETS } from "../../foods/food";
import { fold } from "../../foods/normalise";
import { checkRecipe } from "../checking/check-recipe";
import type { Finding } from "../checking/contract";
import { adaptRecipe } from "../substitutions/adapt-recipe";
import type { SwapGuard } from "../substitutions/contract";
import { bestSwap } from "./best-swap";
import { bringFood } from "./bring-food";
import type { Change, ComposedRecipe, ComposingKnowledge, NoRecipeReason, RecipeWish, SourceRecipe } from "./contract";
import { kindNamed, kindsOf, MOODS } from "./dish-words";
import { isAboutOther } from "./is-about-other";
import { isFoodNamed } from "./is-food-named";
import { nameVersion } from "./name-version";
import { spokenName } from "./rewrite-steps";
import { adaptableNow, nutritionNow, onBoard, plainNameOf, shareOf, swapped, tagsNow, without } from "./working-recipe";
import { writeRecipe } from "./write-recipe";

/** What came of bringing one source to a wish. */
export type Tried =
  | {
      readonly ok: true;
      readonly recipe: ComposedRecipe;
      readonly changes: readonly Change[];
      readonly unmet: readonly string[];
      readonly score: number;
      /** What was asked for is in it, but it is about something else. */
      readonly isAside: boolean;
    }
  | { readonly ok: false; readonly reason: NoRecipeReason };

/** Of a long list of foods ("what is left in the fridge") a third may be missing; three or fewer are all meant. */
export const mayMiss = (wanted: number) => (wanted > 3 ? Math.floor(wanted / 3) : 0);

/**
 * One source brought to a wish: eaters first, then what nobody wants, then what is wanted, then servings; then checked like
 * any other recipe.
 */
export function bringTo(wish: RecipeWish, source: SourceRecipe, knowledge: ComposingKnowledge): Tried {
  const { kitchen, pairs } = knowledge;
  const no = (reason: NoRecipeReason): Tried => ({ ok: false, reason });
  const heading = fold(`${source.title} ${source.tags.join(" ")}`);
  const named = wish.words.filter((word) => kindNamed(word) === null && !MOODS.has(word));
  const said =
    `${heading} ${source.description ?? ""} ${source.lines.map((line) => line.text).join(" ")}`.toLowerCase();
  const unsaid = named.filter((word) => !said.includes(word.replace(/s$/, "")));
  if (wish.wanted.length === 0 && named.length > 0 && unsaid.length === named.length && kindsOf(wish).length === 0)
    return no({ kind: "no-recipe-with", what: unsaid[0] ?? "" });
  const changes: Change[] = [];
  let score = 0;
  let board = onBoard(source, kitchen);
  const before = nutritionNow(board, kitchen);
  const guard: SwapGuard = { allergens: wish.allergens, diets: wish.diets };

  const fitted = adaptRecipe(adaptableNow(board, kitchen), guard, pairs, kitchen);
  if (!fitted.ok) return no({ kind: "cannot-fit", what: source.title });
  for (const { index, swap } of [...fitted.changes].sort((a, b) => b.index - a.index)) {
    const line = board.rows[index]?.line;
    if (line === undefined) continue;
    const next = swap === null ? without(board, index) : swapped(board, index, swap, kitchen);
    if (next === null) return no({ kind: "cannot-fit", what: source.title });
    board = next;
    changes.unshift(
      swap === null
        ? { kind: "left-out", what: plainNameOf(line) }
        : { kind: "swapped", from: plainNameOf(line), to: spokenName(swap), why: "fit" },
    );
    score -= swap === null ? 0.3 : 1.2 - 0.3 * swap.quality;
  }

  for (const name of wish.without) {
    for (let index = board.rows.length - 1; index >= 0; index--) {
      const line = board.rows[index]?.line;
      if (line === undefined || !isFoodNamed(name, line.food, line.parsed.name)) continue;
      const swap = bestSwap(
        board,
        index,
        knowledge,
        guard,
        (one) => !one.lines.some(({ food }) => wish.without.some((word) => isFoodNamed(word, food))),
      );
      const isSmall = shareOf(board, line) < 0.06;
      const dropped = isSmall || swap === null || swap.quality === 1 ? without(board, index) : null;
      if (dropped !== null && (isSmall || swap === null)) {
        if (!isSmall && shareOf(board, line) > 0.2) return no({ kind: "cannot-leave-out", what: name });
        board = dropped;
        changes.push({ kind: "left-out", what: plainNameOf(line) });
        score -= 0.5;
      } else if (swap !== null) {
        board = swapped(board, index, swap, kitchen);
        changes.push({ kind: "swapped", from: plainNameOf(line), to: spokenName(swap), why: "unwanted" });
        score -= 1.3 - 0.3 * swap.quality;
      } else return no({ kind: "cannot-leave-out", what: name });
    }
  }

  const unmet: string[] = [...unsaid];
  for (const [place, name] of wish.wanted.entries()) {
    const weight = place === 0 ? 1.25 : 1;
    const lineAt = board.rows.findIndex(({ line }) => isFoodNamed(name, line.food, line.parsed.name));
    if (lineAt >= 0 || ` ${heading}`.includes(` ${fold(name).replace(/s$/, "")}`)) {
      const share = shareOf(board, board.rows[lineAt]?.line);
      score += weight * (2.4 + Math.min(1.6, 8 * share));
      continue;
    }
    const brought = bringFood(board, name, wish, knowledge, guard);
    if (brought === null) {
      unmet.push(name);
      score -= 1;
      continue;
    }
    board = brought.board;
    changes.push(brought.change);
    score += weight * (1.5 + 0.2 * brought.quality);
  }
  const lacks = unmet.filter((name) => wish.wanted.includes(name));
  if (lacks[0] !== undefined && lacks.length > mayMiss(wish.wanted.length))
    return no({ kind: "no-recipe-with", what: lacks[0] });

  score += 2 * named.filter((word) => heading.includes(word.replace(/s$/, ""))).length - 1.6 * unsaid.length;
  const after = nutritionNow(board, kitchen);
  const factor = wish.servings === null ? 1 : wish.servings / board.servings;
  if (factor !== 1 && wish.servings !== null) changes.push({ kind: "scaled", from: board.servings, to: wish.servings });
  const gained = DIETS.filter((diet) => wish.diets.includes(diet) && !before.diets.includes(diet));
  const recipe = writeRecipe(board, factor, changes, nameVersion(source.title, changes, gained), tagsNow(board, after));
  const findings = checkRecipe(recipe, { nutrition: after, wish: { ...wish } }, kitchen.table);
  const fail = findings.find((one) => one.severity === "fail");
  if (fail !== undefined) return no(reasonOf(fail, recipe, source));
  score -= 0.25 * findings.filter((one) => one.severity === "warn").length;
  const isAside = isAboutOther(wish, board, heading);
  if (isAside) score -= 2;
  return { ok: true, recipe, changes, unmet, score, isAside };
}

function reasonOf(fail: Finding, recipe: ComposedRecipe, source: SourceRecipe): NoRecipeReason {
  switch (fail.code) {
    case "over-minutes":
      return { kind: "too-long", least: recipe.totalMinutes ?? Number(fail.detail.minutes ?? 0) };
    case "over-energy":
    case "under-protein":
      return { kind: "misses-aims" };
    case "holds-unwanted":
      return { kind: "cannot-leave-out", what: String(fail.detail.word ?? "") };
    default:
      return { kind: "cannot-fit", what: source.title };
  }
}
