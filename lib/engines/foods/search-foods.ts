import type { Food, FoodTable } from "./food";
import { fold } from "./normalise";
import { singular } from "./singular";

const MAX_WORDS = 8;
const MAX_RESULTS = 100;

interface SearchText {
  readonly food: Food;
  readonly names: readonly string[];
  readonly words: readonly string[];
}

interface SearchTexts {
  readonly texts: readonly SearchText[];
  /** The words of all names by their first letter, each with the places of its texts. */
  readonly words: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;
}

/** Folded names of a table's foods, kept as long as the table itself. */
const prepared = new WeakMap<FoodTable, SearchTexts>();

/**
 * Foods for the picker while someone types: each word of the query starts a word of the food's names, in any order;
 * a query that finds nothing is tried again allowing one slip in words of five letters or more. Best first: a name that
 * begins as typed, then ordinary foods, then short names. Empty for an empty query.
 */
export function searchFoods(table: FoodTable, query: string, limit = 20): Food[] {
  // Names are singular: "eggs" looks for "egg", which "eggs" begun and not finished also starts with.
  const words = fold(query)
    .split(" ")
    .filter((w) => w !== "")
    .slice(0, MAX_WORDS)
    .map(singular);
  if (words.length === 0 || !(limit > 0)) return [];
  const texts = textsOf(table);
  const strict = find(texts, words, (typed, word) => word.startsWith(typed));
  const found = strict.length > 0 ? strict : find(texts, words, startsNearly);
  return found.slice(0, Math.min(MAX_RESULTS, Math.floor(limit)));
}

function textsOf(table: FoodTable): SearchTexts {
  const known = prepared.get(table);
  if (known) return known;
  const texts = table.foods.map((food) => {
    const names = [food.displayName, ...food.aliases, ...(food.standIns ?? []), food.name].map(fold);
    return { food, names, words: [...new Set(names.flatMap((n) => n.split(" ")))] };
  });
  const words = new Map<string, Map<string, number[]>>();
  for (const [place, text] of texts.entries()) {
    for (const word of text.words) {
      const alike = words.get(word.charAt(0)) ?? new Map<string, number[]>();
      words.set(word.charAt(0), alike);
      const places = alike.get(word);
      if (places === undefined) alike.set(word, [place]);
      else places.push(place);
    }
  }
  prepared.set(table, { texts, words });
  return { texts, words };
}

/** The texts in which each typed word, its first letter being right, fits a word of their names. */
function fitting(
  { texts, words }: SearchTexts,
  typed: readonly string[],
  fits: (typed: string, word: string) => boolean,
): SearchText[] {
  const fitted = new Uint8Array(texts.length);
  for (const [order, one] of typed.entries()) {
    for (const [word, places] of words.get(one.charAt(0)) ?? [])
      if (fits(one, word)) for (const place of places) if (fitted[place] === order) fitted[place] = order + 1;
  }
  return texts.filter((_, place) => fitted[place] === typed.length);
}

function find(texts: SearchTexts, typed: readonly string[], fits: (typed: string, word: string) => boolean): Food[] {
  const phrase = typed.join(" ");
  const found: { food: Food; score: number }[] = [];
  for (const { food, names, words } of fitting(texts, typed, fits)) {
    const opening = names.some((n) => n === phrase)
      ? 0.6
      : names[0]?.startsWith(phrase)
        ? 0.4
        : names.some((n) => n.startsWith(phrase))
          ? 0.2
          : 0;
    // What is typed whole comes before what only begins so: "beans" are beans before they are bean curd.
    const shown = names[0]?.split(" ") ?? [];
    const whole = typed.every((t) => words.includes(t)) ? 0.1 : 0;
    const headed = shown.at(-1) === typed.at(-1) ? 0.15 : 0;
    found.push({
      food,
      score: food.commonness + opening + whole + headed - Math.min(0.2, (names[0]?.length ?? 0) / 400),
    });
  }
  return found.sort((a, b) => b.score - a.score || (a.food.id < b.food.id ? -1 : 1)).map((f) => f.food);
}

/** Whether `word` starts with `typed` after at most one letter is changed, added, left out or swapped with the next. */
function startsNearly(typed: string, word: string): boolean {
  if (word.startsWith(typed)) return true;
  if (typed.length < 5 || word[0] !== typed[0]) return false;
  let i = 0;
  while (i < typed.length && typed[i] === word[i]) i++;
  const restTyped = typed.slice(i + 1);
  return (
    word.slice(i + 1).startsWith(restTyped) ||
    word.slice(i).startsWith(restTyped) ||
    word.slice(i + 1).startsWith(typed.slice(i)) ||
    (typed[i] === word[i + 1] && typed[i + 1] === word[i] && word.slice(i + 2).startsWith(typed.slice(i + 2)))
  );
}
