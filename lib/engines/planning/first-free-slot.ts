import type { SlotKind } from "./contract";

/** The hour after which a meal of a kind is not begun any more that day. */
const TOO_LATE: Readonly<Record<SlotKind, number>> = { breakfast: 10, lunch: 13, dinner: 20, snack: 18 };

export interface FreeSlot {
  readonly date: string;
  readonly slotId: string;
}

/**
 * The first meal that is still open and suits, day by day and in the order of a day's meals; today's only while there is
 * time for them. Null where all of them are taken. A recipe that suits nothing in particular may stand anywhere.
 */
export function firstFreeSlot({
  dates,
  hour,
  slots,
  suits,
  taken,
}: {
  /** Plain dates, today first. */
  readonly dates: readonly string[];
  /** Of today, 0–23, in the household's zone. */
  readonly hour: number;
  readonly slots: readonly { readonly id: string; readonly kind: SlotKind }[];
  readonly suits: readonly SlotKind[];
  readonly taken: readonly FreeSlot[];
}): FreeSlot | null {
  const fitting = slots.filter(({ kind }) => suits.includes(kind));
  const wanted = fitting.length > 0 ? fitting : slots;
  const held = new Set(taken.map(({ date, slotId }) => `${date} ${slotId}`));
  for (const [ahead, date] of dates.entries())
    for (const { id, kind } of wanted) {
      if (ahead === 0 && hour >= TOO_LATE[kind]) continue;
      if (!held.has(`${date} ${id}`)) return { date, slotId: id };
    }
  return null;
}
