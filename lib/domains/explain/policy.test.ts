import { describe, expect, test } from "vitest";
import { explainPath, type Subject, subjectOf } from "./policy";

const id = "9b2f5a5e-0c1d-4e58-9d29-0a3d8d0a7f11";
const subjects: readonly Subject[] = [
  { kind: "recipe", recipeId: id, nutrient: "protein" },
  { kind: "coverage", recipeId: id },
  { kind: "cost", recipeId: id },
  { kind: "version", recipeId: id, number: 3, nutrient: "energy" },
  { kind: "target", eaterId: id, nutrient: "iron" },
  { kind: "day", date: "2030-01-07", eaterId: id, nutrient: "fat" },
  { kind: "week", weekStart: "2030-01-07", eaterId: id, nutrient: "fibre" },
  {
    ...{ kind: "swap", date: "2030-01-07", slotId: "own slot/1", recipeId: id },
    ...{ eaterId: id, portion: 1.25, nutrient: "energy" },
  },
  { kind: "week-cost", weekStart: "2030-01-07" },
  { kind: "list-cost", weekStart: "2030-01-07" },
  { kind: "healthier", recipeId: id, index: 2, nutrient: "sodium" },
  { kind: "pick", recipeId: id },
  { kind: "shopping", itemId: id },
  { kind: "stock", thingId: "sr:02047", unit: "g", place: "fridge" },
];

describe("the address of a working", () => {
  test.each(subjects)("leads back to its figure: $kind", (subject) => {
    const [, root, ...parts] = explainPath(subject).split("/");
    expect(root).toBe("explain");
    expect(subjectOf(parts)).toEqual(subject);
  });

  test.each([
    [[]],
    [["recipe", "not-an-id", "protein"]],
    [["recipe", id, "happiness"]],
    [["recipe", id, "protein", "more"]],
    [["version", id, "NaN", "energy"]],
    [["day", "2030-13-77", id, "fat"]],
    [["swap", "2030-01-07", "s", id, id, "-1", "energy"]],
    [["stock", "sr:02047", "barrel", "fridge"]],
    [["week-cost", "2030-02-31x"]],
    [["healthier", id, "-1", "sodium"]],
    [["healthier", id, "1.5", "sodium"]],
    [["__proto__", id]],
    [["stock", "%E0%A4%A", "g"]],
  ])("that means nothing is refused: %j", (parts) => {
    expect(subjectOf(parts)).toBeNull();
  });
});
