import "server-only";
import { createHash } from "node:crypto";
import { daysFrom } from "@/lib/domains/planning/dates";
import type { SlotKind } from "@/lib/engines/planning/contract";
import { type Interaction, tasteOf } from "@/lib/engines/recommendations/interaction";
import {
  isAllowed,
  type Part,
  type Pick,
  rankRecipes,
  reasonOf,
  type Situation,
} from "@/lib/engines/recommendations/rank-recipes";
import { harvestMonthAt } from "@/lib/engines/recommendations/seasons";
import { reasonOnShelf, shelvesOf, similarTo } from "@/lib/engines/recommendations/shelves";
import type { Scope } from "@/lib/platform/auth/scope";
import { plainDate } from "../accounts/policy";
import { findHousehold, listEaters } from "../accounts/queries";
import { lotsAtHome } from "../pantry/queries";
import { usableFoods } from "../pantry/queries/usable-foods";
import { weekdayOf } from "../planning/dates";
import { libraryRevision } from "../recipes/queries/library-revision";
import { LEARNED_DAYS, REST_DAYS, type Recommendation, type RecommendationRow } from "./policy";
import { type CardChoice, choicesFor } from "./queries/choices";
import { dayOf, interactionsOf } from "./queries/interactions";
import { isFresh, keptRows } from "./queries/kept-rows";
import { newestModel } from "./queries/newest-model";

const DAY_MS = 86_400_000;
/** What should be used within so many days is worth a recommendation. */
const SOON_DAYS = 4;
const ROW = 6;
/** Liking from which a recipe is worth "because you cooked". */
const LIKED = 0.5;

/** For whom and when, and what is known to choose from: small reads, whatever the size of the library. */
async function occasionOf(scope: Scope, now: Date) {
  const interactions = await interactionsOf(scope, new Date(now.getTime() - LEARNED_DAYS * DAY_MS));
  return {
    now,
    learned: await newestModel(scope),
    revision: await libraryRevision(scope),
    interactions,
    situation: await situationOf(scope, interactions, now),
  };
}
type Occasion = Awaited<ReturnType<typeof occasionOf>>;

/** Everything the household may be recommended, ranked, with what it is ranked by. */
export async function rankFor(scope: Scope, now: Date) {
  const occasion = await occasionOf(scope, now);
  const { interactions, situation, learned } = occasion;
  return { interactions, situation, version: learned.version, ...(await rankedOn(scope, occasion)) };
}

async function rankedOn(scope: Scope, { now, learned, revision, situation }: Occasion) {
  const restingSince = new Date(now.getTime() - REST_DAYS * DAY_MS);
  const choices = await choicesFor(scope, revision, learned.popularity, restingSince);
  return { choices, picks: rankRecipes(choices, situation, learned.ease) };
}

/**
 * Rows of recommendations for a home page, each with its reason. A change of a recipe or a mark, of who eats, or the next
 * meal is seen at once; what else they are chosen by, within half a minute. The library is gone through only where one of
 * these has changed.
 */
export async function recommendationRows(scope: Scope, now = new Date()): Promise<readonly RecommendationRow[]> {
  const [revision, limits] = [await libraryRevision(scope), await limitsOf(scope)];
  const glance = JSON.stringify([revision, limits, dayOf(now), mealAt(hourAt(now, scope.timeZone))]);
  const kept = keptRows().get(scope.householdId);
  if (kept !== undefined && isFresh(kept, glance)) return kept.rows;
  const occasion = await occasionOf(scope, now);
  const named = nameOf(occasion);
  const rows = kept?.occasion === named ? kept.rows : await chosenOn(scope, occasion);
  keptRows().set(scope.householdId, { glance, occasion: named, lookedAt: performance.now(), rows });
  return rows;
}

async function chosenOn(scope: Scope, occasion: Occasion): Promise<readonly RecommendationRow[]> {
  const { interactions, situation, learned } = occasion;
  const { choices, picks } = await rankedOn(scope, occasion);
  const cards = new Map(choices.map((choice) => [choice.recipeId, choice]));
  const liked = likedLately(interactions, situation);
  return shelvesOf(picks, choices, { model: learned.ease, liked, size: ROW }).map(({ reason, picks: chosen }) => ({
    kind: reason.kind,
    likedTitle: reason.kind === "because" ? (cards.get(reason.likedId)?.title ?? null) : null,
    recipes: chosen.flatMap((pick) => cardOf(pick, reasonOnShelf(reason.kind, pick), cards)),
  }));
}

/** All that rows are chosen by, in one short name. What is sent away rests by the day: two moments of one day are alike. */
function nameOf({ now, learned, revision, interactions, situation }: Occasion): string {
  const { taste: _byInteractions, recent: _byInteractionsToo, ...rest } = situation;
  const told = JSON.stringify([dayOf(now), learned.version, revision, interactions, rest]);
  return createHash("sha256").update(told).digest("base64");
}

/** The first recommendations in one list, for programs. */
export async function recommendationList(scope: Scope, count: number, now = new Date()) {
  const { choices, picks, version } = await rankFor(scope, now);
  const cards = new Map(choices.map((choice) => [choice.recipeId, choice]));
  return {
    version,
    recipes: picks
      .slice(0, count)
      .flatMap((pick) =>
        cardOf(pick, reasonOf(pick), cards).map((card) => ({ ...card, score: pick.score, parts: pick.parts })),
      ),
  };
}

