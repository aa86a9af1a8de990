import { type Lot, type NewBooking, type StockKey, toThousandths } from "./booking";

export type Move =
  | { readonly ok: true; readonly bookings: readonly [NewBooking, NewBooking] }
  | { readonly ok: false; readonly reason: "not-enough" | "nothing-to-move" };

/** Two bookings that carry `amount` of a lot to another place or date (into the freezer, with a later one). */
export function moveLot(lot: Lot, amount: number, to: Pick<StockKey, "place" | "expiresAt">): Move {
  const moved = toThousandths(amount);
  if (moved <= 0) return { ok: false, reason: "nothing-to-move" };
  if (moved > toThousandths(lot.amount)) return { ok: false, reason: "not-enough" };
  const move = (sign: 1 | -1): NewBooking => ({ ...lot, kind: "move", amount: (sign * moved) / 1000, undoes: null });
  return { ok: true, bookings: [move(-1), { ...move(1), place: to.place, expiresAt: to.expiresAt }] };
}
