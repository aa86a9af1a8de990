import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bucketOf, FLAG_KEYS, type FlagRule, isOnFor } from "./flags";

const households = Array.from({ length: 20_000 }, (_, n) => `household-${n}`);
const rule = (sharePercent: number, more: Partial<FlagRule> = {}): FlagRule => ({
  isOn: true,
  sharePercent,
  householdIds: [],
  ...more,
});

describe("a feature flag", () => {
  it("is off for everyone when it is off", () => {
    expect(isOnFor("demo-kitchen", rule(100, { isOn: false, householdIds: ["a"] }), "a")).toBe(false);
    expect(isOnFor("demo-kitchen", rule(100, { isOn: false }), null)).toBe(false);
  });

  it("counts for the installation only in full", () => {
    expect(isOnFor("demo-kitchen", rule(100), null)).toBe(true);
    expect(isOnFor("demo-kitchen", rule(99), null)).toBe(false);
  });

  it("is on for those it names, whatever the share", () => {
    expect(isOnFor("reminder-mails", rule(0, { householdIds: ["a"] }), "a")).toBe(true);
    expect(isOnFor("reminder-mails", rule(0), "a")).toBe(false);
  });

  it.each([1, 10, 50, 90])("is on for about %i %% of many households", (share) => {
    const on = households.filter((id) => isOnFor("reminder-mails", rule(share), id)).length / households.length;
    expect(Math.abs(on * 100 - share)).toBeLessThan(1.2);
  });

  it("never leaves a household when its share grows, and answers the same every time", () => {
    fc.assert(
      fc.property(fc.constantFrom(...FLAG_KEYS), fc.uuid(), fc.nat(100), fc.nat(100), (key, id, a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        if (isOnFor(key, rule(less), id)) expect(isOnFor(key, rule(more), id)).toBe(true);
        expect(isOnFor(key, rule(a), id)).toBe(isOnFor(key, rule(a), id));
        expect(isOnFor(key, rule(100), id)).toBe(true);
      }),
    );
  });

  it("chooses other households for other switches", () => {
    const both = households.filter(
      (id) => bucketOf("reminder-mails", id) < 1_000 && bucketOf("outside-models", id) < 1_000,
    );
    expect(both.length / households.length).toBeCloseTo(0.01, 2);
  });
});
