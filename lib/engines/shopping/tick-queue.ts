/** A tick a device made, by its own clock. */
export interface Tick {
  readonly itemId: string;
  readonly isChecked: boolean;
  /** ISO moment. */
  readonly at: string;
}

/** The queue with one more tick; an earlier one of the same item no longer matters. */
export const enqueue = (queue: readonly Tick[], tick: Tick): Tick[] => [
  ...queue.filter((waiting) => waiting.itemId !== tick.itemId),
  tick,
];

/** What remains to be sent after `sent` arrived; an item ticked again meanwhile stays. */
export const withoutSent = (queue: readonly Tick[], sent: readonly Tick[]): Tick[] =>
  queue.filter((waiting) => !sent.some((tick) => tick.itemId === waiting.itemId && tick.at === waiting.at));

/** The items as this device shows them: what the server knows, overlaid with what has not arrived there yet. */
export function overlay<Item extends { readonly id: string; readonly checkedAt: string | null }>(
  items: readonly Item[],
  queue: readonly Tick[],
): Item[] {
  const waiting = new Map(queue.map((tick) => [tick.itemId, tick]));
  return items.map((item) => {
    const tick = waiting.get(item.id);
    return tick === undefined ? item : { ...item, checkedAt: tick.isChecked ? tick.at : null };
  });
}

/** A stored queue as it was kept in the browser; anything unreadable counts as empty. */
export function readQueue(stored: string | null): Tick[] {
  try {
    const read: unknown = JSON.parse(stored ?? "[]");
    return Array.isArray(read) ? read.filter(isTick) : [];
  } catch {
    return [];
  }
}

function isTick(value: unknown): value is Tick {
  return (
    typeof value === "object" &&
    value !== null &&
    "itemId" in value &&
    typeof value.itemId === "string" &&
    "isChecked" in value &&
    typeof value.isChecked === "boolean" &&
    "at" in value &&
    typeof value.at === "string"
  );
}
