import type { Aisle } from "@/lib/engines/foods/food";
import type { ShoppingItem, Term } from "@/lib/engines/shopping/contract";

/** An item as a page shows it. Times are ISO texts, so that it travels as JSON. */
export interface ListedItem {
  readonly id: string;
  readonly origin: "plan" | "hand";
  readonly name: string;
  readonly aisle: Aisle;
  readonly amountText: string;
  readonly atHomeGrams: number;
  readonly buyGrams: number | null;
  /** Whether the household can be told to have it: only foods of the table are kept in stock. */
  readonly hasFood: boolean;
  readonly terms: readonly Term[];
  readonly checkedAt: string | null;
}

export interface ListedWeek {
  readonly id: string;
  readonly weekStart: string;
  /** The plan changed after the list was made. */
  readonly isStale: boolean;
  readonly isMade: boolean;
  readonly shareToken: string | null;
  readonly items: readonly ListedItem[];
}

/** What makes two makings of a list speak of the same thing: its food, else its name. */
export const keyOf = (item: { readonly foodId: string | null; readonly name: string }): string =>
  item.foodId === null ? `name:${item.name.trim().toLowerCase()}` : `food:${item.foodId}`;

/** A tick stays while the amount does; when clearly more is needed than was bought, the item is open again. */
export function keepsTick(bought: number | null, needed: number | null): boolean {
  return bought === null || needed === null || needed <= bought * 1.05;
}

/** The whole amount as a person reads it. */
export const amountOf = (item: ShoppingItem): string => item.shown.text;
