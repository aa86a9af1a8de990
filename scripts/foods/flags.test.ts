import { describe, expect, test } from "vitest";
import { loadFoodTable } from "@/db/datasets/foods/load";
import type { Food } from "@/lib/engines/foods/food";
import { allergensOf, dietsOf } from "./allergens";
import { APPROVED_FLAGS } from "./flags.fixture";

const byName = new Map(loadFoodTable().foods.map((food) => [food.name, food]));
const rows = APPROVED_FLAGS.trim()
  .split("\n")
  .map((line) => line.split("|").map((cell) => cell.trim()));

function told({ diets }: Food): string {
  const strictest = (["vegan", "vegetarian", "pescatarian"] as const).find((diet) => diets.includes(diet)) ?? "meat";
  const inside = [diets.includes("pork-free") ? "" : " pork", diets.includes("alcohol-free") ? "" : " alcohol"];
  return strictest + inside.join("");
}

describe("flags of foods", () => {
  test("at least 300 foods are approved", () => expect(rows.length).toBeGreaterThan(300));

  test.each(rows)("%s: %s; %s", (name = "", diet, allergens = "") => {
    const food = byName.get(name);
    expect(food).toBeDefined();
    if (!food) return;
    expect(told(food)).toBe(diet);
    expect([...food.allergens].sort()).toEqual(allergens.split(" ").filter(Boolean).sort());
  });

  test("gluten and milk decide their diets", () => {
    for (const food of byName.values()) {
      if (food.allergens.includes("gluten")) expect(food.diets, food.name).not.toContain("gluten-free");
      if (food.allergens.includes("milk")) expect(food.diets, food.name).not.toContain("dairy-free");
      for (const allergen of ["milk", "eggs", "fish", "crustaceans", "molluscs"] as const)
        if (food.allergens.includes(allergen)) expect(food.diets, food.name).not.toContain("vegan");
    }
  });
});

const read = (name: string, category: string, cholesterol = 0) => {
  const source = { name, category, cholesterol, alcohol: 0, patterns: null };
  const allergens = allergensOf(source);
  return { allergens, diets: dietsOf(source, allergens) };
};

describe("reading a description", () => {
  test("what a food is made of says more than its name", () => {
    const patterns = { meat: 0.5, seafood: 0, eggs: 0.2, dairy: 0.1, soy: 0, nutsAndSeeds: 0 };
    const source = { name: "Breakfast bowl", category: "ready meals", cholesterol: 40, alcohol: 0, patterns };
    expect(allergensOf(source)).toEqual(["eggs", "milk"]);
    expect(dietsOf(source, ["eggs", "milk"])).not.toContain("pescatarian");
  });

  test("cholesterol that nothing explains keeps a soup from being vegetarian", () => {
    expect(read("Soup, onion, dry, mix", "soups and sauces", 4).diets).not.toContain("vegetarian");
  });

  test("a phrase that clears one word leaves the others", () => {
    expect(read("Chiliburger, with or without cheese, on bun", "ready meals").allergens).toContain("milk");
    expect(read("Ice cream sandwich, almond milk", "ice cream and puddings").allergens).toContain("gluten");
  });
});
