import { type Lot, lotKey, type NewBooking, toThousandths } from "./booking";

export interface Taking {
  /** One booking a lot touched, each with a negative amount. */
  readonly bookings: readonly NewBooking[];
  /** What the lots could not give; 0 when all was there. */
  readonly short: number;
}

/**
 * Takes `amount` (≥ 0, in the lots' unit) out of lots of one thing, first-expiring first, dateless last, never below
 * zero. The caller passes the lots it allows (not past their date, of the right place).
 */
export function takeFirstExpiring(lots: readonly Lot[], amount: number, kind: "consume" | "discard"): Taking {
  let open = toThousandths(amount);
  if (open < 0) throw new RangeError("An amount to take cannot be negative.");
  const bookings: NewBooking[] = [];
  for (const lot of [...lots].sort(byExpiry)) {
    const taken = Math.min(open, toThousandths(lot.amount));
    if (taken <= 0) continue;
    open -= taken;
    bookings.push({ ...lot, kind, amount: -taken / 1000, undoes: null });
  }
  return { bookings, short: open / 1000 };
}

/** Earliest date first, dateless last; the same order whatever the input's. */
export function byExpiry(a: Lot, b: Lot): number {
  const [left, right] = [a.expiresAt ?? "9999-12-31", b.expiresAt ?? "9999-12-31"];
  if (left !== right) return left < right ? -1 : 1;
  const [leftKey, rightKey] = [lotKey(a), lotKey(b)];
  return leftKey < rightKey ? -1 : leftKey > rightKey ? 1 : 0;
}
