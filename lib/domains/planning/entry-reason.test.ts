import { describe, expect, it } from "vitest";
import { readReason } from "./entry-reason";

const soy = { food: "milk", swappedFor: ["soy milk"] };

describe("readReason", () => {
  it.each([
    { kind: "chosen" },
    { kind: "leftover", date: "2026-03-02" },
    { kind: "batch", days: 3, meals: 2 },
    { kind: "fits-minutes", minutes: 25, date: "2026-03-03" },
    { kind: "liked" },
    { kind: "quick", minutes: 12 },
    { kind: "rich-in", nutrient: "iron" },
    { kind: "fits-targets" },
  ])("reads what was kept: $kind", (meal) => {
    for (const adapted of [[], [soy]]) expect(readReason({ meal, adapted })).toEqual({ meal, adapted });
  });

  it.each([
    ["nothing", null],
    ["a sentence of an earlier version", "ready in 20 minutes"],
    ["a kind that is not known", { meal: { kind: "lucky" }, adapted: [] }],
    ["no such nutrient", { meal: { kind: "rich-in", nutrient: "toString" }, adapted: [] }],
    ["no date", { meal: { kind: "leftover", date: "Monday" }, adapted: [] }],
    ["half of it", { meal: { kind: "liked" } }],
  ])("reads nothing from %s", (_, kept) => {
    expect(readReason(kept)).toBeNull();
  });
});
