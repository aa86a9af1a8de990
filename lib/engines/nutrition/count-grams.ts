import type { Food } from "../foods/food";
import { type GeneralMeasure, generalPiece, generalUnit, namedPiece } from "./general-measures";
import { wordsOf } from "./line-words";
import { type MeasuredGrams, shortNumber, within } from "./measured-grams";
import { portionsOf, type ReadPortion, sameSize } from "./read-portion";

/** Unit id → words a table's measure may use for it. */
const UNIT_WORDS: Readonly<Record<string, readonly string[]>> = {
  can: ["can", "tin"],
  jar: ["jar"],
  bottle: ["bottle"],
  pack: ["package", "packet", "pack", "pouch", "envelope"],
  sachet: ["packet", "envelope", "sachet", "package"],
  bag: ["bag", "package"],
  box: ["box", "package"],
  carton: ["carton", "container"],
  tub: ["container", "tub", "carton"],
  clove: ["clove"],
  head: ["head", "bulb"],
  bunch: ["bunch"],
  sprig: ["sprig"],
  stalk: ["stalk", "stick", "stem", "rib", "spear"],
  slice: ["slice", "rasher"],
  leaf: ["leaf", "leave"],
  fillet: ["fillet"],
  strip: ["strip"],
  cube: ["cube"],
  sheet: ["sheet"],
  ball: ["ball"],
  block: ["block", "bar"],
  loaf: ["loaf"],
  wedge: ["wedge"],
  ear: ["ear", "cob"],
  rack: ["rack"],
  scoop: ["scoop"],
};

/** Measures that are a part of a piece, or no piece at all. */
const NOT_A_PIECE =
  /^(oz|lb|g|slice|ring|wedge|leaf|leave|strip|sprig|cubic|surface|serving|section|spear|pat|floweret|rasher|packet|package|can|jar|bag|box|container|bottle|order|bowl)$/;

function general(measure: GeneralMeasure, what: string): MeasuredGrams {
  const working = `${shortNumber(measure.grams)} g a ${what} (general figure, ${shortNumber(measure.low)}–${shortNumber(measure.high)} g)`;
  return { value: measure.grams, low: measure.low, high: measure.high, method: "generic", working };
}

/** Cloves in an ordinary head of garlic: general figure. */
const CLOVES_A_HEAD = 11;

/** A baby vegetable is about this share of the ordinary one: general figure. */
const BABY_SHARE = 0.25;

/** Baby vegetables, unless the table's food is the baby one already. */
function asBaby(food: Food, grams: MeasuredGrams | null, lineWords: ReadonlySet<string>): MeasuredGrams | null {
  if (grams === null || food.category !== "vegetables" || !lineWords.has("baby") || /baby/i.test(food.name))
    return grams;
  const working = `${grams.working} × ${BABY_SHARE} baby size (general figure)`;
  return within(grams.value * BABY_SHARE, 0.5, "generic", working);
}

interface Scored {
  readonly portion: ReadPortion;
  readonly score: number;
}

function score(portion: ReadPortion, size: string | null, lineWords: ReadonlySet<string>): number {
  let points = 0;
  if (size !== null && portion.size !== null) points += sameSize(size, portion.size) ? 4 : -3;
  if (size === null && portion.size !== null) points += sameSize(portion.size, "medium") ? 1 : -0.5;
  if (size === null && portion.size === null) points += 1;
  for (const word of portion.words) points += lineWords.has(word) ? 1 : -0.5;
  return points;
}

/** The best measure, of equals the nearest to the usual grams; the range covers the others that fit nearly as well, but never more than half to double. */
function choose(candidates: readonly Scored[], usual = 0): MeasuredGrams | null {
  const distance = ({ portion }: Scored): number => (usual > 0 ? Math.abs(Math.log(portion.grams / usual)) : 0);
  const sorted = [...candidates].sort((a, b) => b.score - a.score || distance(a) - distance(b));
  const best = sorted[0];
  if (best === undefined) return null;
  const value = best.portion.grams;
  const near = sorted.filter((each) => each.score >= best.score - 2).map((each) => each.portion.grams);
  return {
    value,
    low: Math.max(Math.min(...near, value * 0.88), value * 0.5),
    high: Math.min(Math.max(...near, value * 1.12), value * 2),
    method: "portion",
    working: `${shortNumber(value)} g a ${best.portion.label}`,
  };
}

/** The table's pack may be a caterer's, its fillet a whole side of fish: a home recipe means neither. */
const SOLD_SIZES = ["can", "jar", "bottle", "pack", "bag", "box", "carton", "tub", "fillet"];

function isPlausible(found: MeasuredGrams, unitId: string, food: Food): boolean {
  const usual = SOLD_SIZES.includes(unitId) ? generalUnit(unitId, food) : null;
  // The table's single-serving tins are not what "1 can tomatoes" means; drained tins are well above six tenths.
  const tooSmall = unitId === "can" && usual !== null && found.value < usual.low * 0.6;
  return usual === null || (found.value < usual.high * 1.3 && !tooSmall);
}

