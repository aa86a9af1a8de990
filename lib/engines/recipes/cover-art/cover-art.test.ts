import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { choose } from "./choose";
import { coverArt } from "./cover-art";

const foods = (names: readonly string[]) => names.map((name, i) => ({ name, share: 1 / (i + 2) }));
const curry = {
  title: "Chana masala with rice",
  foods: foods(["chickpeas", "chopped tomatoes", "basmati rice", "onion"]),
  seed: 7,
};

describe("coverArt", () => {
  test("the same recipe keeps its picture, another seed lays the table anew", () => {
    expect(coverArt(curry)).toBe(coverArt(curry));
    expect(coverArt({ ...curry, seed: 8 })).not.toBe(coverArt(curry));
  });

  test("any recipe gets a small picture without text, ids or unread values", () => {
    const name = fc.oneof(
      fc.constantFrom(
        "spinach",
        "rice",
        "spaghetti",
        "prawns",
        "eggs",
        "lemon",
        "sesame seeds",
        "bread",
        "mushrooms",
        "feta",
        "red onion",
      ),
      fc.string({ unit: "grapheme" }),
    );
    const title = fc.oneof(
      fc.constantFrom("Soup", "Berry smoothie", "Lasagne", "Pizza", "Oat cookies", "Salad bowl", "Roast chicken"),
      fc.string({ unit: "grapheme" }),
    );
    const food = fc.record({ name, share: fc.double() });
    fc.assert(
      fc.property(title, fc.array(food, { maxLength: 30 }), fc.double(), (heading, list, seed) => {
        const svg = coverArt({ title: heading, foods: list, seed });
        expect(svg.length).toBeLessThanOrEqual(4000);
        expect(svg).toMatch(/^<svg [^>]*>.*<\/svg>$/);
        expect(svg).not.toMatch(/NaN|undefined|Infinity|<text| id=|<script/);
      }),
      { numRuns: 150 },
    );
  });
});

describe("choose", () => {
  test.each([
    ["Pea and mint soup", "bowl"],
    ["Berry smoothie", "glass"],
    ["Vegetable lasagne", "tray"],
    ["Pizza margherita", "pizza"],
    ["Oat cookies", "sweets"],
    ["Roast chicken with potatoes", "plate"],
  ])("%s is served in a %s", (title, vessel) => expect(choose(title, []).vessel).toBe(vessel));

  test("what the title names comes first", () => {
    const { parts } = choose("Mushroom risotto", foods(["onion", "peas", "mushrooms"]));
    expect(parts.side[0]?.look.shape).toBe("mushroom");
  });
});
