import type { Food } from "../../foods/food";
import { tokensOf } from "../../foods/normalise";

/** Kinds people name that no food's own name holds. */
const KINDS: Readonly<Record<string, (food: Food) => boolean>> = {
  fish: (food) => food.allergens.includes("fish") && food.aisle !== "sauces-condiments",
  seafood: (food) => food.aisle === "fish",
  shellfish: (food) => food.allergens.includes("crustaceans") || food.allergens.includes("molluscs"),
  meat: (food) => food.aisle === "meat",
  cheese: (food) =>
    food.allergens.includes("milk") &&
    /cheese|cheddar|feta|parmesan|mozzarella|ricotta|halloumi|gruyere|pecorino|gouda|brie|mascarpone|quark/.test(
      `${food.displayName} ${food.name.toLowerCase()}`,
    ),
  nut: (food) => food.allergens.includes("nuts") || food.allergens.includes("peanuts"),
  dairy: (food) => food.allergens.includes("milk"),
  alcohol: (food) => food.aisle === "alcohol" || !food.diets.includes("alcohol-free"),
  greens: (food) => /spinach|kale|chard|greens|lettuce|cabbage|bok choy/.test(food.displayName),
  pulse: (food) => /\b(?:beans?|lentils?|chickpeas?|peas?)\b/.test(food.displayName),
  legume: (food) => /\b(?:beans?|lentils?|chickpeas?|peas?)\b/.test(food.displayName),
  berry: (food) => /berr(?:y|ies)\b/.test(food.displayName),
  chili: (food) => /chil[ie]|jalapeno|cayenne|red pepper flakes/.test(food.displayName),
  mushroom: (food) => /mushroom|shiitake|porcini|portobello|cremini/.test(food.displayName),
  onion: (food) =>
    /\b(?:onions?|shallots?|scallions?)\b/.test(food.displayName) && !/powder|ring|soup/.test(food.displayName),
  pasta: (food) => /pasta|spaghetti|penne|macaroni|lasagne|orzo|fusilli|linguine/.test(food.displayName),
  noodle: (food) => /noodle|soba|udon|vermicelli/.test(food.displayName),
  squash: (food) => /squash|pumpkin/.test(food.displayName) && !/seed/.test(food.displayName),
  pumpkin: (food) => /squash|pumpkin/.test(food.displayName) && !/seed/.test(food.displayName),
  coconut: (food) => /coconut/.test(food.displayName) && !/oil|sugar/.test(food.displayName),
  lemon: (food) => /lemon/.test(food.displayName) && !/lemonade|lemongrass/.test(food.displayName),
  lime: (food) => /\blimes?\b/.test(food.displayName),
};
/** Made from a food and not the food: nobody who asks for chicken means its stock. */
const DERIVED = new Set(
  "stock broth bouillon cube sauce powder oil vinegar seasoning soup gravy extract fat juice flour milk starch butter paste wine syrup sugar noodle tortilla chip cracker".split(
    " ",
  ),
);

/** Before or after a name they make it another food: black pepper is no pepper, a sweet potato no potato. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  pepper: ["black", "white", "cayenne", "peppercorn", "szechuan", "sichuan", "flake", "ground"],
  potato: ["sweet"],
  milk: ["coconut", "oat", "soy", "almond", "rice"],
  butter: ["peanut", "almond", "cashew", "nut", "cocoa"],
  cream: ["ice", "sour", "coconut", "cheese", "tartar"],
  corn: ["tortilla", "starch", "chip"],
  rice: ["noodle", "paper", "cake", "cauliflower"],
  egg: ["noodle"],
  bean: ["vanilla", "sprout", "coffee"],
  tomato: ["paste", "puree"],
};

/** Whether a food, or a line that names it, is what a person means by a name. */
export function isFoodNamed(wanted: string, food: Food | null, lineName = ""): boolean {
  const words = tokensOf(wanted);
  if (words.length === 0) return false;
  const kind = words.length === 1 ? KINDS[words[0] ?? ""] : undefined;
  if (kind !== undefined && food !== null && kind(food)) return true;
  const names = [lineName, ...(food === null ? [] : [food.displayName])];
  return names.some((name) => {
    const tokens = tokensOf(name);
    if (!words.every((word) => tokens.includes(word))) return false;
    const others = words.flatMap((word) => OTHERS[word] ?? []);
    return !tokens.some((token) => (DERIVED.has(token) || others.includes(token)) && !words.includes(token));
  });
}
