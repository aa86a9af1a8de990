import { describe, expect, it } from "vitest";
import { projectMonth } from "./policy";

describe("the month to come", () => {
  it("is what is spent and the mean of the last days for those left", () => {
    expect(projectMonth(100, [10, 10, 10, 10, 10, 10, 10], new Date("2026-11-21T00:00:00Z"))).toBe(200);
    expect(projectMonth(7, [], new Date("2026-11-21T00:00:00Z"))).toBe(7);
    expect(projectMonth(5, [10], new Date("2026-11-30T12:00:00Z"))).toBe(10);
    // Only the last seven count.
    expect(projectMonth(0, [700, 0, 0, 0, 0, 0, 0, 0], new Date("2026-11-01T00:00:00Z"))).toBe(0);
  });
});
