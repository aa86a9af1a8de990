import { describe, expect, it } from "vitest";
import { FIGURES } from "./figures";
import { regressions } from "./regressions";

const check = (before: Record<string, number>, today: Record<string, number>) => regressions(FIGURES, before, today);

describe("regressions of the evidence", () => {
  it("lets a figure fall by a point, not by more", () => {
    expect(check({ "import.all3": 82 }, { "import.all3": 81 }).worse).toEqual([]);
    expect(check({ "import.all3": 82 }, { "import.all3": 80.9 }).worse).toEqual([
      { key: "import.all3", before: 82, today: 80.9 },
    ]);
  });

  it("knows which figures are better when they are small", () => {
    expect(check({ "calories.medianError": 11 }, { "calories.medianError": 9 }).worse).toEqual([]);
    expect(check({ "calories.medianError": 11 }, { "calories.medianError": 12.1 }).worse).toHaveLength(1);
  });

  it("compares held-out cases beside all cases", () => {
    const before = { "lines.bbc": 99, "lines.bbc.heldOut": 96 };
    const { compared, worse } = check(before, { "lines.bbc": 99, "lines.bbc.heldOut": 90 });
    expect(compared).toBe(2);
    expect(worse.map(({ key }) => key)).toEqual(["lines.bbc.heldOut"]);
  });

  it("reads a share as a percentage is read: a rounded hundredth is no fall, two are", () => {
    expect(check({ "search.ndcg10": 0.88 }, { "search.ndcg10": 0.876 }).worse).toEqual([]);
    expect(check({ "search.ndcg10": 0.88 }, { "search.ndcg10": 0.86 }).worse).toHaveLength(1);
  });

  it("allows no new error of mass", () => {
    expect(check({ "shop.massErrors": 0 }, { "shop.massErrors": 1 }).worse).toHaveLength(1);
  });

  it("compares no times and nothing that is absent", () => {
    expect(check({ "plan.medianMs": 900, "lines.bbc": 99 }, { "plan.medianMs": 3000 })).toEqual({
      compared: 0,
      worse: [],
    });
  });
});
