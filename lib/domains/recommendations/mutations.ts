import "server-only";
import { and, eq, lt, sql } from "drizzle-orm";
import { recipe, recommendationModel, recommendationSkip } from "@/db/schema";
import { type EaseModel, easeScores, regularisationFor, trainEase } from "@/lib/engines/recommendations/ease";
import { type Interaction, tastesOf } from "@/lib/engines/recommendations/interaction";
import { measureRanking, type RankingFigures } from "@/lib/engines/recommendations/measure-ranking";
import { inTransaction, type Scope } from "@/lib/platform/auth/scope";
import { readable } from "../recipes/queries/recipe-shelf";
import { LEARNED_DAYS, LEAST_HOUSEHOLDS, MOST_RECIPES, POPULAR_DAYS } from "./policy";
import { allInteractions, dayOf } from "./queries/interactions";
import { keptRows } from "./queries/kept-rows";
import { forgetTastes } from "./queries/newest-model";
import type { SkipInput } from "./schema";

const DAY_MS = 86_400_000;
/** Versions kept, to look back at what was learned. */
const KEPT = 8;
/** The last days are foreseen from those before, to know how good the model is. */
const FORESEEN_DAYS = 21;

/** Sends a recommendation away for a while, or has it back. A recipe of others is not-found. */
export async function skipRecommendation(scope: Scope, { recipeId, isSkipped }: SkipInput) {
  const key = and(eq(recommendationSkip.householdId, scope.householdId), eq(recommendationSkip.recipeId, recipeId));
  if (!isSkipped) {
    await scope.db.delete(recommendationSkip).where(key);
    keptRows().delete(scope.householdId);
    return { ok: true } as const;
  }
  const [found] = await scope.db
    .select({ id: recipe.id })
    .from(recipe)
    .where(and(eq(recipe.id, recipeId), readable(scope)));
  if (found === undefined) return { ok: false, reason: "not-found" } as const;
  await scope.db
    .insert(recommendationSkip)
    .values({ householdId: scope.householdId, recipeId })
    .onConflictDoUpdate({
      target: [recommendationSkip.householdId, recommendationSkip.recipeId],
      set: { at: sql`now()` },
    });
  keptRows().delete(scope.householdId);
  return { ok: true } as const;
}

/** Learns anew from what all households did and keeps it as the next version; old versions go. */
export async function trainModel(reader: Pick<Scope, "db">, now = new Date()) {
  const today = dayOf(now);
  const interactions = await allInteractions(reader, new Date(now.getTime() - LEARNED_DAYS * DAY_MS));
  const learned = learn(interactions, today);
  const households = new Set(interactions.map((one) => one.householdId)).size;
  const trained = await inTransaction(reader, async ({ db }) => {
    const [row] = await db
      .insert(recommendationModel)
      .values({
        kind: "ease",
        trainedAt: now,
        households,
        interactions: interactions.length,
        recipeIds: [...learned.recipeIds],
        popularity: [...learned.popularity],
        weights: learned.ease === null ? new Uint8Array() : bytesOf(learned.ease.weights),
        figures: foresee(interactions, today),
      })
      .returning({ version: recommendationModel.version, figures: recommendationModel.figures });
    const version = row?.version ?? 0;
    await db.delete(recommendationModel).where(lt(recommendationModel.version, version - KEPT + 1));
    return { version, households, interactions: interactions.length, isLearned: learned.ease !== null };
  });
  forgetTastes();
  return trained;
}

const bytesOf = (floats: Float32Array) => new Uint8Array(floats.buffer, floats.byteOffset, floats.byteLength);

interface Learned {
  readonly recipeIds: readonly string[];
  readonly popularity: readonly number[];
  readonly ease: EaseModel | null;
}

function learn(interactions: readonly Interaction[], today: number): Learned {
  const takers = new Map<string, Set<string>>();
  for (const { kind, recipeId, householdId, day } of interactions) {
    if (kind === "skipped" || day < today - POPULAR_DAYS) continue;
    takers.set(recipeId, (takers.get(recipeId) ?? new Set()).add(householdId));
  }
  const known = [...new Set(interactions.map((one) => one.recipeId))]
    .map((recipeId) => ({ recipeId, takers: takers.get(recipeId)?.size ?? 0 }))
    .sort((a, b) => b.takers - a.takers || (a.recipeId < b.recipeId ? -1 : 1))
    .slice(0, MOST_RECIPES);
  const most = Math.max(1, known[0]?.takers ?? 1);
  const recipeIds = known.map((one) => one.recipeId);
  const tastes = tastesOf(interactions, today);
  return {
    recipeIds,
    popularity: known.map((one) => one.takers / most),
    ease:
      tastes.size < LEAST_HOUSEHOLDS || recipeIds.length < 2
        ? null
        : trainEase(tastes.values(), recipeIds, regularisationFor(tastes.size)),
  };
}

/** How well the days before foresaw what households took anew in the last ones, beside what most took. */
function foresee(
  interactions: readonly Interaction[],
  today: number,
): { readonly model: RankingFigures; readonly popularity: RankingFigures } | null {
  const border = today - FORESEEN_DAYS;
  const before = interactions.filter((one) => one.day < border);
  const { ease, recipeIds, popularity } = learn(before, border);
  if (ease === null) return null;
  const tastes = tastesOf(before, border);
  const popular = new Map(recipeIds.map((id, place) => [id, popularity[place] ?? 0]));
  const after = Map.groupBy(
    interactions.filter((one) => one.day >= border && one.kind !== "skipped"),
    (one) => one.householdId,
  );
  const listsBy = (scoreOf: (taste: ReadonlyMap<string, number>) => ReadonlyMap<string, number>) =>
    [...after].flatMap(([householdId, taken]) => {
      const taste = tastes.get(householdId);
      if (taste === undefined) return [];
      const scores = scoreOf(taste);
      const fresh = recipeIds.filter((id) => !taste.has(id));
      const ranked = fresh.toSorted((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0)).slice(0, 20);
      return [{ ranked, taken: new Set(taken.map((one) => one.recipeId).filter((id) => !taste.has(id))) }];
    });
  const figures = (scoreOf: Parameters<typeof listsBy>[0]) =>
    measureRanking(listsBy(scoreOf), recipeIds.length, () => 0);
  const model = figures((taste) => easeScores(ease, taste));
  return model.lists === 0 ? null : { model, popularity: figures(() => popular) };
}
