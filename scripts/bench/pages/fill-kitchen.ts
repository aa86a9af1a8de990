import { eq, isNull } from "drizzle-orm";
import { closeConnection, connection } from "@/db/client";
import { household, recipe } from "@/db/schema";
import { readEnvironment } from "@/lib/platform/env";
import { openDataFolder } from "../../serve/data-folder";
import { openDatabase } from "../../serve/open-database";
import { prepareData } from "../../serve/prepare-data";

/** Makes the kitchen of the settings, with the demo household reading `recipes` recipes in all, and lets go of it. */
export async function fillKitchen(recipes: number): Promise<void> {
  const env = readEnvironment();
  openDataFolder(env.dataDir);
  await openDatabase(env);
  await prepareData(env, () => {});
  const { db } = connection();
  const [demo] = await db.select({ id: household.id }).from(household).where(eq(household.isDemo, true));
  if (demo === undefined) throw new Error("There is no demo kitchen to measure.");
  const collection = await db.select().from(recipe).where(isNull(recipe.householdId));
  const copies = Array.from({ length: Math.max(0, recipes - collection.length) }, (_, n) => {
    const model = collection[n % collection.length];
    if (model === undefined) throw new Error("The collection is empty.");
    return {
      ...model,
      id: crypto.randomUUID(),
      householdId: demo.id,
      slug: null,
      title: `${model.title} ${n + 1}`,
      searchText: `${model.searchText} ${n + 1}`,
    };
  });
  for (let from = 0; from < copies.length; from += 100) await db.insert(recipe).values(copies.slice(from, from + 100));
  await closeConnection();
}
