import { type Booking, lotKey, type NewBooking, toThousandths } from "./booking";

export type Undo =
  | { readonly ok: true; readonly bookings: readonly NewBooking[] }
  | { readonly ok: false; readonly reason: "unknown-booking" | "already-undone" | "is-an-undo" | "used-since" };

/**
 * The bookings that take back `ids` (one act: all of a transaction). Refused where one was taken back before, or where
 * what came in has been used since and the stock would fall below zero.
 */
export function undoBookings(bookings: readonly Booking[], ids: readonly string[]): Undo {
  const byId = new Map(bookings.map((booking) => [booking.id, booking]));
  const undone = new Set(bookings.map((booking) => booking.undoes));
  const back: NewBooking[] = [];
  for (const id of new Set(ids)) {
    const booking = byId.get(id);
    if (!booking) return { ok: false, reason: "unknown-booking" };
    if (booking.undoes !== null) return { ok: false, reason: "is-an-undo" };
    if (undone.has(id)) return { ok: false, reason: "already-undone" };
    const { id: _, ...rest } = booking;
    back.push({ ...rest, amount: -booking.amount, undoes: id });
  }
  return wouldFallShort(bookings, back) ? { ok: false, reason: "used-since" } : { ok: true, bookings: back };
}

function wouldFallShort(bookings: readonly Booking[], back: readonly NewBooking[]): boolean {
  const sum = (rows: readonly NewBooking[]) => {
    const sums = new Map<string, number>();
    for (const row of rows) sums.set(lotKey(row), (sums.get(lotKey(row)) ?? 0) + toThousandths(row.amount));
    return sums;
  };
  const [before, change] = [sum(bookings), sum(back)];
  return [...change].some(([key, amount]) => amount < 0 && (before.get(key) ?? 0) + amount < 0);
}
