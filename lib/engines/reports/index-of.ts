/** A name of the index with the things under it, in the order given; `letter` where a new one begins. */
export interface IndexEntry<T> {
  readonly letter: string | null;
  readonly name: string;
  readonly recipes: readonly T[];
}

/** In more than this share of a book's recipes a name tells nothing. */
const EVERYWHERE = 1 / 3;
/** A book of fewer recipes leaves no name out. */
const FEW = 12;

/**
 * The index of a book: every name that recipes stand under, sorted as the language does. What is in more than a third
 * of a larger book (salt, oil, onions …) is left out: who looks for it finds it anywhere.
 */
export function indexOf<T extends { readonly indexed: readonly string[] }>(
  recipes: readonly T[],
  language: string,
): IndexEntry<T>[] {
  const found = new Map<string, T[]>();
  for (const recipe of recipes) {
    for (const name of new Set(recipe.indexed)) {
      const held = found.get(name);
      if (held === undefined) found.set(name, [recipe]);
      else held.push(recipe);
    }
  }
  const collator = new Intl.Collator(language, { sensitivity: "base", numeric: true });
  const kept = [...found].filter(([, own]) => recipes.length < FEW || own.length <= recipes.length * EVERYWHERE);
  let letter: string | null = null;
  return kept
    .toSorted(([a], [b]) => collator.compare(a, b) || (a < b ? -1 : 1))
    .map(([name, own]) => {
      const first = firstLetter(name, language);
      const isNew = letter === null || collator.compare(first, letter) !== 0;
      if (isNew) letter = first;
      return { letter: isNew ? first : null, name, recipes: own };
    });
}

/** "É" stands under "E" where the language sorts it so; what is no letter stands under "#". */
function firstLetter(name: string, language: string): string {
  const letter = name.normalize("NFC").match(/\p{L}/u)?.[0];
  return letter === undefined || !name.normalize("NFC").startsWith(letter) ? "#" : letter.toLocaleUpperCase(language);
}

/** Of the mass of a recipe: less of a food does not make it a recipe with that food. */
const LEAST_SHARE = 0.03;

/** The foods of a recipe that an index names: those that make up a part of it, not its salt and spices. */
export function namesForIndex(
  lines: readonly { readonly name: string | null; readonly grams: number | null }[],
): string[] {
  const grams = new Map<string, number>();
  for (const { name, grams: mass } of lines) {
    if (name !== null && mass !== null && mass > 0) grams.set(name, (grams.get(name) ?? 0) + mass);
  }
  const total = [...grams.values()].reduce((sum, mass) => sum + mass, 0);
  return [...grams].filter(([, mass]) => mass >= total * LEAST_SHARE).map(([name]) => name);
}
