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
/** Said of meat and fish only. */
const OF_MEAT = /\b(?:skin\w*|trimm\w*|bone\w*|scaled|gutted|shell\w*|peeled|drained)\b/i;
const USE = /\b(?:to serve|for serving|for frying|for greasing|to garnish|to finish|optional)\b/i;
const SOLID_AISLES = ["produce", "meat", "fish", "chilled", "dairy-eggs"];

/** The lines that take a line's place when `pair` is used, in measures a cook has. Weighed as any line is. */
export function swapLines(line: ResolvedLine, pair: Substitution, kitchen: KitchenKnowledge): readonly SwapLine[] {
  const factor = line.grams === null ? null : line.grams.value / pair.from.grams;
  return pair.to.map((part, place) => {
    const amount = factor === null ? null : amountOf(part, pair.from, factor, line);
    const tail = [pair.to.length === 1 ? cutFor(line, part.food) : null, place === 0 ? intendedFor(line) : null].filter(
      Boolean,
    );
    const text = [amount === null ? part.name : `${amount.text} ${nameFor(part, amount.isOne)}`, ...tail].join(", ");
    const grams =
      amount === null ? null : (resolveLine(text, kitchen, { ruling: { foodId: part.food.id } }).grams?.value ?? null);
    return { text, foodId: part.food.id, food: part.food, grams };
  });
}

/** "trimmed, in 4 cm cubes" → "in 4 cm cubes". */
function cutFor(line: ResolvedLine, food: Food): string | null {
  if (line.food === null) return null;
  const isAlike = food.aisle === line.food.aisle || [food, line.food].every((one) => SOLID_AISLES.includes(one.aisle));
  const cuts = (line.parsed.preparation ?? "").split(",").filter((said) => CUT.test(said) && !OF_MEAT.test(said));
  return isAlike && cuts.length > 0 ? cuts.map((said) => said.trim()).join(", ") : null;
}

function intendedFor(line: ResolvedLine): string | null {
  const said = `${line.parsed.note ?? ""} ${line.parsed.preparation ?? ""}`;
  return USE.exec(said)?.[0].toLowerCase() ?? (line.parsed.optional ? "optional" : null);
}

interface Amount {
  readonly text: string;
  readonly isOne: boolean;
}

const CUPS_AND_SPOONS = ["cup", "tbsp", "tsp", "metric tbsp", "metric tsp"];

/** The part's amount times `factor`, in the line's own kind of measure where the food has one. */
function amountOf(part: PairPart, from: PairPart, factor: number, line: ResolvedLine): Amount {
  const quantity = part.quantity * factor;
  const weight = part.grams * factor;
  if (part.unit === null) {
    const count = Math.max(0.5, Math.round(quantity * 2) / 2);
    return { text: kitchenNumber(count), isOne: count <= 1 };
  }
  const own = line.parsed.unit === null ? null : findUnit(line.parsed.unit);
  const perMl = part.food.gramsPerMl;
  const isPoured = perMl !== null && perMl > 0.85 && perMl < 1.2;
  const isSpooned = part.unit !== "g" && part.unit !== "ml";
  const ml = part.unit !== "g" ? quantity * (unitById(part.unit)?.toBase ?? 1) : perMl === null ? null : weight / perMl;
  if (own?.dimension === "mass" && (part.unit === "g" || (isSpooned && from.unit === "tbsp"))) return grams(weight);
  if (own !== null && CUPS_AND_SPOONS.includes(own.id) && ml !== null) {
    if (ml < MOST_SPOONED || own.id === "cup") return spooned(ml);
    return isPoured ? millilitres(ml) : grams(weight);
  }
  if (isSpooned && ml !== null) return ml < MOST_SPOONED ? spooned(ml) : isPoured ? millilitres(ml) : grams(weight);
  return part.unit === "g" ? grams(weight) : millilitres(quantity);
}

const many = (text: string): Amount => ({ text, isOne: false });

function grams(value: number): Amount {
  return many(value >= 1000 ? `${trimmed(value / 1000, 2)} kg` : `${scaleNumber(value)} g`);
}

function millilitres(value: number): Amount {
  return many(value >= 1000 ? `${trimmed(value / 1000, 2)} l` : `${scaleNumber(value)} ml`);
}

const ML = { cup: 236.5882365, tbsp: 14.78676478125, tsp: 4.92892159375 } as const;
/** Six tablespoons: nobody counts more. */
const MOST_SPOONED = 6.1 * ML.tbsp;

/** Quarter teaspoons up to one tablespoon, half tablespoons up to six, then cups by the quarter. */
function spooned(ml: number): Amount {
  const [teaspoons, tablespoons] = [ml / ML.tsp, ml / ML.tbsp];
  if (teaspoons < 0.2) return many("⅛ tsp");
  const quarters = Math.max(0.25, Math.round(teaspoons * 4) / 4);
  if (quarters < 3) return many(`${kitchenNumber(teaspoons < 1 ? quarters : Math.round(teaspoons * 2) / 2)} tsp`);
  const halves = Math.round(tablespoons * 2) / 2;
  if (Math.abs(teaspoons - 4) < 0.35 || Math.abs(teaspoons - 5) < 0.35) return many(`${Math.round(teaspoons)} tsp`);
  if (tablespoons <= 6.1) return many(`${kitchenNumber(halves)} tbsp`);
  const cups = Math.round((ml / ML.cup) * 4) / 4;
  return many(`${kitchenNumber(cups)} ${cups > 1 ? "cups" : "cup"}`);
}

const COUNTED =
  /(?:chickpea|bean|lentil|mushroom|seed|pea|date|raisin|olive|caper|cashew|pecan|walnut|almond|noodle|tortilla|chip|breadcrumb|prawn|egg| white|shallot|carrot|parsnip|turnip|strawberry|tomato|potato|\boat|\bpear|\bapple)$/;

/** "110 g chickpeas", "2 egg whites", "1 egg". */
function nameFor({ name, unit }: PairPart, isOne: boolean): string {
  if (unit === null ? isOne : !COUNTED.test(name)) return name;
  if (name.endsWith("leaf")) return `${name.slice(0, -1)}ves`;
  if (/[^aeiou]y$/.test(name)) return `${name.slice(0, -1)}ies`;
  return `${name}${/(?:tomato|potato)$/.test(name) ? "es" : "s"}`;
}
