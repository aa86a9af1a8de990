import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { AISLES, ALLERGENS, DIETS } from "@/lib/engines/foods/food";
import { LANGUAGES } from "@/lib/engines/foods/language";
import { NUTRIENT_IDS } from "@/lib/engines/foods/nutrients";
import { searchFoods } from "@/lib/engines/foods/search-foods";
import { loadFoodTable } from "./load";

const table = loadFoodTable();
const named = (name: string) => {
  const food = table.foods.find((f) => f.displayName === name);
  if (!food) throw new Error(`no food shows as ${name}`);
  return food;
};

describe("the food table", () => {
  it("holds at least 6,000 foods of a named release in at most 8 MB", () => {
    expect(table.foods.length).toBeGreaterThanOrEqual(6000);
    expect(table.byId.size).toBe(table.foods.length);
    expect(table.release).toMatch(/SR28.*FNDDS 2017-2018/);
    const bytes = readdirSync(import.meta.dirname).reduce(
      (sum, file) => sum + statSync(path.join(import.meta.dirname, file)).size,
      0,
    );
    expect(bytes).toBeLessThanOrEqual(8 * 1024 * 1024);
  });

  it("knows at least 40 nutrients of most foods, and never a negative or a NaN", () => {
    const counts = table.foods.map((f) => Object.keys(f.nutrients).length);
    expect(counts.filter((n) => n >= 40).length).toBeGreaterThan(6000);
    const odd = table.foods.filter((f) => Object.values(f.nutrients).some((v) => !Number.isFinite(v) || v < 0));
    expect(odd.map((f) => f.name)).toEqual([]);
    expect(NUTRIENT_IDS.length).toBeGreaterThanOrEqual(40);
  });

  it("states only known aisles, allergens and diets, and sound measures", () => {
    const sound = (n: number | null, max: number) => n === null || (n > 0 && n <= max);
    const odd = table.foods.filter(
      (f) =>
        !AISLES.includes(f.aisle) ||
        f.allergens.some((a) => !ALLERGENS.includes(a)) ||
        f.diets.some((d) => !DIETS.includes(d)) ||
        f.portions.some((p) => p.unit === "" || !sound(p.grams, 5000)) ||
        !sound(f.gramsPerMl, 1.7) ||
        !sound(f.gramsPerPiece, 5000) ||
        !(f.refuse >= 0 && f.refuse < 1) ||
        !(f.commonness >= 0 && f.commonness <= 1) ||
        f.displayName === "",
    );
    expect(odd.map((f) => f.name)).toEqual([]);
  });

  it("has energy near 4-4-9-7 of its macronutrients for nearly all foods", () => {
    const off = table.foods.filter(({ nutrients: n }) => {
      const atwater = 4 * (n.protein ?? 0) + 4 * (n.carbohydrate ?? 0) + 9 * (n.fat ?? 0) + 7 * (n.alcohol ?? 0);
      return Math.abs(atwater - (n.energy ?? 0)) > Math.max(25, 0.2 * atwater);
    });
    expect(off.length / table.foods.length).toBeLessThan(0.05);
  });

  it("gives each alias to one food, in lower case", () => {
    const seen = new Map<string, string>();
    for (const food of table.foods)
      for (const alias of food.aliases) {
        expect(alias).toBe(alias.toLowerCase().trim());
        expect(seen.get(alias) ?? food.id).toBe(food.id);
        seen.set(alias, food.id);
      }
    expect(seen.size).toBeGreaterThan(3000);
  });

  it.each([
    ["flour", ["gluten"]],
    ["egg", ["eggs"]],
    ["butter", ["milk"]],
    ["prawn", ["crustaceans"]],
    ["mussel", ["molluscs"]],
    ["salmon", ["fish"]],
    ["tofu", ["soy"]],
    ["soy sauce", ["gluten", "soy"]],
    ["peanut butter", ["peanuts"]],
    ["tahini", ["sesame"]],
    ["celery", ["celery"]],
    ["mustard", ["mustard"]],
    ["walnut", ["nuts"]],
    ["pesto", ["milk", "nuts"]],
    ["red wine", ["sulphites"]],
    ["worcestershire sauce", ["fish"]],
    ["coconut milk", []],
    ["rice", []],
    ["butternut squash", []],
  ] as const)("%s carries its allergens", (name, allergens) => {
    expect([...named(name).allergens].sort()).toEqual([...allergens].sort());
  });

  it("fits diets as people mean them", () => {
    for (const name of [
      "carrot",
      "rice",
      "tofu",
      "coconut milk",
      "olive oil",
      "chickpea",
      "dark chocolate",
      "kidney bean",
      "butter bean",
    ])
      expect(named(name).diets, name).toContain("vegan");
    for (const name of ["milk", "egg", "honey", "cheddar"]) {
      expect(named(name).diets, name).toContain("vegetarian");
      expect(named(name).diets, name).not.toContain("vegan");
    }
    for (const name of ["chicken breast", "bacon", "lard", "gelatin", "stock", "prawn", "fish sauce", "anchovy"])
      expect(named(name).diets, name).not.toContain("vegetarian");
    expect(named("salmon").diets).toContain("pescatarian");
    for (const name of ["bacon", "ham", "lard", "prosciutto", "chorizo"])
      expect(named(name).diets, name).not.toContain("pork-free");
    expect(named("ground beef").diets).toContain("pork-free");
    for (const name of ["red wine", "beer", "brandy"]) expect(named(name).diets, name).not.toContain("alcohol-free");
    for (const name of ["flour", "pasta", "bread", "soy sauce"])
      expect(named(name).diets, name).not.toContain("gluten-free");
  });

  it("weighs ordinary measures", () => {
    expect(named("flour").gramsPerMl).toBeCloseTo(0.53, 1);
    expect(named("water").gramsPerMl).toBeCloseTo(1, 1);
    expect(named("egg").gramsPerPiece).toBe(50);
    expect(named("onion").gramsPerPiece).toBe(110);
    expect(named("garlic").gramsPerPiece).toBe(3);
  });
});

