import type { NutrientId } from "@/lib/engines/foods/nutrients";
import type { KitchenKnowledge } from "@/lib/engines/nutrition/kitchen-knowledge";
import { targetsFor } from "@/lib/engines/nutrition/targets";
import type { Candidate, PlanEater, PlanRequest, PlanSlot } from "@/lib/engines/planning/contract";
import { NOT_FROM_FOOD } from "@/lib/engines/planning/limits";
import { candidateOf, wordsOf } from "./candidate-of";
import type { PlanInput } from "./plan-input";
import { Refusal } from "./refusal";

type Targets = PlanEater["targets"];
type Bounds = Record<string, { min: number | null; max: number | null }>;

/** The planner's request, with every default filled in. `library` is what the input may mean by that name. */
export function planRequestOf(
  input: PlanInput,
  kitchen: () => KitchenKnowledge,
  library: readonly Candidate[],
): PlanRequest {
  const eaters = input.eaters.map(eaterOf);
  if (new Set(eaters.map((eater) => eater.eaterId)).size < eaters.length) {
    throw new Refusal("invalid-input", "eaters: two have the same id.");
  }
  const slots = slotsOf(input, eaters);
  const { minutesPerDay, ...rules } = input.rules;
  const perDay = minutesPerDay === undefined ? [] : slots.map((slot) => [slot.date, minutesPerDay] as const);
  return {
    eaters,
    slots,
    candidates:
      input.candidates === "library" ? library : input.candidates.map((each, n) => readCandidate(each, n, kitchen)),
    rules: { ...rules, minutesByDate: { ...Object.fromEntries(perDay), ...rules.minutesByDate } },
    seed: input.seed,
    timeLimitMs: input.timeLimitMs,
  };
}

function eaterOf(eater: PlanInput["eaters"][number], n: number): PlanEater {
  const eaterId = eater.eaterId ?? eater.id ?? `eater-${n + 1}`;
  const { name = eaterId, diets, allergies, dislikes } = eater;
  const targets = eater.targets ? givenTargets(eater.targets) : profileTargets(eater.profile);
  return { eaterId, name, diets, allergies, dislikes, targets };
}

/** Macros that are not given take ordinary shares of the energy: 20 % protein, 30 % fat, 50 % carbohydrate. */
function givenTargets({
  energy,
  protein,
  fat,
  carbohydrate,
  micronutrients,
}: NonNullable<PlanInput["eaters"][number]["targets"]>): Targets {
  const bounds: Bounds = {};
  for (const [nutrient, bound] of Object.entries(micronutrients)) {
    bounds[nutrient] = { min: bound?.min ?? null, max: bound?.max ?? null };
  }
  return {
    energy,
    protein: protein ?? (energy * 0.2) / 4,
    fat: fat ?? (energy * 0.3) / 9,
    carbohydrate: carbohydrate ?? (energy * 0.5) / 4,
    micronutrients: bounds,
  };
}

function profileTargets(profile: PlanInput["eaters"][number]["profile"]): Targets {
  if (!profile) throw new Refusal("invalid-input", "eaters: needs targets or a profile.");
  const { energy, protein, fat, carbohydrate, micronutrients } = targetsFor(profile);
  const bounds: Partial<Record<NutrientId, { min: number | null; max: number | null }>> = {};
  for (const { nutrient, min, max } of micronutrients)
    if (!NOT_FROM_FOOD.includes(nutrient)) bounds[nutrient] = { min, max };
  return {
    energy: energy.aim ?? 2000,
    protein: protein.aim ?? 50,
    fat: fat.aim ?? 70,
    carbohydrate: carbohydrate.aim ?? 250,
    micronutrients: bounds,
  };
}

function slotsOf({ slots, start, days }: PlanInput, eaters: readonly PlanEater[]): PlanSlot[] {
  const everyone = eaters.map((eater) => eater.eaterId);
  const dates = Array.from({ length: days }, (_, n) => addDays(start, n));
  return slots.flatMap((slot): PlanSlot[] =>
    typeof slot === "string"
      ? dates.map((date) => ({ date, slotId: slot, kind: slot, eaterIds: everyone, fixed: null }))
      : [{ ...slot, slotId: slot.slotId ?? slot.kind, eaterIds: slot.eaterIds ?? everyone }],
  );
}

function addDays(date: string, days: number): string {
  const time = new Date(`${date}T00:00:00Z`);
  time.setUTCDate(time.getUTCDate() + days);
  return time.toISOString().slice(0, 10);
}

function readCandidate(
  each: Exclude<PlanInput["candidates"], string>[number],
  n: number,
  kitchen: () => KitchenKnowledge,
): Candidate {
  if (!("nutrients" in each)) return candidateOf({ ...each, id: each.id ?? `recipe-${n + 1}` }, kitchen());
  const { id, recipeId, words, ...rest } = each;
  return { ...rest, recipeId: recipeId ?? id ?? `recipe-${n + 1}`, words: words ?? wordsOf(rest.title) };
}
