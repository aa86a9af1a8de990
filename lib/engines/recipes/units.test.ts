import { describe, expect, test } from "vitest";
import { convertAmount, findUnit } from "./units";

const named: readonly [string, string | null][] = [
  ["g", "g"],
  ["Tbsp.", "tbsp"],
  ["T", "tbsp"],
  ["t", "tsp"],
  ["heaped teaspoons", "tsp"],
  ["large cloves", "clove"],
  ["fl oz", "fl oz"],
  ["EL", "metric tbsp"],
  ["gestrichener TL", "metric tsp"],
  ["cuillères à soupe", "metric tbsp"],
  ["c. à s.", "metric tbsp"],
  ["cucharaditas", "metric tsp"],
  ["cucchiai", "metric tbsp"],
  ["łyżeczki", "metric tsp"],
  ["szklanki", "szklanka"],
  ["msk", "metric tbsp"],
  ["eetlepels", "metric tbsp"],
  ["colheres de sopa", "metric tbsp"],
  ["xícaras", "metric cup"],
  ["ząbki", "clove"],
  ["g tin", "g"],
  ["inch piece", "inch"],
  ["wobbles", null],
  ["", null],
];

describe("findUnit", () => {
  test.each(named)("%s → %s", (text, id) => {
    expect(findUnit(text)?.id ?? null).toBe(id);
  });
});

describe("convertAmount", () => {
  const unit = (text: string) => findUnit(text) ?? { id: "?", dimension: "count" as const, toBase: 1 };
  test("a pound is 16 ounces", () => expect(convertAmount(1, unit("lb"), unit("oz"))).toBeCloseTo(16, 9));
  test("a cup of something at half a gram a millilitre", () =>
    expect(convertAmount(1, unit("cup"), unit("g"), 0.5)).toBeCloseTo(118.294, 3));
  test("mass and volume need a density", () => expect(convertAmount(1, unit("cup"), unit("g"))).toBeNull());
  test("a clove is not a mass", () => expect(convertAmount(1, unit("clove"), unit("g"), 1)).toBeNull());
});
