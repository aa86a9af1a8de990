import { tokensOf } from "../../../foods/normalise";

type PartKind = "vegetable" | "pulse" | "protein" | "meat" | "fish" | "cheese" | "nut" | "herb" | "fruit" | "grain";

/** A food as a basic recipe takes it: how much, how it is cut, how long it needs. Our own kitchen practice. */
export interface Part {
  /** As steps and titles name it. */
  readonly said: string;
  /** As a line names it. */
  readonly line: string;
  readonly kind: PartKind;
  /** Grams a serving; pieces where `isCounted`. */
  readonly amount: number;
  readonly isCounted: boolean;
  /** Minutes in a hot pan, in a simmering pot, in the oven at 200 °C, in boiling water; null = not so. 0 = at the end. */
  readonly pan: number | null;
  readonly pot: number | null;
  readonly oven: number | null;
  readonly boil: number | null;
  readonly isRaw: boolean;
  /** How to tell that it is safe: said where it is cooked. */
  readonly done: string | null;
}

type Row = readonly [
  name: string,
  said: string,
  line: string,
  grams: number,
  pan: number | null,
  pot: number | null,
  oven: number | null,
  raw?: "raw",
];

const VEGETABLES: readonly Row[] = [
  ["mushroom", "mushrooms", "mushrooms, sliced", 100, 6, 8, 20],
  ["(?:baby )?spinach", "spinach", "baby spinach", 60, 2, 2, null, "raw"],
  ["kale", "kale", "kale, stalks removed, shredded", 50, 5, 6, null, "raw"],
  ["chard|swiss chard", "chard", "Swiss chard, shredded", 80, 4, 5, null],
  ["zucchini|courgette", "zucchini", "zucchini, sliced", 120, 6, 8, 20],
  ["(?:red |bell |red bell |sweet )?pepper", "pepper", "red bell pepper, in strips", 100, 6, 10, 25, "raw"],
  ["(?:cherry )?tomato", "tomatoes", "cherry tomatoes, halved", 120, 5, 8, 15, "raw"],
  ["broccoli", "broccoli", "broccoli florets", 120, 6, 6, 18],
  ["cauliflower", "cauliflower", "cauliflower florets", 130, 8, 12, 25],
  ["carrot", "carrots", "carrots, thinly sliced", 80, 8, 15, 30, "raw"],
  ["potato", "potatoes", "potatoes, in 2 cm cubes", 200, 18, 18, 35],
  ["sweet potato", "sweet potatoes", "sweet potatoes, in 2 cm cubes", 180, 16, 15, 28],
  ["(?:butternut )?squash|pumpkin", "squash", "butternut squash, peeled, in 2 cm cubes", 180, 16, 15, 28],
  ["leek", "leeks", "leeks, sliced", 80, 6, 12, 25],
  ["(?:white |red )?cabbage", "cabbage", "white cabbage, shredded", 100, 7, 15, null, "raw"],
  ["eggplant|aubergine", "eggplant", "eggplant, in 2 cm cubes", 130, 10, 15, 28],
  ["(?:green |frozen )?pea", "peas", "frozen peas", 70, 3, 3, null],
  ["(?:sweet ?)?corn|sweetcorn", "sweet corn", "frozen sweet corn", 70, 4, 4, null],
  ["asparagus", "asparagus", "asparagus, in 3 cm pieces", 110, 5, 5, 12],
  ["green bean", "green beans", "green beans, halved", 100, 8, 8, 15],
  ["fennel", "fennel", "fennel bulb, thinly sliced", 80, 8, 15, 25, "raw"],
  ["celery", "celery", "celery, sliced", 50, 6, 12, null, "raw"],
  ["onion", "onion", "onion, sliced", 60, 8, 12, 25],
  ["cucumber", "cucumber", "cucumber, in cubes", 100, null, null, null, "raw"],
  ["lettuce|salad leaf", "lettuce", "romaine lettuce, torn", 60, null, null, null, "raw"],
  ["avocado", "avocado", "avocado, in cubes", 60, 0, null, null, "raw"],
  ["beet|beetroot", "beets", "cooked beets, in cubes", 100, 3, 8, null, "raw"],
];

