import { EMBEDDED_EXTENSIONS } from "@/db/drivers/embedded";
import { PreparingPGlite } from "@/db/drivers/preparing-pglite";
import { committedKitchen } from "@/db/seed/kitchen";
import { seedRecipes } from "@/db/seed/recipes/collection";
import { fold } from "@/lib/engines/foods/normalise";
import { foodLexicon } from "@/lib/engines/search/food-lexicon";
import { queryVocabulary } from "@/lib/engines/search/query-vocabulary";
import { titleIndex } from "@/lib/engines/search/title-index";
import { understand } from "@/lib/engines/search/understand";
import { wordsIn } from "@/lib/engines/search/words";
import { quantile, seeded } from "./seeded";

// Known titles typed with slips, among 50,000: the look-up that answers while someone types (words mended by those of the
// library, titles by their words, in memory), and beside it PostgreSQL's nearest trigrams and its full text.
const COUNT = 50_000;
const ASKED = 250;
const random = seeded(7);
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

const words = [...new Set(seedRecipes.flatMap(({ title }) => fold(title).split(" ")))].filter(
  (word) => word.length > 3,
);
const foods = [
  ...new Set(seedRecipes.flatMap(({ lines }) => lines.flatMap(({ text }) => fold(text).split(" ")))),
].filter((word) => /^[a-z]{4,}$/.test(word));
const LINKS = ["with", "and", "in", "on"];
const titles = new Set<string>();
while (titles.size < COUNT) titles.add([pick(words), pick(foods), pick(LINKS), pick(foods), pick(words)].join(" "));
const all = [...titles];

const db = new PreparingPGlite({ extensions: EMBEDDED_EXTENSIONS });
await db.exec(
  "create extension if not exists pg_trgm; create table item (id int primary key, title text not null, words tsvector not null);",
);
for (let from = 0; from < COUNT; from += 5000)
  await db.query(
    "insert into item select i, t, to_tsvector('english', t) from unnest($1::int[], $2::text[]) as u(i, t)",
    [all.slice(from, from + 5000).map((_, at) => from + at), all.slice(from, from + 5000)],
  );
await db.exec(
  "create index on item using gist (title gist_trgm_ops(siglen=64)); create index on item using gin (words); analyze item;",
);

const LETTERS = "abcdefghijklmnopqrstuvwxyz";
function slip(word: string): string {
  const at = 1 + Math.floor(random() * (word.length - 1));
  const letter = pick([...LETTERS]);
  switch (Math.floor(random() * 3)) {
    case 0:
      return word.slice(0, at) + word.slice(at + 1);
    case 1:
      return word.slice(0, at) + letter + word.slice(at);
    default:
      return word.slice(0, at) + letter + word.slice(at + 1);
  }
}
const inWord = (title: string, change: (word: string) => string) => {
  const parts = title.split(" ");
  const at = pick(parts.flatMap((word, place) => (word.length > 3 ? [place] : [])));
  return parts.map((word, place) => (place === at ? change(word) : word)).join(" ");
};
const swap = (word: string) => {
  const at = Math.floor(random() * (word.length - 1));
  return word.slice(0, at) + (word[at + 1] ?? "") + (word[at] ?? "") + word.slice(at + 2);
};
const kinds = {
  twoSlips: (title: string) => inWord(inWord(title, slip), slip),
  swapped: (title: string) => inWord(title, swap),
};

const lexicon = foodLexicon(committedKitchen().table);
const madeFrom = performance.now();
const index = titleIndex(all.map((title, id) => ({ id: String(id), title })));
const known = [queryVocabulary(all.flatMap((title) => wordsIn(title).map(({ text }) => text)))];
const figures: Record<string, number> = { "search.titleIndexMs": performance.now() - madeFrom };
const times: number[] = [];
const trigramTimes: number[] = [];
const inMemory = (typed: string): readonly string[] =>
  index.find(understand(typed, lexicon, { isWhole: true, titles: known }).nameWords, null, 10);
inMemory("warm up");
for (const [kind, spoil] of Object.entries(kinds)) {
  const found = { memory: 0, trigrams: 0, plain: 0 };
  for (let i = 0; i < ASKED; i++) {
    const id = Math.floor(random() * COUNT);
    const typed = spoil(all[id] ?? "");
    const start = performance.now();
    if (inMemory(typed).includes(String(id))) found.memory += 1;
    times.push(performance.now() - start);
    const trigramStart = performance.now();
    const { rows } = await db.query<{ id: number }>("select id from item order by title <-> $1 limit 10", [typed]);
    trigramTimes.push(performance.now() - trigramStart);
    if (rows.some((row) => row.id === id)) found.trigrams += 1;
    const text = await db.query<{ id: number }>(
      "select id from item, websearch_to_tsquery('english', $1) q where words @@ q order by ts_rank_cd(words, q) desc limit 10",
      [typed],
    );
    if (text.rows.some((row) => row.id === id)) found.plain += 1;
  }
  figures[`search.${kind}Success10`] = found.memory / ASKED;
  figures[`search.${kind}TrigramSuccess10`] = found.trigrams / ASKED;
  figures[`search.${kind}FullTextSuccess10`] = found.plain / ASKED;
}
figures["search.titleP50Ms"] = quantile(times, 0.5);
figures["search.titleP95Ms"] = quantile(times, 0.95);
figures["search.trigramP50Ms"] = quantile(trigramTimes, 0.5);
figures["search.trigramP95Ms"] = quantile(trigramTimes, 0.95);
await db.close();
process.stdout.write(`${JSON.stringify(figures)}\n`);
process.exit(0);