describe("searching foods", () => {
  const first = (query: string) => searchFoods(table, query, 5).map((f) => f.displayName);

  it("finds the ordinary food as one types", () => {
    expect(first("oni")[0]).toBe("onion");
    expect(first("chicken br")).toContain("chicken breast");
    expect(first("zucchini")[0]).toBe("courgette");
    expect(first("oil olive")[0]).toBe("olive oil");
  });

  it("forgives one slip", () => expect(first("brocoli")[0]).toBe("broccoli"));

  it("gives nothing for nothing and keeps to its limit", () => {
    expect(searchFoods(table, "  ")).toEqual([]);
    expect(searchFoods(table, "a", 3)).toHaveLength(3);
    expect(searchFoods(table, "a", 0)).toEqual([]);
    expect(searchFoods(table, "💥".repeat(1000))).toEqual([]);
  });

  it("names the 500 commonest foods in eight more languages, every row of a food it has", () => {
    const [header = "", ...rows] = readFileSync(path.join(import.meta.dirname, "translations.tsv"), "utf8")
      .trimEnd()
      .split("\n");
    expect(header.split("\t")).toEqual(["name", ...LANGUAGES]);
    expect(rows.length).toBeGreaterThanOrEqual(500);
    const known = new Set(table.foods.flatMap((food) => [...food.aliases, ...(food.standIns ?? [])]));
    expect(rows.map((row) => row.split("\t")[0] ?? "").filter((name) => !known.has(name))).toEqual([]);
    expect(rows.filter((row) => row.split("\t").length !== 9)).toEqual([]);
    const names = table.translations ?? [];
    for (const language of LANGUAGES)
      expect(new Set(names.filter((one) => one.language === language).map((one) => one.food)).size).toBeGreaterThan(
        380,
      );
  });
});
