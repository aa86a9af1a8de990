import { describe, expect, test } from "vitest";
import { seedRecipes } from "./collection";
import { seedRecipeSchema } from "./recipe-file";

const share = (tag: string) =>
  seedRecipes.filter((recipe) => (recipe.tags as string[]).includes(tag)).length / seedRecipes.length;
const suited = (slot: string) => seedRecipes.filter((recipe) => (recipe.suits as string[]).includes(slot)).length;
const tagged = (tag: string) => seedRecipes.filter((recipe) => recipe.tags.includes(tag));
const linesText = (recipe: (typeof seedRecipes)[number]) => recipe.lines.map((line) => line.text).join("\n");

const MEAT_OR_FISH =
  /\b(chicken|beef|steak|lamb|pork|turkey|sausage|bacon|ham|fish|salmon|cod|tuna|shrimp|haddock|mackerel|tilapia|snapper|oyster sauce|anchov\w+|chorizo|lard|gelatin)\b/i;
const ANIMAL =
  /\b(eggs?|(?<!(?:soy|almond|coconut|oat) )milk|(?<!(?:peanut|almond) )butter|cheese|(?<!coconut )yogurt|ghee|queso|honey|(?<!coconut )cream|buttermilk|ricotta|parmesan|mayonnaise)\b/i;
const DAIRY =
  /\b((?<!(?:soy|almond|coconut|oat) )milk|(?<!(?:peanut|almond) )butter|cheese|(?<!coconut )yogurt|ghee|queso|(?<!coconut )cream|buttermilk|ricotta|parmesan)\b/i;
const GLUTEN =
  /\b((?<!(?:buckwheat|chickpea|rice|corn) )flour|(?<!(?:glass|rice) )noodles|bread|breadcrumbs|breads|buns|pasta|spaghetti|penne|macaroni|lasagna|orzo|barley|bulgur|couscous|oats|soy sauce|hoisin|gluten|roti|injera|rolls|baguette|flour tortillas)\b/i;

describe("the recipe collection", () => {
  test("has recipes enough, in every slot and for the main diets", () => {
    expect(seedRecipes.length).toBeGreaterThanOrEqual(176);
    expect(new Set(seedRecipes.map((recipe) => recipe.cuisine)).size).toBeGreaterThanOrEqual(20);
    expect(suited("breakfast")).toBeGreaterThanOrEqual(34);
    expect(suited("snack")).toBeGreaterThanOrEqual(26);
    expect(suited("lunch")).toBeGreaterThanOrEqual(75);
    expect(suited("dinner")).toBeGreaterThanOrEqual(75);
    expect(share("vegetarian")).toBeGreaterThanOrEqual(0.35);
    expect(share("vegan")).toBeGreaterThanOrEqual(0.2);
    expect(share("gluten-free")).toBeGreaterThanOrEqual(0.25);
    expect(share("dairy-free")).toBeGreaterThanOrEqual(0.25);
  });

  test("names each recipe once", () => {
    expect(new Set(seedRecipes.map((recipe) => recipe.slug)).size).toBe(seedRecipes.length);
    expect(new Set(seedRecipes.map((recipe) => recipe.title)).size).toBe(seedRecipes.length);
  });

  test.each(seedRecipes.map((recipe) => [recipe.slug, recipe] as const))("%s keeps the format", (_, recipe) => {
    expect(seedRecipeSchema.parse(recipe)).toEqual(recipe);
    expect(new Set(recipe.tags).size).toBe(recipe.tags.length);
    for (const step of recipe.steps) expect(step.text).toMatch(/^[A-Z].*[.]$/);
    for (const line of recipe.lines) expect(line.text).toMatch(/^[\d½¼¾]/);
  });

  test("quick means twenty minutes, waiting included", () => {
    for (const recipe of tagged("quick")) expect(recipe.totalMinutes, recipe.slug).toBeLessThanOrEqual(20);
    for (const recipe of seedRecipes.filter((recipe) => !recipe.tags.includes("quick")))
      expect(recipe.totalMinutes, recipe.slug).toBeGreaterThan(20);
  });

  test.each([
    ["vegetarian", MEAT_OR_FISH],
    ["vegan", ANIMAL],
    ["dairy-free", DAIRY],
    ["gluten-free", GLUTEN],
  ] as const)("what is tagged %s names nothing against it", (diet, forbidden) => {
    const broken = tagged(diet)
      .map((recipe) => [recipe.slug, forbidden.exec(linesText(recipe))?.[0]])
      .filter(([, word]) => word !== undefined);
    expect(broken).toEqual([]);
  });

  test("building blocks suit no slot and are good on a later day", () => {
    const blocks = seedRecipes.filter((recipe) => recipe.suits.length === 0);
    expect(blocks.length).toBeGreaterThanOrEqual(4);
    for (const block of blocks) expect([block.keeps, block.yieldText !== null], block.slug).toEqual([true, true]);
  });

  test("meat, poultry and fish are cooked to a stated temperature", () => {
    const raw =
      /\b(chicken|turkey|flank steak|(ground|lean ground) (beef|lamb|pork)|cod|(?<!smoked )(salmon|mackerel|tilapia|snapper|fish) fillets?|haddock)\b(?! broth)/i;
    for (const recipe of seedRecipes.filter((recipe) => raw.test(linesText(recipe))))
      expect(recipe.steps.map((step) => step.text).join(" "), recipe.slug).toMatch(/(63 °C|71 °C|74 °C)/);
  });
});
