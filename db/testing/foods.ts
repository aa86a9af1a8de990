import type { Food } from "@/lib/engines/foods/food";
import { resolveLine } from "@/lib/engines/nutrition/resolve-line";
import type { Db } from "../drivers/connection";
import { food } from "../schema";
import { committedKitchen } from "../seed/kitchen";

/** The foods that lines resolve to in the committed table, each once; a line of no known food gives none. */
export function foodsOf(lines: readonly string[]): Food[] {
  return [...new Set(lines.flatMap((text) => resolveLine(text, committedKitchen()).food ?? []))];
}

/** Puts single foods of the committed table into a test's database: the whole table would take seconds a test. */
export async function insertFoods(db: Db, foods: readonly Food[]): Promise<void> {
  const rows = foods.map(({ aliases: _, standIns: _s, ...one }) => ({
    ...one,
    allergens: [...one.allergens],
    diets: [...one.diets],
    release: "test",
  }));
  await db.insert(food).values(rows).onConflictDoNothing();
}
