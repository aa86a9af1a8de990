import type { Food, Portion } from "../foods/food";
import { type Unit, unitNamed } from "../recipes/units";
import { wordsOf } from "./line-words";

/** A household measure of a food taken apart: what is measured, its size, and what state it is in. */
export interface ReadPortion {
  readonly label: string;
  readonly grams: number;
  /** Set where the measure is a volume ("cup, chopped"). */
  readonly volume: Unit | null;
  readonly size: string | null;
  /** Words of the label outside brackets, without volume unit and size. */
  readonly words: readonly string[];
}

const SIZES = ["jumbo", "large", "medium", "small", "miniature", "mini", "regular", "thick", "thin"];

/** Sizes that people and the table name differently. */
export function sameSize(a: string, b: string): boolean {
  const fold = (size: string): string => {
    const word = size.toLowerCase();
    if (/extra|jumbo|xl/.test(word)) return "jumbo";
    if (/large|big|lrg|lg/.test(word)) return "large";
    if (/mini|baby|tiny/.test(word)) return "mini";
    if (/small|sm\b|little/.test(word)) return "small";
    if (/medium|regular|med\b/.test(word)) return "medium";
    return word;
  };
  return fold(a) === fold(b);
}

/** "serving 1/2 cup" and "can (12 fl oz)" are volumes too, of so many units. */
const INNER_VOLUME = /^(?:serving|can|bottle|container)s?[ (]+(?:(\d+)\/)?(\d+(?:\.\d+)?) (cup|fl oz)\b/;

function innerVolume(label: string): Unit | null {
  const found = INNER_VOLUME.exec(label);
  const unit = unitNamed(found?.[3] ?? "");
  if (found === null || unit === null) return null;
  const amount = found[1] === undefined ? Number(found[2]) : Number(found[1]) / Number(found[2]);
  return amount > 0 ? { id: `${amount} ${unit.id}`, dimension: "volume", toBase: unit.toBase * amount } : null;
}

function leadingVolume(label: string): Unit | null {
  const inner = innerVolume(label);
  if (inner !== null) return inner;
  const words = label.split(/[\s,(]+/);
  for (const length of [2, 1]) {
    const unit = unitNamed(words.slice(0, length).join(" "));
    if (unit?.dimension === "volume") return unit;
  }
  return null;
}

function read(portion: Portion): ReadPortion {
  const label = portion.unit.toLowerCase();
  const volume = leadingVolume(label);
  const bare = label.replace(/\([^)]*\)?/g, " ");
  const words = wordsOf(volume === null ? bare : bare.replace(/^(fl oz|\S+)/, " "));
  const size = /extra large|jumbo/.test(bare) ? "jumbo" : (SIZES.find((each) => words.includes(each)) ?? null);
  return {
    label,
    grams: portion.grams,
    volume,
    size,
    words: words.filter((word) => !SIZES.includes(word) && word !== "extra"),
  };
}

const cache = new WeakMap<Food, readonly ReadPortion[]>();

/** The food's measures; those that tell a yield, or are a label's serving, measure something else and are left out. */
export function portionsOf(food: Food): readonly ReadPortion[] {
  const known = cache.get(food);
  if (known !== undefined) return known;
  const portions = food.portions
    .filter((portion) => portion.grams > 0 && Number.isFinite(portion.grams))
    .filter(
      (portion) =>
        !/yield|nlea|prepared|with ice|refuse|not eaten/i.test(portion.unit) ||
        /^(fruit|lemon|lime)/.test(portion.unit),
    )
    .map(read);
  cache.set(food, portions);
  return portions;
}
