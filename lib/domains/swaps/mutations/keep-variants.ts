import "server-only";
import type { PlanEater } from "@/lib/engines/planning/contract";
import type { Scope } from "@/lib/platform/auth/scope";
import { AppError } from "@/lib/platform/errors";
import { findRecipeSummaries } from "../../recipes/queries";
import { applySwaps } from "../mutations";
import type { Variant } from "../queries/variants";

/**
 * Makes the variants a plan uses recipes of the household, so that cooking, shopping and figures follow the swapped
 * lines. Gives the id of each by its candidate's id. What was saved is checked once more against the eaters; one that
 * would not suit them stops the plan.
 */
export async function keepVariants(
  scope: Scope,
  variants: readonly Variant[],
  eaters: readonly PlanEater[],
): Promise<ReadonlyMap<string, string>> {
  const kept = new Map<string, string>();
  for (const { candidate, sourceId, changes } of variants) {
    const applied = await applySwaps(scope, { recipeId: sourceId, revision: null, changes: [...changes] });
    if (!applied.ok)
      throw new AppError(
        "unavailable",
        "A recipe changed while the week was planned, so nothing was changed. Please plan again.",
      );
    kept.set(candidate.recipeId, applied.recipeId);
  }
  const saved = await findRecipeSummaries(scope, [...kept.values()]);
  for (const { allergens, diets } of saved.values()) {
    const isSafe = eaters.every(
      (eater) =>
        !eater.allergies.some((one) => allergens.includes(one)) && eater.diets.every((one) => diets.includes(one)),
    );
    if (!isSafe)
      throw new AppError("unavailable", "The plan did not pass its check, so nothing was changed. Please plan again.");
  }
  return kept;
}
