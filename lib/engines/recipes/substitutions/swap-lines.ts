import type { Food } from "../../foods/food";
import type { ResolvedLine } from "../../nutrition/contract";
import type { KitchenKnowledge } from "../../nutrition/kitchen-knowledge";
import { resolveLine } from "../../nutrition/resolve-line";
import { kitchenNumber, scaleNumber, trimmed } from "../lines/fractions";
import { findUnit, unitById } from "../units";
import type { PairPart, Substitution, SwapLine } from "./contract";

/** Cuts that suit another food as well. */
const CUT =
  /\b(?:cut|chop|chopped|slic\w*|dic\w*|cub\w*|strips?|shred\w*|crumbl\w*|halv\w*|quarter\w*|thin\w*|chunks?|pieces?|rounds?|bite-?size\w*|toast\w*)\b/i;
const USE = /\b(?:to serve|for serving|for frying|for greasing|to garnish|to finish|optional)\b/i;
const SOLID_AISLES = ["produce", "meat", "fish", "chilled", "dairy-eggs"];

/** The lines that take a line's place when `pair` is used, in measures a cook has. Weighed as any line is. */
export function swapLines(line: ResolvedLine, pair: Substitution, kitchen: KitchenKnowledge): readonly SwapLine[] {
  const factor = line.grams === null ? null : line.grams.value / pair.from.grams;
  const isSingle = pair.to.length === 1;
  return pair.to.map((part, place) => {
    const amount = factor === null ? null : amountOf(part, factor, line);
    const tail = [isSingle ? cutFor(line, part.food) : null, place === 0 ? useOf(line) : null].filter(Boolean);
    const text = [
      amount === null ? part.name : `${amount.text} ${nameFor(part, amount.isOne, amount.isMass)}`,
      ...tail,
    ].join(", ");
    const grams =
      amount === null ? null : (resolveLine(text, kitchen, { ruling: { foodId: part.food.id } }).grams?.value ?? null);
    return { text, foodId: part.food.id, food: part.food, grams };
  });
}

function cutFor(line: ResolvedLine, food: Food): string | null {
  const { preparation } = line.parsed;
  if (preparation === null || !CUT.test(preparation) || line.food === null) return null;
  const isAlike = food.aisle === line.food.aisle || [food, line.food].every((one) => SOLID_AISLES.includes(one.aisle));
  return isAlike ? preparation : null;
}

function useOf(line: ResolvedLine): string | null {
  const said = `${line.parsed.note ?? ""} ${line.parsed.preparation ?? ""}`;
  return USE.exec(said)?.[0].toLowerCase() ?? (line.parsed.optional ? "optional" : null);
}

interface Amount {
  readonly text: string;
  readonly isOne: boolean;
  readonly isMass: boolean;
}

/** The part's amount times `factor`, in the line's own kind of measure where the food has one. */
function amountOf(part: PairPart, factor: number, line: ResolvedLine): Amount {
  const quantity = part.quantity * factor;
  if (part.unit === null) {
    const count = Math.max(0.5, Math.round(quantity * 2) / 2);
    return { text: kitchenNumber(count), isOne: count <= 1, isMass: false };
  }
  const own = line.parsed.unit === null ? null : findUnit(line.parsed.unit);
  const perMl = part.food.gramsPerMl;
  const isSpooned = part.unit === "tsp" || part.unit === "tbsp";
  const ml =
    part.unit === "g"
      ? perMl === null
        ? null
        : (quantity * part.grams) / part.quantity / perMl
      : quantity * (unitById(part.unit)?.toBase ?? 1);
  if (own?.dimension === "mass" && !isSpooned) return grams((part.grams / part.quantity) * quantity);
  if (
    own?.dimension === "volume" &&
    ml !== null &&
    ["cup", "tbsp", "tsp", "metric tbsp", "metric tsp"].includes(own.id)
  )
    return spooned(ml, own.id === "cup");
  if (isSpooned) return spooned(ml ?? 0, false);
  if (part.unit === "g") return grams(quantity);
  return millilitres(quantity);
}

const whole = (text: string, isMass: boolean): Amount => ({ text, isOne: false, isMass });

function grams(value: number): Amount {
  return whole(value >= 1000 ? `${trimmed(value / 1000, 2)} kg` : `${scaleNumber(value)} g`, true);
}

function millilitres(value: number): Amount {
  return whole(value >= 1000 ? `${trimmed(value / 1000, 2)} l` : `${scaleNumber(value)} ml`, true);
}

const ML = { cup: 236.5882365, tbsp: 14.78676478125, tsp: 4.92892159375 } as const;

/** Teaspoons up to three, tablespoons up to a quarter cup, then cups where the recipe has them, else millilitres. */
function spooned(ml: number, isCups: boolean): Amount {
  const shown = (unit: keyof typeof ML) => {
    const text = kitchenNumber(ml / ML[unit]);
    return whole(`${text} ${unit === "cup" && ml / ML.cup > 1.06 ? "cups" : unit}`, true);
  };
  if (ml < ML.tbsp * 0.95) return shown("tsp");
  if (ml < ML.cup * 0.23) return shown("tbsp");
  if (isCups) return shown("cup");
  return ml <= ML.tbsp * 6.1 ? shown("tbsp") : millilitres(ml);
}

const COUNTED =
  /\b(?:chickpea|bean|lentil|mushroom|seed|pea|date|raisin|olive|caper|cashew|pecan|walnut|almond|noodle|tortilla|chip|breadcrumb|prawn|egg|white|shallot|carrot|parsnip|turnip|strawberry|tomato|potato|oat|pear|apple)$/;

/** "110 g chickpeas", "2 egg whites", "1 egg". */
function nameFor({ name, unit }: PairPart, isOne: boolean, isMass: boolean): string {
  const isMany = unit === null ? !isOne : isMass && COUNTED.test(name);
  if (!isMany) return name;
  if (name.endsWith("leaf")) return `${name.slice(0, -1)}ves`;
  if (name.endsWith("y")) return `${name.slice(0, -1)}ies`;
  return `${name}${/(?:tomato|potato)$/.test(name) ? "es" : "s"}`;
}
