import { DIETS } from "../../foods/food";
import { fold, tokensOf } from "../../foods/normalise";
import type { ResolvedLine } from "../../nutrition/contract";
import { checkRecipe } from "../checking/check-recipe";
import type { Finding } from "../checking/contract";
import { adaptRecipe } from "../substitutions/adapt-recipe";
import { contextsOf } from "../substitutions/contexts-of";
import type { Swap, SwapGuard } from "../substitutions/contract";
import { substitutesFor } from "../substitutions/substitutes-for";
import { addFood } from "./add-food";
import { composeBasic } from "./basics/compose-basic";
import type {
  Change,
  Composed,
  ComposedRecipe,
  ComposingKnowledge,
  Equipment,
  NoRecipeReason,
  RecipeWish,
  SourceRecipe,
} from "./contract";
import { isOfCuisine, isOfKind, kindNamed, MOODS } from "./dish-words";
import { isFoodNamed } from "./is-food-named";
import { describeVersion, nameVersion } from "./name-version";
import { spokenName } from "./rewrite-steps";
import { scaledStep, scaledText } from "./scale-rows";
import { adaptableNow, nutritionNow, onBoard, swapped, tagsNow, type WorkingRecipe, without } from "./working-recipe";

type Tried =
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
const mayMiss = (wanted: number) => (wanted > 3 ? Math.floor(wanted / 3) : 0);
/** A recipe that is changed in more places than this is no longer the one it is named after. */
const MOST_BROUGHT = 2;

/**
 * A recipe of our own brought to a wish: the kind of food, the cuisine and the time hold, eaters come first (what they
 * cannot have gives way or the recipe is set aside), then what nobody wants, then what is wanted, then servings. Where none
 * can be brought to it, one is put together from the foods themselves by a way of cooking every kitchen knows. Each result
 * is checked like any other recipe; the best that passes is given, else the reasons why none does. `sources` come nearest
 * first; `variation` counts the answers that were given to the wish before.
 */
export function composeRecipe(
  wish: RecipeWish,
  sources: readonly SourceRecipe[],
  knowledge: ComposingKnowledge,
  variation = 0,
): Composed {
  const unknown = wish.wanted.filter((name) => !isKnown(name, knowledge));
  if (unknown.length > mayMiss(wish.wanted.length) || (unknown.length > 0 && unknown.length === wish.wanted.length))
    return { ok: false, reasons: unknown.map((what) => ({ kind: "unknown-food", what })) };
  let best: { source: SourceRecipe; tried: Extract<Tried, { ok: true }> } | null = null;
  const reasons: NoRecipeReason[] = unknown.map((what) => ({ kind: "unknown-food", what }));
  for (const [place, source] of sources.entries()) {
    const reason = unfit(wish, source);
    const tried: Tried = reason === null ? bringTo(wish, source, knowledge) : { ok: false, reason };
    if (!tried.ok) reasons.push(tried.reason);
    else if (best === null || tried.score - 0.25 * place > best.tried.score)
      best = { source, tried: { ...tried, score: tried.score - 0.25 * place } };
    // The nearest one that needs no change is not beaten by those that are further off.
    if (tried.ok && tried.unmet.length === 0 && !tried.isAside && brought(tried) === 0) break;
  }
  if (best === null || best.tried.unmet.length > 0 || isAnother(best.tried)) {
    const basic = fromFoods(wish, knowledge, variation);
    if (basic?.ok === true) return { ok: true, recipe: basic.recipe, source: null, changes: [], unmet: [] };
    if (basic !== null) reasons.push(basic.reason);
  }
  if (best === null) return { ok: false, reasons: distinct(reasons.length === 0 ? [{ kind: "all-shown" }] : reasons) };
  const { source, tried } = best;
  return {
    ok: true,
    recipe: tried.recipe,
    source: { id: source.id, title: source.title },
    changes: tried.changes,
    unmet: tried.unmet,
  };
}

/** Whether so much was changed that the foods by themselves make a plainer recipe. */
const isAnother = (tried: Extract<Tried, { ok: true }>) =>
  tried.isAside ||
  brought(tried) > MOST_BROUGHT ||
  tried.changes.some((change) => change.kind === "swapped" && change.why === "wanted");

