import type { Food, FoodId, FoodTable } from "../foods/food";
import { fold } from "../foods/normalise";
import { buildTranslatedNames } from "../foods/translated-names";
import type { FoodWish } from "./contract";
import { type GroupWord, groupOfWord } from "./food-groups";
import { phraseOf } from "./words";

/** Knows words for foods: English names and aliases, groups of foods, and eight other languages. */
export interface FoodLexicon {
  /** The food or group that the words name, null where they name none. `folded` is the phrase as written, folded. */
  find(phrase: string, folded: string): FoodWish | null;
  /** The food whose name in another language begins as the word does: for endings that no table lists. */
  inflected(folded: string): FoodWish | null;
  /** A food's own name in the spelling of `Word.text`, null for one that the table has not. */
  nameOf(id: FoodId): string | null;
  foodOf(id: FoodId): Food | null;
  /** Every single word of the English names, for repairing slips of the pen. */
  readonly vocabulary: ReadonlySet<string>;
}

/** Words that mean another food to a cook than to a table of foods. */
const COOKS_MEAN: Readonly<Record<string, string>> = {
  pepper: "bell pepper",
  coriander: "cilantro",
  "fresh coriander": "cilantro",
  "fresh coriander leaf": "cilantro",
  mince: "ground beef",
  "minced meat": "ground beef",
  corn: "corn",
  oat: "oat",
  "porridge oat": "oat",
  beet: "beet",
  stock: "broth",
  steak: "steak",
  prawn: "shrimp",
};
/** Words of a name that say how it was bought or cut. */
const STATE =
  /\b(?:fresh|ripe|large|small|medium|raw|dried|dry|frozen|canned|cooked|boneless|skinless|lean|extra|plain|unsweetened|lowsodium|lowfat|nonfat|chopped|sliced|grated|whole|boiling|cold|hot|warm|peeled|pitted|unsalted|salted|leftover|old|stale|baby|young|organic)\b/g;

/** A name without words for state and cut; the name itself where nothing else is left. */
export function plainName(name: string): string {
  const plain = name.replace(STATE, " ").replace(/\s+/g, " ").trim();
  return plain === "" ? name : plain;
}

export const NO_FOODS: FoodLexicon = {
  find: (phrase) => wishOfGroup(groupOfWord(phrase)),
  inflected: () => null,
  nameOf: () => null,
  foodOf: () => null,
  vocabulary: new Set(),
};

const built = new WeakMap<FoodTable, FoodLexicon>();

/** Reads the table's names once (about 50 ms) and is kept as long as the table. */
export function foodLexicon(table: FoodTable): FoodLexicon {
  const known = built.get(table);
  if (known !== undefined) return known;
  const lexicon = build(table);
  built.set(table, lexicon);
  return lexicon;
}

function build(table: FoodTable): FoodLexicon {
  const byName = new Map<string, Food>();
  const vocabulary = new Set<string>();
  for (const food of table.foods) {
    if (food.aliases.length === 0) continue;
    for (const alias of [food.displayName, ...food.aliases]) {
      const phrase = phraseOf(alias);
      const had = byName.get(phrase);
      if (had === undefined || food.commonness > had.commonness) byName.set(phrase, food);
      for (const word of phrase.split(" ")) if (word.length > 2 && /^\p{L}+$/u.test(word)) vocabulary.add(word);
    }
  }
  const translated = buildTranslatedNames(table);
  const isEnglish = (word: string) => vocabulary.has(word);
  const nameOf = (id: FoodId) => {
    const food = table.byId.get(id);
    return food === undefined ? null : nameOfFood(food);
  };
  const remembered = new Map<string, FoodWish | null>();
  const look = (phrase: string, folded: string): FoodWish | null => {
    const group = wishOfGroup(groupOfWord(phrase));
    if (group !== null) return group;
    const meant = COOKS_MEAN[phrase];
    if (meant !== undefined) return { name: meant, names: [...new Set([meant, phrase])], group: null };
    const plain = plainName(phrase);
    const food = byName.get(phrase) ?? byName.get(plain);
    if (food !== undefined) return wishOf(food, plain);
    const count = folded.split(" ").length;
    if (folded.length < 3 || phrase.split(" ").some(isEnglish) || (count > 1 && LINKED.test(folded))) return null;
    const match = translated.find(folded, null, isEnglish);
    if (match === undefined || match.confidence < (count > 1 ? 0.9 : 0.7)) return null;
    return wishOf(match.food, null);
  };
  const byStart = Map.groupBy(
    (table.translations ?? []).filter(({ name }) => /^\p{L}{4,}$/u.test(name)),
    ({ name }) => fold(name).slice(0, 4),
  );
  return {
    find(phrase, folded) {
      const key = `${phrase}|${folded}`;
      const had = remembered.get(key);
      if (had !== undefined) return had;
      const found = look(phrase, folded);
      if (remembered.size < 20_000) remembered.set(key, found);
      return found;
    },
    inflected(folded) {
      if (folded.length < 5 || isEnglish(folded)) return null;
      const near = (byStart.get(folded.slice(0, 4)) ?? [])
        .map(({ name, food }) => ({ food, ...beginnings(fold(name), folded) }))
        .filter(({ shared, longer }) => shared >= Math.max(4, longer - 3))
        .sort((a, b) => b.shared - a.shared || a.longer - b.longer)[0];
      return near === undefined ? null : wishOf(near.food, null);
    },
    nameOf,
    foodOf: (id) => table.byId.get(id) ?? null,
    vocabulary,
  };
}

/** Two foods in one phrase: each is looked for by itself. */
const LINKED = /\s(?:mit|und|et|avec|con|y|e|z|i|met|en|med|och|com|and|with|de la|a la|al)\s/;

function beginnings(a: string, b: string): { readonly shared: number; readonly longer: number } {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  return { shared, longer: Math.max(a.length, b.length) };
}

const nameOfFood = (food: Food): string => plainName(phraseOf(food.displayName.split(",")[0] ?? food.displayName));

function wishOf(food: Food, written: string | null): FoodWish {
  const own = nameOfFood(food);
  const asGroup = groupOfWord(own);
  if (written === null && asGroup !== null) return wishOfGroup(asGroup) as FoodWish;
  const others = food.aliases
    .filter((alias) => food.openNames?.includes(alias) !== true)
    .map((alias) => plainName(phraseOf(alias)))
    .filter((alias) => alias.split(" ").length <= 3 && !alias.split(" ").includes(own.split(" ").at(-1) ?? own));
  const names = new Set([...(written === null ? [] : [written]), own, ...others.slice(0, 8)]);
  return { name: written ?? own, names: [...names], group: null };
}

function wishOfGroup(word: GroupWord | null): FoodWish | null {
  return word === null ? null : { name: word.name, names: [word.name], group: word.group };
}
