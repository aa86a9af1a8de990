import { ALLERGENS, type Allergen, type Diet } from "@/lib/engines/foods/food";
import { ALLERGEN_WORDS } from "./allergen-words";
import { ALCOHOL, MEAT, NO_ALCOHOL, NO_MEAT, NO_PORK, OTHER_ANIMAL, OTHER_SEAFOOD, PORK } from "./animal-words";
import { REVIEWED_FLAGS } from "./flag-exceptions";
import type { FoodPatterns } from "./read-fped";

/** What the flags of a food are read from. */
export interface FlagSource {
  readonly name: string;
  readonly category: string;
  /** Per 100 g. */
  readonly alcohol: number;
  readonly cholesterol: number;
  /** What FNDDS foods are made of; null for others. */
  readonly patterns: FoodPatterns | null;
}

const MEAT_CATEGORIES = new Set(["poultry", "pork", "beef", "meat", "lamb, veal and game", "cured meat and sausages"]);
const SEAFOOD: readonly Allergen[] = ["fish", "crustaceans", "molluscs"];
const BAKED = new Set(["bakery", "snacks", "sugar and sweets", "breakfast cereals", "ice cream and puddings"]);
/** Makers of plant-based foods under the names of meats. */
const PLANT_BRAND = /\b(morningstar|worthington|loma linda|gardenburger)\b/i;
const MEATLESS =
  /\b(meatless|vegetarian|vegan|veggie|soyburgers?|tofu|vegetable (?:broth|stock|bouillon)|no meat|without meat|falafel|meat (?:substitute|extender)s?)\b/i;
const PLANT_MILK = /\b(?:soy|soya|almond|rice|coconut|oat|cashew|hemp|non-?dairy|vegan)\b/i;
const BAKED_WITHOUT_GLUTEN =
  /gluten.free|^(leavening|taco shells|tostada shells)|\bcorn(, without added salt)?$|rice cakes?|baking powder|yeast|tortillas?, [^,]*corn|tortilla,? (?:blue )?corn|chips|popcorn|meringue|corn flakes/i;
const COATED =
  /\b(breaded|batter\w*|fried, (?:flour|batter)|floured|coat(?:ed|ing)|sauce|gravy|patty, breaded|nuggets|sticks?|tenders|cheese\w*|stuffed|creamed|newburg|casserole|loaf|cakes?|patties|sandwich|salad|pie|soup|with |teriyaki|marinat|flavou?red|barbecue|season)\b/i;

const SPECIES =
  /\b(beef|chicken|turkey|duck|goose|lamb|mutton|veal|goat|deer|venison|bison|buffalo|poultry|hamburgers?|cheeseburgers?|steak|sirloin|pastrami|tallow|seal|walrus|whale|owl|sea lion)\b/i;
const SAYS_PLANTS =
  /\b(cheese|beans?|vegetables?|potato\w*|eggs?|lentils?|rice|pasta|macaroni|spinach|corn|tomato\w*|mushrooms?|onions?|celery|asparagus|broccoli|peas?|pepper|garlic|squash|fruit|berr\w+|jelly|coconut|pumpkin|beet|borscht|avocado|carrots?|leeks?|zucchini|cabbage|plantain)\b/i;
const PLANTS = new Set([
  "vegetables",
  "fruit",
  "pulses and soya",
  "grains and pasta",
  "nuts and seeds",
  "herbs and spices",
]);

/** A phrase that looks like an allergen or a meat takes its own words away; what is left may still show one. */
const without = (name: string, aside: RegExp | undefined) =>
  aside ? name.replace(new RegExp(aside.source, "gi"), " ") : name;

/** Allergens by the words of a name, its category and what it is made of; composed foods name what they usually hold. */
export function allergensOf(food: FlagSource): Allergen[] {
  const { name, category, cholesterol, patterns } = food;
  const found = new Set<Allergen>();
  const plainCut = (MEAT_CATEGORIES.has(category) || category === "fish and seafood") && !COATED.test(name);
  for (const { allergen, shown, aside } of ALLERGEN_WORDS) {
    if (plainCut && ["gluten", "eggs", "milk", "celery"].includes(allergen)) continue;
    if (MEAT_CATEGORIES.has(category) && plainCut && SEAFOOD.includes(allergen)) continue;
    if (category === "dairy and eggs" && allergen === "fish") continue;
    if (shown.test(without(name, aside))) found.add(allergen);
  }
  if (category === "fish and seafood" && !SEAFOOD.some((a) => found.has(a)) && !OTHER_SEAFOOD.test(name))
    found.add("fish");
  if (
    category === "dairy and eggs" &&
    !/\begg|soy|almond|coconut|rice|imitation|non-?dairy|oat\b/i.test(name) &&
    (patterns === null || patterns.dairy > 0 || cholesterol > 0)
  )
    found.add("milk");
  if (category === "bakery" && !BAKED_WITHOUT_GLUTEN.test(name)) found.add("gluten");
  if (/\bcoated\b/i.test(name) && (MEAT_CATEGORIES.has(category) || category === "fish and seafood"))
    found.add("gluten");
  if (/\bgluten.free\b/i.test(name)) found.delete("gluten");
  // Cholesterol comes from animals alone: a sweet or baked food that holds some was made with milk or egg.
  const madeWithMilk = cholesterol >= (category === "sugar and sweets" ? 5 : 2);
  if (BAKED.has(category) && madeWithMilk && !found.has("milk") && !MEAT.test(name)) {
    if (category === "bakery" || category === "snacks") found.add("eggs");
    found.add("milk");
  }
  if (category === "grains and pasta" && cholesterol >= 20) found.add("eggs");
  if (category === "drinks" && cholesterol >= 1 && SEAFOOD.every((a) => !found.has(a))) found.add("milk");
  if (patterns) addFromPatterns(found, food, patterns);
  return ruled(found, name, "allergen");
}

