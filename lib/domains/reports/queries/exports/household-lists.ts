import "server-only";
import { and, asc, eq, isNull, or, sql } from "drizzle-orm";
import { food, recipe, recipeMark, stockBooking, user } from "@/db/schema";
import { NUTRIENTS } from "@/lib/engines/foods/nutrients";
import type { Scope } from "@/lib/platform/auth/scope";
import { lotsAtHome } from "../../../pantry/queries/lots-at-home";
import { stockWords } from "../../../pantry/queries/stock-words";
import { mondayOf } from "../../../planning/dates";
import { todayOf, weekOf } from "../../../planning/queries";
import { listPrices } from "../../../prices/queries";
import { minutesOf } from "../../../recipes/policy";
import { readable } from "../../../recipes/queries/recipe-shelf";
import { findList } from "../../../shopping/queries";
import { batchesOf, type Exported } from "./exported";

/** Which week a list is about. */
interface Wanted {
  readonly week: string | undefined;
}

const weekFor = (scope: Scope, { week }: Wanted) => mondayOf(week ?? todayOf(scope));
const listText = (values: readonly string[]) => values.join(", ");

/** Every recipe the household can cook, its own and the collection's. */
function recipes(scope: Scope) {
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
          key: `${nutrient.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}_per_serving`,
          title: `${NUTRIENTS[nutrient].label} (${NUTRIENTS[nutrient].unit})`,
          kind: "number" as const,
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

/** The meals of a week, a row a meal. */
async function plan(scope: Scope, wanted: Wanted) {
  const week = await weekOf(scope, weekFor(scope, wanted));
  const slotOf = new Map(week.slots.map((slot) => [slot.id, slot.name]));
  const names = new Map(week.eaters.map((eater) => [eater.id, eater.name]));
  type Row = (typeof week.entries)[number];
  const exported: Exported<Row> = {
    table: {
      ...{ name: `plan-${week.weekStart}`, title: "Plan", timeZone: scope.timeZone },
      columns: [
        { key: "date", title: "Date", kind: "date", value: (row) => row.date },
        { key: "slot", title: "Meal", kind: "text", width: 14, value: (row) => slotOf.get(row.slotId) ?? row.slotId },
        { key: "kind", title: "Kind", kind: "text", width: 12, value: (row) => row.kind },
        { key: "recipe", title: "Recipe", kind: "text", width: 40, value: (row) => row.recipe?.title ?? null },
        {
          key: "energy_per_serving",
          title: "kcal a serving",
          kind: "number",
          digits: 0,
          value: (row) => row.recipe?.kcal ?? null,
        },
        {
          key: "protein_per_serving",
          title: "Protein a serving (g)",
          kind: "number",
          digits: 1,
          value: (row) => row.recipe?.protein ?? null,
        },
        { key: "minutes", title: "Minutes", kind: "number", value: (row) => row.recipe?.minutes ?? null },
        {
          key: "servings_to_cook",
          title: "Servings to cook",
          kind: "number",
          digits: 2,
          value: (row) => row.servingsToCook,
        },
        {
          key: "portions",
          title: "Portions",
          kind: "text",
          value: (row) =>
            listText(Object.entries(row.portions).map(([id, share]) => `${names.get(id) ?? "?"} ${share}`)),
        },
        { key: "locked", title: "Locked", kind: "yes-no", value: (row) => row.isLocked },
      ],
    },
    batches: [week.entries],
  };
  return exported;
}

/** The shopping list of a week. */
async function shoppingList(scope: Scope, wanted: Wanted) {
  const week = weekFor(scope, wanted);
  const list = await findList(scope, week);
  const currency = list?.currency ?? "";
  type Row = NonNullable<typeof list>["items"][number];
  const exported: Exported<Row> = {
    table: {
      ...{ name: `shopping-list-${week}`, title: "Shopping list", timeZone: scope.timeZone },
      columns: [
        { key: "aisle", title: "Aisle", kind: "text", width: 18, value: (row) => row.aisle },
        { key: "name", title: "Name", kind: "text", width: 32, value: (row) => row.name },
        { key: "amount", title: "Amount", kind: "text", width: 20, value: (row) => row.amountText },
        { key: "buy_grams", title: "To buy (g)", kind: "number", digits: 1, value: (row) => row.buyGrams },
        { key: "at_home_grams", title: "At home (g)", kind: "number", digits: 1, value: (row) => row.atHomeGrams },
        { key: "paid", title: "Paid", kind: "money", value: (row) => row.paidMinor },
        {
          key: "currency",
          title: "Currency",
          kind: "text",
          width: 9,
          value: (row) => (row.paidMinor === null ? null : currency),
        },
        { key: "ticked", title: "Ticked", kind: "yes-no", value: (row) => row.checkedAt !== null },
        { key: "by_hand", title: "By hand", kind: "yes-no", value: (row) => row.origin === "hand" },
        {
          key: "recipes",
          title: "For",
          kind: "text",
          value: (row) => listText([...new Set(row.terms.flatMap((term) => term.recipeTitle ?? []))]),
        },
      ],
    },
    batches: [list?.items ?? []],
  };
  return exported;
}

/** What is at home, a row a lot. */
async function pantry(scope: Scope) {
  const lots = await lotsAtHome(scope);
  const wordsOf = await stockWords(scope, lots);
  type Row = (typeof lots)[number];
  const exported: Exported<Row> = {
    table: {
      ...{ name: "pantry", title: "Pantry", timeZone: scope.timeZone },
      columns: [
        { key: "name", title: "Name", kind: "text", width: 32, value: (row) => wordsOf(row).name },
        { key: "cooked", title: "Cooked", kind: "yes-no", value: (row) => row.recipeId !== null },
        { key: "place", title: "Place", kind: "text", width: 10, value: (row) => row.place },
        { key: "amount", title: "Amount", kind: "number", value: (row) => row.amount },
        { key: "unit", title: "Unit", kind: "text", width: 9, value: (row) => row.unit },
        { key: "expires_on", title: "Best before", kind: "date", value: (row) => row.expiresAt },
      ],
    },
    batches: [lots],
  };
  return exported;
}

/** The ledger: every booking ever made, oldest first. */
function bookings(scope: Scope) {
  const read = (after: { readonly at: string; readonly id: string } | undefined, limit: number) =>
    scope.db
      .select({
        id: stockBooking.id,
        // As text: a Date has lost the microseconds that the next page begins after.
        at: sql<string>`${stockBooking.createdAt}::text`,
        createdAt: stockBooking.createdAt,
        kind: stockBooking.kind,
        food: food.displayName,
        recipe: recipe.title,
        amount: stockBooking.amount,
        unit: stockBooking.unit,
        place: stockBooking.place,
        expiresAt: stockBooking.expiresAt,
        priceMinor: stockBooking.priceMinor,
        currency: stockBooking.currency,
        source: stockBooking.source,
        transactionId: stockBooking.transactionId,
        undoes: stockBooking.undoes,
        by: user.name,
      })
      .from(stockBooking)
      .leftJoin(food, eq(food.id, stockBooking.foodId))
      .leftJoin(recipe, eq(recipe.id, stockBooking.recipeId))
      .leftJoin(user, eq(user.id, stockBooking.bookedBy))
      .where(
        and(
          eq(stockBooking.householdId, scope.householdId),
          after === undefined
            ? undefined
            : sql`(${stockBooking.createdAt}, ${stockBooking.id}) > (${after.at}::timestamptz, ${after.id}::uuid)`,
        ),
      )
      .orderBy(asc(stockBooking.createdAt), asc(stockBooking.id))
      .limit(limit);
  type Row = Awaited<ReturnType<typeof read>>[number];
  const exported: Exported<Row> = {
    table: {
      ...{ name: "bookings", title: "Bookings", timeZone: scope.timeZone },
      columns: [
        { key: "booked_at", title: "Booked", kind: "time", value: (row) => row.createdAt },
        { key: "kind", title: "Kind", kind: "text", width: 11, value: (row) => row.kind },
        { key: "name", title: "Name", kind: "text", width: 32, value: (row) => row.food ?? row.recipe },
        { key: "amount", title: "Amount", kind: "number", value: (row) => row.amount },
        { key: "unit", title: "Unit", kind: "text", width: 9, value: (row) => row.unit },
        { key: "place", title: "Place", kind: "text", width: 10, value: (row) => row.place },
        { key: "expires_on", title: "Best before", kind: "date", value: (row) => row.expiresAt },
        { key: "price", title: "Price", kind: "money", value: (row) => row.priceMinor },
        { key: "currency", title: "Currency", kind: "text", width: 9, value: (row) => row.currency },
        { key: "source", title: "From", kind: "text", width: 11, value: (row) => row.source },
        { key: "booked_by", title: "By", kind: "text", width: 18, value: (row) => row.by },
        { key: "booking_id", title: "Booking", kind: "text", width: 38, value: (row) => row.id },
        { key: "act_id", title: "Act", kind: "text", width: 38, value: (row) => row.transactionId },
        { key: "undoes_booking_id", title: "Undoes", kind: "text", width: 38, value: (row) => row.undoes },
      ],
    },
    batches: batchesOf<Row>(read),
  };
  return exported;
}

/** What the household's foods cost it. */
async function prices(scope: Scope) {
  const { currency, prices: rows } = await listPrices(scope);
  type Row = (typeof rows)[number];
  const exported: Exported<Row> = {
    table: {
      ...{ name: "prices", title: "Prices", timeZone: scope.timeZone },
      columns: [
        { key: "food", title: "Food", kind: "text", width: 32, value: (row) => row.name },
        { key: "per", title: "Per", kind: "text", width: 8, value: (row) => row.per },
        { key: "set_price", title: "Our price", kind: "money", value: (row) => row.set?.minor ?? null },
        { key: "set_per", title: "Our price per", kind: "text", width: 12, value: (row) => row.set?.per ?? null },
        { key: "currency", title: "Currency", kind: "text", width: 9, value: () => currency },
      ],
    },
    batches: [rows],
  };
  return exported;
}

/** Foods the household can use, with figures of 100 g. */
function foods(scope: Scope) {
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
          key: `${nutrient.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}_per_100g`,
          title: `${NUTRIENTS[nutrient].label} (${NUTRIENTS[nutrient].unit})`,
          kind: "number" as const,
          value: (row: Row) => row.nutrients[nutrient] ?? null,
        })),
      ],
    },
    batches: batchesOf<Row>(read),
  };
  return exported;
}

/** Everything of a household that is a list, by name. */
export const HOUSEHOLD_LISTS = {
  recipes,
  plan,
  "shopping-list": shoppingList,
  pantry,
  bookings,
  prices,
  foods,
} as const;
