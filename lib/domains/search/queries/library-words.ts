import "server-only";
import { eq, isNull } from "drizzle-orm";
import { LRUCache } from "lru-cache";
import { recipeSearch, searchWord } from "@/db/schema";
import { type QueryVocabulary, queryVocabulary } from "@/lib/engines/search/query-vocabulary";
import { type TitleIndex, titleIndex } from "@/lib/engines/search/title-index";
import type { HouseholdId, Scope } from "@/lib/platform/auth/scope";
import { libraryRevision } from "../../recipes/queries/library-revision";

/** The words of a library: what a query may say, and the titles they stand in. */
export interface LibraryWords {
  readonly vocabulary: QueryVocabulary;
  readonly titles: TitleIndex;
}

interface Kept {
  readonly revision: string;
  readonly words: LibraryWords;
  readonly size: number;
}

/** Words and titles, some 300 bytes each; the collection's are kept once for all households. */
const MOST_KEPT = 100_000;
const COLLECTION = "collection";
const holder = globalThis as typeof globalThis & { mealprepWords?: LRUCache<string, Kept> };

/** Words of the recipes that a household may read, its own and the collection's, read once for each state of the library. */
export async function libraryWords(scope: Scope): Promise<readonly LibraryWords[]> {
  const revision = await libraryRevision(scope);
  return [await kept(scope, scope.householdId, revision.own), await kept(scope, COLLECTION, revision.collection)];
}

async function kept(scope: Scope, whose: HouseholdId | typeof COLLECTION, revision: string): Promise<LibraryWords> {
  holder.mealprepWords ??= new LRUCache({ maxSize: MOST_KEPT, sizeCalculation: ({ size }) => size + 1 });
  const known = holder.mealprepWords.get(whose);
  if (known?.revision === revision) return known.words;
  const { words, size } = await read(scope, whose === COLLECTION ? null : whose);
  holder.mealprepWords.set(whose, { revision, words, size });
  return words;
}

async function read({ db }: Scope, householdId: HouseholdId | null): Promise<Omit<Kept, "revision">> {
  const words = await db
    .select({ word: searchWord.word })
    .from(searchWord)
    .where(householdId === null ? isNull(searchWord.householdId) : eq(searchWord.householdId, householdId));
  const titles = await db
    .select({ id: recipeSearch.recipeId, title: recipeSearch.title })
    .from(recipeSearch)
    .where(householdId === null ? isNull(recipeSearch.householdId) : eq(recipeSearch.householdId, householdId));
  return {
    words: { vocabulary: queryVocabulary(words.map(({ word }) => word)), titles: titleIndex(titles) },
    size: words.length + titles.length,
  };
}
