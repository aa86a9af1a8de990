import { describe, expect, it } from "vitest";
import { daysAfter, daysFrom, isPlainDate, mondayOf, weekdayOf, weekFrom } from "./dates";

describe("plain dates", () => {
  it.each([
    ["2026-11-23", "2026-11-23"],
    ["2026-11-22", "2026-11-16"],
    ["2026-11-29", "2026-11-23"],
    ["2027-01-01", "2026-12-28"],
    ["2028-03-01", "2028-02-28"],
  ])("the week of %s starts on Monday %s", (date, monday) => {
    expect(mondayOf(date)).toBe(monday);
    expect(weekdayOf(monday)).toBe(0);
  });

  it("crosses the change of clocks, months and leap days without losing a day", () => {
    expect(daysAfter("2026-03-28", 2)).toBe("2026-03-30");
    expect(daysAfter("2026-10-24", 2)).toBe("2026-10-26");
    expect(daysAfter("2028-02-28", 1)).toBe("2028-02-29");
    expect(daysFrom("2026-10-24", "2026-10-26")).toBe(2);
    expect(daysFrom("2026-10-26", "2026-10-24")).toBe(-2);
  });

  it("has seven days a week", () => {
    expect(weekFrom("2026-12-28")).toEqual([
      "2026-12-28",
      "2026-12-29",
      "2026-12-30",
      "2026-12-31",
      "2027-01-01",
      "2027-01-02",
      "2027-01-03",
    ]);
  });

  it.each(["2026-02-30", "2026-13-01", "tomorrow", "", "2026-1-1", "9999-01-01", "2026-11-22T00:00:00Z"])(
    "refuses %j",
    (text) => expect(isPlainDate(text)).toBe(false),
  );
});