const PULSES: readonly Row[] = [
  ["chickpea", "chickpeas", "canned chickpeas, drained", 120, 5, 5, 20, "raw"],
  ["(?:white |cannellini )?bean", "beans", "canned white beans, drained", 120, 4, 5, 20, "raw"],
  ["black bean", "black beans", "canned black beans, drained", 120, 4, 5, 20, "raw"],
  ["kidney bean", "beans", "canned kidney beans, drained", 120, 4, 5, 20, "raw"],
  ["red lentil", "red lentils", "red lentils, rinsed", 60, null, 18, null],
  ["(?:green |brown )?lentil", "lentils", "canned lentils, drained", 120, 4, 5, null, "raw"],
];

const PROTEINS: readonly Row[] = [
  ["(?:firm )?tofu", "tofu", "firm tofu, in 2 cm cubes", 125, 8, 6, 25],
  ["tempeh", "tempeh", "tempeh, in 1 cm slices", 100, 8, 10, 25],
];

const CHEESES: readonly Row[] = [
  ["feta", "feta", "feta, crumbled", 40, 0, 0, 0, "raw"],
  ["halloumi", "halloumi", "halloumi, sliced", 70, 4, null, 15],
  ["parmesan", "Parmesan", "Parmesan, grated", 20, 0, 0, 0, "raw"],
  ["mozzarella", "mozzarella", "mozzarella, torn", 50, 0, null, 0, "raw"],
  ["ricotta", "ricotta", "ricotta", 60, 0, 0, 0, "raw"],
  ["goat cheese", "goat cheese", "goat cheese, crumbled", 40, 0, 0, 0, "raw"],
  ["(?:cheddar )?cheese|cheddar", "cheddar cheese", "cheddar cheese, grated", 35, 0, 0, 0, "raw"],
];

const NUTS: readonly Row[] = [
  ["walnut", "walnuts", "walnuts, chopped", 20, 0, 0, 0, "raw"],
  ["almond", "almonds", "almonds, chopped", 20, 0, 0, 0, "raw"],
  ["cashew", "cashews", "cashews", 20, 0, 0, 0, "raw"],
  ["peanut", "peanuts", "roasted peanuts, chopped", 20, 0, 0, 0, "raw"],
  ["hazelnut", "hazelnuts", "hazelnuts, chopped", 20, 0, 0, 0, "raw"],
  ["pine nut", "pine nuts", "pine nuts", 15, 0, 0, 0, "raw"],
];

const HERBS: readonly Row[] = [
  ["basil", "basil", "fresh basil, torn", 5, 0, 0, 0, "raw"],
  ["parsley", "parsley", "fresh parsley, chopped", 5, 0, 0, 0, "raw"],
  ["cilantro|coriander", "cilantro", "fresh cilantro, chopped", 5, 0, 0, 0, "raw"],
  ["dill", "dill", "fresh dill, chopped", 4, 0, 0, 0, "raw"],
  ["mint", "mint", "fresh mint, chopped", 4, 0, 0, 0, "raw"],
];

const FRUITS: readonly Row[] = [
  ["banana", "banana", "banana, sliced", 90, null, null, null, "raw"],
  ["apple", "apple", "apple, coarsely grated", 90, null, null, null, "raw"],
  ["pear", "pear", "ripe pear, in slices", 90, null, null, null, "raw"],
  ["blueberry", "blueberries", "blueberries", 70, null, null, null, "raw"],
  ["strawberry", "strawberries", "strawberries, sliced", 80, null, null, null, "raw"],
  ["raspberry", "raspberries", "raspberries", 70, null, null, null, "raw"],
  ["berry|mixed berry", "berries", "mixed berries", 80, null, null, null, "raw"],
  ["mango", "mango", "mango, in cubes", 100, null, null, null, "raw"],
  ["peach", "peaches", "peaches, sliced", 90, null, null, null, "raw"],
  ["orange", "orange", "orange, peeled, in slices", 100, null, null, null, "raw"],
];

