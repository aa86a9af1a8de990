import type { Aisle } from "@/lib/engines/foods/food";
import type { Term } from "@/lib/engines/shopping/contract";
import type { ItemCost } from "@/lib/engines/shopping/list-cost";

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
  /** What it should cost; null where weight or price is not known, and for who only has the link. */
  readonly cost: ItemCost | null;
  /** What was paid for all of it, hundredths of the currency. */
  readonly paidMinor: number | null;
}

export interface ListedWeek {
  readonly id: string;
  readonly weekStart: string;
  /** The plan changed after the list was made. */
  readonly isStale: boolean;
  readonly isMade: boolean;
  readonly shareToken: string | null;
  readonly currency: string;
  readonly items: readonly ListedItem[];
}

/** What makes two makings of a list speak of the same thing: its food, else its name. */
export const keyOf = (item: { readonly foodId: string | null; readonly name: string }): string =>
  item.foodId === null ? `name:${item.name.trim().toLowerCase()}` : `food:${item.foodId}`;

/** A tick stays while the need does; when clearly more is needed than was ticked, the item is open again. */
export function keepsTick(before: number | null, now: number | null): boolean {
  return before === null || now === null || now <= before * 1.05;
}

/** "milk 2 l" and "eggs x 12" as a recipe would say it: amount first. */
export function amountFirst(text: string): string {
  const trailing = /^(.*?\p{L}.*?)[\s,]+(?:[x×]\s*)?(\d[\d.,/]*(?:\s*\p{L}{1,9})?)$/u.exec(text);
  return trailing === null || /^\d/.test(text) ? text : `${trailing[2]} ${trailing[1]}`;
}