/** Why a recipe is recommended, part by part; null where it is not among what may be. */
export async function explainPick(scope: Scope, recipeId: string, now = new Date()) {
  const { choices, picks } = await rankFor(scope, now);
  const place = picks.findIndex((pick) => pick.recipeId === recipeId);
  const pick = picks[place];
  const cards = new Map(choices.map((choice) => [choice.recipeId, choice]));
  const card = cards.get(recipeId);
  if (pick === undefined || card === undefined) return null;
  const titleOf = (id: string | null) => (id === null ? null : (cards.get(id)?.title ?? null));
  return {
    kind: "pick",
    recipe: { id: recipeId, title: card.title },
    ...{ place: place + 1, of: picks.length, score: pick.score },
    parts: pick.parts
      .map((part) => ({ ...part, likedTitle: "likedId" in part ? titleOf(part.likedId) : null }))
      .sort((a, b) => b.adds - a.adds),
  } as const;
}

/** Recipes like one this household may read, nearest first; allergies and diets of its eaters hold here too. */
export async function similarRecipes(
  scope: Scope,
  recipeId: string,
  count: number,
): Promise<readonly Omit<Recommendation, "reason" | "likedTitle">[]> {
  const { ease, popularity } = await newestModel(scope);
  const choices = await choicesFor(scope, await libraryRevision(scope), popularity, null);
  const cards = new Map(choices.map((choice) => [choice.recipeId, choice]));
  const situation = await limitsOf(scope);
  const near = similarTo(
    recipeId,
    choices.filter((choice) => choice.recipeId === recipeId || isAllowed(choice, situation)),
    ease,
    count,
  );
  return near.flatMap((one) => {
    const card = cards.get(one.recipeId);
    if (card === undefined) return [];
    const { title, artUrl, kcal, minutes } = card;
    return [{ recipeId: one.recipeId, title, artUrl, kcal, minutes }];
  });
}

type Limits = { readonly [K in "allergies" | "diets"]: Situation[K] };

async function limitsOf(scope: Scope): Promise<Limits> {
  const eaters = await listEaters(scope);
  return {
    allergies: [...new Set(eaters.flatMap((eater) => eater.allergies))],
    diets: [...new Set(eaters.flatMap((eater) => eater.diets))],
  };
}

async function situationOf(scope: Scope, interactions: readonly Interaction[], now: Date): Promise<Situation> {
  const today = plainDate(now, scope.timeZone);
  const household = await findHousehold(scope);
  const hour = hourAt(now, scope.timeZone);
  const recent = new Map<string, number>();
  for (const { recipeId, kind, day } of interactions) {
    if (kind !== "cooked" && kind !== "planned") continue;
    const days = Math.max(0, dayOf(now) - day);
    recent.set(recipeId, Math.min(days, recent.get(recipeId) ?? days));
  }
  const month = Number(today.slice(5, 7));
  return {
    ...(await limitsOf(scope)),
    taste: tasteOf(interactions, dayOf(now)),
    recent,
    month: harvestMonthAt(month, scope.timeZone),
    minutes: household.cookingMinutes[weekdayOf(today)] ?? null,
    slot: mealAt(hour),
    expiring: await expiringSoon(scope, today),
  };
}

async function expiringSoon(scope: Scope, today: string): Promise<Situation["expiring"]> {
  const lots = (await lotsAtHome(scope)).flatMap((lot) => {
    if (lot.foodId === null || lot.expiresAt === null || lot.unit !== "g") return [];
    const daysLeft = daysFrom(today, lot.expiresAt);
    return daysLeft < 0 || daysLeft > SOON_DAYS ? [] : [{ foodId: lot.foodId, grams: lot.amount, daysLeft }];
  });
  if (lots.length === 0) return [];
  const foods = await usableFoods(
    scope,
    lots.map((lot) => lot.foodId),
  );
  return lots
    .map((lot) => ({ ...lot, name: foods.get(lot.foodId)?.displayName ?? lot.foodId }))
    .sort((a, b) => a.daysLeft - b.daysLeft);
}

const hourAt = (now: Date, timeZone: string): number =>
  Number(new Intl.DateTimeFormat("en-GB", { hour: "2-digit", hourCycle: "h23", timeZone }).format(now));

/** The meal that comes next. */
const mealAt = (hour: number): SlotKind => (hour < 9 ? "breakfast" : hour < 13 ? "lunch" : "dinner");

/** Recipes the household likes, the last cooked, saved or rated first. */
function likedLately(interactions: readonly Interaction[], { taste }: Situation): readonly string[] {
  const latest = interactions
    .filter(({ kind, recipeId }) => kind !== "planned" && kind !== "skipped" && (taste.get(recipeId) ?? 0) >= LIKED)
    .sort((a, b) => b.day - a.day || (a.recipeId < b.recipeId ? -1 : 1));
  return [...new Set(latest.map(({ recipeId }) => recipeId))].slice(0, 5);
}

function cardOf(pick: Pick, reason: Part | null, cards: ReadonlyMap<string, CardChoice>): readonly Recommendation[] {
  const card = cards.get(pick.recipeId);
  if (card === undefined) return [];
  const likedId = reason !== null && "likedId" in reason ? reason.likedId : null;
  const { recipeId, title, artUrl, kcal, minutes } = card;
  return [
    {
      ...{ recipeId, title, artUrl, kcal, minutes, reason },
      likedTitle: likedId === null ? null : (cards.get(likedId)?.title ?? null),
    },
  ];
}
