import type { Lot, NewBooking, StockKey } from "@/lib/engines/pantry/booking";
import { takeFirstExpiring } from "@/lib/engines/pantry/take-first-expiring";

/**
 * The bookings that bring lots of one thing to a sum; lots below zero are set to nothing first. What is missing goes to
 * the lot that keeps longest (what someone finds more of is rather the new one), or to `otherwise` when there is none.
 */
export function adjustTo(lots: readonly Lot[], amount: number, otherwise: StockKey): NewBooking[] {
  const adjust = { kind: "adjust", undoes: null } as const;
  const owed = lots.filter((lot) => lot.amount < 0).map((lot) => ({ ...lot, ...adjust, amount: -lot.amount }));
  const there = lots.filter((lot) => lot.amount > 0);
  const difference = Math.round((amount - there.reduce((sum, lot) => sum + lot.amount, 0)) * 1000) / 1000;
  if (difference === 0) return owed;
  if (difference > 0) return [...owed, { ...(there.at(-1) ?? otherwise), ...adjust, amount: difference }];
  const taken = takeFirstExpiring(there, -difference, "consume").bookings;
  return [...owed, ...taken.map((row) => ({ ...row, ...adjust }))];
}
