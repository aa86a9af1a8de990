import type { FoodPrice } from "../prices/contract";
import { type MoneyRange, sumRanges } from "../prices/sum-ranges";

/** What one item costs at the till, whole packs where it is sold so; `usedMinor` is the part that is needed. */
export interface ItemCost extends MoneyRange {
  readonly usedMinor: number;
}

interface Bought {
  readonly buyGrams: number | null;
  readonly packs: { readonly count: number; readonly grams: number } | null;
}

/** What goes over the till for an item, grams; null where no weight is known. */
export const tillGrams = ({ buyGrams, packs }: Bought): number | null =>
  buyGrams === null ? null : buyGrams > 0 && packs !== null ? packs.count * packs.grams : buyGrams;

/** The cost of one item of a list, hundredths of the currency; null where its weight or its price is not known. */
export function itemCost(item: Bought, price: FoodPrice | null): ItemCost | null {
  const grams = tillGrams(item);
  if (grams === null || item.buyGrams === null || price === null) return null;
  const kilograms = grams / 1000;
  return {
    minor: kilograms * price.minorPerKg,
    lowMinor: kilograms * price.lowPerKg,
    highMinor: kilograms * price.highPerKg,
    usedMinor: (item.buyGrams / 1000) * price.minorPerKg,
  };
}

/** An item as a total needs it. */
export interface CostedItem {
  readonly name: string;
  readonly isTicked: boolean;
  readonly paidMinor: number | null;
  readonly cost: ItemCost | null;
}

export interface ListCost {
  /** Of what is still to buy. */
  readonly open: MoneyRange & { readonly usedMinor: number };
  /** Said to be paid, ticked or not. */
  readonly paidMinor: number;
  /** Still to buy, and nothing is known of their price. */
  readonly unpriced: readonly string[];
}

/** What is still to pay for a list and what was paid. An item with a price paid counts as bought. */
export function listCost(items: readonly CostedItem[]): ListCost {
  const open: ItemCost[] = [];
  let paidMinor = 0;
  const unpriced: string[] = [];
  for (const { name, isTicked, paidMinor: paid, cost } of items) {
    if (paid !== null) paidMinor += paid;
    else if (isTicked) continue;
    else if (cost === null) unpriced.push(name);
    else open.push(cost);
  }
  const usedMinor = open.reduce((sum, cost) => sum + cost.usedMinor, 0);
  return { open: { ...sumRanges(open), usedMinor }, paidMinor, unpriced };
}
