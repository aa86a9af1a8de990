import { eq, sql } from "drizzle-orm";
import { loadFoodTable } from "../datasets/foods/load";
import type { Db } from "../drivers/connection";
import { installation } from "../schema";

const CHUNK = 1_000;

/**
 * Brings the committed food table into the database, once a release. Foods that left the table are kept as retired,
 * since recipes and bookings may point at them. Runs in one transaction.
 */
export async function loadFoods(db: Db): Promise<{ readonly loaded: number }> {
  const table = loadFoodTable();
  const [seen] = await db
    .select({ value: installation.value })
    .from(installation)
    .where(eq(installation.key, "foods-release"));
  if (seen?.value === table.release) return { loaded: 0 };

  await db.transaction(async (tx) => {
    await tx.execute(sql`update food set is_retired = true where household_id is null`);
    for (let from = 0; from < table.foods.length; from += CHUNK) {
      // One JSON parameter a thousand rows: many times faster than a parameter a value.
      const rows = table.foods.slice(from, from + CHUNK).map((food) => ({
        id: food.id,
        fdc_id: food.fdcId,
        name: food.name,
        display_name: food.displayName,
        source: food.source,
        release: table.release,
        category: food.category,
        aisle: food.aisle,
        allergens: food.allergens,
        diets: food.diets,
        nutrients: food.nutrients,
        portions: food.portions,
        grams_per_ml: food.gramsPerMl,
        grams_per_piece: food.gramsPerPiece,
        refuse: food.refuse,
        commonness: food.commonness,
      }));
      await tx.execute(sql`
        insert into food (id, fdc_id, name, display_name, source, release, category, aisle, allergens, diets,
                          nutrients, portions, grams_per_ml, grams_per_piece, refuse, commonness, is_retired)
        select id, fdc_id, name, display_name, source, release, category, aisle, allergens, diets,
               nutrients, portions, grams_per_ml, grams_per_piece, refuse, commonness, false
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(
          id text, fdc_id int, name text, display_name text, source text, release text, category text, aisle text,
          allergens text[], diets text[], nutrients jsonb, portions jsonb, grams_per_ml float8, grams_per_piece float8,
          refuse float8, commonness float8)
        on conflict (id) do update set
          fdc_id = excluded.fdc_id, name = excluded.name, display_name = excluded.display_name, source = excluded.source,
          release = excluded.release, category = excluded.category, aisle = excluded.aisle, allergens = excluded.allergens,
          diets = excluded.diets, nutrients = excluded.nutrients, portions = excluded.portions,
          grams_per_ml = excluded.grams_per_ml, grams_per_piece = excluded.grams_per_piece, refuse = excluded.refuse,
          commonness = excluded.commonness, is_retired = false`);
    }
    await tx
      .insert(installation)
      .values({ key: "foods-release", value: table.release })
      .onConflictDoUpdate({ target: installation.key, set: { value: table.release, updatedAt: new Date() } });
  });
  return { loaded: table.foods.length };
}
