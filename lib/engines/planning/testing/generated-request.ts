import type { NutrientId } from "../../foods/nutrients";
import type { Candidate, PlanEater, PlanRequest, PlanSlot, SlotKind } from "../contract";
import { SLOT_KINDS } from "../contract";
import { generateLibrary } from "./generated-library";

type Micronutrients = PlanEater["targets"]["micronutrients"];

/** Daily reference intakes (RDA or AI, NASEM) of women and men of 19–50 and children of 4–8. */
const REFERENCE: Readonly<Record<"woman" | "man" | "child", { readonly [N in NutrientId]?: number }>> = {
  woman: {
    fibre: 25,
    calcium: 1000,
    iron: 18,
    magnesium: 310,
    phosphorus: 700,
    potassium: 2600,
    zinc: 8,
    copper: 0.9,
    manganese: 1.8,
    selenium: 55,
    vitaminA: 700,
    vitaminC: 75,
    vitaminD: 15,
    vitaminE: 15,
    vitaminK: 90,
    thiamin: 1.1,
    riboflavin: 1.1,
    niacin: 14,
    pantothenicAcid: 5,
    vitaminB6: 1.3,
    folate: 400,
    vitaminB12: 2.4,
    choline: 425,
  },
  man: {
    fibre: 38,
    calcium: 1000,
    iron: 8,
    magnesium: 400,
    phosphorus: 700,
    potassium: 3400,
    zinc: 11,
    copper: 0.9,
    manganese: 2.3,
    selenium: 55,
    vitaminA: 900,
    vitaminC: 90,
    vitaminD: 15,
    vitaminE: 15,
    vitaminK: 120,
    thiamin: 1.2,
    riboflavin: 1.3,
    niacin: 16,
    pantothenicAcid: 5,
    vitaminB6: 1.3,
    folate: 400,
    vitaminB12: 2.4,
    choline: 550,
  },
  child: {
    fibre: 25,
    calcium: 1000,
    iron: 10,
    magnesium: 130,
    phosphorus: 500,
    potassium: 2300,
    zinc: 5,
    copper: 0.44,
    manganese: 1.5,
    selenium: 30,
    vitaminA: 400,
    vitaminC: 25,
    vitaminD: 15,
    vitaminE: 7,
    vitaminK: 55,
    thiamin: 0.6,
    riboflavin: 0.6,
    niacin: 8,
    pantothenicAcid: 3,
    vitaminB6: 0.6,
    folate: 200,
    vitaminB12: 1.2,
    choline: 250,
  },
};

function eater(
  eaterId: string,
  stage: "woman" | "man" | "child",
  energy: number,
  split: readonly [number, number, number],
): PlanEater {
  const micronutrients: { [N in NutrientId]?: { min: number | null; max: number | null } } = {};
  for (const [nutrient, min] of Object.entries(REFERENCE[stage]))
    micronutrients[nutrient as NutrientId] = { min, max: null };
  micronutrients.sodium = { min: null, max: stage === "child" ? 1500 : 2300 };
  return {
    eaterId,
    name: eaterId,
    diets: [],
    allergies: [],
    dislikes: [],
    targets: {
      energy,
      protein: Math.round((energy * split[0]) / 4),
      fat: Math.round((energy * split[1]) / 9),
      carbohydrate: Math.round((energy * split[2]) / 4),
      micronutrients: micronutrients as Micronutrients,
    },
  };
}

/** Four people of unlike needs: a woman, a man who trains, a second woman, a child. */
export const FOUR_EATERS: readonly PlanEater[] = [
  eater("e1", "woman", 2050, [0.18, 0.32, 0.5]),
  eater("e2", "man", 2750, [0.22, 0.3, 0.48]),
  eater("e3", "woman", 1700, [0.22, 0.33, 0.45]),
  eater("e4", "child", 1450, [0.15, 0.33, 0.52]),
];

export const ENERGY_SHARE: Readonly<Record<SlotKind, number>> = {
  breakfast: 0.25,
  lunch: 0.3,
  dinner: 0.35,
  snack: 0.1,
};

/** Empty slots of every kind for `days` days from Monday 2 March 2026. */
export function emptySlots(
  days: number,
  eaterIds: readonly string[],
  kinds: readonly SlotKind[] = SLOT_KINDS,
): PlanSlot[] {
  const slots: PlanSlot[] = [];
  for (let day = 0; day < days; day++) {
    const date = `2026-03-${String(day + 2).padStart(2, "0")}`;
    for (const kind of kinds) slots.push({ date, slotId: kind, kind, eaterIds, fixed: null });
  }
  return slots;
}

/** A request for a full week; anything in `change` replaces what is generated. */
export function generateRequest(
  options: {
    readonly seed: number;
    readonly recipes?: number;
    readonly days?: number;
    readonly candidates?: readonly Candidate[];
  },
  change: Partial<PlanRequest> = {},
): PlanRequest {
  const eaters = change.eaters ?? FOUR_EATERS;
  return {
    eaters,
    slots: emptySlots(
      options.days ?? 7,
      eaters.map((one) => one.eaterId),
    ),
    candidates: options.candidates ?? generateLibrary(options.seed, options.recipes ?? 300),
    rules: {
      minutesByDate: {},
      budgetMinor: null,
      maxRepeats: 2,
      maxLeftovers: 1,
      energyShare: ENERGY_SHARE,
      energyTolerance: 0.05,
      macroTolerance: 0.1,
    },
    seed: options.seed,
    timeLimitMs: 5000,
    ...change,
  };
}
