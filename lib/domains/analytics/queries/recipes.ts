import "server-only";
import { and, inArray, isNull } from "drizzle-orm";
import { recipe } from "@/db/schema";
import type { Period } from "@/lib/engines/analytics/period";
import { startOf } from "@/lib/engines/analytics/tile-range";
import { ADDED_VIA } from "../events";
import type { PopularBy } from "../policy";
import { comparedSums, type Reader, seriesOf, sumIn, sumsOf, topKeys } from "./read-rollups";

const NAMES = [
  "recipe.viewed",
  "recipe.planned",
  "recipe.cook-started",
  "recipe.cooked",
  "recipe.saved",
  "recipe.rated",
  "recipe.skipped",
] as const;
type RecipeEvent = (typeof NAMES)[number];

const SHOWN = 15;
const DAY_MS = 86_400_000;

/** What people look at, plan, cook and like; which kitchens and when; and how much of what is begun is finished. */
export async function recipesFigures(
  reader: Reader,
  period: Period,
  by: PopularBy = "recipe.cooked",
  now = Date.now(),
) {
  const popular = await popularRecipes(reader, period, by);
  const all = await comparedSums(reader, "all", NAMES, period);
  const kitchens = await sumsOf(reader, "cuisine", [by], period);
  const added = await sumsOf(reader, "label", ["recipe.added"], period);
  return {
    ...popular,
    by,
    kitchens: kitchens.sort((a, b) => b.events - a.events).map((row) => ({ cuisine: row.key, count: row.events })),
    /** How the recipes of the period came. */
    added: ADDED_VIA.map((via) => ({ via, count: added.find((row) => row.key === via)?.events ?? 0 })),
    seasons: await seasonsOf(reader, by, now),
    completion: { now: completionOf(all.now), before: completionOf(all.before) },
  };
}

/** The recipes that were chosen most, with everything that happened to them. */
export async function popularRecipes(reader: Reader, period: Period, by: PopularBy = "recipe.cooked") {
  const { top, different, all } = await topKeys(reader, "recipe", by, period, SHOWN);
  const keys = top.map((row) => row.key);
  const details = await comparedSums(reader, "recipe", NAMES, period, keys);
  const titles = await titlesOf(reader, keys);
  return {
    top: top.map(({ key, events }) => {
      const own = details.now.filter((row) => row.key === key);
      const rated = own.find((row) => row.name === "recipe.rated");
      const count = (name: RecipeEvent) => sumIn(own, name);
      return {
        recipeId: key,
        title: titles.get(key) ?? null,
        count: events,
        before: details.before.find((row) => row.key === key && row.name === by)?.events ?? 0,
        viewed: count("recipe.viewed"),
        planned: count("recipe.planned"),
        begun: count("recipe.cook-started"),
        cooked: count("recipe.cooked"),
        saved: count("recipe.saved"),
        skipped: count("recipe.skipped"),
        stars: rated === undefined || rated.events === 0 ? null : rated.total / rated.events,
      };
    }),
    different,
    all,
  };
}

function completionOf(rows: readonly { name: string; events: number }[]) {
  const begun = sumIn(rows, "recipe.cook-started");
  const cooked = sumIn(rows, "recipe.cooked");
  const planned = sumIn(rows, "recipe.planned");
  return { begun, cooked, planned, share: begun === 0 ? null : Math.min(1, cooked / begun) };
}

/** Months of a year by kitchen, the eight most frequent. */
async function seasonsOf(reader: Reader, by: PopularBy, now: number) {
  const from = startOf("month", startOf("month", now) - 330 * DAY_MS);
  const rows = await seriesOf(reader, "cuisine", "month", [by], { from, before: now });
  const sums = new Map<string, number>();
  for (const row of rows) sums.set(row.key, (sums.get(row.key) ?? 0) + row.events);
  const kitchens = [...sums]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 8)
    .map(([key]) => key);
  const months = [...new Set(rows.map((row) => row.at))];
  return {
    months,
    rows: kitchens.map((cuisine) => ({
      cuisine,
      counts: months.map((at) => rows.find((row) => row.at === at && row.key === cuisine)?.events ?? 0),
    })),
  };
}

/** Titles of recipes of the collection. What a household calls its own is not for this page. */
export async function titlesOf({ db }: Reader, keys: readonly string[]): Promise<Map<string, string>> {
  if (keys.length === 0) return new Map();
  const rows = await db
    .select({ id: recipe.id, title: recipe.title })
    .from(recipe)
    .where(and(inArray(recipe.id, [...keys]), isNull(recipe.householdId)));
  return new Map(rows.map((row) => [row.id, row.title]));
}
