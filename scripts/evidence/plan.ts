import { checkPlan } from "@/lib/engines/planning/check-plan";
import type { Candidate, PlanRequest } from "@/lib/engines/planning/contract";
import { planWeek } from "@/lib/engines/planning/plan-week";
import { FOUR_EATERS, generateRequest } from "@/lib/engines/planning/testing/generated-request";

const CLOCK = { now: () => performance.now() };
const CORE: readonly string[] = ["energy", "protein", "fat", "carbohydrate"];

/** Households of four with ordinary wishes: none, a vegetarian, an allergy with dislikes, short evenings, a budget. */
function requests(weeks: number, candidates: readonly Candidate[] | undefined): readonly PlanRequest[] {
  return Array.from({ length: weeks }, (_, index) => {
    const request = generateRequest({ seed: index + 1, recipes: 300, ...(candidates ? { candidates } : {}) });
    const [first, second, third, fourth] = FOUR_EATERS;
    if (!first || !second || !third || !fourth) return request;
    const { rules } = request;
    switch (index % 5) {
      case 1:
        return { ...request, eaters: [{ ...first, diets: ["vegetarian"] as const }, second, third, fourth] };
      case 2:
        return {
          ...request,
          eaters: [first, second, { ...third, dislikes: ["mushrooms"] }, { ...fourth, allergies: ["nuts"] as const }],
        };
      case 3: {
        const dates = [...new Set(request.slots.map((slot) => slot.date))];
        return { ...request, rules: { ...rules, minutesByDate: Object.fromEntries(dates.map((date) => [date, 75])) } };
      }
      case 4:
        return { ...request, rules: { ...rules, budgetMinor: 22_000 } };
      default:
        return request;
    }
  });
}

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Plans weeks from generated libraries of 300 recipes, a new one a week, or from the given recipes. */
function figuresOver(weeks: number, candidates?: readonly Candidate[]): Record<string, number> {
  const times: number[] = [];
  const firsts: number[] = [];
  const gaps: number[] = [];
  const objectives: number[] = [];
  const micronutrients: number[] = [];
  const missed: { readonly text: string; readonly off: number }[] = [];
  let met = 0;
  let days = 0;
  let faults = 0;
  let refused = 0;
  for (const request of requests(weeks, candidates)) {
    let first = Number.NaN;
    const started = CLOCK.now();
    const outcome = planWeek(request, CLOCK, {
      onProgress: ({ meals }) => {
        if (Number.isNaN(first) && meals()) first = CLOCK.now() - started;
      },
    });
    if (!outcome.ok) {
      refused++;
      continue;
    }
    times.push(outcome.elapsedMs);
    firsts.push(Number.isNaN(first) ? outcome.elapsedMs : first);
    gaps.push(outcome.gap);
    objectives.push(outcome.objective);
    faults += checkPlan(request, outcome).length;
    met += outcome.days.filter((day) => day.withinEnergy && day.withinMacros).length;
    days += outcome.days.length;
    for (const { date, eaterId, achieved, withinEnergy, withinMacros } of outcome.days) {
      if (withinEnergy && withinMacros) continue;
      const aim = request.eaters.find((eater) => eater.eaterId === eaterId)?.targets.energy ?? Number.NaN;
      const off = Math.abs((achieved.energy ?? 0) / aim - 1);
      missed.push({
        off,
        text: `${date} ${eaterId}: energy off by ${(100 * off).toFixed(1)} %, macros ${withinMacros ? "met" : "not met"}`,
      });
    }
    for (const { eaterId, targets } of request.eaters) {
      const minima = Object.values(targets.micronutrients).filter((aim) => (aim?.min ?? 0) > 0).length;
      const short = outcome.misses.filter(
        ({ wish }) =>
          wish.kind === "target" &&
          wish.eaterId === eaterId &&
          !CORE.includes(wish.nutrient) &&
          wish.aim === targets.micronutrients[wish.nutrient]?.min,
      );
      micronutrients.push(minima - short.length);
    }
  }
  console.error(`plan: ${days} eater-days, ${missed.length} not met; the worst:`);
  for (const { text } of missed.sort((a, b) => b.off - a.off).slice(0, 10)) console.error(`  ${text}`);
  return {
    "plan.eaterDaysMet": days === 0 ? Number.NaN : (100 * met) / days,
    "plan.medianMs": median(times),
    "plan.worstMs": Math.max(...times),
    "plan.firstAnswerWorstMs": Math.max(...firsts),
    "plan.micronutrientsMetMedian": median(micronutrients),
    "plan.micronutrientsMetLeast": Math.min(...micronutrients),
    "plan.objectiveMean": mean(objectives),
    "plan.gapMean": mean(gaps),
    "plan.faults": faults,
    "plan.refused": refused,
  };
}

/**
 * Plans weeks for four eaters, 7 × 4 slots, and says how well and how fast: from generated libraries, then from the
 * recipes the product comes with (`plan.collection.*`), or from `candidates` alone where they are given.
 */
export async function evidencePlan(candidates?: readonly Candidate[]): Promise<Record<string, number>> {
  if (candidates) return figuresOver(10, candidates);
  const { openKitchen } = await import("../cli/kitchen");
  const { committedLibrary } = await import("../cli/library");
  const { candidateOf } = await import("../cli/candidate-of");
  const kitchen = openKitchen();
  const collection = (await committedLibrary()).map((recipe) => candidateOf(recipe, kitchen));
  const own = Object.entries(figuresOver(5, collection));
  return {
    ...figuresOver(15),
    "plan.collection.recipes": collection.length,
    ...Object.fromEntries(own.map(([key, value]) => [key.replace("plan.", "plan.collection."), value])),
  };
}

if (process.argv[1] && import.meta.url.endsWith(process.argv[1].split("/").slice(-3).join("/"))) {
  console.log(JSON.stringify(await evidencePlan(), null, 2));
}
