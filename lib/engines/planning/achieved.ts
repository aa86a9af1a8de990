import type { NutrientAmounts, NutrientId } from "../foods/nutrients";
import type { DayAchieved, PlanRequest, ServedMeal, TargetWish } from "./contract";
import { CORE, targetShares } from "./limits";

export interface Achieved {
  readonly days: readonly DayAchieved[];
  /** Sum of `misses`. */
  readonly objective: number;
  readonly misses: readonly { readonly wish: TargetWish; readonly by: number }[];
}

const EPSILON = 1e-9;
const isAim = (value: number | null | undefined): value is number =>
  value !== null && value !== undefined && Number.isFinite(value) && value > 0;

/** What every eater gets on every date from these meals, and what is missed beyond tolerance, worst first. */
export function measure(request: PlanRequest, meals: readonly ServedMeal[]): Achieved {
  const recipes = new Map(request.candidates.map((one) => [one.recipeId, one]));
  const dates = [...new Set(meals.map((meal) => meal.date))].sort();
  const days: DayAchieved[] = [];
  const misses: { wish: TargetWish; by: number }[] = [];
  for (const eater of request.eaters) {
    const { eaterId, targets } = eater;
    const shares = targetShares(eater, request.slots, request.rules);
    const week: { [N in NutrientId]?: number } = {};
    const beyond = new Map<NutrientId, number>();
    let fullDays = 0;
    for (const date of dates) {
      const share = shares.get(date);
      if (share === undefined) continue;
      fullDays += share;
      const achieved: { [N in NutrientId]?: number } = {};
      for (const meal of meals) {
        const portion = meal.date === date ? meal.portions[eaterId] : undefined;
        if (portion === undefined) continue;
        add(achieved, recipes.get(meal.recipeId)?.nutrients ?? {}, portion);
      }
      add(week, achieved, 1);
      const off = CORE.map((nutrient) => {
        const aim = targets[nutrient];
        if (!isAim(aim)) return 0;
        const tolerance = nutrient === "energy" ? request.rules.energyTolerance : request.rules.macroTolerance;
        const miss = Math.max(0, Math.abs((achieved[nutrient] ?? 0) / (aim * share) - 1) - tolerance);
        if (miss > EPSILON) beyond.set(nutrient, (beyond.get(nutrient) ?? 0) + miss);
        return miss > EPSILON ? miss : 0;
      });
      days.push({
        date,
        eaterId,
        achieved,
        withinEnergy: off[0] === 0,
        withinMacros: off.slice(1).every((one) => one === 0),
      });
    }
    for (const nutrient of CORE) {
      const by = beyond.get(nutrient);
      if (by !== undefined) misses.push({ wish: { kind: "target", eaterId, nutrient, aim: targets[nutrient] }, by });
    }
    for (const [key, aim] of Object.entries(targets.micronutrients)) {
      const nutrient = key as NutrientId;
      if ((CORE as readonly string[]).includes(nutrient) || !aim || fullDays === 0) continue;
      const total = week[nutrient] ?? 0;
      const short = isAim(aim.min) ? 1 - total / (aim.min * fullDays) : 0;
      const over = isAim(aim.max) ? total / (aim.max * fullDays) - 1 : 0;
      if (short > EPSILON) misses.push({ wish: { kind: "target", eaterId, nutrient, aim: aim.min ?? 0 }, by: short });
      if (over > EPSILON) misses.push({ wish: { kind: "target", eaterId, nutrient, aim: aim.max ?? 0 }, by: over });
    }
  }
  misses.sort((a, b) => b.by - a.by);
  return { days, misses, objective: misses.reduce((sum, miss) => sum + miss.by, 0) };
}

function add(sum: { [N in NutrientId]?: number }, amounts: NutrientAmounts, times: number): void {
  for (const [nutrient, amount] of Object.entries(amounts)) {
    if (!Number.isFinite(amount)) continue;
    sum[nutrient as NutrientId] = (sum[nutrient as NutrientId] ?? 0) + amount * times;
  }
}
