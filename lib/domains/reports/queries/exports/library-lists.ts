import "server-only";
import { and, asc, eq, isNull, or, sql } from "drizzle-orm";
import { food, recipe, recipeMark } from "@/db/schema";
import { NUTRIENTS, type NutrientId } from "@/lib/engines/foods/nutrients";
import type { Scope } from "@/lib/platform/auth/scope";
import { minutesOf } from "../../../recipes/policy";
import { readable } from "../../../recipes/queries/recipe-shelf";
import { batchesOf, type Exported, listText } from "./exported";

/** The heading of a figure: key and title with its unit. */
const headingOf = (nutrient: NutrientId, per: string) => ({
  key: `${nutrient.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}_${per}`,
  title: `${NUTRIENTS[nutrient].label} (${NUTRIENTS[nutrient].unit})`,
  kind: "number" as const,
});

/** Every recipe the household can cook, its own and the collection's. */
export function recipes(scope: Scope) {
  const read = (after: { readonly id: string } | undefined, limit: number) =>
    scope.db
      .select({
        id: recipe.id,
        title: recipe.title,
        servings: recipe.servings,
        prepMinutes: recipe.prepMinutes,
        cookMinutes: recipe.cookMinutes,
        totalMinutes: recipe.totalMinutes,
        cuisine: recipe.cuisine,
        tags: recipe.tags,
        diets: recipe.diets,
        allergens: recipe.allergens,
        nutrients: recipe.nutrients,
        gramsPerServing: recipe.gramsPerServing,
        sourceName: recipe.sourceName,
        sourceUrl: recipe.sourceUrl,
        isOwn: sql<boolean>`${recipe.householdId} is not null`,
        isFavourite: sql<boolean>`coalesce(${recipeMark.isFavourite}, false)`,
        rating: recipeMark.rating,
        createdAt: recipe.createdAt,
      })
      .from(recipe)
      .leftJoin(recipeMark, and(eq(recipeMark.recipeId, recipe.id), eq(recipeMark.householdId, scope.householdId)))
      .where(
        and(
          readable(scope),
          isNull(recipe.deletedAt),
          after === undefined ? undefined : sql`${recipe.id} > ${after.id}::uuid`,
        ),
      )
      .orderBy(asc(recipe.id))
      .limit(limit);
  type Row = Awaited<ReturnType<typeof read>>[number];
  const shown = ["energy", "protein", "fat", "carbohydrate", "fibre", "sugars", "saturatedFat", "sodium"] as const;
  const exported: Exported<Row> = {
    table: {
      ...{ name: "recipes", title: "Recipes", timeZone: scope.timeZone },
      columns: [
        { key: "title", title: "Title", kind: "text", width: 40, value: (row) => row.title },
        { key: "servings", title: "Servings", kind: "number", value: (row) => row.servings },
        { key: "minutes", title: "Minutes", kind: "number", value: minutesOf },
        ...shown.map((nutrient) => ({
          ...headingOf(nutrient, "per_serving"),
          digits: nutrient === "energy" || nutrient === "sodium" ? 0 : 1,
          value: (row: Row) => row.nutrients[nutrient] ?? null,
        })),
        {
          key: "grams_per_serving",
          title: "Grams a serving",
          kind: "number",
          digits: 0,
          value: (row) => row.gramsPerServing,
        },
        { key: "cuisine", title: "Cuisine", kind: "text", width: 16, value: (row) => row.cuisine },
        { key: "tags", title: "Tags", kind: "text", value: (row) => listText(row.tags) },
        { key: "diets", title: "Diets", kind: "text", value: (row) => listText(row.diets) },
        { key: "allergens", title: "Allergens", kind: "text", value: (row) => listText(row.allergens) },
        { key: "own", title: "Our own", kind: "yes-no", value: (row) => row.isOwn },
        { key: "favourite", title: "Favourite", kind: "yes-no", value: (row) => row.isFavourite },
        { key: "rating", title: "Rating", kind: "number", value: (row) => row.rating },
        { key: "source", title: "Source", kind: "text", value: (row) => row.sourceName },
        { key: "source_url", title: "Address", kind: "text", value: (row) => row.sourceUrl },
        { key: "created_at", title: "Added", kind: "time", value: (row) => row.createdAt },
      ],
    },
    batches: batchesOf<Row>(read),
  };
  return exported;
}

/** Foods the household can use, with figures of 100 g. */
export function foods(scope: Scope) {
  const read = (after: { readonly id: string } | undefined, limit: number) =>
    scope.db
      .select({
        id: food.id,
        name: food.displayName,
        description: food.name,
        source: food.source,
        release: food.release,
        category: food.category,
        allergens: food.allergens,
        nutrients: food.nutrients,
        isOwn: sql<boolean>`${food.householdId} is not null`,
      })
      .from(food)
      .where(
        and(
          or(isNull(food.householdId), eq(food.householdId, scope.householdId)),
          eq(food.isRetired, false),
          after === undefined ? undefined : sql`${food.id} > ${after.id}`,
        ),
      )
      .orderBy(asc(food.id))
      .limit(limit);
  type Row = Awaited<ReturnType<typeof read>>[number];
  const shown = Object.keys(NUTRIENTS) as (keyof typeof NUTRIENTS)[];
  const exported: Exported<Row> = {
    table: {
      ...{ name: "foods", title: "Foods", timeZone: scope.timeZone },
      columns: [
        { key: "id", title: "Id", kind: "text", width: 12, value: (row) => row.id },
        { key: "name", title: "Name", kind: "text", width: 32, value: (row) => row.name },
        { key: "description", title: "Description", kind: "text", width: 40, value: (row) => row.description },
        { key: "category", title: "Category", kind: "text", width: 20, value: (row) => row.category },
        { key: "source", title: "Source", kind: "text", width: 10, value: (row) => row.source },
        { key: "release", title: "Release", kind: "text", width: 12, value: (row) => row.release },
        { key: "own", title: "Our own", kind: "yes-no", value: (row) => row.isOwn },
        { key: "allergens", title: "Allergens", kind: "text", value: (row) => listText(row.allergens) },
        ...shown.map((nutrient) => ({
          ...headingOf(nutrient, "per_100g"),
          value: (row: Row) => row.nutrients[nutrient] ?? null,
        })),
      ],
    },
    batches: batchesOf<Row>(read),
  };
  return exported;
}
