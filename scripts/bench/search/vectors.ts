import { EMBEDDED_EXTENSIONS } from "@/db/drivers/embedded";
import { PreparingPGlite } from "@/db/drivers/preparing-pglite";
import { quantile, seeded } from "./seeded";

// The vector index as search uses it while someone types: 20,000 unit vectors of 384 numbers in clusters, half precision, HNSW.
const COUNT = 20_000;
const DIMENSIONS = 384;
const CLUSTERS = 200;
const QUERIES = 200;
const K = 10;

const random = seeded(2026);
const gauss = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
const unit = (vector: Float32Array) => {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  return vector.map((value) => value / length);
};
const centres = Array.from({ length: CLUSTERS }, () => unit(Float32Array.from({ length: DIMENSIONS }, gauss)));
const near = () => {
  const centre = centres[Math.floor(random() * CLUSTERS)] ?? new Float32Array(DIMENSIONS);
  return unit(centre.map((value) => value + gauss() * 0.045));
};
const text = (vector: Float32Array) => `[${[...vector].map((value) => value.toFixed(4)).join(",")}]`;

const db = new PreparingPGlite({ extensions: EMBEDDED_EXTENSIONS });
await db.exec(`create extension if not exists vector;
  create table item (id int primary key, diets text[] not null, allergens text[] not null, embedding halfvec(${DIMENSIONS}) not null);`);
const ALLERGENS = ["milk", "gluten", "eggs", "nuts", "soy", "fish"];
for (let from = 0; from < COUNT; from += 1000) {
  const ids: number[] = [];
  const diets: string[] = [];
  const allergens: string[] = [];
  const vectors: string[] = [];
  for (let id = from; id < from + 1000; id++) {
    ids.push(id);
    diets.push(random() < 0.35 ? "{vegetarian}" : "{}");
    allergens.push(`{${ALLERGENS.filter(() => random() < 0.25).join(",")}}`);
    vectors.push(text(near()));
  }
  await db.query(
    "insert into item select i, d::text[], a::text[], e::halfvec from unnest($1::int[], $2::text[], $3::text[], $4::text[]) as t(i, d, a, e)",
    [ids, diets, allergens, vectors],
  );
}
await db.exec("create index on item using hnsw (embedding halfvec_cosine_ops); analyze item;");
await db.exec(
  "set hnsw.ef_search = 32; set hnsw.iterative_scan = 'relaxed_order'; set enable_seqscan = off; set jit = off;",
);

const queries = Array.from({ length: QUERIES }, () => text(near()));
const FILTER = "where diets @> '{vegetarian}' and not (allergens && '{nuts}')";

async function look(filter: string, isExact: boolean) {
  await db.exec(
    isExact
      ? "set enable_indexscan = off; set enable_seqscan = on;"
      : "set enable_indexscan = on; set enable_seqscan = off;",
  );
  const found: number[][] = [];
  const times: number[] = [];
  const some = isExact ? queries.slice(0, 60) : queries;
  for (const query of some) {
    const start = performance.now();
    const { rows } = await db.query<{ id: number }>(
      `select id from (select id, embedding <=> $1::halfvec as far from item ${filter} order by embedding <=> $1::halfvec limit ${K}) t order by far`,
      [query],
    );
    times.push(performance.now() - start);
    found.push(rows.map(({ id }) => id));
  }
  return { found, times };
}
const recall = (found: number[][], truth: number[][]) =>
  truth.reduce((sum, ids, at) => sum + ids.filter((id) => found[at]?.includes(id)).length / K, 0) / truth.length;
const sum = (times: readonly number[]) => times.reduce((total, time) => total + time, 0) / times.length;

await look("", false);
const [index, exact] = [await look("", false), await look("", true)];
const [filtered, filteredExact] = [await look(FILTER, false), await look(FILTER, true)];
await db.close();
process.stdout.write(
  `${JSON.stringify({
    "search.vectorRecall10": recall(index.found, exact.found),
    "search.vectorSpeedup": sum(exact.times) / sum(index.times),
    "search.vectorP50Ms": quantile(index.times, 0.5),
    "search.filteredVectorRecall10": recall(filtered.found, filteredExact.found),
    "search.filteredVectorSpeedup": sum(filteredExact.times) / sum(filtered.times),
    "search.filteredVectorP50Ms": quantile(filtered.times, 0.5),
  })}\n`,
);
process.exit(0);
