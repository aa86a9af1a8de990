import type { Food } from "../foods/food";

/** Families of foods that people ask for or rule out as one. */
const GROUPS: Readonly<Record<string, string>> = {
  meat: "meat",
  "red-meat": "red meat",
  poultry: "poultry, bird, fowl",
  fish: "fish, oily fish, white fish fillet",
  shellfish: "shellfish, crustacean, mollusc, mollusk",
  seafood: "seafood, sea food, fruits of the sea",
  nuts: "nut, tree nut, nuts",
  cheese: "cheese, cheesy",
  dairy: "dairy, milk product",
  legumes: "legume, pulse, bean or lentil",
  beans: "bean",
  grains: "grain, whole grain, wholegrain, cereal",
  pasta: "pasta",
  noodles: "noodle",
  berries: "berry, mixed berry",
  fruit: "fruit",
  citrus: "citrus, citrus fruit",
  greens: "green, leafy green, greens, dark green",
  roots: "root vegetable, root",
  vegetables: "vegetable, veg, veggies",
  cabbages: "cabbage, brassica",
  seeds: "seed",
  herbs: "herb, fresh herb",
  bread: "bread, loaf",
  chili: "chili, chili pepper, hot pepper",
  alcohol: "alcohol, booze, wine or beer",
  onions: "onion family, allium",
};

export interface GroupWord {
  readonly group: string;
  readonly name: string;
}

const BY_WORD: ReadonlyMap<string, GroupWord> = new Map(
  Object.entries(GROUPS).flatMap(([group, words]) =>
    words.split(", ").map((word) => [word, { group, name: words.split(", ")[0] ?? word }] as const),
  ),
);

/** The group that a word names, in the spelling of `Word.text`. */
export const groupOfWord = (phrase: string): GroupWord | null => BY_WORD.get(phrase) ?? null;

const pattern = (words: string) =>
  new RegExp(
    `\\b(?:${words
      .trim()
      .split(/\s*,\s*/)
      .join("|")})\\b`,
  );
