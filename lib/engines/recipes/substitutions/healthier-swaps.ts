import type { KitchenKnowledge } from "../../nutrition/kitchen-knowledge";
import type { AdaptableRecipe } from "./adapt-recipe";
import { contextsOf } from "./contexts-of";
import type { Substitution, Swap, SwapGuard, SwapTarget } from "./contract";
import { NUTRIENT_OF, substitutesFor } from "./substitutes-for";

export interface HealthierSwap {
  readonly index: number;
  readonly target: SwapTarget;
  readonly swap: Swap;
  /** Change of the target's nutrient a serving, and the share of what the serving has of it now. */
  readonly change: number;
  readonly share: number;
}

/**
 * Swaps that bring a recipe nearer to the targets, the largest effect on a serving first; one for a line and target, and
 * only what works in such a recipe. Nothing the eaters cannot have comes in, and no swap buys one target by
 * clearly harming another of the asked.
 */
export function healthierSwaps(
  recipe: AdaptableRecipe,
  targets: readonly SwapTarget[],
  pairs: readonly Substitution[],
  kitchen: KitchenKnowledge,
  guard: SwapGuard,
): readonly HealthierSwap[] {
  const { lines, servings, perServing } = recipe.nutrition;
  const cooked = { ...recipe, lines };
  const found: HealthierSwap[] = [];
  lines.forEach((line, index) => {
    const contexts = contextsOf(cooked, index);
    for (const target of targets) {
      const { nutrient } = NUTRIENT_OF[target];
      const best = substitutesFor({ line, contexts, servings }, { kind: "target", target }, pairs, kitchen, guard).find(
        (swap) => swap.quality >= 2 && !harms(swap, targets, recipe),
      );
      const change = best?.change[nutrient];
      const now = perServing[nutrient]?.value ?? 0;
      if (best === undefined || change === undefined) continue;
      found.push({ index, target, swap: best, change, share: now > 0 ? change / now : 0 });
    }
  });
  return found.sort((a, b) => Math.abs(b.share) - Math.abs(a.share) || a.index - b.index);
}

/** Worse by more than a tenth of the serving in another asked nutrient. */
function harms(swap: Swap, targets: readonly SwapTarget[], recipe: AdaptableRecipe): boolean {
  return targets.some((target) => {
    const { nutrient, sign } = NUTRIENT_OF[target];
    const now = recipe.nutrition.perServing[nutrient]?.value ?? 0;
    const change = swap.change[nutrient] ?? 0;
    return change * sign < -0.1 * Math.max(now, 1e-9);
  });
}