const brought = ({ changes }: Extract<Tried, { ok: true }>) =>
  changes.filter((change) => change.kind !== "scaled").length;

/** Only where every word of the wish is understood: a name nobody here knows asks for that recipe and no other. */
function fromFoods(wish: RecipeWish, { kitchen }: ComposingKnowledge, variation: number) {
  const kinds = kindsOf(wish);
  const [kind = null] = kinds;
  if (kinds.length > 1 || (kind === null && wish.wanted.length === 0)) return null;
  if (wish.words.some((word) => kindNamed(word) === null && !MOODS.has(word))) return null;
  return composeBasic(wish, kind, kitchen, variation);
}

const isKnown = (name: string, { kitchen }: ComposingKnowledge) =>
  (kitchen.matcher.match(name, { limit: 1 })[0]?.confidence ?? 0) >= 0.4 ||
  kindNamed(tokensOf(name)[0] ?? "") !== null ||
  isFoodNamed(name, kitchen.table.byId.get("sr:15015") ?? null);

const kindsOf = (wish: RecipeWish) => [...new Set(wish.words.flatMap((word) => kindNamed(word) ?? []))];

/** Why no change makes a source what is wished for; null where one might. */
function unfit(wish: RecipeWish, source: SourceRecipe): NoRecipeReason | null {
  const lacking = wish.lacking.find((one) => needs(source, one));
  if (lacking !== undefined) return { kind: "needs", what: lacking };
  const kind = kindsOf(wish).find((one) => !isOfKind(one, source));
  if (kind !== undefined) return { kind: "no-such-kind", what: kind };
  if (wish.kind !== null && !source.suits.includes(wish.kind)) return { kind: "no-such-kind", what: wish.kind };
  if (wish.cuisine !== null && !isOfCuisine(wish.cuisine, source.cuisine))
    return { kind: "no-such-kind", what: `${wish.cuisine} recipe` };
  const minutes = source.totalMinutes ?? (source.prepMinutes ?? 0) + (source.cookMinutes ?? 0);
  return wish.maxMinutes !== null && minutes > wish.maxMinutes ? { kind: "too-long", least: minutes } : null;
}

