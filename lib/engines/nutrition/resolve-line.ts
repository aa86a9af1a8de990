import type { Food, FoodTable } from "../foods/food";
import type { Language } from "../foods/language";
import { DOUBTFUL_BELOW, type FoodMatch, type HouseholdAliases, REFUSED_BELOW } from "../foods/matcher";
import type { ParsedLine } from "../recipes/line";
import type { LineRuling, OmissionReason, ResolvedLine, SubRecipe } from "./contract";
import { eatenGrams } from "./eaten-share";
import { foodQuery } from "./food-query";
import type { KitchenKnowledge } from "./kitchen-knowledge";
import { type LineGrams, lineGrams } from "./line-grams";
import { isHeading, isKitchenThing } from "./non-food";
import { statedAmount } from "./stated-amount";
import { subRecipeGrams } from "./sub-recipe-grams";

export interface ResolveOptions {
  /** What a person decided about this very line. */
  readonly ruling?: LineRuling;
  readonly aliases?: HouseholdAliases;
  /** The recipe's, where known; else the line's own words tell. */
  readonly language?: Language | null;
}

const LONGEST_LINE = 1000;
const DEEPEST_ALTERNATIVES = 4;

/** The best candidates over all names of the line; a later name must be clearly better to win. */
function findMatches(
  kitchen: KitchenKnowledge,
  names: readonly string[],
  language: Language | undefined,
  aliases?: HouseholdAliases,
): readonly FoodMatch[] {
  let best: readonly FoodMatch[] = [];
  for (const name of names) {
    if (name.trim() === "") continue;
    const found = kitchen.matcher.match(name, {
      limit: 1 + DEEPEST_ALTERNATIVES,
      language: language ?? null,
      ...(aliases === undefined ? {} : { aliases }),
    });
    const confidence = best[0]?.confidence ?? 0;
    if ((found[0]?.confidence ?? 0) > confidence + 0.1) best = found;
    if ((best[0]?.confidence ?? 0) >= DOUBTFUL_BELOW) break;
  }
  return best;
}

/** "1 can corn" is canned corn, where the table has it; "1 can beer" stays beer. */
function findTinned(kitchen: KitchenKnowledge, name: string | null, aliases?: HouseholdAliases): readonly FoodMatch[] {
  if (name === null) return [];
  const found = findMatches(kitchen, [name], undefined, aliases);
  const best = found[0];
  return best !== undefined && best.confidence >= SURELY_TINNED && /\bcanned\b/i.test(best.food.name) ? found : [];
}

const SURELY_TINNED = 0.8;

/** A spoon of another spice changes little; from this weight on, in grams, a person should see what stands in. */
const HEAVY_STAND_IN = 30;

function omit(
  text: string,
  parsed: ParsedLine,
  omission: OmissionReason,
  known: Partial<ResolvedLine> = {},
): ResolvedLine {
  return {
    text,
    parsed,
    food: null,
    confidence: 0,
    alternatives: [],
    grams: null,
    method: null,
    working: null,
    omission,
    doubtful: omission === "no-food" || omission === "no-size" || omission === "no-figures",
    ...known,
  };
}

function resolveSubRecipe(text: string, parsed: ParsedLine, subRecipe: SubRecipe): ResolvedLine {
  const found = subRecipeGrams(parsed, subRecipe);
  const base = { subRecipe, confidence: 1, doubtful: false } as const;
  if (isOptional(parsed)) return omit(text, parsed, "optional", base);
  if (typeof found === "string") return omit(text, parsed, found, base);
  return {
    text,
    parsed,
    food: null,
    alternatives: [],
    grams: found.grams,
    method: found.method,
    working: found.working,
    omission: null,
    ...base,
  };
}

const SWAP_IF_DESIRED = /\([^)]*\b(use|sub|substitute|swap)\b[^)]*\bif (desired|you (like|want|prefer))/i;

/** "(can use thighs if desired)" leaves the swap free, not the line. */
function isOptional(parsed: ParsedLine): boolean {
  return parsed.optional && (/\boptional/i.test(parsed.text) || !SWAP_IF_DESIRED.test(parsed.text));
}

function hasFigures(food: Food): boolean {
  return (
    food.nutrients.energy !== undefined || food.nutrients.protein !== undefined || food.nutrients.sodium !== undefined
  );
}

function weigh(
  parsed: ParsedLine,
  food: Food,
  table: FoodTable,
  gramsPerFruit: number | null,
): LineGrams | OmissionReason {
  const stated = statedAmount(parsed);
  if (gramsPerFruit === null || stated === null || stated.content !== null || stated.unit !== null) {
    return lineGrams(parsed, food, table);
  }
  const value = ((stated.count.min + stated.count.max) / 2) * gramsPerFruit;
  return {
    grams: { value, low: stated.count.min * gramsPerFruit * 0.6, high: stated.count.max * gramsPerFruit * 1.4 },
    method: "generic",
    working: `${stated.count.max} × ${gramsPerFruit} g from one fruit (general figure)`,
  };
}

/**
 * One line of a recipe, from text to grams of a food: parsed, matched, weighed, with the working in words and the range
 * that measure and size leave open. What cannot be counted carries exactly one omission reason; nothing is invented.
 * Only the first 1,000 characters are read. A ruling decides the food (or another recipe) without the matcher.
 */
export function resolveLine(text: string, kitchen: KitchenKnowledge, options: ResolveOptions = {}): ResolvedLine {
  const line = text.slice(0, LONGEST_LINE);
  const parsed = kitchen.parseLine(line, { language: options.language ?? null });
  const { ruling, aliases } = options;
  if (ruling !== undefined && "subRecipe" in ruling) return resolveSubRecipe(text, parsed, ruling.subRecipe);

  const ruled = ruling === undefined ? undefined : kitchen.table.byId.get(ruling.foodId);
  if (ruled === undefined && (isHeading(line) || isKitchenThing(parsed.name))) return omit(text, parsed, "not-food");
  const query = foodQuery(parsed);
  const matches =
    ruled === undefined
      ? ([findTinned(kitchen, query.tinned, aliases), findMatches(kitchen, query.names, parsed.language, aliases)].find(
          (m) => m.length > 0,
        ) ?? [])
      : [{ food: ruled, confidence: 1 }];
  const [best, ...alternatives] = matches;
  if (best === undefined || best.confidence < REFUSED_BELOW) {
    return omit(text, parsed, isOptional(parsed) ? "optional" : "no-food", { alternatives: matches });
  }
  const { food, confidence } = best;
  const nearest = best.standIn === true;
  const known = { food, confidence, alternatives, ...(nearest ? { standIn: true as const } : {}) };
  if (!hasFigures(food)) return omit(text, parsed, "no-figures", known);

  const weighed = weigh(parsed, food, kitchen.table, ruled === undefined ? query.gramsPerFruit : null);
  if (typeof weighed === "string") return omit(text, parsed, isOptional(parsed) ? "optional" : weighed, known);
  const { grams, method, working } = eatenGrams(line, parsed, food, weighed);
  const farOff = nearest && grams.value >= HEAVY_STAND_IN;
  const unsure = confidence < DOUBTFUL_BELOW || farOff || grams.high > 3 * grams.low + 20;
  return {
    text,
    parsed,
    ...known,
    grams,
    method,
    working,
    omission: isOptional(parsed) ? "optional" : null,
    doubtful: ruled === undefined && unsure,
  };
}
