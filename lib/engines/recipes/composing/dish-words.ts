import { fold } from "../../foods/normalise";
import type { RecipeWish } from "./contract";

const EGGS = /\b(?:omelettes?|frittata|tortilla)\b/;
const TRAY = /\b(?:roast(?:ed)?|baked|oven|tray[- ]?bake)\b/;
const ON_BREAD = /\b(?:sandwich(?:es)?|toasts?|banh mi|buns?|rye bread|tomato bread|bagels?|wraps?|pita)\b/;

/** Kinds of food people ask for by name, with the other words a title may say it in. */
const KINDS_OF_FOOD: Readonly<Record<string, RegExp>> = {
  soup: /\b(?:soups?|chowder|broth|minestrone|ramen|pho|barszcz|harira|gazpacho|krupnik|lohikeitto|tom kha|fasolada|lablabi)\b/,
  stew: /\b(?:stews?|tagine|goulash|casserole|ragout|bigos|cacciatore|chili|wot|braised|ratatouille|tinga)\b/,
  curry: /\b(?:curr(?:y|ies)|masala|dal|korma|palak|tikka)\b/,
  salad: /\b(?:salads?|slaw|larb|fattoush|tabbouleh)\b/,
  pasta: /\b(?:pasta|spaghetti|penne|lasagne|macaroni|orzo|youvetsi|spaetzle|gnocchi|linguine|fusilli|tagliatelle)\b/,
  noodle: /\b(?:noodles?|soba|pho|japchae|ramen|udon|pad thai)\b/,
  rice: /\b(?:rice|risotto|pilaf|paella|biryani|kedgeree|bibimbap|mujaddara)\b/,
  taco: /\b(?:tacos?|tortilla wraps)\b/,
  burger: /\b(?:burgers?|patt(?:y|ies))\b/,
  sandwich: ON_BREAD,
  wrap: /\b(?:wraps?|tortillas?|tacos?|burritos?|pita|lettuce)\b/,
  "stir-fry":
    /\b(?:stir[- ]?fr(?:y|ied)|with peppers and greens|cashew chicken|bulgogi|japchae|basil tofu|black pepper)\b/,
  bowl: /\b(?:bowls?|bibimbap|over rice|with rice)\b/,
  bake: /\b(?:bakes?|baked|gratin|lasagne|pie|tray[- ]?bake)\b/,
  pie: /\b(?:pies?|quiche|tart)\b/,
  pancake: /\b(?:pancakes?|crepes?|galettes?|chilla|kaiserschmarrn|racuchy|socca)\b/,
  porridge: /\b(?:porridge|oats|oatmeal|muesli|granola)\b/,
  dip: /\b(?:dip|hummus|guacamole|spread|tzatziki|liptauer)\b/,
  cake: /\b(?:cakes?|muffins?|brownies?|flapjacks?)\b/,
  dessert: /\b(?:cakes?|pudding|crumble|desserts?|ice cream|flapjacks?|kaiserschmarrn)\b/,
  omelette: EGGS,
  meatball: /\b(?:meatballs?|kofte|kofta)\b/,
  snack: /\b(?:snacks?|bars?|balls?|nuts|almonds|chips|crispbread|edamame|roasted chickpeas|popcorn)\b/,
  roast: TRAY,
  pizza: /\bpizza\b/,
  risotto: /\brisotto\b/,
  sushi: /\bsushi\b/,
  smoothie: /\bsmoothies?\b/,
  lasagne: /\blasagne\b/,
  bread: /\b(?:bread|focaccia|flatbread|rolls?|buns?|crispbread)\b/,
  pudding: /\bpuddings?\b/,
  frittata: EGGS,
  omelet: EGGS,
  traybake: TRAY,
  toast: ON_BREAD,
  oatmeal: /\b(?:porridge|oats|oatmeal)\b/,
  breakfast: /\bbreakfast\b/,
};

/** Say how it should feel: no recipe has to hold the word. */
export const MOODS: ReadonlySet<string> = new Set(
  "warm warming hot cold spicy mild cosy cozy comforting comfort fresh creamy crunchy crispy hearty filling light summery wintery autumn winter summer spring festive fancy special rich zesty tangy smoky sweet savoury savory sour colourful colorful interesting different surprising surprise classic traditional bowl batch freezer party guests picnic lunchbox budget seasonal veggie protein fibre fiber energy calorie love".split(
    " ",
  ),
);

/** Words that say it wherever they stand in a title: "beans on toast", "tofu with rice noodles". */
const ANYWHERE = new Set(["noodle", "bowl", "sandwich", "toast", "wrap", "taco", "breakfast", "snack", "stir-fry"]);
/** Made to be put into something else: no meal of its kind. */
const COMPONENT = /\b(?:paste|sauce|base|dashi|stock)$/;

/** The kind of food a word of a wish names ("soups" → "soup"), null for none. */
export const kindNamed = (word: string): string | null =>
  [word, word.replace(/s$/, ""), word.replace(/es$/, ""), word.replace(/ies$/, "y")].find(
    (one) => one in KINDS_OF_FOOD,
  ) ?? null;

/** Whether a recipe is of a kind: what its title says before "with", "in" or "on", or a tag of that name. */
export function isOfKind(kind: string, { title, tags }: { readonly title: string; readonly tags: readonly string[] }) {
  const pattern = KINDS_OF_FOOD[kind];
  if (pattern === undefined) return false;
  const whole = fold(title);
  const head = ANYWHERE.has(kind) ? whole : (whole.split(/ (?:with|in|on|over) /)[0] ?? whole);
  return (pattern.test(head) && !COMPONENT.test(head)) || tags.includes(kind);
}

/** The kinds of food a wish names, each once. */
export const kindsOf = ({ words }: Pick<RecipeWish, "words">) => [
  ...new Set(words.flatMap((word) => kindNamed(word) ?? [])),
];

/** Cuisines under the names people give them. */
export const CUISINES: Readonly<Record<string, readonly string[]>> = {
  asian: ["Chinese", "Japanese", "Korean", "Thai", "Vietnamese", "Indian"],
  mediterranean: ["Greek", "Italian", "Spanish", "Turkish", "Middle Eastern", "North African", "French"],
  scandinavian: ["Nordic"],
  swedish: ["Nordic"],
  finnish: ["Nordic"],
  moroccan: ["North African"],
  lebanese: ["Middle Eastern"],
  persian: ["Middle Eastern"],
  british: ["British and Irish", "British & Irish"],
  english: ["British and Irish", "British & Irish"],
  irish: ["British and Irish", "British & Irish"],
  german: ["German and Austrian", "German & Austrian"],
  austrian: ["German and Austrian", "German & Austrian"],
  jamaican: ["Caribbean"],
  cuban: ["Caribbean"],
};

/** Whether a recipe of one cuisine answers a wish for another name of it. */
export function isOfCuisine(wished: string, cuisine: string | null): boolean {
  if (cuisine === null) return false;
  const [want, has] = [wished.toLowerCase().trim(), cuisine.toLowerCase()];
  if (has === want || has.includes(want)) return true;
  return (CUISINES[want] ?? []).some((one) => one.toLowerCase() === has || has.includes(one.toLowerCase()));
}
