import { commonNames } from "../../foods/common-names";
import { ALLERGENS, type Allergen, type Diet, type FoodTable } from "../../foods/food";
import { fold, tokensOf } from "../../foods/normalise";
import type { SlotKind } from "../../planning/contract";
import { type Equipment, NO_WISHES, type RecipeWish } from "./contract";
import { CUISINES, kindNamed, MOODS } from "./dish-words";

const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  ten: 10,
  twelve: 12,
};
const NUMBER = `(\\d+(?:[.,]\\d+)?|${Object.keys(NUMBERS).join("|")})`;
const numberOf = (text: string) => NUMBERS[text] ?? Number(text.replace(",", "."));

const DIETS_SAID: readonly (readonly [RegExp, Diet])[] = [
  [/\b(?:vegan|plant[- ]based)\b/, "vegan"],
  [/\b(?:vegetarian|veggie|meat[- ]?free|meatless|no meat|without meat)\b/, "vegetarian"],
  [/\bpescatarian\b/, "pescatarian"],
  [/\b(?:gluten[- ]free|no gluten|without gluten|coeliac|celiac)\b/, "gluten-free"],
  [/\b(?:dairy[- ]free|no dairy|without dairy|lactose[- ]free)\b/, "dairy-free"],
  [/\b(?:pork[- ]free|no pork|without pork)\b/, "pork-free"],
  [/\b(?:alcohol[- ]free|no alcohol|without alcohol)\b/, "alcohol-free"],
];

/** Allergens under the names people use; the words of the table besides. */
const ALLERGENS_SAID: readonly (readonly [RegExp, Allergen])[] = [
  [/^(?:gluten|wheat)$/, "gluten"],
  [/^(?:shellfish|crustaceans?|prawns?|shrimps?|crab)$/, "crustaceans"],
  [/^eggs?$/, "eggs"],
  [/^fish$/, "fish"],
  [/^peanuts?$/, "peanuts"],
  [/^(?:soy|soya)$/, "soy"],
  [/^(?:milk|dairy|lactose)$/, "milk"],
  [/^(?:nuts?|tree nuts?|almonds?|walnuts?|cashews?|hazelnuts?)$/, "nuts"],
  [/^celery$/, "celery"],
  [/^mustard$/, "mustard"],
  [/^sesame$/, "sesame"],
  [/^sulphites?$/, "sulphites"],
  [/^lupins?$/, "lupin"],
  [/^mollus[ck]s?$/, "molluscs"],
];

const KINDS: readonly (readonly [RegExp, SlotKind])[] = [
  [/\b(?:breakfast|brunch)\b/, "breakfast"],
  [/\b(?:lunch|lunchbox)\b/, "lunch"],
  [/\b(?:dinner|supper|tonight|main course|evening meal)\b/, "dinner"],
  [/\b(?:snack|dessert)s?\b/, "snack"],
];

const STOP = new Set(
  "a an the and or with for of in on to my our me i we some any something anything recipe recipes dish meal food make cook cooking please want would like can could that is it as at from by using use up left leftover leftovers have has but also not too very more less around about people person persons serving servings portion portions minutes minute mins min hours hour kcal calories protein grams g under below than most least high low easy simple nice good healthy tasty cheap quick fast weeknight what should you give idea ideas one pot pan free friendly calorie calories carb carbs based style new day days week tonight today evening family kids children us two four six eight ready no without needs need only just".split(
    " ",
  ),
);

