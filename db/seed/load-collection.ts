import { createHash } from "node:crypto";
import { and, eq, isNull, notInArray } from "drizzle-orm";
import { nutritionOf } from "@/lib/engines/nutrition/nutrition-of";
import { deriveRecipe } from "@/lib/engines/recipes/derive-recipe";
import { loadFoodTable } from "../datasets/foods/load";
import type { Db } from "../drivers/connection";
import { installation, recipe, recipeLine, recipeStep } from "../schema";
import { committedKitchen } from "./kitchen";
import { seedRecipes } from "./recipes/collection";
import type { SeedRecipe } from "./recipes/recipe-file";

/**
 * Brings the recipe collection into the database when its text, the food table or this code's version changed.
 * Recipes keep their id by slug, so that plans, marks and shared links stay whole; one that left the collection goes
 * only when nobody plans it.
 */
export async function loadCollection(
  db: Db,
  collection: readonly SeedRecipe[] = seedRecipes,
): Promise<{ readonly loaded: number }> {
  const version = createHash("sha256")
    .update(JSON.stringify([DERIVATION, loadFoodTable().release, collection]))
    .digest("hex");
  const [seen] = await db
    .select({ value: installation.value })
    .from(installation)
    .where(eq(installation.key, "collection"));
  if (seen?.value === version) return { loaded: 0 };

  await db.transaction(async (tx) => {
    const known = await tx
      .select({ id: recipe.id, slug: recipe.slug, revision: recipe.revision })
      .from(recipe)
      .where(isNull(recipe.householdId));
    const idBySlug = new Map(known.map((row) => [row.slug, row.id]));
    // What an admin changed stays as they left it.
    const changed = new Set(known.filter((row) => row.revision > 1).map((row) => row.slug));
    const lines: (typeof recipeLine.$inferInsert)[] = [];
    const steps: (typeof recipeStep.$inferInsert)[] = [];
    for (const seed of collection) {
      if (changed.has(seed.slug)) continue;
      const id = idBySlug.get(seed.slug) ?? crypto.randomUUID();
      const rows = rowsOf(seed, id);
      if (idBySlug.has(seed.slug)) {
        await tx.update(recipe).set(rows.recipe).where(eq(recipe.id, id));
        await tx.delete(recipeLine).where(eq(recipeLine.recipeId, id));
        await tx.delete(recipeStep).where(eq(recipeStep.recipeId, id));
      } else {
        await tx.insert(recipe).values(rows.recipe);
      }
      lines.push(...rows.lines);
      steps.push(...rows.steps);
    }
    for (let from = 0; from < lines.length; from += 500)
      await tx.insert(recipeLine).values(lines.slice(from, from + 500));
    for (let from = 0; from < steps.length; from += 500)
      await tx.insert(recipeStep).values(steps.slice(from, from + 500));
    const slugs = collection.map((seed) => seed.slug);
    await tx
      .delete(recipe)
      .where(
        and(
          isNull(recipe.householdId),
          isNull(recipe.createdBy),
          eq(recipe.revision, 1),
          notInArray(recipe.slug, slugs),
        ),
      );
    await tx
      .insert(installation)
      .values({ key: "collection", value: version })
      .onConflictDoUpdate({ target: installation.key, set: { value: version, updatedAt: new Date() } });
  });
  return { loaded: collection.length };
}

/** Raise when derived figures change for the same text. */
const DERIVATION = 4;

function rowsOf(seed: SeedRecipe, id: string) {
  const nutrition = nutritionOf(
    { servings: seed.servings, lines: seed.lines.map((line) => line.text) },
    committedKitchen(),
  );
  const { lines, steps, tags, suits, ...fields } = seed;
  return {
    recipe: {
      ...fields,
      id,
      tags: [...tags],
      suits: [...suits],
      householdId: null,
      ...deriveRecipe({ ...seed, artSeed: seed.slug }, nutrition),
    } satisfies typeof recipe.$inferInsert,
    lines: lines.map((line, position) => ({
      recipeId: id,
      position,
      section: line.section,
      text: line.text,
      foodId: nutrition.lines[position]?.food?.id ?? null,
      grams: nutrition.lines[position]?.grams?.value ?? null,
    })),
    steps: steps.map((step, position) => ({ recipeId: id, position, section: step.section, text: step.text })),
  };
}
