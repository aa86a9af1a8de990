import { describe, expect, it } from "vitest";
import { packFamilyOf, shopFactsOf } from "./shop-facts";

describe("packFamilyOf", () => {
  it.each([
    ["tomatoes, canned", "tins-jars", "tin"],
    ["tomato", "produce", null],
    ["garlic", "produce", "head"],
    ["olive oil", "oils-vinegars", "bottle"],
    ["wheat flour", "baking", "bag"],
    ["green peas", "frozen", "bag"],
    ["parsley", "produce", "bunch"],
    ["peanut butter", "sauces-condiments", "jar"],
    ["butter", "dairy-eggs", "pack"],
    ["chicken breast", "meat", null],
  ] as const)("%s in %s: %s", (name, aisle, pack) => {
    expect(packFamilyOf(name, aisle)?.packName ?? null).toBe(pack);
  });
});

it("sizes bottles by volume", () => {
  const oil = {
    displayName: "olive oil",
    aisle: "oils-vinegars",
    aliases: [],
    gramsPerMl: 0.92,
    gramsPerPiece: null,
    refuse: 0,
  } as const;
  expect(shopFactsOf(oil)).toMatchObject({ liquid: true, packGrams: [460, 920], packName: "bottle" });
});

it.each([
  ["egg", "dairy-eggs", 50, "egg"],
  ["butter", "dairy-eggs", 113, null],
  ["mozzarella cheese", "dairy-eggs", 28.35, null],
  ["onion", "produce", 110, "onion"],
  ["chicken breast", "meat", 170, null],
] as const)("%s in %s of %d g a piece is counted as %s", (displayName, aisle, gramsPerPiece, pieceName) => {
  expect(shopFactsOf({ displayName, aisle, gramsPerPiece, aliases: [], gramsPerMl: null, refuse: 0 })).toMatchObject({
    pieceName,
  });
});