/** What a sentence wishes for. Words it cannot place stay as `words`; what it says of amounts and limits is never guessed. */
export function readWish(text: string, table: FoodTable): RecipeWish {
  let rest = ` ${text.slice(0, 1000).toLowerCase().replace(/[’']/g, "")} `;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const match = pattern.exec(rest);
    if (match !== null) rest = `${rest.slice(0, match.index)} ; ${rest.slice(match.index + match[0].length)}`;
    return match;
  };
  const lacking: Equipment[] = [];
  if (take(/\b(?:no|without (?:an |the |my )?|dont have an? )\s*oven\b|\b(?:stovetop|hob) only\b/) !== null)
    lacking.push("oven");
  if (take(/\b(?:no|without a|without the)\s+(?:hob|stove|cooker)\b|\bno[- ]cook\b|\bwithout cooking\b/) !== null)
    lacking.push("hob", "oven");
  if (take(/\b(?:no|without a|without the)\s+(?:blender|food processor)\b/) !== null) lacking.push("blender");

  const half = take(/\b(?:half an hour|30 ?mins?\b)/);
  const time = take(
    new RegExp(
      `(?:\\b(?:in|under|within|max(?:imum)?|at most|up to|less than|no more than)\\s+)?${NUMBER}[- ]?(minutes?|mins?|hours?|hrs?)\\b`,
    ),
  );
  const quick = /\b(?:quick|fast|weeknight|speedy)\b/.test(rest);
  const timed = time === null ? null : numberOf(time[1] ?? "") * (/^h/.test(time[2] ?? "") ? 60 : 1);
  const maxMinutes = timed ?? (half === null ? (quick ? 30 : null) : 30);

  const kcal = take(
    /(?:\b(?:under|below|max(?:imum)?|less than|at most|up to|about|around)\s+)?(\d{2,4})\s*(?:kcal|cals?|calories)\b/,
  );
  const isLight = /\b(?:light|low[- ]calorie|low[- ]kcal)\b/.test(rest);
  const protein = take(/(\d{1,3})\s*g(?:rams?)?\s+(?:of )?protein\b/);
  const isStrong = /\bhigh[- ]protein\b|\bprotein[- ]rich\b|\bplenty of protein\b|\blots of protein\b/.test(rest);
  const serves =
    take(
      new RegExp(
        `\\b(?:for|serves|feeds?|serving)\\s+${NUMBER}(?:\\s+(?:people|persons?|of us|adults|servings|portions))?\\b`,
      ),
    ) ?? take(new RegExp(`${NUMBER}\\s+(?:servings|portions|people)\\b`));

  const diets: Diet[] = [];
  for (const [pattern, diet] of DIETS_SAID) if (take(pattern) !== null) diets.push(diet);
  const allergens = new Set<Allergen>();
  const without: string[] = [];
  const exclude = (word: string, isAllergy: boolean) => {
    const name = word.trim().replace(/^(?:any|the|to|my|a|an)\s+/, "");
    if (name === "" || name.length > 40) return;
    const allergen =
      ALLERGENS_SAID.find(([pattern]) => pattern.test(name))?.[1] ?? ALLERGENS.find((one) => one === name);
    if (
      allergen !== undefined &&
      (isAllergy ||
        /^(?:gluten|dairy|milk|lactose|nuts?|eggs?|fish|shellfish|soya?|sesame|peanuts?|mustard|celery)$/.test(name))
    )
      allergens.add(allergen);
    else without.push(name);
  };
  for (let match = take(/\b([a-z]+)[- ]free\b/); match !== null; match = take(/\b([a-z]+)[- ]free\b/))
    exclude(match[1] ?? "", true);
  const EXCLUDES =
    /\b(?:without|no|not|minus|except|avoid(?:ing)?|leave out|hold the|allergic to|hates?|dislikes?|dont like|doesnt like|cant (?:eat|have))\s+((?:any |the )?[a-z][a-z -]*?(?:\s*(?:,|or|and|nor)\s*[a-z][a-z -]*?)*)(?=[.,;!?]|\s+(?:with|but|for|in|under|please|that|using)\b|\s*$|\s+;)/;
  for (let match = take(EXCLUDES); match !== null; match = take(EXCLUDES)) {
    const isAllergy = /allergic|cant/.test(match[0]);
    for (const word of (match[1] ?? "").split(/\s*(?:,|\bor\b|\band\b|\bnor\b)\s*/)) exclude(word, isAllergy);
  }

  const kind = KINDS.find(([pattern]) => pattern.test(rest))?.[1] ?? null;
  const cuisine = cuisineIn(rest);
  const { wanted, words } = foodsIn(rest, table, cuisine);
  return {
    ...NO_WISHES,
    wanted,
    without,
    allergens: [...allergens],
    diets,
    servings: serves === null ? null : bounded(numberOf(serves[1] ?? ""), 1, 60),
    maxMinutes: maxMinutes === null ? null : bounded(maxMinutes, 5, 600),
    maxKcal: kcal === null ? (isLight ? 450 : null) : bounded(Number(kcal[1]), 100, 2000),
    minProtein: protein === null ? (isStrong ? 25 : null) : bounded(Number(protein[1]), 5, 120),
    cuisine,
    kind,
    lacking: [...new Set(lacking)],
    words,
  };
}

