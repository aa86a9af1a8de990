import { inArray } from "drizzle-orm";
import type { Db } from "../drivers/connection";
import { food, stockBooking } from "../schema";

type Place = "pantry" | "fridge" | "freezer";

/** What the demo kitchen has at home: food, grams, where it is kept, days it keeps (null: for long). */
const AT_HOME: readonly (readonly [foodId: string, grams: number, place: Place, days: number | null])[] = [
  ["sr:11457", 300, "fridge", 2], // spinach
  ["sr:01116", 500, "fridge", 3], // plain yogurt
  ["sr:01019", 200, "fridge", 9], // feta
  ["sr:01077", 1000, "fridge", 5], // milk
  ["sr:01123", 500, "fridge", 14], // eggs
  ["sr:01001", 250, "fridge", 40], // butter
  ["sr:11124", 600, "fridge", 8], // carrots
  ["sr:09150", 250, "fridge", 10], // lemons
  ["sr:11282", 800, "pantry", 20], // onions
  ["sr:11215", 60, "pantry", 30], // garlic
  ["sr:11352", 1500, "pantry", 12], // potatoes
  ["sr:20044", 1000, "pantry", null], // rice
  ["sr:20120", 500, "pantry", null], // pasta
  ["sr:16144", 500, "pantry", null], // red lentils
  ["sr:16358", 800, "pantry", null], // tinned chickpeas
  ["sr:11531", 800, "pantry", null], // tinned tomatoes
  ["sr:08120", 500, "pantry", null], // oats
  ["sr:20081", 1000, "pantry", null], // flour
  ["sr:04053", 700, "pantry", null], // olive oil
  ["sr:16123", 200, "pantry", null], // soy sauce
  ["sr:02047", 500, "pantry", null], // salt
  ["sr:02030", 40, "pantry", null], // pepper
  ["sr:11312", 750, "freezer", null], // peas
];

const DAY = 86_400_000;

/** Writes the demo kitchen's stock into the ledger as one act; dates count from `now`. Foods that are not here are left out. */
export async function stockDemoPantry(db: Db, householdId: string, now = new Date()): Promise<void> {
  const here = await db
    .select({ id: food.id })
    .from(food)
    .where(
      inArray(
        food.id,
        AT_HOME.map(([foodId]) => foodId),
      ),
    );
  const known = new Set(here.map((row) => row.id));
  const transactionId = crypto.randomUUID();
  const rows = AT_HOME.filter(([foodId]) => known.has(foodId)).map(([foodId, amount, place, days]) => ({
    ...{ householdId, transactionId, foodId, amount, place },
    kind: "purchase" as const,
    expiresAt: days === null ? null : new Date(now.getTime() + days * DAY).toISOString().slice(0, 10),
  }));
  if (rows.length > 0) await db.insert(stockBooking).values(rows);
}
