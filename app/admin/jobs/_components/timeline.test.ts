import { describe, expect, it } from "vitest";
import { timelineOf } from "./timeline";

const at = (seconds: number) => new Date(Date.UTC(2026, 0, 1) + seconds * 1000);
const step = (id: string, start: number, end: number | null, fails: number[] = []) => ({
  id,
  startedAt: at(start),
  endedAt: end === null ? null : at(end),
  failedAttempts: fails.map((fail) => ({ at: at(fail).toISOString() })),
});

describe("the timeline of a run", () => {
  it("puts steps where they happened and marks tries that failed", () => {
    const run = { queuedAt: at(0), startedAt: at(10), endedAt: at(100) };
    const { rows, queue, totalMs } = timelineOf(run, [step("a", 10, 60, [20, 40]), step("b", 60, 100)], at(500));
    expect(totalMs).toBe(100_000);
    expect(queue).toEqual({ ms: 10_000, left: 0, width: 10 });
    expect(rows[0]).toEqual({ id: "a", ms: 50_000, left: 10, width: 50, marks: [20, 40] });
    expect(rows[1]).toMatchObject({ left: 60, width: 40 });
  });

  it("lets what goes on reach to now", () => {
    const run = { queuedAt: at(0), startedAt: at(0), endedAt: null };
    expect(timelineOf(run, [step("a", 50, null)], at(100)).rows[0]).toMatchObject({ left: 50, width: 50, ms: 50_000 });
  });

  it.each([
    ["nothing took time", { queuedAt: at(0), startedAt: at(0), endedAt: at(0) }, [step("a", 0, 0)], at(0)],
    ["a step began at the very end", { queuedAt: at(0), startedAt: at(0), endedAt: at(9) }, [step("a", 9, 9)], at(9)],
    ["it still waits", { queuedAt: at(0), startedAt: null, endedAt: null }, [], at(5)],
    ["clocks disagree", { queuedAt: at(9), startedAt: at(1), endedAt: at(10) }, [step("a", 1, 2)], at(10)],
  ])("stays inside its frame when %s", (_, run, steps, now) => {
    const { rows, queue } = timelineOf(run, steps, now);
    for (const { left, width } of [queue, ...rows]) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(width).toBeGreaterThan(0);
      expect(left + width).toBeLessThanOrEqual(100.001);
    }
  });
});
