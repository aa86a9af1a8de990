import { describe, expect, it } from "vitest";
import { committedKitchen } from "@/db/seed/kitchen";
import { nutritionOf } from "../nutrition/nutrition-of";
import { deriveRecipe } from "./derive-recipe";

describe("what is stored beside a recipe", () => {
  it("keeps the names of all lines for search and dislikes, however long the recipe", () => {
    const ingredients = [
      ...["chicken thighs", "coconut milk", "basmati rice", "red lentils", "sweet potatoes", "green beans"],
      ...["ground cumin", "ground turmeric", "vegetable oil", "garlic cloves", "fresh ginger", "chopped tomatoes"],
      "coriander leaves",
    ].map((name) => `100 g ${name}`);
    const recipe = { title: "Everything stew", cuisine: "Indian", tags: ["one pot"], artSeed: "stew" };
    const nutrition = nutritionOf({ servings: 4, lines: ingredients }, committedKitchen());
    const [about = "", names = ""] = deriveRecipe(recipe, nutrition).searchText.split(" | ");
    expect(about).toBe("everything stew indian one pot");
    for (const name of ["chicken thighs", "tomatoes", "coriander leaves"]) expect(names).toContain(name);
  });
});
