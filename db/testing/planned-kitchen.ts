import { generateLibrary } from "@/lib/engines/planning/testing/generated-library";
import type { Scope } from "@/lib/platform/auth/scope";
import type { Db } from "../drivers/connection";
import { eater, recipe } from "../schema";
import { mintHousehold } from "./household";

/** A household of two and 60 recipes of its own; one eater is allergic to peanuts, which some recipes contain. */
export async function plannedKitchen(
  db: Db,
  seed = 1,
): Promise<{ scope: Scope; recipeIds: string[]; ana: string; ben: string }> {
  const scope = await mintHousehold(db, { timeZone: "Europe/Warsaw" });
  const { householdId } = scope;
  const body = { sex: "female", birthDate: "1990-01-01", heightCm: 168, weightKg: 64 } as const;
  const ana = crypto.randomUUID();
  const ben = crypto.randomUUID();
  await db.insert(eater).values([
    { id: ana, householdId, name: "Ana", ...body, position: 0 },
    { id: ben, householdId, name: "Ben", ...body, sex: "male", allergies: ["peanuts"], position: 1 },
  ]);
  const recipes = generateLibrary(seed, 60).map((one, index) => ({
    id: crypto.randomUUID(),
    householdId,
    title: one.title,
    servings: one.servings,
    totalMinutes: one.minutes,
    suits: [...one.suits],
    keeps: one.keeps,
    kcal: one.nutrients.energy ?? null,
    protein: one.nutrients.protein ?? null,
    nutrients: one.nutrients,
    allergens: index % 4 === 0 ? (["peanuts"] as const).slice() : [],
    diets: [...one.diets],
    foodIds: [...one.foodIds],
    searchText: one.words.join(" "),
  }));
  await db.insert(recipe).values(recipes);
  return { scope, recipeIds: recipes.map((one) => one.id), ana, ben };
}
