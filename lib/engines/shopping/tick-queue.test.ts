import { describe, expect, it } from "vitest";
import { enqueue, overlay, readQueue, type Tick, withoutSent } from "./tick-queue";

const tick = (itemId: string, isChecked: boolean, second: number): Tick => ({
  itemId,
  isChecked,
  at: new Date(Date.UTC(2026, 10, 23, 9, 0, second)).toISOString(),
});

describe("the queue of ticks", () => {
  it("keeps only the last word on an item", () => {
    const queue = [tick("a", true, 1), tick("b", true, 2), tick("a", false, 3)].reduce(enqueue, [] as Tick[]);
    expect(queue).toEqual([tick("b", true, 2), tick("a", false, 3)]);
  });

  it("forgets what arrived, but not what changed while it was on its way", () => {
    const sent = [tick("a", true, 1), tick("b", true, 2)];
    expect(withoutSent(enqueue(sent, tick("a", false, 3)), sent)).toEqual([tick("a", false, 3)]);
  });

  it("shows the device's own ticks over the server's", () => {
    const items = [
      { id: "a", checkedAt: null },
      { id: "b", checkedAt: "2026-11-23T08:00:00.000Z" },
      { id: "c", checkedAt: null },
    ];
    const shown = overlay(items, [tick("a", true, 1), tick("b", false, 2)]);
    expect(shown.map((item) => item.checkedAt !== null)).toEqual([true, false, false]);
  });

  it.each([null, "", "{", "7", '{"itemId":"a"}', '[{"itemId":1}]', '["a"]'])("reads %j as empty", (stored) => {
    expect(readQueue(stored)).toEqual([]);
  });

  it("reads back what it kept", () => {
    const queue = [tick("a", true, 1)];
    expect(readQueue(JSON.stringify(queue))).toEqual(queue);
  });
});
