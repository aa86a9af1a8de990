import { NUTRIENT_IDS, type NutrientId } from "@/lib/engines/foods/nutrients";
import { isId } from "../recipes/policy";

/** A figure that a page shows: which one, so that its working can be asked for by an address. */
export type Subject =
  | { readonly kind: "recipe"; readonly recipeId: string; readonly nutrient: NutrientId }
  | { readonly kind: "coverage"; readonly recipeId: string }
  | { readonly kind: "cost"; readonly recipeId: string }
  | { readonly kind: "version"; readonly recipeId: string; readonly number: number; readonly nutrient: NutrientId }
  | { readonly kind: "target"; readonly eaterId: string; readonly nutrient: NutrientId }
  | { readonly kind: "day"; readonly date: string; readonly eaterId: string; readonly nutrient: NutrientId }
  | { readonly kind: "week"; readonly weekStart: string; readonly eaterId: string; readonly nutrient: NutrientId }
  | {
      readonly kind: "swap";
      readonly date: string;
      readonly slotId: string;
      readonly recipeId: string;
      readonly eaterId: string;
      /** Servings of the other recipe. */
      readonly portion: number;
      readonly nutrient: NutrientId;
    }
  /** What the meals of a week cost, and what its list costs at the till. */
  | { readonly kind: "week-cost" | "list-cost"; readonly weekStart: string }
  /** What one of a recipe's healthier swaps changes a serving. */
  | { readonly kind: "healthier"; readonly recipeId: string; readonly index: number; readonly nutrient: NutrientId }
  /** Why a recipe is recommended. */
  | { readonly kind: "pick"; readonly recipeId: string }
  | { readonly kind: "shopping"; readonly itemId: string }
  | { readonly kind: "stock"; readonly thingId: string; readonly unit: StockUnit; readonly place: StockPlace };

const STOCK_UNITS = ["g", "piece", "serving"] as const;
const STOCK_PLACES = ["pantry", "fridge", "freezer"] as const;
type StockUnit = (typeof STOCK_UNITS)[number];
type StockPlace = (typeof STOCK_PLACES)[number];

/** Where the working of a figure is. */
export function explainPath(subject: Subject): string {
  const parts = (() => {
    switch (subject.kind) {
      case "recipe":
        return [subject.recipeId, subject.nutrient];
      case "coverage":
      case "cost":
      case "pick":
        return [subject.recipeId];
      case "version":
        return [subject.recipeId, String(subject.number), subject.nutrient];
      case "target":
        return [subject.eaterId, subject.nutrient];
      case "day":
        return [subject.date, subject.eaterId, subject.nutrient];
      case "week":
        return [subject.weekStart, subject.eaterId, subject.nutrient];
      case "swap":
        return [
          ...[subject.date, subject.slotId, subject.recipeId, subject.eaterId],
          ...[String(subject.portion), subject.nutrient],
        ];
      case "week-cost":
      case "list-cost":
        return [subject.weekStart];
      case "healthier":
        return [subject.recipeId, String(subject.index), subject.nutrient];
      case "shopping":
        return [subject.itemId];
      case "stock":
        return [subject.thingId, subject.unit, subject.place];
    }
  })();
  return `/explain/${[subject.kind, ...parts].map(encodeURIComponent).join("/")}`;
}

const isDate = (text: string | undefined): text is string =>
  text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) && Number.isFinite(Date.parse(`${text}T00:00:00Z`));
const idOf = (text: string | undefined): string | null => (text !== undefined && isId(text) ? text : null);
/** A nutrient by its id, null for anything else. */
export const nutrientOf = (text: string | undefined): NutrientId | null =>
  NUTRIENT_IDS.find((id) => id === text) ?? null;

/** A part of an address in plain text; one that was not written by us stays as it is. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The figure an address speaks of, from its parts as they stand in it; null for anything that is none. */
export function subjectOf(parts: readonly string[]): Subject | null {
  const [kind, ...rest] = parts.map(decoded);
  const [first, second, third] = rest;
  const last = nutrientOf(rest.at(-1));
  switch (kind) {
    case "recipe": {
      const recipeId = idOf(first);
      return recipeId === null || last === null || rest.length !== 2 ? null : { kind, recipeId, nutrient: last };
    }
    case "coverage":
    case "cost":
    case "pick": {
      const recipeId = idOf(first);
      return recipeId === null || rest.length !== 1 ? null : { kind, recipeId };
    }
    case "version": {
      const [recipeId, number] = [idOf(first), Number(second)];
      if (recipeId === null || last === null || !Number.isInteger(number) || rest.length !== 3) return null;
      return { kind, recipeId, number, nutrient: last };
    }
    case "target": {
      const eaterId = idOf(first);
      return eaterId === null || last === null || rest.length !== 2 ? null : { kind, eaterId, nutrient: last };
    }
    case "day":
    case "week": {
      const eaterId = idOf(second);
      if (!isDate(first) || eaterId === null || last === null || rest.length !== 3) return null;
      return kind === "day"
        ? { kind, date: first, eaterId, nutrient: last }
        : { kind, weekStart: first, eaterId, nutrient: last };
    }
    case "swap": {
      const [recipeId, eaterId, portion] = [idOf(third), idOf(rest[3]), Number(rest[4])];
      if (!isDate(first) || second === undefined || recipeId === null || eaterId === null || last === null) return null;
      if (!Number.isFinite(portion) || portion < 0 || portion > 100 || rest.length !== 6) return null;
      return { kind, date: first, slotId: second, recipeId, eaterId, portion, nutrient: last };
    }
    case "week-cost":
    case "list-cost":
      return isDate(first) && rest.length === 1 ? { kind, weekStart: first } : null;
    case "healthier": {
      const [recipeId, index] = [idOf(first), Number(second)];
      if (recipeId === null || last === null || !Number.isInteger(index) || index < 0 || rest.length !== 3) return null;
      return { kind, recipeId, index, nutrient: last };
    }
    case "shopping": {
      const itemId = idOf(first);
      return itemId === null || rest.length !== 1 ? null : { kind, itemId };
    }
    case "stock": {
      const unit = STOCK_UNITS.find((one) => one === second);
      const place = STOCK_PLACES.find((one) => one === third);
      if (first === undefined || unit === undefined || place === undefined || rest.length !== 3) return null;
      return { kind, thingId: first, unit, place };
    }
    default:
      return null;
  }
}
