import type { Food } from "@/lib/engines/foods/food";
import { unitById } from "@/lib/engines/recipes/units";
import { amountText, volumeText, weightText } from "@/lib/engines/shopping/amount-text";
import type { ShopFacts, UnitSystem } from "@/lib/engines/shopping/contract";
import { shopFactsOf } from "@/lib/engines/shopping/shop-facts";
import { pluralOf } from "@/lib/engines/shopping/unit-words";

export const AMOUNT_UNITS = ["g", "kg", "oz", "lb", "ml", "l", "fl oz", "cup", "piece", "serving"] as const;
/** What an amount is written in by hand; stock itself is kept in grams (or servings of a recipe). */
export type AmountUnit = (typeof AMOUNT_UNITS)[number];

export interface Amount {
  readonly value: number;
  readonly unit: AmountUnit;
}

export type FoodSizes = Pick<Food, "displayName" | "aisle" | "gramsPerMl" | "gramsPerPiece" | "refuse">;

/** Lighter pieces are weighed, not counted: nobody counts 120 almonds. */
const LIGHTEST_COUNTED_GRAMS = 20;

/** One piece as it lies in the kitchen, peel and bone included; null when nothing is known of its size. */
function wholePiece({ gramsPerPiece, refuse }: Pick<FoodSizes, "gramsPerPiece" | "refuse">): number | null {
  return gramsPerPiece === null || gramsPerPiece <= 0 ? null : gramsPerPiece / (1 - Math.min(Math.max(refuse, 0), 0.9));
}

/** The units a food can be given in, the household's own first. */
export function unitsOf(food: FoodSizes, system: UnitSystem): AmountUnit[] {
  const weights: readonly AmountUnit[] = system === "us" ? ["oz", "lb", "g"] : ["g", "kg"];
  const volumes: readonly AmountUnit[] = system === "us" ? ["fl oz", "cup"] : ["ml", "l"];
  const facts = factsOf(food);
  const poured = food.gramsPerMl === null ? [] : volumes;
  const counted: readonly AmountUnit[] = wholePiece(food) === null ? [] : ["piece"];
  if (facts.liquid === true) return [...poured, ...weights, ...counted];
  return isCounted(food, facts) ? [...counted, ...weights, ...poured] : [...weights, ...poured, ...counted];
}

/** The weight of an amount of a food; null when the unit says nothing about it (a litre of bread). */
export function gramsOf({ value, unit }: Amount, food: FoodSizes): number | null {
  const each = unit === "piece" ? wholePiece(food) : gramsPerUnit(unit, food.gramsPerMl);
  return each === null ? null : Math.round(value * each * 1000) / 1000;
}

function gramsPerUnit(unit: AmountUnit, gramsPerMl: number | null): number | null {
  const known = unitById(unit);
  if (known?.dimension === "mass") return known.toBase;
  return known?.dimension === "volume" && gramsPerMl !== null ? known.toBase * gramsPerMl : null;
}

/** A stock as people say it: "3 onions (about 450 g)", "1.5 l", "400 g". */
export function stockText(grams: number, food: FoodSizes, system: UnitSystem): string {
  const facts = factsOf(food);
  const weight = weightText(snapped(grams, system === "us" ? OUNCE : 1), system);
  if (facts.liquid === true && food.gramsPerMl)
    return volumeText(snapped(grams / food.gramsPerMl, system === "us" ? FLUID_OUNCE : 1), system);
  const pieces = countOf(grams, food, facts);
  if (pieces === null) return weight;
  const name = facts.pieceName ?? "";
  return `${amountText(pieces, null)} ${pieces <= 1 ? name : pluralOf(name)} (about ${weight})`;
}

const OUNCE = 28.349523125;
const FLUID_OUNCE = 29.5735295625;

/** To the nearest step of a kitchen scale. The words of a shopping list round up, which would claim what is not there. */
function snapped(amount: number, unit: number): number {
  const count = amount / unit;
  const steps = unit === 1 ? ([1, 5, 10] as const) : ([0.25, 0.5, 1] as const);
  const step = steps[count < (unit === 1 ? 20 : 4) ? 0 : count < (unit === 1 ? 997.5 : 15.75) ? 1 : 2];
  return Math.max(Math.round(count / step), 1) * step * unit;
}

/** The same stock as a number to correct, in the unit it is said in. */
export function editableAmount(grams: number, food: FoodSizes, system: UnitSystem): Amount {
  const facts = factsOf(food);
  const unit = ((): AmountUnit => {
    if (facts.liquid === true) {
      if (system === "us") return "fl oz";
      return grams / (food.gramsPerMl ?? 1) >= 1000 ? "l" : "ml";
    }
    if (countOf(grams, food, facts) !== null) return "piece";
    if (system === "us") return grams >= 453.6 ? "lb" : "oz";
    return grams >= 1000 ? "kg" : "g";
  })();
  const each = gramsOf({ value: 1, unit }, food) ?? 1;
  return { value: Math.round((grams / each) * 100) / 100, unit };
}

/** Pieces to the nearest half; null for what is weighed. */
function countOf(grams: number, food: FoodSizes, facts: ShopFacts): number | null {
  const each = wholePiece(food);
  if (each === null || !isCounted(food, facts)) return null;
  const pieces = Math.round((grams / each) * 2) / 2;
  return pieces >= 0.5 ? pieces : null;
}

/** Greens that come in a bag are weighed, whatever the table calls a piece of them. */
const isCounted = (food: FoodSizes, facts: ShopFacts): boolean =>
  facts.pieceName !== null &&
  (food.gramsPerPiece ?? 0) >= LIGHTEST_COUNTED_GRAMS &&
  (food.aisle !== "produce" || facts.packName === undefined);

const factsOf = (food: FoodSizes): ShopFacts => shopFactsOf({ ...food, aliases: [] });
