import type { FoodId } from "../foods/food";
import { type Booking, type Lot, lotKey, toThousandths } from "./booking";
import { byExpiry } from "./take-first-expiring";

/**
 * What is there after all `bookings`, in any order: one lot for each thing, place and date, first-expiring first.
 * A lot below zero (more was eaten than was booked in) is kept, so that a person can set it right.
 */
export function stockOf(bookings: readonly Booking[]): Lot[] {
  const sums = new Map<string, { booking: Booking; thousandths: number }>();
  for (const booking of bookings) {
    const key = lotKey(booking);
    const sum = sums.get(key) ?? { booking, thousandths: 0 };
    sum.thousandths += toThousandths(booking.amount);
    sums.set(key, sum);
  }
  return [...sums.values()]
    .filter(({ thousandths }) => thousandths !== 0)
    .map(({ booking: { foodId, recipeId, unit, place, expiresAt }, thousandths }) => ({
      foodId,
      recipeId,
      unit,
      place,
      expiresAt,
      amount: thousandths / 1000,
    }))
    .sort(byExpiry);
}

/** Grams at home of each food, for a shopping list: lots that are past `today` or below zero do not count. */
export function gramsAtHome(lots: readonly Lot[], today: string): Map<FoodId, number> {
  const thousandths = new Map<FoodId, number>();
  for (const lot of lots) {
    if (lot.foodId === null || lot.unit !== "g" || lot.amount <= 0 || isPast(lot, today)) continue;
    thousandths.set(lot.foodId, (thousandths.get(lot.foodId) ?? 0) + toThousandths(lot.amount));
  }
  return new Map([...thousandths].map(([foodId, sum]) => [foodId, sum / 1000]));
}

/** Whether a lot's date is before `today` (plain dates). */
const isPast = (lot: Pick<Lot, "expiresAt">, today: string): boolean => lot.expiresAt !== null && lot.expiresAt < today;