function bringTo(wish: RecipeWish, source: SourceRecipe, knowledge: ComposingKnowledge): Tried {
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
        ? { kind: "left-out", what: nameOf(line) }
        : { kind: "swapped", from: nameOf(line), to: spokenName(swap), why: "fit" },
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
        changes.push({ kind: "left-out", what: nameOf(line) });
        score -= 0.5;
      } else if (swap !== null) {
        board = swapped(board, index, swap, kitchen);
        changes.push({ kind: "swapped", from: nameOf(line), to: spokenName(swap), why: "unwanted" });
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
  const recipe = written(board, factor, changes, nameVersion(source.title, changes, gained), tagsNow(board, after));
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

interface Brought {
  readonly board: WorkingRecipe;
  readonly change: Change;
  readonly quality: number;
}

/** The wanted food in the place of a kindred one, or beside the others where the recipe takes more of its kind. */
function bringFood(
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
      change: { kind: "swapped", from: nameOf(line), to: spokenName(found.swap), why: "wanted" },
      quality: found.swap.quality,
    };
  }
  const added = addFood(board, name, guard, knowledge.kitchen);
  return added === null ? null : { board: added.board, change: { kind: "added", what: added.what }, quality: 2 };
}

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
function bestSwap(
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

/**
 * A tomato soup is no fish soup with tomatoes in it: what is named first is in the title or a good part of the solids, and
 * no meat or fish stands in the middle that nobody asked for.
 */
function isAboutOther(wish: RecipeWish, board: WorkingRecipe, heading: string): boolean {
  const { wanted } = wish;
  const [first] = wanted;
  if (first === undefined) return false;
  const solid = board.rows.flatMap(({ line }) =>
    line.food === null || LIQUID.test(line.food.displayName) ? [] : [{ line, food: line.food }],
  );
  const total = solid.reduce((sum, { line }) => sum + (line.grams?.value ?? 0), 0);
  const share = (line: ResolvedLine) => (total > 0 ? (line.grams?.value ?? 0) / total : 0);
  const isAsked = (line: ResolvedLine) => wanted.some((name) => isFoodNamed(name, line.food, line.parsed.name));
  const own = solid.filter(({ line }) => isFoodNamed(first, line.food, line.parsed.name));
  const isNamed = ` ${heading}`.includes(` ${fold(first).replace(/s$/, "")}`);
  const least = wanted.length === 1 && kindsOf(wish).length > 0 ? 0.3 : 0.1;
  if (!isNamed && own.reduce((sum, { line }) => sum + share(line), 0) < least) return true;
  const isFlesh = ({ food }: (typeof solid)[number]) => !food.diets.includes("vegetarian");
  return solid.some((one) => isFlesh(one) && share(one.line) > 0.12 && !isAsked(one.line)) && !own.some(isFlesh);
}

const LIQUID = /\b(?:water|broth|stock|milk|wine|juice)\b/;

function shareOf(board: WorkingRecipe, line: ResolvedLine | undefined): number {
  const total = board.rows.reduce((sum, row) => sum + (row.line.grams?.value ?? 0), 0);
  return total > 0 ? (line?.grams?.value ?? 0) / total : 0;
}

const nameOf = (line: ResolvedLine) => {
  const words = (line.parsed.name || (line.food?.displayName ?? line.text)).toLowerCase();
  return words.replace(/\b(?:boneless|skinless|fresh|large|small|medium|extra|virgin|ripe)\b\s*/g, "").trim();
};

/** The board written out for so many servings. Nutrition a serving is that of the board: scaling changes none of it. */
function written(
  board: WorkingRecipe,
  factor: number,
  changes: readonly Change[],
  title: string,
  tags: readonly string[],
): ComposedRecipe {
  const { source } = board;
  const isOnlyScaled = changes.every((change) => change.kind === "scaled");
  return {
    title,
    description:
      isOnlyScaled && source.description !== null ? source.description : describeVersion(source.title, changes),
    servings: Math.round(board.servings * factor * 100) / 100,
    prepMinutes: source.prepMinutes,
    cookMinutes: source.cookMinutes,
    totalMinutes: source.totalMinutes ?? ((source.prepMinutes ?? 0) + (source.cookMinutes ?? 0) || null),
    cuisine: source.cuisine,
    tags,
    lines: board.rows.map(({ line, section }) => ({ text: scaledText(line, factor), section })),
    steps: board.steps.map(({ text, section }) => ({ text: scaledStep(text, factor), section })),
  };
}

const OVEN = /\b(?:oven|bake|baked|roast(?:ed)? (?:for|at|until)|grill(?:ed)? (?:for|until)|broil)\b/i;
const HOB = /\b(?:fry|simmer|boil|saut[eé]|pan over|steam|saucepan|hob)\b/i;
const BLENDER = /\b(?:blend|blender|food processor|pur[eé]e|whizz)\b/i;

function needs(source: SourceRecipe, equipment: Equipment): boolean {
  const method = source.steps.map((step) => step.text).join(" ");
  return (equipment === "oven" ? OVEN : equipment === "hob" ? HOB : BLENDER).test(method);
}

/** Each reason once, the most telling first; the least of the times. */
function distinct(reasons: readonly NoRecipeReason[]): readonly NoRecipeReason[] {
  const least = Math.min(...reasons.flatMap((one) => (one.kind === "too-long" ? [one.least] : [])));
  const byWords = new Map<string, NoRecipeReason>();
  const counts = new Map<string, number>();
  for (const reason of reasons) {
    const said = reason.kind === "too-long" ? { kind: reason.kind, least } : reason;
    const key = JSON.stringify(said);
    byWords.set(key, said);
    counts.set(key, (counts.get(key) ?? 0) + (reason.kind === "unknown-food" ? 100 : 1));
  }
  // The nearest recipe's own reason says most.
  const first = reasons.find((one) => one.kind !== "unknown-food");
  if (first !== undefined) {
    const key = JSON.stringify(first.kind === "too-long" ? { kind: first.kind, least } : first);
    counts.set(key, (counts.get(key) ?? 0) + 50);
  }
  return [...byWords]
    .sort((a, b) => (counts.get(b[0]) ?? 0) - (counts.get(a[0]) ?? 0))
    .slice(0, 4)
    .map(([, reason]) => reason);
}
