import { type EaseModel, regularisationFor, trainEase } from "@/lib/engines/recommendations/ease";
import { tastesOf } from "@/lib/engines/recommendations/interaction";
import { measureRanking, type RankingFigures } from "@/lib/engines/recommendations/measure-ranking";
import { likenessOf, rankRecipes, type Situation } from "@/lib/engines/recommendations/rank-recipes";
import { type LivedChoice, liveThrough } from "./households";
import { livedChoices } from "./lived-choices";

const HOUSEHOLDS = 160;
const TRAINED_SHARE = 0.8;
const SEEDS = [11, 12];

type System = "blend" | "ease" | "content" | "popularity";

/**
 * Recommendations by time split on synthetic households: learned from the first four fifths of the weeks, judged by what
 * is taken anew in the last fifth. Beside it: what most take, likeness alone, who-with-whom alone.
 */
export async function evidenceRecommendations(): Promise<Record<string, number>> {
  const choices = livedChoices();
  const runs = SEEDS.map((seed) => measured(choices, seed));
  const figuresOf = (system: System, prefix: string) =>
    Object.fromEntries(
      (["ndcg10", "recall20", "coverage10", "diversity10"] as const).map((figure) => {
        const name = prefix === "" ? figure : `${prefix}${figure[0]?.toUpperCase()}${figure.slice(1)}`;
        return [`recs.${name}`, runs.reduce((sum, run) => sum + run[system][figure], 0) / runs.length];
      }),
    );
  return {
    ...figuresOf("blend", ""),
    ...figuresOf("popularity", "popularity"),
    ...figuresOf("content", "content"),
    ...figuresOf("ease", "ease"),
  };
}

function measured(choices: readonly LivedChoice[], seed: number): Record<System, RankingFigures> {
  const world = liveThrough(choices, HOUSEHOLDS, seed);
  const border = Math.floor(world.firstDay + (world.lastDay - world.firstDay) * TRAINED_SHARE);
  const before = world.interactions.filter((one) => one.day < border);
  const after = Map.groupBy(
    world.interactions.filter((one) => one.day >= border),
    (one) => one.householdId,
  );
  const tastes = tastesOf(before, border);
  const ids = choices.map((choice) => choice.recipeId);
  const ease = trainEase(tastes.values(), ids, regularisationFor(tastes.size));
  const takers = new Map<string, Set<string>>();
  for (const one of before) takers.set(one.recipeId, (takers.get(one.recipeId) ?? new Set()).add(one.householdId));
  const most = Math.max(1, ...[...takers.values()].map((set) => set.size));
  const popular = choices.map((choice) => ({ ...choice, popularity: (takers.get(choice.recipeId)?.size ?? 0) / most }));
  const bare = popular.map((choice) => ({ ...choice, vector: null, foods: [] }));
  const liked = choices.map((choice) => ({ ...choice, foods: [] }));
  const month = 1 + (Math.floor((border - world.firstDay) / 7 / 4.35) % 12);
  const lists = (ranked: (situation: Situation) => readonly string[]) =>
    world.households.map((household) => {
      const taste = tastes.get(household.id) ?? new Map<string, number>();
      const situation: Situation = {
        ...{ allergies: household.allergies, diets: household.diets, taste, recent: new Map(), month },
        ...{ minutes: null, slot: null, expiring: [] },
      };
      const taken = new Set((after.get(household.id) ?? []).map((one) => one.recipeId).filter((id) => !taste.has(id)));
      return { ranked: ranked(situation).filter((id) => !taste.has(id)), taken };
    });
  const by =
    (from: readonly LivedChoice[], model: EaseModel | null, cold = false) =>
    (situation: Situation) =>
      rankRecipes(from, cold ? { ...situation, taste: new Map() } : situation, model).map((pick) => pick.recipeId);
  const vectors = new Map(choices.map((choice) => [choice.recipeId, choice.vector]));
  const likeness = (a: string, b: string) => likenessOf(vectors.get(a) ?? null, vectors.get(b) ?? null);
  const figures = (ranked: (situation: Situation) => readonly string[]) =>
    measureRanking(lists(ranked), choices.length, likeness);
  return {
    blend: figures(by(popular, ease)),
    ease: figures(
      by(
        bare.map((choice) => ({ ...choice, popularity: 0 })),
        ease,
      ),
    ),
    content: figures(
      by(
        liked.map((choice) => ({ ...choice, popularity: 0 })),
        null,
      ),
    ),
    popularity: figures(by(bare, null, true)),
  };
}
