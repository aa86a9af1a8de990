import type { NutrientAmounts, NutrientId } from "../foods/nutrients";

/** About half of a day's worth in one serving: there, more is no better and less is told apart. */
const PLENTY: Partial<Readonly<Record<NutrientId, number>>> = {
  protein: 40,
  fibre: 16,
  iron: 10,
  calcium: 500,
  carbohydrate: 90,
  fat: 35,
  sugars: 30,
  sodium: 1500,
  energy: 800,
};

/** How high or low in a nutrient a serving is, 0–1; 0 where that is not known. */
export function levelFit(of: NutrientId, wanted: "high" | "low", value: number | null): number {
  const plenty = PLENTY[of];
  if (value === null || plenty === undefined) return 0;
  const share = Math.min(1, value / plenty);
  return wanted === "high" ? share : 1 - share;
}

/** "high:iron", "low:energy": what a recipe can be looked up by, with how much it is so. */
export function levelsOf(nutrients: NutrientAmounts): readonly (readonly [string, number])[] {
  return (Object.keys(PLENTY) as NutrientId[]).flatMap((id) =>
    (["high", "low"] as const)
      .map((wanted) => [`${wanted}:${id}`, levelFit(id, wanted, nutrients[id] ?? null)] as const)
      .filter(([, fit]) => fit >= 0.45),
  );
}
