import { tokensOf } from "../../foods/normalise";
import { composeBasic } from "./basics/compose-basic";
import { composeNew } from "./basics/compose-new";
import { bringTo, mayMiss, type Tried } from "./bring-to";
import type { Composed, ComposingKnowledge, NoRecipeReason, RecipeWish, SourceRecipe } from "./contract";
import { kindNamed, kindsOf, MOODS } from "./dish-words";
import { distinctReasons } from "./distinct-reasons";
import { isFoodNamed } from "./is-food-named";
import { unfit } from "./unfit";

/** A recipe that is changed in more places than this is no longer the one it is named after. */
const MOST_BROUGHT = 2;

/**
 * A recipe of our own brought to a wish: the kind of food, the cuisine and the time hold, eaters come first (what they
 * cannot have gives way or the recipe is set aside), then what nobody wants, then what is wanted, then servings. Where none
 * can be brought to it, one is put together from the foods themselves by a way of cooking every kitchen knows. Each result
 * is checked like any other recipe; the best that passes is given, else the reasons why none does. `sources` come nearest
 * first; `variation` counts the answers that were given to the wish before; where it `mustBeNew`, a source as it stands is
 * no answer.
 */
export function composeRecipe(
  wish: RecipeWish,
  sources: readonly SourceRecipe[],
  knowledge: ComposingKnowledge,
  { variation = 0, mustBeNew = false }: { readonly variation?: number; readonly mustBeNew?: boolean } = {},
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
    else if (mustBeNew && brought(tried) === 0) reasons.push({ kind: "all-shown" });
    else {
      const score = tried.score - 0.25 * place;
      if (best === null || score > best.tried.score) best = { source, tried: { ...tried, score } };
      // The nearest one that needs no change is not beaten by those that are further off.
      if (tried.unmet.length === 0 && !tried.isAside && brought(tried) === 0) break;
    }
  }
  if (best === null || best.tried.unmet.length > 0 || isAnother(best.tried)) {
    const basic = fromFoods(wish, knowledge, variation, mustBeNew);
    if (basic?.ok === true) return { ok: true, recipe: basic.recipe, source: null, changes: [], unmet: [] };
    if (basic !== null) reasons.push(basic.reason);
  }
  if (best === null)
    return { ok: false, reasons: distinctReasons(reasons.length === 0 ? [{ kind: "all-shown" }] : reasons) };
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
function fromFoods(wish: RecipeWish, { kitchen }: ComposingKnowledge, variation: number, mustBeNew: boolean) {
  const kinds = kindsOf(wish);
  const [kind = null] = kinds;
  if (kinds.length > 1) return null;
  if (wish.words.some((word) => kindNamed(word) === null && !MOODS.has(word))) return null;
  if (wish.wanted.length === 0 && mustBeNew) return composeNew(wish, kind, kitchen, variation);
  if (wish.wanted.length === 0 && kind === null) return null;
  return composeBasic(wish, kind, kitchen, variation);
}

const isKnown = (name: string, { kitchen }: ComposingKnowledge) =>
  (kitchen.matcher.match(name, { limit: 1 })[0]?.confidence ?? 0) >= 0.4 ||
  kindNamed(tokensOf(name)[0] ?? "") !== null ||
  isFoodNamed(name, kitchen.table.byId.get("sr:15015") ?? null);