function addFromPatterns(found: Set<Allergen>, { name, category }: FlagSource, patterns: FoodPatterns): void {
  if (patterns.seafood > 0 && !SEAFOOD.some((a) => found.has(a)) && !OTHER_SEAFOOD.test(name)) {
    found.add("fish");
    found.add("crustaceans");
  }
  if (patterns.eggs > 0) found.add("eggs");
  if (patterns.dairy > 0 && !PLANT_MILK.test(name)) found.add("milk");
  if (patterns.soy > 0) found.add("soy");
  const named =
    /\b(nuts?|\w+nuts?|almonds?|pecans?|cashews?|hazelnuts?|seeds?|flax\w*|chia|sesame|tahini|hummus|guacamole)\b/i;
  if (patterns.nutsAndSeeds > 0 && !named.test(name) && category !== "nuts and seeds") {
    found.add("nuts");
    found.add("peanuts");
  }
}

/** Diets a food fits, from its words, category, allergens and what it is made of; when in doubt it does not fit. */
export function dietsOf(food: FlagSource, allergens: readonly Allergen[]): Diet[] {
  const { name, category, alcohol, cholesterol, patterns } = food;
  const meatless = MEATLESS.test(name) || PLANT_BRAND.test(name);
  const named = !PLANT_BRAND.test(name) && MEAT.test(without(name, NO_MEAT));
  const milk = allergens.includes("milk");
  const eggs = allergens.includes("eggs");
  const seafood = SEAFOOD.some((a) => allergens.includes(a)) || OTHER_SEAFOOD.test(without(name, NO_MEAT));
  const soup = !BAKED.has(category) && /\b(soups?|stews?|chowder|bisque|gravy|tamales?)\b/i.test(name);
  const composed = category === "ready meals" || soup;
  // Cholesterol that neither milk nor egg explains is an animal's, where nothing better says what is in a meal.
  const unexplained =
    cholesterol >= 3 && !milk && !eggs && patterns === null && (composed || category === "pulses and soya");
  const meat =
    (MEAT_CATEGORIES.has(category) && !meatless) ||
    named ||
    (patterns !== null && patterns.meat > 0 && !PLANT_BRAND.test(name)) ||
    (unexplained && !meatless && !seafood);
  const unnamedMeat = meat && !MEAT_CATEGORIES.has(category) && !SPECIES.test(name);
  // A meal is taken for meatless when its name says so or names plants only, or all it is made of is known but a stock.
  const unsure = composed && !meatless && !SAYS_PLANTS.test(name) && (soup || patterns === null);
  const diets: Diet[] = [];
  const vegetarian = !meat && !seafood && !unsure;
  if (vegetarian) diets.push("vegetarian");
  const analogue = PLANT_BRAND.test(name);
  if (
    vegetarian &&
    cholesterol < (PLANTS.has(category) || category === "sugar and sweets" ? 5 : 2) &&
    !milk &&
    !eggs &&
    !(soup && !meatless) &&
    !analogue &&
    !(category === "ready meals" && !meatless && patterns === null) &&
    !OTHER_ANIMAL.test(name)
  )
    diets.push("vegan");
  if (!meat && (!unsure || seafood)) diets.push("pescatarian");
  if (!allergens.includes("gluten")) diets.push("gluten-free");
  if (!milk) diets.push("dairy-free");
  const pork = PORK.test(without(without(name, NO_PORK), NO_MEAT));
  const animal =
    MEAT_CATEGORIES.has(category) &&
    /\b(luncheon|lunchmeat|cold cuts?|sausages?|frankfurters?|meatballs?|meat loaf|potted meat|ground meat|meat, NFS)\b/i.test(
      name,
    );
  if (
    category !== "pork" &&
    !unnamedMeat &&
    !(pork && !PLANT_BRAND.test(name)) &&
    !(animal && !/beef|turkey|chicken|veal|lamb/i.test(name))
  )
    diets.push("pork-free");
  if (alcohol < 0.5 && !ALCOHOL.test(without(name, NO_ALCOHOL))) diets.push("alcohol-free");
  return ruled(new Set(diets), name, "diet");
}

/** Applies what a person ruled after reading the name; keeps the order of the house. */
function ruled<T extends Allergen | Diet>(found: Set<T>, name: string, kind: "allergen" | "diet"): T[] {
  for (const { names, add, drop } of REVIEWED_FLAGS) {
    if (!names.test(name)) continue;
    const isOurs = (flag: Allergen | Diet): flag is T =>
      (ALLERGENS as readonly string[]).includes(flag) === (kind === "allergen");
    for (const flag of add ?? []) if (isOurs(flag)) found.add(flag);
    for (const flag of drop ?? []) if (isOurs(flag)) found.delete(flag);
  }
  return [...found];
}
