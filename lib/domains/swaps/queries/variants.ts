import "server-only";
import { and, eq, inArray, isNull } from "drizzle-orm";
import { recipe } from "@/db/schema";
import { fold } from "@/lib/engines/foods/normalise";
import type { NutrientId } from "@/lib/engines/foods/nutrients";
import type { RecipeNutrition } from "@/lib/engines/nutrition/contract";
import { refusalsBy } from "@/lib/engines/planning/admission";
import type { Candidate, PlanRequest } from "@/lib/engines/planning/contract";
import { boughtAmounts } from "@/lib/engines/prices/bought-amounts";
import { adaptRecipe, type LineChange } from "@/lib/engines/recipes/substitutions/adapt-recipe";
import type { Scope } from "@/lib/platform/auth/scope";
import { kitchenKnowledge } from "../../foods/queries";
import { priceBook } from "../../prices/queries";
import { findRecipe } from "../../recipes/queries/find-recipe";
import { servingCost } from "../../recipes/queries/recipe-costs";
import { type AdaptedLine, guardOf } from "../policy";
import { adaptable, knownPairs } from "../queries";
import type { ApplySwapsInput } from "../schema";

/** A recipe the table could not have as it is, with the swaps that make it welcome. */
export interface Variant {
  /** Its id names the variant in one request only; `sourceId` is the recipe. */
  readonly candidate: Candidate;
  readonly sourceId: string;
  readonly changes: ApplySwapsInput["changes"];
  readonly adapted: readonly AdaptedLine[];
}

/** Enough welcome recipes of a kind for a week that does not repeat itself. */
const ENOUGH = 14;
const MOST_TRIED = 16;
/** Only swaps that stay good: a plan brings no stopgap to the table. */
const LEAST_QUALITY = 2;
/** As written is liked more than adapted. */
const APPEAL_SHARE = 0.7;

/**
 * Adapted variants for kinds of meals the library has few welcome recipes of. Each fails as written only by allergies or
 * diets, and its swaps are good ones; allergens, diets, figures and price are those of the swapped lines. A recipe the
 * household has made its own version of is left alone.
 */
export async function adaptedVariants(scope: Scope, request: PlanRequest): Promise<readonly Variant[]> {
  const guard = guardOf(request.eaters);
  if (guard.allergens.length + guard.diets.length === 0) return [];
  const tried = await withoutOwnVersion(scope, worthTrying(request));
  if (tried.length === 0) return [];
  const book = await priceBook(scope);
  const variants: Variant[] = [];
  for (const source of tried) {
    const found = await findRecipe(scope, source.recipeId);
    if (found === null) continue;
    const adapted = adaptRecipe(adaptable(found), guard, knownPairs(), kitchenKnowledge());
    if (!adapted.ok || adapted.changes.length === 0 || adapted.quality < LEAST_QUALITY) continue;
    const cost = servingCost({ boughtAmounts: boughtAmounts(adapted.nutrition), servings: found.servings }, book);
    const candidate = candidateOf(source, adapted.nutrition, cost === null ? null : Math.round(cost.minor));
    if (request.eaters.some((eater) => refusalsBy(eater, candidate).length > 0)) continue;
    variants.push({
      candidate,
      sourceId: source.recipeId,
      changes: adapted.changes.map(({ index, swap }) => ({
        line: index,
        text: found.nutrition.lines[index]?.text ?? "",
        pairId: swap?.pair.id ?? null,
      })),
      adapted: adapted.changes.map((change) => adaptedLine(change, found.nutrition)),
    });
  }
  return variants;
}

/** Refused recipes of kinds that lack welcome ones, the most liked first. */
function worthTrying({ eaters, slots, candidates }: PlanRequest): readonly Candidate[] {
  const open = new Set(
    slots.filter((slot) => slot.fixed === null && slot.eaterIds.length > 0).map((slot) => slot.kind),
  );
  const refusals = new Map(candidates.map((one) => [one, eaters.flatMap((eater) => refusalsBy(eater, one))]));
  const lacking = [...open].filter(
    (kind) => candidates.filter((one) => one.suits.includes(kind) && refusals.get(one)?.length === 0).length < ENOUGH,
  );
  return candidates
    .filter((one) => one.suits.some((kind) => lacking.includes(kind)))
    .filter((one) => {
      const against = refusals.get(one) ?? [];
      return against.length > 0 && against.every((wish) => wish.kind === "allergy" || wish.kind === "diet");
    })
    .sort((a, b) => b.appeal - a.appeal || a.recipeId.localeCompare(b.recipeId))
    .slice(0, MOST_TRIED);
}

async function withoutOwnVersion(scope: Scope, sources: readonly Candidate[]): Promise<readonly Candidate[]> {
  if (sources.length === 0) return [];
  const ids = sources.map((one) => one.recipeId);
  const rows = await scope.db
    .select({ from: recipe.forkedFromId })
    .from(recipe)
    .where(and(eq(recipe.householdId, scope.householdId), inArray(recipe.forkedFromId, ids), isNull(recipe.deletedAt)));
  const forked = new Set(rows.map((row) => row.from));
  return sources.filter((one) => !forked.has(one.recipeId));
}

function candidateOf(source: Candidate, nutrition: RecipeNutrition, costMinor: number | null): Candidate {
  const nutrients: { [N in NutrientId]?: number } = {};
  for (const [id, figure] of Object.entries(nutrition.perServing)) nutrients[id as NutrientId] = figure.value;
  const names = nutrition.lines.flatMap((line) => [line.parsed.name, line.food?.displayName ?? ""]);
  return {
    ...source,
    recipeId: `adapted:${source.recipeId}`,
    nutrients,
    allergens: nutrition.allergens,
    diets: nutrition.diets,
    foodIds: [...new Set(nutrition.lines.flatMap((line) => line.food?.id ?? []))],
    words: [...new Set([source.title, ...names].flatMap((name) => fold(name).match(/[\p{L}]+/gu) ?? []))],
    costMinor,
    appeal: source.appeal * APPEAL_SHARE,
  };
}

function adaptedLine({ index, swap }: LineChange, nutrition: RecipeNutrition): AdaptedLine {
  const line = nutrition.lines[index];
  return {
    food: line?.food?.displayName ?? line?.text ?? "",
    swappedFor: swap === null ? [] : swap.pair.to.map((part) => part.name),
  };
}