const BY_NAME: readonly (readonly [string, RegExp])[] = [
  [
    "nuts",
    pattern(
      "almond, walnut, hazelnut, cashew, pecan, pistachio, macadamia, pine nut, brazil nut, peanut, praline, marzipan",
    ),
  ],
  [
    "cheese",
    pattern(
      "cheese, feta, parmesan, pecorino, mozzarella, ricotta, gruyere, cheddar, halloumi, paneer, brie, camembert, gouda, queso, mascarpone, quark, twarog, gorgonzola, emmental, burrata",
    ),
  ],
  [
    "dairy",
    pattern(
      "(?<!coconut |soy |almond |oat |rice )milk, buttermilk, (?<!peanut |almond |cocoa |nut )butter, ghee, (?<!coconut |ice )cream, (?<!soy |coconut )yogurt, kefir, creme, labneh",
    ),
  ],
  [
    "beans",
    pattern("(?<!green |vanilla |coffee |cocoa |string )bean, fava, edamame, lima, pinto, cannellini, borlotti"),
  ],
  [
    "pasta",
    pattern(
      "pasta, spaghetti, penne, macaroni, orzo, lasagna, fusilli, farfalle, rigatoni, tagliatelle, linguine, fettuccine, gnocchi, ravioli, tortellini, cannelloni, vermicelli",
    ),
  ],
  ["noodles", pattern("noodle, soba, udon, ramen, vermicelli, glass noodle, somen")],
  [
    "berries",
    pattern("berry, strawberry, blueberry, raspberry, blackberry, currant, gooseberry, cranberry, lingonberry"),
  ],
  ["citrus", pattern("lemon, lime, orange, grapefruit, clementine, mandarin, tangerine, yuzu")],
  [
    "greens",
    pattern(
      "spinach, kale, chard, collard, arugula, bok choy, lettuce, watercress, mustard green, leaf, endive, dandelion",
    ),
  ],
  [
    "roots",
    pattern(
      "carrot, beet, turnip, rutabaga, parsnip, celeriac, (?<!sweet )potato, sweet potato, radish, daikon, jicama, salsify",
    ),
  ],
  [
    "cabbages",
    pattern("cabbage, sauerkraut, broccoli, cauliflower, brussels sprout, kale, kohlrabi, bok choy, coleslaw"),
  ],
  ["seeds", pattern("seed, flaxseed, tahini, pepita")],
  [
    "herbs",
    pattern("parsley, cilantro, basil, mint, dill, chive, tarragon, thyme, rosemary, sage, oregano, marjoram, chervil"),
  ],
  ["bread", pattern("bread, baguette, pita, bun, roll, toast, ciabatta, sourdough, bagel, naan, roti, loaf, focaccia")],
  [
    "chili",
    pattern(
      "chili, chile, jalapeno, cayenne, scotch bonnet, chipotle, habanero, berbere, harissa, sriracha, gochugaru, gochujang, red pepper flake, sambal",
    ),
  ],
  [
    "alcohol",
    pattern(
      "wine(?! vinegar), beer, brandy, rum, vodka, whiskey, sherry, mirin, sake, cognac, port, liqueur, cider(?! vinegar)",
    ),
  ],
  ["onions", pattern("onion, garlic, scallion, shallot, leek, chive")],
  [
    "grains",
    pattern(
      "rice, bulgur, barley, oat, quinoa, buckwheat, millet, teff, couscous, farro, spelt, polenta, cornmeal, rye",
    ),
  ],
  ["red-meat", pattern("beef, lamb, pork, veal, venison, steak, mutton, goat")],
  ["poultry", pattern("chicken, turkey, duck, goose, quail")],
  [
    "meat",
    pattern(
      "chicken, turkey, duck, goose, beef, lamb, pork, veal, venison, steak, mutton, bacon, ham, sausage, chorizo, salami, pancetta, prosciutto, mince, meatball, rabbit, goat",
    ),
  ],
  [
    "fish",
    pattern(
      "fish, salmon, cod, haddock, mackerel, tuna, tilapia, snapper, trout, herring, sardine, anchovy, halibut, hake, sea bass, monkfish, pollock, eel, carp, catfish, kipper, bacalao",
    ),
  ],
  [
    "shellfish",
    pattern(
      "shrimp, prawn, crab, lobster, crayfish, mussel, clam, oyster(?! mushroom), scallop, squid, octopus, langoustine",
    ),
  ],
];
/** A sauce, broth or oil named after an animal is not its meat; for an exclusion it still counts. */
const ONLY_A_TRACE = /\b(?:broth|stock|sauce|bouillon|gravy|oil)\b/;
const BY_CATEGORY: Readonly<Record<string, readonly string[]>> = {
  poultry: ["poultry", "meat"],
  beef: ["red-meat", "meat"],
  pork: ["red-meat", "meat"],
  "lamb, veal and game": ["red-meat", "meat"],
  "cured meat and sausages": ["meat"],
  "pulses and soya": ["legumes"],
  fruit: ["fruit"],
  vegetables: ["vegetables"],
};
const VEGETABLE_BUT_PULSE = /\b(?:lentil|chickpea|split pea|bean|fava|tofu|tempeh|edamame)\b/;

export interface FoodGroups {
  /** Groups it is a food of. */
  readonly of: readonly string[];
  /** Groups of which it holds something only: broth, sauce, oil. */
  readonly traceOf: readonly string[];
}

/** Groups of a food, by its name in the spelling of `Word.text` and by its category where the table has it. */
export function groupsOf(name: string, food: Food | null): FoodGroups {
  const found = new Set(BY_NAME.filter(([, words]) => words.test(name)).map(([group]) => group));
  for (const group of BY_CATEGORY[food?.category ?? ""] ?? []) found.add(group);
  if (VEGETABLE_BUT_PULSE.test(name) && !/\bgreen bean\b/.test(name)) found.add("legumes");
  if (found.has("cheese")) found.add("dairy");
  if (found.has("fish") || found.has("shellfish")) found.add("seafood");
  if (/\bbutter bean\b|\bcoconut\b|\beggplant\b/.test(name)) found.delete("dairy");
  const groups = [...found];
  if (!ONLY_A_TRACE.test(name)) return { of: groups, traceOf: [] };
  const animal = new Set([
    "meat",
    "red-meat",
    "poultry",
    "fish",
    "shellfish",
    "seafood",
    "nuts",
    "fruit",
    "vegetables",
  ]);
  return { of: groups.filter((group) => !animal.has(group)), traceOf: groups.filter((group) => animal.has(group)) };
}
