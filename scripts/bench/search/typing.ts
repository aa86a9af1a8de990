import { sql } from "drizzle-orm";
import { recipe } from "@/db/schema";
import { searchRecipes } from "@/lib/domains/search/queries";
import { suggest } from "@/lib/domains/search/queries/suggest";
import { kitchenDatabase } from "../../evidence/search/kitchen-database";
import { quantile, seeded } from "./seeded";

// Ten thousand recipes: the collection copied into one household under other names, typed at letter by letter.
const COUNT = 10_000;
const { connection, scope } = await kitchenDatabase();
const { db } = connection;
const random = seeded(11);
const MOODS = [
  "Sunday",
  "weeknight",
  "grandmother's",
  "simple",
  "smoky",
  "garden",
  "harbour",
  "village",
  "midnight",
  "market",
];
const sources = await db.select({ id: recipe.id, title: recipe.title }).from(recipe);
for (let from = 0; from + sources.length <= COUNT; from += sources.length) {
  const copies = sources.map(({ id, title }) => ({
    id: crypto.randomUUID(),
    source: id,
    title: `${MOODS[Math.floor(random() * MOODS.length)]} ${title} ${Math.floor(random() * 1000)}`,
  }));
  const list = (values: readonly string[], type: string) =>
    sql`${`{${values.map((value) => JSON.stringify(value)).join(",")}}`}::${sql.raw(type)}[]`;
  const rows = sql`unnest(${list(
    copies.map((copy) => copy.id),
    "uuid",
  )}, ${list(
    copies.map((copy) => copy.source),
    "uuid",
  )}, ${list(
    copies.map((copy) => copy.title),
    "text",
  )}) as c(id, source, title)`;
  await db.execute(sql`insert into recipe (id, household_id, title, servings, total_minutes, kcal, protein, nutrients, diets, allergens, suits, food_ids)
    select c.id, ${scope.householdId}, c.title, r.servings, r.total_minutes, r.kcal, r.protein, r.nutrients, r.diets, r.allergens, r.suits, r.food_ids from ${rows} join recipe r on r.id = c.source`);
  // A little noise keeps the copies' vectors apart, as those of different recipes are.
  await db.execute(sql`insert into recipe_search (recipe_id, household_id, title, words, terms, document, diets, allergens, minutes, kcal, protein, embedding, version, written_at)
    select c.id, ${scope.householdId}, lower(c.title), s.words || to_tsvector('simple', lower(c.title)), s.terms, s.document, s.diets, s.allergens, s.minutes, s.kcal, s.protein,
      (select array_agg(v + (random() - 0.5) * 0.05 order by o) from unnest(s.embedding::vector::real[]) with ordinality as u(v, o))::real[]::vector::halfvec, s.version, s.written_at
    from ${rows} join recipe_search s on s.recipe_id = c.source`);
}
await db.execute(sql`analyze`);

const QUERIES = [
  "quick vegetarian dinner under 500 kcal without nuts",
  "something warming for a cold evening",
  "use up spinach and eggs",
  "chicken and rice",
  "zuchini fritata",
  "saumon et pommes de terre",
  "mushroom risotto",
];
// A server that has answered before: its code is warm and the words of the library are read.
for (const query of ["tomato soup for lunch", "something sweet with apples"])
  for (let length = 3; length <= query.length; length++) await suggest(scope, query.slice(0, length));
await searchRecipes(scope, { query: "warm up" });
const typing: number[] = [];
for (const query of QUERIES)
  for (let length = 3; length <= query.length; length += 2) {
    const start = performance.now();
    await suggest(scope, query.slice(0, length));
    typing.push(performance.now() - start);
  }
const whole: number[] = [];
for (const query of [...QUERIES, ...QUERIES]) {
  const start = performance.now();
  await searchRecipes(scope, { query });
  whole.push(performance.now() - start);
}
await connection.close();
process.stdout.write(
  `${JSON.stringify({
    "search.p95Ms": quantile(typing, 0.95),
    "search.p50Ms": quantile(typing, 0.5),
    "search.wholeP95Ms": quantile(whole, 0.95),
  })}\n`,
);
process.exit(0);