const POULTRY = "until it is 74 °C (165 °F) inside";
const WHOLE = "until it is 63 °C (145 °F) inside";
const MEATS: readonly (readonly [row: Row, done: string | null])[] = [
  [["chicken(?: breast)?", "chicken", "boneless chicken breast, in 2 cm pieces", 130, 8, 12, 20], POULTRY],
  [["turkey(?: breast)?", "turkey", "turkey breast, in 2 cm pieces", 130, 8, 12, 20], POULTRY],
  [["beef|steak", "beef", "beef sirloin steak, in thin strips", 120, 5, null, null], WHOLE],
  [
    ["(?:ground|minced) (?:beef|meat)|mince", "ground beef", "lean ground beef", 110, 9, null, null],
    "until it is 71 °C (160 °F) inside",
  ],
  [["pork", "pork", "pork tenderloin, in thin strips", 120, 6, null, null], WHOLE],
  [["(?:cooked )?ham", "ham", "cooked ham, in strips", 60, 2, 3, 0, "raw"], null],
];
const FISH: readonly (readonly [row: Row, done: string | null])[] = [
  [["salmon(?: fillet)?", "salmon", "salmon fillet, skinned, in 3 cm pieces", 125, 6, 6, 14], WHOLE],
  [["smoked salmon", "smoked salmon", "smoked salmon, in strips", 60, 0, 0, null, "raw"], null],
  [["cod|haddock|hake|white fish|fish", "cod", "cod fillet, in 3 cm pieces", 140, 6, 6, 14], WHOLE],
  [["(?:canned )?tuna", "tuna", "canned tuna in water, drained", 80, 0, 0, null, "raw"], null],
  [["shrimp|prawn", "shrimp", "raw peeled shrimp", 120, 4, 4, null], "until pink and opaque and 63 °C (145 °F) inside"],
];

type Boiled = readonly [name: string, said: string, line: string, amount: number, minutes: number];
const GRAINS: readonly Boiled[] = [
  ["pasta|macaroni|penne", "pasta", "penne pasta, dry", 60, 10],
  ["noodle|rice noodle", "noodles", "rice noodles, dry", 50, 5],
  ["(?:brown |white |basmati )?rice", "rice", "white rice, dry", 60, 13],
  ["quinoa", "quinoa", "quinoa, dry, rinsed", 55, 15],
  ["couscous", "couscous", "couscous, dry", 60, 5],
  ["bulgur", "bulgur", "bulgur, dry", 55, 12],
  ["(?:pearl )?barley", "barley", "pearl barley, dry", 50, 30],
];

const partOf = (
  kind: PartKind,
  [, said, line, amount, pan, pot, oven, raw]: Row,
  done: string | null = null,
): Part => ({ said, line, kind, amount, isCounted: false, pan, pot, oven, boil: null, isRaw: raw === "raw", done });

const KNOWN: readonly (readonly [RegExp, Part])[] = [
  ...VEGETABLES.map((row) => [row[0], partOf("vegetable", row)] as const),
  ...PULSES.map((row) => [row[0], partOf("pulse", row)] as const),
  ...PROTEINS.map((row) => [row[0], partOf("protein", row)] as const),
  ...CHEESES.map((row) => [row[0], partOf("cheese", row)] as const),
  ...NUTS.map((row) => [row[0], partOf("nut", row)] as const),
  ...HERBS.map((row) => [row[0], partOf("herb", row)] as const),
  ...FRUITS.map((row) => [row[0], partOf("fruit", row)] as const),
  ...MEATS.map(([row, done]) => [row[0], partOf("meat", row, done)] as const),
  ...FISH.map(([row, done]) => [row[0], partOf("fish", row, done)] as const),
  ...GRAINS.map(
    ([name, said, line, amount, boil]) =>
      [
        name,
        {
          ...{ said, line, kind: "grain", amount, isCounted: false, pan: null, pot: boil, oven: null, boil },
          ...{ isRaw: false, done: null },
        } satisfies Part,
      ] as const,
  ),
  [
    "(?:boiled )?egg",
    {
      ...{ said: "eggs", line: "eggs", kind: "protein", amount: 1, isCounted: true, pan: null, pot: null, oven: null },
      ...{ boil: 9, isRaw: false, done: null },
    } satisfies Part,
  ] as const,
].map(([name, part]) => [new RegExp(`^(?:${name})$`), part] as const);

/** Every food that a basic recipe takes. */
export const PARTS: readonly Part[] = KNOWN.map(([, part]) => part);

/** How a named food goes into a basic recipe; null for one that none of them takes. */
export function partNamed(name: string): Part | null {
  const said = tokensOf(name).join(" ");
  return KNOWN.find(([pattern]) => pattern.test(said))?.[1] ?? null;
}
