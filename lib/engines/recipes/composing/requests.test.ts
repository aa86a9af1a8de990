import { describe, expect, it } from "vitest";
import { askCollection as ask, kitchen } from "@/db/testing/ask-collection";
import { nutritionOf } from "../../nutrition/nutrition-of";
import { isOfCuisine, isOfKind } from "./dish-words";
import { isFoodNamed } from "./is-food-named";

interface Held {
  /** What kind of food it must be. */
  readonly kind?: string;
  /** What must be among its lines. */
  readonly has?: readonly string[];
  /** What must not. */
  readonly not?: readonly string[];
  readonly minutes?: number;
  readonly cuisine?: string;
  readonly servings?: number;
  readonly diet?: string;
  readonly allergen?: string;
  /** In protein and energy a serving. */
  readonly protein?: number;
  readonly kcal?: number;
}

/** What people ask for, and what must hold of any answer. A refusal is an answer only where it is marked as one. */
const REQUESTS: readonly (readonly [text: string, held: Held | "refused"])[] = [
  ["pasta with mushrooms in 30 minutes", { kind: "pasta", has: ["mushrooms"], minutes: 30 }],
  ["pasta with spinach and feta", { kind: "pasta", has: ["spinach", "feta"] }],
  ["vegan pasta with tomatoes, 25 minutes", { kind: "pasta", has: ["tomato"], minutes: 25, diet: "vegan" }],
  ["gluten-free pasta with zucchini", { kind: "pasta", has: ["zucchini"], not: ["beef"], diet: "gluten-free" }],
  ["pasta with salmon and peas", { kind: "pasta", has: ["salmon", "peas"] }],
  ["spaghetti with tomato sauce", { kind: "pasta", has: ["tomato"] }],
  ["quick pasta", { kind: "pasta", minutes: 30 }],
  [
    "pasta with chicken and broccoli for two",
    { kind: "pasta", has: ["chicken", "broccoli"], not: ["beef"], servings: 2 },
  ],
  ["pasta with shrimp, dairy free", { kind: "pasta", has: ["shrimp"], diet: "dairy-free" }],
  ["pasta without garlic", { kind: "pasta", not: ["garlic"] }],
  ["soup with lentils", { kind: "soup", has: ["lentils"] }],
  ["carrot soup", { kind: "soup", has: ["carrots"], not: ["chicken", "fish"] }],
  ["mushroom soup", { kind: "soup", has: ["mushrooms"], not: ["fish", "tofu"] }],
  ["vegan soup with potatoes and leeks", { kind: "soup", has: ["potatoes", "leeks"], diet: "vegan" }],
  ["chicken noodle soup", { kind: "soup", has: ["chicken", "noodles"] }],
  ["tomato soup in 30 minutes", { kind: "soup", has: ["tomato"], not: ["fish"], minutes: 30 }],
  ["pumpkin soup without onion", { kind: "soup", has: ["squash"], not: ["onion"] }],
  ["soup with white beans and kale, no oven", { kind: "soup", has: ["white beans", "kale"] }],
  ["pea soup", { kind: "soup", has: ["peas"] }],
  ["fish soup", { kind: "soup", has: ["fish"] }],
  ["salad with chickpeas and cucumber", { kind: "salad", has: ["chickpeas", "cucumber"] }],
  ["tuna salad in 15 minutes", { kind: "salad", has: ["tuna"], minutes: 15 }],
  ["salad with quinoa and feta", { kind: "salad", has: ["quinoa", "feta"] }],
  ["potato salad", { kind: "salad", has: ["potatoes"] }],
  ["Greek salad", { kind: "salad", cuisine: "Greek" }],
  ["vegan salad with lentils", { kind: "salad", has: ["lentils"], diet: "vegan" }],
  ["chicken salad, high protein", { kind: "salad", has: ["chicken"], protein: 20 }],
  ["salad with walnuts and pears", { kind: "salad", has: ["walnuts", "pears"] }],
  ["curry with chickpeas and spinach", { kind: "curry", has: ["chickpeas", "spinach"] }],
  ["chicken curry", { kind: "curry", has: ["chicken"] }],
  ["vegan curry with cauliflower in 45 minutes", { kind: "curry", has: ["cauliflower"], minutes: 45, diet: "vegan" }],
  ["curry with tofu and coconut milk", { kind: "curry", has: ["tofu", "coconut milk"] }],
  ["Thai curry with chicken", { kind: "curry", has: ["chicken"], cuisine: "Thai" }],
  ["shrimp curry", { kind: "curry", has: ["shrimp"] }],
  ["red lentil dal", { has: ["lentils"] }],
  ["stew with beef and carrots", { kind: "stew", has: ["beef", "carrots"] }],
  ["vegan stew with sweet potatoes", { kind: "stew", has: ["sweet potatoes"], diet: "vegan" }],
  ["chicken stew with peppers", { kind: "stew", has: ["chicken", "peppers"] }],
  ["bean stew", { kind: "stew", has: ["beans"] }],
  ["pancakes with blueberries", { kind: "pancake", has: ["blueberries"] }],
  ["pancakes with bananas", { kind: "pancake", has: ["bananas"] }],
  ["dairy-free pancakes", { kind: "pancake", diet: "dairy-free" }],
  ["porridge with apples", { kind: "porridge", has: ["apples"] }],
  ["vegan porridge with berries", { kind: "porridge", has: ["berries"], diet: "vegan" }],
  ["porridge with pears and walnuts in 15 minutes", { kind: "porridge", has: ["pears", "walnuts"], minutes: 15 }],
  ["omelette with mushrooms", { kind: "omelette", has: ["mushrooms", "eggs"] }],
  ["omelette with ham and cheese", { kind: "omelette", has: ["ham", "cheese"] }],
  ["stir-fry with tofu and broccoli", { kind: "stir-fry", has: ["tofu", "broccoli"] }],
  ["beef stir-fry with peppers, 25 minutes", { kind: "stir-fry", has: ["beef", "peppers"], minutes: 25 }],
  ["rice bowl with salmon and avocado", { kind: "bowl", has: ["rice", "salmon", "avocado"] }],
  ["tacos with black beans", { kind: "taco", has: ["black beans"] }],
  ["wraps with chicken and avocado", { kind: "wrap", has: ["chicken", "avocado"] }],
  ["fish tacos", { kind: "taco", has: ["fish"] }],
  ["sandwich with egg", { kind: "sandwich", has: ["eggs"] }],
  ["smoothie with banana and berries", { kind: "smoothie", has: ["banana", "berries"] }],
  ["tray bake with chicken and potatoes", { kind: "bake", has: ["chicken", "potatoes"] }],
  ["mushroom risotto", { kind: "risotto", has: ["mushrooms"] }],
  ["vegetarian lasagne", { kind: "lasagne", diet: "vegetarian" }],
  ["dinner with chicken, rice and peas in 40 minutes", { has: ["chicken", "rice", "peas"], minutes: 40 }],
  ["dinner with salmon, no dairy, under 600 kcal", { has: ["salmon"], kcal: 600, allergen: "milk" }],
  ["breakfast with eggs and spinach in 20 minutes", { has: ["eggs", "spinach"], minutes: 20 }],
  ["dinner with eggplant, nut free, for six", { has: ["eggplant"], allergen: "nuts", servings: 6 }],
  ["lunch with tuna and white beans", { has: ["tuna", "white beans"] }],
  ["Indian dinner with spinach", { has: ["spinach"], cuisine: "Indian" }],
  ["Italian dinner with mushrooms", { has: ["mushrooms"], cuisine: "Italian" }],
  ["something with sweet potatoes and black beans", { has: ["sweet potatoes", "black beans"] }],
  ["dinner with potatoes", { has: ["potatoes"] }],
  ["vegan dinner with 25 g protein", { diet: "vegan", protein: 19 }],
  ["pizza with mushrooms", "refused"],
  ["sushi with salmon", "refused"],
  ["vegan omelette", { kind: "omelette", diet: "vegan" }],
  ["beef stew in 10 minutes", "refused"],
  ["pancakes with mackerel", "refused"],
  ["Ethiopian pasta", "refused"],
  ["lasagne without cooking", "refused"],
  ["a burger of crocodile", "refused"],
];

