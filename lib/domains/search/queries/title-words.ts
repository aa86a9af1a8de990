import "server-only";
import { and, eq, inArray, isNull, or, sql } from "drizzle-orm";
import { searchWord } from "@/db/schema";
import { slipsAllowed } from "@/lib/engines/search/repair-words";
import type { Scope } from "@/lib/platform/auth/scope";

const NEAREST = 6;

/** Words of readable recipes near each of these, nearest first; itself where there is that very word. */
export async function nearTitleWords(
  scope: Scope,
  words: readonly string[],
  prefix: string | null,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const wanted = [...new Set(words)].slice(0, 6);
  const readable = or(isNull(searchWord.householdId), eq(searchWord.householdId, scope.householdId));
  const found = new Map<string, readonly string[]>();
  if (wanted.length === 0) return found;
  const exact = await scope.db
    .selectDistinct({ word: searchWord.word })
    .from(searchWord)
    .where(and(readable, inArray(searchWord.word, wanted)));
  for (const { word } of exact) found.set(word, [word]);
  for (const word of wanted) {
    if (found.has(word) || slipsAllowed(word.length) === 0) continue;
    const near = await scope.db
      .select({ word: searchWord.word })
      .from(searchWord)
      .where(
        and(
          readable,
          word === prefix
            ? sql`true`
            : sql`length(${searchWord.word}) between ${word.length - 2} and ${word.length + 2}`,
        ),
      )
      .orderBy(sql`${searchWord.word} <-> ${word}`)
      .limit(NEAREST);
    found.set(word, [...new Set(near.map((one) => one.word))]);
  }
  return found;
}
