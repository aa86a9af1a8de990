import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Grade } from "./grading";
import { RULED_QUERIES } from "./judged-by-rule";
import type { JudgedRecipe } from "./judged-recipe";

/** A query with what each recipe is worth as an answer; recipes not named are worth nothing. */
export interface JudgedQuery {
  readonly query: string;
  readonly kind: string;
  /** Half of the queries, by a hash of their text: the other half is looked at for its figure alone. */
  readonly part: "dev" | "test";
  readonly grades: ReadonlyMap<string, Grade>;
}

const BY_HAND = path.join(import.meta.dirname, "judged-by-hand.tsv");

/** All judged queries over the recipes; an unknown slug or a query without any answer is an error. */
export function judgedQueries(recipes: readonly JudgedRecipe[]): readonly JudgedQuery[] {
  const slugs = new Set(recipes.map(({ slug }) => slug));
  const byRule = RULED_QUERIES.map(({ kind, query, grade }) => {
    const grades = recipes.map((recipe) => [recipe.slug, grade(recipe)] as const);
    return judged(kind, query, new Map(grades.filter(([, worth]) => worth > 0)));
  });
  const rows = readFileSync(BY_HAND, "utf8").trimEnd().split("\n").slice(1);
  const byHand = rows.map((row) => {
    const [kind = "", query = "", ...columns] = row.split("\t");
    const grades = new Map<string, Grade>();
    for (const [place, column] of columns.entries())
      for (const slug of column.split(" ").filter((one) => one !== "")) {
        if (!slugs.has(slug) || grades.has(slug)) throw new Error(`${query}: "${slug}" is unknown or stands twice.`);
        grades.set(slug, (3 - place) as Grade);
      }
    return judged(kind, query, grades);
  });
  return [...byRule, ...byHand];
}

function judged(kind: string, query: string, grades: ReadonlyMap<string, Grade>): JudgedQuery {
  if (grades.size === 0) throw new Error(`"${query}" has no answer.`);
  const isTest = (createHash("sha256").update(query).digest()[0] ?? 0) % 2 === 1;
  return { query, kind, part: isTest ? "test" : "dev", grades };
}

/** Discounted gain of the first ten against the best possible order, 0–1; gain is 2^grade − 1. */
export function ndcgAt10(found: readonly string[], grades: ReadonlyMap<string, Grade>): number {
  const gain = (grade: number, place: number) => (2 ** grade - 1) / Math.log2(place + 2);
  const best = [...grades.values()].sort((a, b) => b - a).slice(0, 10);
  const ideal = best.reduce<number>((sum, grade, place) => sum + gain(grade, place), 0);
  const got = [...new Set(found)]
    .slice(0, 10)
    .reduce((sum, slug, place) => sum + gain(grades.get(slug) ?? 0, place), 0);
  return ideal === 0 ? 0 : got / ideal;
}
