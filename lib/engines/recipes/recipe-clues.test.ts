import { describe, expect, test } from "vitest";
import { keepsOf } from "./keeps-of";
import { suitsOf } from "./suits-of";
import { wouldCycle } from "./would-cycle";

describe("suitsOf", () => {
  test.each([
    ["Overnight oats with berries", [], 400, ["breakfast"]],
    ["Shakshuka", [], 400, ["breakfast", "lunch"]],
    ["Chicken tikka curry", [], 600, ["lunch", "dinner"]],
    ["Greek salad", [], 250, ["lunch"]],
    ["Chocolate brownies", [], 300, ["snack"]],
    ["Peanut butter bites", ["Snack"], 120, ["snack"]],
    ["Anything", ["Lunch", "dinner"], null, ["lunch", "dinner"]],
    ["Basic tomato sauce", ["sauce"], 90, []],
    ["Baked salmon with greens", [], 500, ["lunch", "dinner"]],
  ] as const)("%s", (title, tags, energy, kinds) => {
    expect(suitsOf({ title, tags, minutes: null, energy })).toEqual(kinds);
  });
});

describe("keepsOf", () => {
  test.each([
    ["Beef stew", 90, ["beef"], true],
    ["Green smoothie", 5, ["spinach"], false],
    ["Chicken salad", 20, ["chicken", "lettuce"], false],
    ["Prawn linguine", 20, ["prawns", "linguine"], false],
    ["Overnight oats", 5, ["oats"], true],
  ] as const)("%s", (title, minutes, names, keeps) => {
    expect(keepsOf({ title, tags: [], minutes, names })).toBe(keeps);
  });
});

describe("wouldCycle", () => {
  const graph = new Map([
    ["lasagne", ["ragu", "bechamel"]],
    ["ragu", ["stock"]],
  ]);
  test.each([
    ["stock", "lasagne", true],
    ["stock", "stock", true],
    ["pie", "lasagne", false],
    ["lasagne", "stock", false],
  ])("%s made with %s: %s", (whole, part, is) => expect(wouldCycle(graph, whole, part)).toBe(is));
  test("a circle already there does not hang", () => {
    expect(
      wouldCycle(
        new Map([
          ["a", ["b"]],
          ["b", ["a"]],
        ]),
        "c",
        "a",
      ),
    ).toBe(false);
  });
});
