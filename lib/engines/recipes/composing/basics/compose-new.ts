import type { KitchenKnowledge } from "../../../nutrition/kitchen-knowledge";
import type { ComposedRecipe, NoRecipeReason, RecipeWish } from "../contract";
import { isOfCuisine } from "../dish-words";
import { seasonality } from "../seasons";
import { BASICS, type Basic } from "./basics";
import { composeBasic } from "./compose-basic";
import { PARTS, type Part } from "./parts";

/** Pairs of foods looked at for each turn before it is said that there is nothing more. */
const MOST_TRIED = 40;
const BODY: ReadonlySet<Part["kind"]> = new Set(["pulse", "protein", "meat", "fish"]);
/** What fills where nothing of the body goes in. */
const LIGHT_BODY: ReadonlySet<Part["kind"]> = new Set(["nut", "cheese"]);
/** How far apart the foods of neighbouring ways stand in their lists, so that no two answers in a row share one. */
const [FRESH_APART, BODY_APART] = [5, 3];

/**
 * A recipe for a wish that names no food: something fresh and something that fills, in a way of cooking every kitchen
 * knows, another for each `turn`. What is out of season is passed over where the wish has a month.
 */
export function composeNew(
  wish: RecipeWish,
  kind: string | null,
  kitchen: KitchenKnowledge,
  turn: number,
): { readonly ok: true; readonly recipe: ComposedRecipe } | { readonly ok: false; readonly reason: NoRecipeReason } {
  const ways = BASICS.filter(
    (basic) =>
      (kind === null || basic.kinds.includes(kind)) &&
      (wish.kind === null || basic.suits.includes(wish.kind)) &&
      (wish.cuisine === null || isOfCuisine(wish.cuisine, basic.cuisine)),
  );
  let reason: NoRecipeReason = { kind: "no-such-kind", what: kind ?? wish.cuisine ?? wish.kind ?? "" };
  const earlier = new Set<string>();
  for (let tried = 0; tried < MOST_TRIED * (turn + 1); tried++) {
    const way = ways[tried % ways.length];
    if (way === undefined) break;
    const pair = pairFor(way, wish.month, tried % ways.length, Math.floor(tried / ways.length));
    if (pair === null) continue;
    const composed = composeBasic({ ...wish, wanted: pair }, way.kinds[0] ?? null, kitchen);
    if (!composed.ok) reason = composed.reason;
    else if (earlier.size === turn && !earlier.has(composed.recipe.title)) return composed;
    else earlier.add(composed.recipe.title);
  }
  return { ok: false, reason };
}

/** The foods of one way in one round through all ways: each round takes the next of both. */
function pairFor(way: Basic, month: number | null, at: number, round: number): readonly [string, string] | null {
  const taken = PARTS.filter((part) => way.takes.includes(part.kind) && way.fits(part) && !isInBase(part, way));
  const freshKind = way.takes.includes("vegetable") ? "vegetable" : "fruit";
  const fresh = taken.filter(
    (part) => part.kind === freshKind && (month === null || seasonality([part.line], month) >= 0),
  );
  const filling = way.takes.some((kind) => BODY.has(kind)) ? BODY : LIGHT_BODY;
  const body = taken.filter((part) => filling.has(part.kind));
  const [one, two] = [fresh[(at * FRESH_APART + round) % fresh.length], body[(at * BODY_APART + round) % body.length]];
  return one === undefined || two === undefined ? null : [one.said, two.said];
}

const isInBase = (part: Part, way: Basic) => way.base.some(({ texts }) => texts[0].includes(part.said));
