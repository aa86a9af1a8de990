import type { KitchenKnowledge } from "@/lib/engines/nutrition/kitchen-knowledge";
import { checkPlan } from "@/lib/engines/planning/check-plan";
import type { Candidate, PlanOutcome, PlanRequest } from "@/lib/engines/planning/contract";
import { planWeek } from "@/lib/engines/planning/plan-week";
import { candidateOf } from "../candidate-of";
import { openKitchen } from "../kitchen";
import { openLibrary } from "../library";
import { planInput } from "../plan-input";
import { planRequestOf } from "../plan-request";
import { readInput } from "../refusal";
import type { Verb } from "../run-lines";

/** Eaters, slots, rules and candidates → a week, what it achieves and how far from provably best; or what stands in the way. */
export function openPlan(): Verb {
  let opened: KitchenKnowledge | null = null;
  let counted: readonly Candidate[] | null = null;
  const kitchen = () => {
    opened ??= openKitchen();
    return opened;
  };
  const library = async () => {
    counted ??= (await openLibrary()).map((recipe) => candidateOf(recipe, kitchen()));
    return counted;
  };
  return async (line) => {
    const input = readInput(planInput, line);
    const candidates = input.candidates === "library" ? await library() : [];
    const request = planRequestOf(input, kitchen, candidates);
    const outcome = planWeek(request, { now: () => performance.now() });
    return outcome.ok ? await answerOf(request, outcome) : outcome;
  };
}

async function answerOf(request: PlanRequest, outcome: Extract<PlanOutcome, { ok: true }>) {
  // The catalogue takes its moment to load: only a plan waits for it.
  const { mealWords } = await import("../meal-words");
  const titles = new Map(request.candidates.map((candidate) => [candidate.recipeId, candidate.title]));
  const targets = new Map(request.eaters.map((eater) => [eater.eaterId, eater.targets]));
  const { meals, days, ...figures } = outcome;
  const dates = [...new Set(request.slots.map((slot) => slot.date))].sort();
  return {
    ...figures,
    days: dates.map((date) => ({
      date,
      meals: meals
        .filter((meal) => meal.date === date)
        .map(({ date: _, reason, ...meal }) => ({
          ...meal,
          why: mealWords(reason),
          title: titles.get(meal.recipeId) ?? null,
        })),
      eaters: days
        .filter((day) => day.date === date)
        .map(({ date: _, ...day }) => {
          const { micronutrients: __, ...core } = targets.get(day.eaterId) ?? { micronutrients: {} };
          return { ...day, targets: core };
        }),
    })),
    /** What the independent checker found; empty when the plan holds. */
    faults: checkPlan(request, outcome),
  };
}
