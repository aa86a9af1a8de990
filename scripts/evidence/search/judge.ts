import { recipe } from "@/db/schema";
import { searchRecipes } from "@/lib/domains/search/queries";
import { type Baseline, fullTextBaseline, regexBaseline, sentenceBaseline, tfIdfBaseline } from "./baselines";
import { judgedRecipes } from "./judged-recipe";
import { judgedQueries, ndcgAt10 } from "./judgements";
import { kitchenDatabase } from "./kitchen-database";

// Run with `--conditions=react-server`, as pages are: prints one JSON object of figures.
const recipes = judgedRecipes();
const queries = judgedQueries(recipes);
const { connection, scope } = await kitchenDatabase();
const slugs = new Map(
  (await connection.db.select({ id: recipe.id, slug: recipe.slug }).from(recipe)).map((row) => [
    row.id,
    row.slug ?? "",
  ]),
);
const ours: Baseline = async (query) => {
  const { hits } = await searchRecipes(scope, { query });
  return hits.map(({ recipeId }) => slugs.get(recipeId) ?? "");
};
const systems: Record<string, Baseline | null> = {
  ours,
  regex: regexBaseline(recipes),
  tfIdf: tfIdfBaseline(recipes),
  fullText: await fullTextBaseline(connection.db, recipes),
  sentenceEncoder: await sentenceBaseline(recipes),
};
const showsKinds = process.argv.includes("--kinds");
const figures: Record<string, number> = {};
for (const [name, find] of Object.entries(systems)) {
  if (find === null) continue;
  const gains: { part: string; kind: string; gain: number }[] = [];
  for (const { query, kind, part, grades } of queries)
    gains.push({ part, kind, gain: ndcgAt10(await find(query), grades) });
  const mean = (of: (one: (typeof gains)[number]) => boolean) => {
    const some = gains.filter(of);
    return some.reduce((sum, { gain }) => sum + gain, 0) / some.length;
  };
  figures[`${name}.test`] = mean(({ part }) => part === "test");
  figures[`${name}.dev`] = mean(({ part }) => part === "dev");
  if (showsKinds)
    for (const kind of new Set(queries.map((one) => one.kind)))
      figures[`${name}.dev.${kind}`] = mean((one) => one.part === "dev" && one.kind === kind);
}
await connection.close();
process.stdout.write(`${JSON.stringify(figures)}\n`);
process.exit(0);
