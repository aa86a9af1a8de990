import { isDisliked } from "./admission";
import type { Candidate, PlanFault, PlannedMeal, PlanOutcome, PlanRequest, PlanSlot } from "./contract";
import { daysBetween, KEEP_DAYS, MAX_PORTION, MIN_PORTION, minutesOf, servingCosts, targetShares } from "./limits";

type Report = (fault: PlanFault["fault"], detail: string, at?: { date: string; slotId: string | null }) => void;

/**
 * Verifies a plan from the request alone, sharing nothing with the search: every rule meal by meal, and every figure
 * summed again from the recipes. Empty = the plan holds. A refusal (`ok: false`) has no meals and no faults.
 */
export function checkPlan(request: PlanRequest, outcome: PlanOutcome): readonly PlanFault[] {
  if (!outcome.ok) return [];
  const faults: PlanFault[] = [];
  const report: Report = (fault, detail, at) =>
    faults.push({ date: at?.date ?? null, slotId: at?.slotId ?? null, fault, detail });
  const recipes = new Map(request.candidates.map((one) => [one.recipeId, one]));
  const meals = new Map<string, PlannedMeal>();
  for (const meal of outcome.meals) {
    const key = `${meal.date} ${meal.slotId}`;
    if (meals.has(key)) report("unfilled", "the slot is filled twice", meal);
    meals.set(key, meal);
    if (!request.slots.some((slot) => slot.date === meal.date && slot.slotId === meal.slotId)) {
      report("unfilled", "no such slot was asked for", meal);
    }
  }
  for (const slot of request.slots) {
    const meal = meals.get(`${slot.date} ${slot.slotId}`);
    const present = request.eaters.filter((eater) => slot.eaterIds.includes(eater.eaterId));
    if (!meal) {
      if (present.length > 0) report("unfilled", "nothing is planned", slot);
      continue;
    }
    const recipe = recipes.get(meal.recipeId);
    if (!recipe) {
      report("unfilled", `no recipe ${meal.recipeId}`, meal);
      continue;
    }
    checkWelcome(request, slot, recipe, report);
    checkPortions(request, slot, meal, report);
    checkLeftover(request, slot, meal, meals, recipe, report);
    if (slot.fixed) checkFixed(slot, meal, report);
  }
  checkLimits(request, outcome.meals, recipes, report);
  checkFigures(request, outcome, recipes, report);
  return faults;
}

function checkWelcome(request: PlanRequest, slot: PlanSlot, recipe: Candidate, report: Report): void {
  for (const eater of request.eaters) {
    if (!slot.eaterIds.includes(eater.eaterId)) continue;
    for (const allergen of eater.allergies) {
      if (recipe.allergens.includes(allergen)) report("allergy", `${eater.name}: ${allergen}`, slot);
    }
    // What a person decided stays, unless it could harm.
    if (slot.fixed) continue;
    for (const diet of eater.diets) if (!recipe.diets.includes(diet)) report("diet", `${eater.name}: ${diet}`, slot);
    for (const word of eater.dislikes) if (isDisliked(recipe, word)) report("dislike", `${eater.name}: ${word}`, slot);
  }
  if (!slot.fixed && !recipe.suits.includes(slot.kind)) report("unsuited", `${recipe.title} is no ${slot.kind}`, slot);
}

function checkPortions(request: PlanRequest, slot: PlanSlot, meal: PlannedMeal, report: Report): void {
  const present = new Set(request.eaters.map((one) => one.eaterId).filter((id) => slot.eaterIds.includes(id)));
  for (const eaterId of present) {
    const portion = meal.portions[eaterId];
    const decided = slot.fixed?.portions[eaterId];
    if (portion === undefined || !Number.isFinite(portion)) report("portions", `${eaterId} gets nothing`, meal);
    else if (decided !== undefined) continue;
    else if (portion < MIN_PORTION - 1e-9 || portion > MAX_PORTION + 1e-9)
      report("portions", `${eaterId}: ${portion}`, meal);
    else if (Math.abs(portion * 20 - Math.round(portion * 20)) > 1e-6)
      report("portions", `${eaterId}: ${portion} is uneven`, meal);
  }
  for (const eaterId of Object.keys(meal.portions)) {
    if (!present.has(eaterId)) report("portions", `${eaterId} does not eat here`, meal);
  }
}

function checkLeftover(
  request: PlanRequest,
  slot: PlanSlot,
  meal: PlannedMeal,
  meals: ReadonlyMap<string, PlannedMeal>,
  recipe: Candidate,
  report: Report,
): void {
  if (!meal.leftoverOf) return;
  const key = `${meal.leftoverOf.date} ${meal.leftoverOf.slotId}`;
  const source = meals.get(key);
  if (!source) {
    if (!slot.fixed) report("leftover", "its batch is not in the plan", meal);
    return;
  }
  if (source.recipeId !== meal.recipeId) report("leftover", "its batch is another recipe", meal);
  if (slot.fixed) return;
  if (source.leftoverOf) report("leftover", "leftovers of leftovers", meal);
  if (!recipe.keeps) report("leftover", "the recipe does not keep", meal);
  const wait = daysBetween(source.date, meal.date);
  if (!(wait >= 1 && wait <= KEEP_DAYS)) report("leftover", `${wait} days after cooking`, meal);
  const fed = [...meals.values()].filter(
    (one) => one.leftoverOf && `${one.leftoverOf.date} ${one.leftoverOf.slotId}` === key,
  ).length;
  if (fed > request.rules.maxLeftovers) report("leftover", `one batch feeds ${fed} more meals`, meal);
}

