import "server-only";
import { and, eq, inArray, notInArray, sql } from "drizzle-orm";
import { shoppingItem } from "@/db/schema";
import { buildShoppingList } from "@/lib/engines/shopping/build-shopping-list";
import type { ShoppingItem } from "@/lib/engines/shopping/contract";
import { needsOfLines } from "@/lib/engines/shopping/needs-of-lines";
import { shopFactsOf } from "@/lib/engines/shopping/shop-facts";
import { inTransaction, type Scope } from "@/lib/platform/auth/scope";
import { findHousehold } from "../../accounts/queries";
import { recordEvent } from "../../analytics/mutations/record-event";
import { kitchenKnowledge } from "../../foods/queries";
import { stockAtHome } from "../../pantry/queries";
import { cookedMealsOf } from "../../planning/queries";
import { shoppingRecipes } from "../../recipes/queries";
import { keepsTick, keyOf } from "../policy";
import { announce, findOurList, openList } from "./our-list";

/**
 * Makes or renews the list of a week: what the planned pots need, summed by food, less what is at home. Ticks, things
 * added by hand and things taken off stay; an item that clearly grew is open again.
 */
export async function buildList(scope: Scope, { weekStart }: { readonly weekStart: string }) {
  const { revision, meals } = await cookedMealsOf(scope, weekStart);
  const { units } = await findHousehold(scope);
  const items = buildShoppingList(await needsOf(scope, meals), factsOf, await stockAtHome(scope), units);
  return inTransaction(scope, async (tx) => {
    if (meals.length === 0 && (await findOurList(tx, weekStart))?.planRevision == null) {
      return { ok: false, reason: "nothing-planned" } as const;
    }
    const listId = await openList(tx, weekStart, revision);
    await replacePlanItems(tx, listId, items);
    await announce(tx, listId, null);
    await recordEvent(tx, { name: "list.made", value: items.length });
    return { ok: true, itemCount: items.length } as const;
  });
}

/** How the shop sells a food; null for one that is not in the table. */
export function factsOf(foodId: string) {
  const food = kitchenKnowledge().table.byId.get(foodId);
  return food === undefined ? null : shopFactsOf(food);
}

async function replacePlanItems(tx: Scope, listId: string, items: readonly ShoppingItem[]): Promise<void> {
  const ofPlan = and(eq(shoppingItem.listId, listId), eq(shoppingItem.origin, "plan"));
  const before = await tx.db
    .select({ key: shoppingItem.key, neededGrams: shoppingItem.neededGrams })
    .from(shoppingItem)
    .where(ofPlan);
  const neededBefore = new Map(before.map((row) => [row.key, row.neededGrams]));
  const rows = items.map((item, position) => ({
    listId,
    key: keyOf(item),
    origin: "plan" as const,
    ...figuresOf(item),
    position,
  }));
  const keys = rows.map((row) => row.key);
  await tx.db
    .delete(shoppingItem)
    .where(and(ofPlan, keys.length === 0 ? undefined : notInArray(shoppingItem.key, keys)));
  if (rows.length === 0) return;
  await tx.db
    .insert(shoppingItem)
    .values(rows)
    .onConflictDoUpdate({
      target: [shoppingItem.listId, shoppingItem.origin, shoppingItem.key],
      set: {
        foodId: sql`excluded.food_id`,
        name: sql`excluded.name`,
        aisle: sql`excluded.aisle`,
        amountText: sql`excluded.amount_text`,
        neededGrams: sql`excluded.needed_grams`,
        atHomeGrams: sql`excluded.at_home_grams`,
        buyGrams: sql`excluded.buy_grams`,
        packs: sql`excluded.packs`,
        terms: sql`excluded.terms`,
        position: sql`excluded.position`,
      },
    });
  const grown = rows
    .filter((row) => !keepsTick(neededBefore.get(row.key) ?? null, row.neededGrams))
    .map((row) => row.key);
  if (grown.length > 0) {
    await tx.db
      .update(shoppingItem)
      .set({ checkedAt: null, removedAt: null, paidMinor: null })
      .where(and(ofPlan, inArray(shoppingItem.key, grown)));
  }
}

/** An item as it is stored. */
export const figuresOf = (item: ShoppingItem) => ({
  foodId: item.foodId,
  name: item.name,
  aisle: item.aisle,
  amountText: item.shown.text,
  neededGrams: item.neededGrams,
  atHomeGrams: item.atHomeGrams,
  buyGrams: item.buyGrams,
  packs: item.packs,
  terms: item.terms,
});

async function needsOf(scope: Scope, meals: Awaited<ReturnType<typeof cookedMealsOf>>["meals"]) {
  const recipes = await shoppingRecipes(
    scope,
    meals.map((meal) => meal.recipeId),
  );
  return meals.flatMap((meal) => {
    const recipe = recipes.get(meal.recipeId);
    if (recipe === undefined) return [];
    const times = meal.servings / recipe.servings;
    return recipe.parts.flatMap((part) =>
      needsOfLines(part.lines, part.times * times, {
        recipeId: meal.recipeId,
        recipeTitle: recipe.title,
        date: meal.date,
      }),
    );
  });
}