/** Grams of one counted unit ("clove", "can") of a food; null when neither the table nor a general figure knows it. */
export function countedUnitGrams(
  food: Food,
  unitId: string,
  size: string | null,
  lineWords: ReadonlySet<string>,
): MeasuredGrams | null {
  const names = UNIT_WORDS[unitId];
  if (names !== undefined) {
    const found = choose(
      portionsOf(food)
        .filter((portion) => portion.volume === null && portion.words.some((word) => names.includes(word)))
        .map((portion) => ({ portion, score: score(portion, size, lineWords) })),
      generalUnit(unitId, food)?.grams,
    );
    if (found !== null && isPlausible(found, unitId, food)) return asBaby(food, found, lineWords);
  }
  if (unitId === "piece" || unitId === "dozen") return pieceGrams(food, size, lineWords);
  if (unitId === "head") {
    const clove = portionsOf(food).find((portion) => portion.words.includes("clove"));
    if (clove !== undefined) {
      const working = `${CLOVES_A_HEAD} cloves × ${shortNumber(clove.grams)} g (general figure)`;
      return within(CLOVES_A_HEAD * clove.grams, 0.4, "generic", working);
    }
  }
  const measure = generalUnit(unitId, food);
  return measure === null ? null : general(measure, unitId);
}

const SIZE_FACTORS: readonly (readonly [size: string, factor: number])[] = [
  ["jumbo", 1.6],
  ["large", 1.3],
  ["small", 0.7],
  ["mini", 0.4],
];

/** Grams of one piece ("2 large onions"); an egg without a size is a large one, as recipes mean it. */
export function pieceGrams(food: Food, size: string | null, lineWords: ReadonlySet<string>): MeasuredGrams | null {
  return asBaby(food, ordinaryPiece(food, size, lineWords), lineWords);
}

/** Meat, poultry and fish: foods that come as a whole, as joints and as portions. */
export function isCut(food: Food): boolean {
  return CUTS.includes(food.category);
}

/** One general portion of a food's category, or null. */
export function generalPortion(food: Food): MeasuredGrams | null {
  const measure = generalPiece(food);
  return measure === null ? null : general(measure, "portion");
}

/** Cuts of meat and fish differ more from each other than the table's one measure tells. */
const CUTS = ["beef", "pork", "poultry", "lamb, veal and game", "fish and seafood"];

/** USDA weighed parts of big birds; a part this many times the ordinary one is not what "8 thighs" are. */
const LARGEST_OF_KIND = 1.4;

function ordinaryPiece(food: Food, size: string | null, lineWords: ReadonlySet<string>): MeasuredGrams | null {
  const named = size === null ? namedPiece(food, lineWords) : null;
  if (named !== null) return general(named, "piece");
  const asked = size ?? (food.allergens.includes("eggs") && food.category === "dairy and eggs" ? "large" : null);
  const foodWords = new Set(wordsOf(food.name));
  const pieces = portionsOf(food)
    .filter((portion) => portion.volume === null && !portion.words.some((word) => NOT_A_PIECE.test(word)))
    .filter((portion) => !/^\/|\b(oz|lb|inch|dia)\b/.test(portion.label.replace(/\([^)]*\)?/g, "")))
    .map((portion) => {
      const named = portion.words.filter((word) => lineWords.has(word) || foodWords.has(word) || word === "whole");
      return { portion, score: score(portion, asked, lineWords) + named.length * 0.5 };
    });
  const best = choose(pieces);
  if (best !== null && (asked !== null || food.gramsPerPiece === null)) return best;
  if (food.gramsPerPiece !== null && food.gramsPerPiece > 0) {
    const fitting = pieces.filter((each) => each.portion.words.some((word) => lineWords.has(word)));
    const measured = fitting.length > 0 ? choose(fitting, food.gramsPerPiece) : null;
    if (measured !== null && !(isCut(food) && measured.value > LARGEST_OF_KIND * food.gramsPerPiece)) return measured;
    const factor = asked === null ? 1 : (SIZE_FACTORS.find(([name]) => sameSize(name, asked))?.[1] ?? 1);
    const value = food.gramsPerPiece * factor;
    const sizes = pieces.map((each) => each.portion.grams).filter((grams) => grams > value * 0.5 && grams < value * 2);
    return {
      value,
      low: Math.min(value * (isCut(food) ? 0.6 : 0.8), ...sizes),
      high: Math.max(value * 1.25, ...sizes),
      method: "piece",
      working: `${shortNumber(value)} g a piece`,
    };
  }
  const measure = generalPiece(food);
  return measure === null ? null : general(measure, "piece");
}
