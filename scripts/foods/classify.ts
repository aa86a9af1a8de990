import type { Aisle } from "@/lib/engines/foods/food";
import type { RawFood } from "./raw-food";

/** Our category and default aisle by SR28 group. */
const SR: Record<string, readonly [string, Aisle]> = {
  "0100": ["dairy and eggs", "dairy-eggs"],
  "0200": ["herbs and spices", "herbs-spices"],
  "0400": ["fats and oils", "oils-vinegars"],
  "0500": ["poultry", "meat"],
  "0600": ["soups and sauces", "sauces-condiments"],
  "0700": ["cured meat and sausages", "meat"],
  "0800": ["breakfast cereals", "breakfast"],
  "0900": ["fruit", "produce"],
  "1000": ["pork", "meat"],
  "1100": ["vegetables", "produce"],
  "1200": ["nuts and seeds", "baking"],
  "1300": ["beef", "meat"],
  "1400": ["drinks", "drinks"],
  "1500": ["fish and seafood", "fish"],
  "1600": ["pulses and soya", "tins-jars"],
  "1700": ["lamb, veal and game", "meat"],
  "1800": ["bakery", "bakery"],
  "1900": ["sugar and sweets", "snacks-sweets"],
  "2000": ["grains and pasta", "pasta-rice-grains"],
  "2200": ["ready meals", "chilled"],
  "2500": ["snacks", "snacks-sweets"],
  "3500": ["traditional foods", "other"],
};

/** The same by the first digits of an FNDDS code, longest first. */
const FNDDS: readonly (readonly [string, string, Aisle])[] = [
  ["11", "dairy and eggs", "dairy-eggs"],
  ["12", "dairy and eggs", "dairy-eggs"],
  ["13", "ice cream and puddings", "frozen"],
  ["14", "dairy and eggs", "dairy-eggs"],
  ["20", "meat", "meat"],
  ["21", "beef", "meat"],
  ["22", "pork", "meat"],
  ["23", "lamb, veal and game", "meat"],
  ["24", "poultry", "meat"],
  ["25", "cured meat and sausages", "meat"],
  ["26", "fish and seafood", "fish"],
  ["27", "ready meals", "chilled"],
  ["28", "ready meals", "chilled"],
  ["31", "dairy and eggs", "dairy-eggs"],
  ["32", "ready meals", "chilled"],
  ["33", "dairy and eggs", "dairy-eggs"],
  ["41", "pulses and soya", "tins-jars"],
  ["42", "nuts and seeds", "baking"],
  ["43", "nuts and seeds", "baking"],
  ["50", "grains and pasta", "baking"],
  ["51", "bakery", "bakery"],
  ["52", "bakery", "bakery"],
  ["53", "bakery", "bakery"],
  ["54", "snacks", "snacks-sweets"],
  ["55", "bakery", "bakery"],
  ["56", "grains and pasta", "pasta-rice-grains"],
  ["57", "breakfast cereals", "breakfast"],
  ["58", "ready meals", "chilled"],
  ["59", "ready meals", "chilled"],
  ["6", "fruit", "produce"],
  ["7", "vegetables", "produce"],
  ["81", "fats and oils", "oils-vinegars"],
  ["82", "fats and oils", "oils-vinegars"],
  ["83", "soups and sauces", "sauces-condiments"],
  ["91", "sugar and sweets", "snacks-sweets"],
  ["92", "drinks", "drinks"],
  ["93", "alcoholic drinks", "alcohol"],
  ["94", "drinks", "drinks"],
  ["95", "drinks", "drinks"],
];

/** Where the words of a description overrule its group; the first that fits decides. */
const AISLE_WORDS: readonly (readonly [RegExp, Aisle, RegExp?])[] = [
  [/\b(tortillas?|bread|rolls|bagels?|pita|english muffins?)\b/i, "bakery", /^bakery/],
  [/\b(ice cream|sherbet|sorbet|frozen novelt|frozen yogurt|frozen dessert)/i, "frozen"],
  [
    /(?<!previously )\bfrozen\b(?!.*\bmade from\b)/i,
    "frozen",
    /^(fruit|vegetables|ready meals|fish|bakery|pulses|grains)/,
  ],
  [
    /\b(canned|in syrup|from canned|pickles?|pickled|olives|sauerkraut|capers|pimento)\b/i,
    "tins-jars",
    /^(fruit|vegetables|fish|pulses|ready|soups|herbs)/,
  ],
  [/\b(lemon|lime) juice, raw\b/i, "produce"],
  [/\bjuice\b/i, "drinks", /^(fruit|vegetables|drinks)/],
  [/\b(dried|dehydrated|raisins|prunes|dates)\b/i, "baking", /^fruit/],
  [/\b(tofu|tempeh|hummus|seitan)\b/i, "chilled"],
  [/\bpeanut butter|almond butter|jam|marmalade|honey|syrup\b/i, "breakfast", /^(nuts|pulses|sugar|fruit)/],
  [
    /\b(soy sauce|tamari|fish sauce|mayonnaise|dressing|ketchup|catsup|mustard, prepared|mustard|salsa|relish|horseradish|tahini)\b/i,
    "sauces-condiments",
    /^(pulses|fats|herbs|soups|vegetables|fish|nuts)/,
  ],
  [/\bvinegar\b/i, "oils-vinegars", /^herbs/],
  [
    /\b(basil|thyme|rosemary|dill weed|peppermint|spearmint|cilantro|parsley).*fresh|fresh.*\b(basil|thyme)\b/i,
    "produce",
    /^herbs/,
  ],
  [/\b(butter|margarine)\b/i, "dairy-eggs", /^(fats|dairy)/],
  [
    /\b(shortening|cocoa|flour|cornstarch|baking|yeast|leavening|gelatins?|pectin|vanilla extract|sugar|sugars|sweetener|molasses|chocolate chips)\b/i,
    "baking",
    /^(sugar|grains|bakery|fats|herbs)/,
  ],
  [/\b(beans|lentils|peas|chickpeas|soybeans).*\b(raw|dry|dried)\b/i, "pasta-rice-grains", /^pulses/],
  [/\b(wine|beer|whiskey|vodka|rum|gin|liqueur|sake|alcoholic|distilled)\b/i, "alcohol", /^(drinks|alcoholic)/],
  [/\b(soy ?milk|almond milk|rice milk|oat milk|coconut milk beverage)\b/i, "dairy-eggs"],
  [/\b(crackers|chips|pretzels|popcorn|candies|cookies|snacks)\b/i, "snacks-sweets"],
  [/\b(bacon|ham|salami|sausage|prosciutto|luncheon)\b/i, "chilled", /^cured/],
];

/** Our own category word and the aisle a shop keeps the food in. */
export function classify(food: RawFood): { category: string; aisle: Aisle } {
  const found =
    food.source === "SR28"
      ? SR[food.group]
      : FNDDS.filter(([prefix]) => food.group.startsWith(prefix)).map(([, c, a]) => [c, a] as const)[0];
  const [category, standard] = found ?? (["other", "other"] as const);
  if (/alcoholic beverage/i.test(food.name)) return { category: "alcoholic drinks", aisle: "alcohol" };
  const rule = AISLE_WORDS.find(([words, , only]) => words.test(food.name) && (!only || only.test(category)));
  return { category, aisle: rule ? rule[1] : standard };
}