describe("what is asked for in words", () => {
  it.each(REQUESTS)("%s", (text, held) => {
    const { composed } = ask(text);
    if (held === "refused") {
      expect(composed).toMatchObject({ ok: false });
      expect(composed.ok ? [] : composed.reasons).not.toEqual([]);
      return;
    }
    if (!composed.ok) throw new Error(JSON.stringify(composed.reasons));
    const { recipe } = composed;
    const nutrition = nutritionOf({ servings: recipe.servings, lines: recipe.lines.map((row) => row.text) }, kitchen);
    const holds = (name: string) => nutrition.lines.some((line) => isFoodNamed(name, line.food, line.parsed.name));
    if (held.kind !== undefined) expect(`${isOfKind(held.kind, recipe)}: ${recipe.title}`).toMatch(/^true/);
    const lines = recipe.lines.map((row) => row.text).join("; ");
    expect(
      (held.has ?? []).filter((name) => !holds(name)),
      `${recipe.title}: ${lines}`,
    ).toEqual([]);
    expect((held.not ?? []).filter(holds), recipe.title).toEqual([]);
    if (held.minutes !== undefined) expect(recipe.totalMinutes ?? 999).toBeLessThanOrEqual(held.minutes);
    if (held.cuisine !== undefined) expect(isOfCuisine(held.cuisine, recipe.cuisine)).toBe(true);
    if (held.servings !== undefined) expect(recipe.servings).toBe(held.servings);
    if (held.diet !== undefined) expect(nutrition.diets).toContain(held.diet);
    if (held.allergen !== undefined) expect(nutrition.allergens).not.toContain(held.allergen);
    if (held.protein !== undefined)
      expect(nutrition.perServing.protein?.value ?? 0).toBeGreaterThanOrEqual(held.protein);
    if (held.kcal !== undefined)
      expect(nutrition.perServing.energy?.value ?? 9999).toBeLessThanOrEqual(held.kcal * 1.25);
  });
});
