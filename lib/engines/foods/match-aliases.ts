import { foodByAlias, type NamedFood, type NameIndex } from "./matcher-index";
import { plainKeyOf, tokensOf } from "./normalise";
import { firstAlternatives, type ReadName } from "./read-name";
import {
  ADJECTIVES,
  CLAIMS,
  CUTS,
  FORMS,
  KIND_WORDS,
  NOISE,
  ORIGINS,
  REMARK_OPENERS,
  STAPLES,
  STRONG_STATES,
  WEAK_STATES,
} from "./word-classes";

/** Chance that a name is meant as the food that bears it as an alias, by how much was left aside to find it. */
export const CONFIDENCE = {
  exact: 0.97,
  withoutNoise: 0.95,
  withoutWeakStates: 0.93,
  withoutOrigin: 0.88,
  kindRepeated: 0.88,
  alternative: 0.85,
  halfOfTwo: 0.7,
  variety: 0.84,
  /** Plain or unknown words before a known name ("aged cheddar cheese"). */
  varietyOfName: 0.82,
  /** An unknown or plain word before a name of one word, which could mean another food. */
  varietyOfOne: 0.8,
  /** A state that the named food's entry does not say ("unsalted vegetable stock"). */
  mildState: 0.74,
  mildButOpen: 0.66,
  /** A food's own word before a name ("walnut bread"): related, seldom the same. */
  mixture: 0.6,
  /** The name leaves open which of several unlike foods is meant ("beef", "black beans"). */
  open: 0.78,
  /** Right in kind, not in name. */
  standIn: 0.65,
} as const;

/** A food found by name, and how sure that makes it. */
export type Named = readonly [named: NamedFood, confidence: number];

/** Foods that bear the name, or the name less what does not tell foods apart, as an alias of theirs; best first. */
export function matchAliases(index: NameIndex, name: ReadName): Named[] {
  const found: Named[] = [];
  const offer = (tokens: readonly string[], confidence: number) => {
    const named = foodByAlias(index, tokens);
    if (named) found.push([named, confidence]);
    return named;
  };
  const spelled = index.bySpelling.get(plainKeyOf(name.text));
  if (spelled) return [[spelled, CONFIDENCE.exact]];
  offer(name.tokens, CONFIDENCE.exact);
  // "Diced tomatoes with juice" is no tomato juice: what comes with a food is no part of its name.
  // But "leaves from a bunch of thyme" names its food there.
  if (name.content.length === 0 || !name.tokens.some((t) => REMARK_OPENERS.has(t)))
    offer(
      name.tokens.filter((t) => !NOISE.has(t)),
      CONFIDENCE.withoutNoise,
    );
  offer(name.main, CONFIDENCE.withoutNoise - 0.01);
  offer(name.content, CONFIDENCE.withoutNoise - 0.03);
  offer(
    name.content.filter((t) => !WEAK_STATES.has(t)),
    CONFIDENCE.withoutWeakStates,
  );
  if (found.length > 0) return found;
  // "Unsalted diced tomatoes" are diced tomatoes, which are canned: words that name no food may still belong to the name.
  const mild = name.main.filter((t) => !MILD_STATES.has(t));
  if (mild.length > 1 && mild.length < name.main.length) {
    const named = foodByAlias(index, mild);
    if (named) return [[named, named.open ? CONFIDENCE.mildButOpen : CONFIDENCE.mildState]];
  }
  for (const { tokens, sure } of firstAlternatives(name.tokens)) {
    const content = tokens.filter((t) => !NOISE.has(t) && !WEAK_STATES.has(t));
    if (content.length === 0) continue;
    const confidence = sure ? CONFIDENCE.alternative : CONFIDENCE.halfOfTwo;
    if (offer(tokens, confidence) ?? offer(content, confidence)) return found;
  }
  const last = name.content.at(-1);
  // "Vegan provolone cheese" is first of all vegan cheese.
  const claim = name.content.find((t) => CLAIMS.has(t));
  if (claim && last) offer([claim, last], CONFIDENCE.variety);
  const rest = name.content.slice(0, -1);
  // "Stilton cheese", "ponzu sauce", "hake fillet": the last word only says the kind.
  const food = foodByAlias(index, rest)?.food;
  if (food && last && (CUTS.has(last) || tokensOf(food.name).includes(last))) offer(rest, CONFIDENCE.variety);
  else if (food && last && KIND_WORDS.has(last) && rest.length > 1) offer(rest, CONFIDENCE.kindRepeated);
  offerVariety(index, name, offer);
  return found;
}

/** Kinds that stay themselves whatever is worked in: "olive bread" is a bread. */
const COMPOSED: ReadonlySet<string> = new Set(
  "bread cake cookie biscuit cracker liqueur soup salad jam jelly vinegar noodle pasta pie roll cereal tea sausage pudding".split(
    " ",
  ),
);

/** States that leave most figures as they are. */
const MILD_STATES: ReadonlySet<string> = new Set("unsalted salted lowsodium nosalt roasted grilled baked".split(" "));

/**
 * "Aged cheddar cheese", "maldon sea salt", "tawny port": a known name after words that are no food. A food's word before
 * it makes another food of it, and a state or a claim that the name lacks is left to the scores.
 */
function offerVariety(
  index: NameIndex,
  name: ReadName,
  offer: (tokens: readonly string[], confidence: number) => NamedFood | undefined,
): void {
  const { content } = name;
  if (name.main.some((t) => t === "or" || t === "and")) return;
  for (let from = 1; from < content.length; from++) {
    const rest = content.slice(from);
    const known = foodByAlias(index, rest);
    if (!known) continue;
    const before = content.slice(0, from);
    const kinds = before.filter((t) => !WEAK_STATES.has(t));
    const blocked = before.some((t) => STRONG_STATES.has(t) || CLAIMS.has(t) || /\d/.test(t) || t === "without");
    const plain = before.every(
      (t) => ADJECTIVES.has(t) || ORIGINS.has(t) || WEAK_STATES.has(t) || !index.byToken.has(t),
    );
    const unknown = before.some((t) => !index.byToken.has(t));
    if (blocked) continue;
    const single = rest.length === 1;
    const form = FORMS.has(rest[0] ?? "") || STAPLES.has(rest[0] ?? "");
    if (plain && single && form && unknown) offer(rest, CONFIDENCE.standIn);
    else if (foodByAlias(index, kinds)?.food.category === known.food.category && COMPOSED.has(rest[0] ?? ""))
      offer(kinds, CONFIDENCE.variety);
    else if (single && before.length > 1 && foodByAlias(index, before)) offer(before, CONFIDENCE.mixture);
    else if (before.every((t) => MILD_STATES.has(t)))
      offer(rest, known.open ? CONFIDENCE.mildButOpen : CONFIDENCE.mildState);
    else if (plain) offer(rest, single ? CONFIDENCE.varietyOfOne : CONFIDENCE.varietyOfName);
    else if (!single) offer(rest, CONFIDENCE.halfOfTwo);
    else if (!form || COMPOSED.has(rest[0] ?? "")) offer(rest, CONFIDENCE.mixture);
    return;
  }
}
