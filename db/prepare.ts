import { sql } from "drizzle-orm";
import type { Connection } from "./drivers/connection";
import { requireVectors } from "./require-vectors";
import { loadSearch } from "./seed/index-recipes";
import { loadCollection } from "./seed/load-collection";
import { loadDemo } from "./seed/load-demo";
import { loadFoods } from "./seed/load-foods";
import { loadPosts } from "./seed/load-posts";

/**
 * Makes a database ready to serve: tables, foods, the recipe collection and, where it is wanted, the demo kitchen.
 * Every part is skipped when it is there already. `say` is told what is being done.
 */
export async function prepareDatabase(
  connection: Connection,
  options: { readonly demo: boolean; readonly say: (what: string) => void },
): Promise<void> {
  const { db } = connection;
  options.say("Bringing the tables up to date");
  // The embedded database brings its own.
  if (connection.driver !== "embedded") await requireVectors(db);
  await connection.migrate();
  options.say("Loading foods");
  const foods = await loadFoods(db);
  options.say("Loading the recipe collection");
  const recipes = await loadCollection(db);
  await loadPosts(db);
  if (options.demo) await loadDemo(db);
  options.say("Preparing search");
  const search = await loadSearch(db);
  // The embedded database counts its rows only when asked; without that it joins tables as if they were empty.
  if (foods.loaded + recipes.loaded + search.loaded > 0) await db.execute(sql`analyze`);
}
