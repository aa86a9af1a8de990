import type { FoodId } from "../../foods/food";
import { tokensOf } from "../../foods/normalise";

export interface KnownRecipe {
  readonly id: string;
  readonly title: string;
  /** Heaviest first. */
  readonly foodIds: readonly FoodId[];
}

export interface Duplicate {
  readonly id: string;
  readonly title: string;
  /** 0–1; 1 = same title and same foods. */
  readonly likeness: number;
}

/** In most recipes: two that share only these share nothing. */
const STAPLES = /^(?:salt|water|black pepper|olive oil|vegetable oil|sugar|garlic|onion|butter)$/;
const FILLERS = new Set("with and in of the a for style easy quick simple best classic homemade version".split(" "));
/** From here two recipes are the same one told twice. */
export const DUPLICATE_FROM = 0.72;

/** The known recipe most like this one, if it is so like it that nobody needs both; null where none is. */
export function findDuplicate(
  recipe: { readonly title: string; readonly foodIds: readonly FoodId[] },
  known: readonly KnownRecipe[],
  nameOf: (id: FoodId) => string,
): Duplicate | null {
  let best: Duplicate | null = null;
  for (const one of known) {
    const likeness =
      0.45 * titleLikeness(recipe.title, one.title) + 0.55 * foodLikeness(recipe.foodIds, one.foodIds, nameOf);
    if (likeness >= DUPLICATE_FROM && (best === null || likeness > best.likeness))
      best = { id: one.id, title: one.title, likeness };
  }
  return best;
}

function titleLikeness(a: string, b: string): number {
  const [one, two] = [wordsOf(a), wordsOf(b)];
  return overlap(one, two, () => 1);
}

/** Foods weighed by their place: what there is most of makes the recipe. */
function foodLikeness(a: readonly FoodId[], b: readonly FoodId[], nameOf: (id: FoodId) => string): number {
  const telling = (ids: readonly FoodId[]) => ids.filter((id) => !STAPLES.test(nameOf(id)));
  const [one, two] = [telling(a), telling(b)];
  const weight = (id: FoodId) => {
    const places = [one.indexOf(id), two.indexOf(id)].filter((place) => place >= 0);
    return 1 / (1 + 0.35 * Math.min(...places));
  };
  return overlap(new Set(one), new Set(two), weight);
}

function overlap<T>(a: ReadonlySet<T>, b: ReadonlySet<T>, weight: (one: T) => number): number {
  let shared = 0;
  let all = 0;
  for (const one of new Set([...a, ...b])) {
    const by = weight(one);
    all += by;
    if (a.has(one) && b.has(one)) shared += by;
  }
  return all === 0 ? 0 : shared / all;
}

const wordsOf = (title: string) => new Set(tokensOf(title).filter((word) => !FILLERS.has(word)));
