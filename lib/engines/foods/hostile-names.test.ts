import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadFoodTable } from "@/db/datasets/foods/load";
import { buildFoodMatcher } from "./build-food-matcher";
import { hiddenAllergens } from "./hidden-allergens";
import { REFUSED_BELOW } from "./matcher";
import { searchFoods } from "./search-foods";

const table = loadFoodTable();
const matcher = buildFoodMatcher(table);

/** Every answer is a list of known foods, best first, each with a chance that is a chance. */
function expectAnswer(name: string): void {
  const found = matcher.match(name, { limit: 5 });
  expect(found.length).toBeLessThanOrEqual(5);
  let last = 1;
  for (const { food, confidence } of found) {
    expect(table.byId.get(food.id)).toBe(food);
    expect(confidence).toBeGreaterThanOrEqual(REFUSED_BELOW);
    expect(confidence).toBeLessThanOrEqual(last);
    last = confidence;
  }
  expect(found).toEqual(matcher.match(name, { limit: 5 }));
  hiddenAllergens(name);
}

const KITCHEN_WORDS = [
  "or",
  "and",
  "with",
  "vegan",
  "fresh",
  "1/0",
  "∞",
  "1e999",
  "80/20",
  "%",
  "&",
  "'",
  "(",
  "leaf",
  "egg",
  "milk",
  "\u202e",
];

describe("hostile names", () => {
  it("any text gets an answer or a refusal", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 120 }), expectAnswer), { numRuns: 40 });
  });
  it("any heap of kitchen words does too", () => {
    const heap = fc.array(fc.constantFrom(...KITCHEN_WORDS), { maxLength: 30 }).map((words) => words.join(" "));
    fc.assert(fc.property(heap, expectAnswer), { numRuns: 40 });
  });
  it.each([
    ["five million letters", "egg".repeat(1_700_000)],
    ["five million words", "flour ".repeat(900_000)],
    ["five million accents", `e${"\u0301".repeat(5_000_000)}`],
    ["text from right to left", "בצל סגול \u202e חומוס عدس أحمر"],
    ["numbers that are none", "∞ 1e999 NaN -0 1/0 ½⁄0"],
    ["words of the language itself", "__proto__ constructor toString hasOwnProperty"],
    ["only signs", "&&&%%%///'''"],
    ["lone surrogates", "\ud800 \udc00 egg"],
  ])("%s", (_, name) => expectAnswer(name), 5_000);
  it("limits that are no limits", () => {
    for (const limit of [Number.NaN, -1, 0, Number.POSITIVE_INFINITY])
      expect(matcher.match("onion", { limit }).length).toBeGreaterThan(0);
  });
});

describe("names that promise or leave open", () => {
  const best = (name: string) => matcher.match(name)[0];
  it.each(["1 handful dragonroot shavings", "zorblat", "elderflower pressé", "e"])("%s is refused", (name) =>
    expect(best(name)).toBeUndefined(),
  );
  it.each(["beef", "black beans", "sausage", "salmon"])("%s leaves open which", (name) =>
    expect(best(name)?.confidence).toBeLessThan(0.8),
  );
  it.each([
    "gochujang",
    "red curry paste",
    "vegan provolone cheese",
    "seitan",
    "light coconut milk",
    "kecap manis",
    "nduja",
    "samphire",
  ])("%s only has something near", (name) => {
    expect(best(name)?.standIn).toBe(true);
    expect(best(name)?.confidence).toBeLessThan(0.7);
  });
  it.each([
    ["93% lean ground turkey", /93% lean/],
    ["80/20 ground beef", /80% lean/],
    ["0% greek yogurt", /greek, plain, nonfat/i],
    ["fat free half and half", /fat free/],
    ["grape leaves packed in brine", /leaves/],
    ["walnut bread", /^bread/i],
    ["aged cheddar cheese", /cheddar/],
    ["unsalted vegetable stock", /vegetable broth/],
    ["soy yogurt", /soy yogurt/],
  ])("%s", (name, food) => expect(best(name)?.food.name).toMatch(food));
});

describe("allergens a name hides", () => {
  it.each([
    ["gochujang", ["soy", "gluten"]],
    ["worcestershire sauce", ["fish", "gluten"]],
    ["thai red curry paste", ["crustaceans", "fish", "celery", "mustard"]],
    ["vegetable stock cubes", ["celery", "gluten"]],
    ["tamari", ["soy"]],
    ["gluten-free soy sauce", ["soy"]],
    ["vegan kimchi", ["soy"]],
    ["carrots", []],
  ])("%s", (name, allergens) => expect([...hiddenAllergens(name)].sort()).toEqual([...allergens].sort()));
});

it.each(["1/0", "∞", "1e999", "%%%%", "½", "12"])("a name without a letter names no food: %s", (name) => {
  expect(matcher.match(name)).toEqual([]);
});

it("what nobody knows is refused, whatever stands around it", () => {
  expect(matcher.match("1 handful dragonroot shavings")).toEqual([]);
  const [cube] = matcher.match("vegetable stock cubes");
  expect(cube?.food.diets).toContain("vegetarian");
  expect(cube?.standIn).toBe(true);
  expect(matcher.match("flax egg")[0]?.food.allergens).not.toContain("eggs");
});

it("search puts what is typed whole before what begins so", () => {
  expect(searchFoods(table, "eggs", 1)[0]?.displayName).toBe("egg");
  expect(searchFoods(table, "beans", 5).map((food) => food.displayName)).not.toContain("tofu");
});

it("search answers any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (query) => {
      for (const food of searchFoods(table, query, 3)) expect(table.byId.get(food.id)).toBe(food);
    }),
    { numRuns: 8 },
  );
});

it("search reads plurals", () => {
  expect(searchFoods(table, "eggs", 1)[0]?.displayName).toBe("egg");
  expect(searchFoods(table, "potatoes", 1)[0]?.displayName).toBe("potato");
});