const bounded = (value: number, low: number, high: number) =>
  Number.isFinite(value) ? Math.min(high, Math.max(low, Math.round(value))) : null;

const NAMED_CUISINES =
  "american british caribbean chinese ethiopian french german greek indian italian japanese korean mexican nordic polish spanish thai turkish vietnamese".split(
    " ",
  );

function cuisineIn(text: string): string | null {
  const words = fold(text.slice(0, 150))
    .split(" ")
    .concat(fold(text.slice(150, 300)).split(" "));
  if (/middle eastern/.test(text)) return "Middle Eastern";
  if (/north african/.test(text)) return "North African";
  const found = words.find((word) => NAMED_CUISINES.includes(word) || word in CUISINES);
  return found === undefined ? null : found.charAt(0).toUpperCase() + found.slice(1);
}

function foodsIn(text: string, table: FoodTable, cuisine: string | null) {
  const foods = commonNames(table);
  const wanted: string[] = [];
  const words: string[] = [];
  const either: string[] = [];
  for (const [, opening = "", clause = ""] of text.matchAll(
    /(^|[.;,!?()]|\b(?:and|with|of|or)\b)((?:(?!\b(?:and|with|of|or)\b)[^.;,!?()])*)/g,
  )) {
    let isNamed = false;
    const said = clause.match(/[\p{L}-]+/gu) ?? [];
    for (let at = 0; at < said.length; ) {
      let taken = 0;
      for (let length = Math.min(3, said.length - at); length >= 1 && taken === 0; length--) {
        const part = said.slice(at, at + length);
        const name = part.join(" ");
        const key = tokensOf(name).join(" ");
        const kind = length === 1 ? kindNamed(name) : null;
        if (kind !== null && EITHER.has(kind)) {
          either.push(kind);
          taken = 1;
        } else if (kind !== null && kind !== "rice") {
          words.push(kind);
          taken = 1;
        } else if (
          !part.every((word) => STOP.has(word)) &&
          !(length > 1 && endsInKind(part)) &&
          (foods.has(key) || (length === 1 && (GROUPS.has(key) || GROUPS.has(name)))) &&
          !STOP.has(key)
        ) {
          wanted.push(name);
          taken = length;
        }
      }
      const word = said[at];
      if (taken > 0) isNamed = true;
      const isLast = at === said.length - 1;
      // "With crocodile": what nobody here knows is a food all the same, and asked for.
      if (taken === 0 && isLast && !isNamed && /with|of/.test(opening) && word !== undefined && isStrange(word)) {
        wanted.push(word);
        taken = 1;
      }
      if (taken === 0 && word !== undefined && !STOP.has(word) && word.length > 2 && word !== cuisine?.toLowerCase())
        words.push(word);
      at += Math.max(1, taken);
    }
  }
  // "Noodle soup" is a soup that has noodles; noodles by themselves are what is to be cooked.
  if (words.some((word) => kindNamed(word) === word)) wanted.push(...either);
  else words.push(...either);
  const kinds = new Set(["breakfast", "lunch", "dinner", "snack", "dessert", "supper", "light", "brunch"]);
  return {
    wanted: [...new Set(wanted)].slice(0, 8),
    words: [...new Set(words)].filter((word) => !kinds.has(word)).slice(0, 12),
  };
}

const GROUPS = new Set("fish seafood meat cheese nut greens pulse legume berry shellfish".split(" "));
const isStrange = (word: string) =>
  word.length > 3 && !STOP.has(word) && !MOODS.has(word) && !KINDS.some(([pattern]) => pattern.test(word));

/** "Tomato soup" is a soup of tomatoes, not what is sold under that name; rye bread and rice noodles are foods. */
const endsInKind = (words: readonly string[]): boolean => {
  const kind = kindNamed(words.at(-1) ?? "");
  return kind !== null && !EITHER.has(kind) && kind !== "rice" && kind !== "bread";
};

/** Kinds that are also a food. */
const EITHER = new Set(["pasta", "noodle"]);