function checkFixed(slot: PlanSlot, meal: PlannedMeal, report: Report): void {
  const { fixed } = slot;
  if (!fixed) return;
  if (fixed.recipeId !== meal.recipeId) report("fixed-changed", "another recipe", meal);
  if (fixed.leftoverOf?.date !== meal.leftoverOf?.date || fixed.leftoverOf?.slotId !== meal.leftoverOf?.slotId) {
    report("fixed-changed", "another batch", meal);
  }
  for (const [eaterId, portion] of Object.entries(fixed.portions)) {
    if (slot.eaterIds.includes(eaterId) && meal.portions[eaterId] !== portion)
      report("fixed-changed", `portion of ${eaterId}`, meal);
  }
}

function checkLimits(
  request: PlanRequest,
  meals: readonly PlannedMeal[],
  recipes: ReadonlyMap<string, Candidate>,
  report: Report,
): void {
  const { rules } = request;
  const isDecided = (meal: PlannedMeal) =>
    request.slots.some((slot) => slot.date === meal.date && slot.slotId === meal.slotId && slot.fixed);
  const cooked = meals.filter((meal) => meal.leftoverOf === null);
  const sumMinutes = (list: readonly PlannedMeal[]) =>
    list.reduce((sum, meal) => {
      const recipe = recipes.get(meal.recipeId);
      return recipe ? sum + minutesOf(recipe) : sum;
    }, 0);
  for (const [date, limit] of Object.entries(rules.minutesByDate)) {
    const onDate = cooked.filter((meal) => meal.date === date);
    const minutes = sumMinutes(onDate);
    // Decided meals may exceed the limit themselves; nothing may be cooked on top.
    if (minutes > Math.max(limit, sumMinutes(onDate.filter(isDecided))) + 1e-6) {
      report("minutes", `${minutes} of ${limit}`, { date, slotId: null });
    }
  }
  for (const recipeId of new Set(cooked.map((meal) => meal.recipeId))) {
    const times = cooked.filter((meal) => meal.recipeId === recipeId);
    if (times.length > Math.max(1, rules.maxRepeats, times.filter(isDecided).length)) {
      report("repeats", `${recipeId} is cooked ${times.length} times`);
    }
  }
  if (rules.budgetMinor !== null) {
    const prices = servingCosts(request.candidates);
    let cost = 0;
    for (const meal of meals) {
      for (const portion of Object.values(meal.portions)) cost += portion * (prices.get(meal.recipeId) ?? 0);
    }
    if (cost > rules.budgetMinor + 1e-6) report("budget", `${Math.round(cost)} of ${rules.budgetMinor}`);
  }
}

function checkFigures(
  request: PlanRequest,
  outcome: Extract<PlanOutcome, { ok: true }>,
  recipes: ReadonlyMap<string, Candidate>,
  report: Report,
): void {
  for (const eater of request.eaters) {
    const shares = targetShares(eater, request.slots, request.rules);
    for (const [date, share] of shares) {
      const day = outcome.days.find((one) => one.date === date && one.eaterId === eater.eaterId);
      const at = { date, slotId: null };
      if (!day) {
        report("figures", `${eater.name} has no figures`, at);
        continue;
      }
      const eaten = outcome.meals.filter((meal) => meal.date === date);
      const sums = new Map<string, number>();
      for (const meal of eaten) {
        for (const [nutrient, amount] of Object.entries(recipes.get(meal.recipeId)?.nutrients ?? {})) {
          sums.set(nutrient, (sums.get(nutrient) ?? 0) + amount * (meal.portions[eater.eaterId] ?? 0));
        }
      }
      for (const [nutrient, amount] of Object.entries(day.achieved)) {
        const summed = sums.get(nutrient) ?? 0;
        if (!(Math.abs(summed - amount) <= 1e-6 * Math.max(1, Math.abs(summed)))) {
          report("figures", `${eater.name}: ${nutrient} ${amount}, sums to ${summed}`, at);
        }
      }
      const isNear = (nutrient: "energy" | "protein" | "fat" | "carbohydrate", tolerance: number) => {
        const aim = eater.targets[nutrient] * share;
        return !(aim > 0) || Math.abs((sums.get(nutrient) ?? 0) - aim) <= aim * (tolerance + 1e-8);
      };
      if (day.withinEnergy !== isNear("energy", request.rules.energyTolerance))
        report("figures", `${eater.name}: energy claim`, at);
      const macros = (["protein", "fat", "carbohydrate"] as const).every((one) =>
        isNear(one, request.rules.macroTolerance),
      );
      if (day.withinMacros !== macros) report("figures", `${eater.name}: macro claim`, at);
    }
  }
  if (
    !(outcome.bound <= outcome.objective + 1e-9) ||
    Math.abs(outcome.objective - outcome.bound - outcome.gap) > 1e-9
  ) {
    report("figures", "objective, bound and gap disagree");
  }
}
