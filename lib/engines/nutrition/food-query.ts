import type { ParsedLine } from "../recipes/line";

/** States that change what a food is made of, wherever the line puts them ("macaroni (cooked)", "thighs, skinless"). */
const STATES =
  /\b(skinless|boneless|skin-?on|bone-?in|canned|tinned|smoked|unsweetened|sweetened|low[- ]?fat|fat[- ]?free|non-?fat|reduced[- ]fat|full[- ]fat|low[- ]sodium|unsalted|freeze-dried|frozen)\b/gi;

/** Said before the name it means the food was weighed cooked; said after it ("macaroni, cooked") mostly what to do. */
const COOKED_BEFORE = /\b(cooked|steamed|boiled|pre-?cooked|leftover)\b/i;

const LONGEST_STATE_REMARK = 5;

const JUICED = /\bjuic(e|ed)\b/i;
const ZESTED = /\b(zest|zested)\b/i;
const CITRUS = /\b(lemon|lime|orange|grapefruit|clementine|mandarin)s?\b/i;

/**
 * Juice of one citrus fruit, grams: USDA SR28 measures "lemon yields" (48), "lime yields" (44), "fruit yields" (orange
 * 86, grapefruit 196); the two small oranges are general figures.
 */
const JUICE_GRAMS: Readonly<Record<string, number>> = {
  lemon: 48,
  lime: 44,
  orange: 86,
  grapefruit: 196,
  clementine: 40,
  mandarin: 45,
};

const TIN = /^(cans?|tins?)$/i;

export interface FoodQuery {
  /** What to ask the matcher, most telling first. */
  readonly names: readonly string[];
  /** Set when a whole fruit stands for its juice or zest: grams one fruit gives. */
  readonly gramsPerFruit: number | null;
  /** Set when the line counts tins of a food named plainly ("1 can corn"): to ask first, to be taken only if tinned. */
  readonly tinned: string | null;
}

/** The names a parsed line may be found under. "1 lemon, juiced" asks for lemon juice. */
export function foodQuery(parsed: ParsedLine): FoodQuery {
  const name = parsed.name.trim();
  const beside = `${parsed.preparation ?? ""} ${parsed.note ?? ""}`;
  const fruit = CITRUS.exec(name)?.[1]?.toLowerCase();
  const only = fruit !== undefined && parsed.unit === null && name.split(/\s+/).length <= 5;
  if (only && JUICED.test(`${name} ${beside}`)) {
    return { names: [`${fruit} juice`], gramsPerFruit: JUICE_GRAMS[fruit] ?? 45, tinned: null };
  }
  if (only && ZESTED.test(`${name} ${beside}`)) {
    // One medium fruit gives about a tablespoon of zest: general figure.
    return { names: [`${fruit} peel`], gramsPerFruit: 6, tinned: null };
  }
  const at = parsed.text.toLowerCase().indexOf(name.toLowerCase());
  if (at > 0 && COOKED_BEFORE.test(parsed.text.slice(0, at)) && !COOKED_BEFORE.test(name)) {
    return { names: [`cooked ${name}`, name], gramsPerFruit: null, tinned: null };
  }
  // A long remark speaks of other foods too ("I use 1/2 diluted unsweetened cashew milk").
  const remarks = beside.split(/[,;()]/).filter((remark) => remark.trim().split(/\s+/).length <= LONGEST_STATE_REMARK);
  const states = [...remarks.join(" , ").matchAll(STATES)]
    .map((match) => match[0].toLowerCase())
    .filter((state) => !name.toLowerCase().includes(state));
  const unique = [...new Set(states)];
  const names = unique.length > 0 ? [`${unique.join(" ")} ${name}`, name] : [name];
  const short = name.split(/\s*[,(;]\s*/)[0]?.trim() ?? "";
  if (short !== "" && short !== name) names.push(short);
  const inTins = TIN.test(parsed.unit ?? "") || /^(?:a )?(?:can|tin) of\b/i.test(parsed.text);
  const tinned = inTins && !/\b(canned|tinned)\b/i.test(names.join(" ")) ? `canned ${name}` : null;
  return { names: [...names, ...parsed.alternatives], gramsPerFruit: null, tinned };
}
