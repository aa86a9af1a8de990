import "server-only";
import { and, eq } from "drizzle-orm";
import { foodPrice } from "@/db/schema";
import { gramsPer } from "@/lib/engines/prices/price-measure";
import { inTransaction, type Scope } from "@/lib/platform/auth/scope";
import { AppError } from "@/lib/platform/errors";
import { findHousehold } from "../accounts/queries";
import { usableFoods } from "../pantry/queries/usable-foods";
import type { SetPrice } from "./policy";
import type { FoodPriceInput } from "./schema";

/** Sets what a food costs this household, and gives what it was set to before, for undo. */
export function setPrice(scope: Scope, { foodId, minor, per }: FoodPriceInput): Promise<{ before: SetPrice | null }> {
  return inTransaction(scope, async (tx) => {
    const food = (await usableFoods(tx, [foodId])).get(foodId);
    if (food === undefined) throw new AppError("not-found", "This food does not exist any more.");
    const { currency } = await findHousehold(tx);
    const grams = gramsPer(food, per);
    if (grams === null) throw new AppError("invalid", "This food is not sold by that measure.");
    const before = await currentPrice(tx, foodId);
    const row = { minor, grams, per, currency, updatedAt: new Date() };
    await tx.db
      .insert(foodPrice)
      .values({ householdId: tx.householdId, foodId, ...row })
      .onConflictDoUpdate({ target: [foodPrice.householdId, foodPrice.foodId], set: row });
    return { before };
  });
}

/** Forgets what a food was set to cost: purchases and the table count again. */
export function clearPrice(scope: Scope, foodId: string): Promise<{ before: SetPrice | null }> {
  return inTransaction(scope, async (tx) => {
    const before = await currentPrice(tx, foodId);
    await tx.db.delete(foodPrice).where(ours(tx, foodId));
    return { before };
  });
}

const ours = (scope: Scope, foodId: string) =>
  and(eq(foodPrice.householdId, scope.householdId), eq(foodPrice.foodId, foodId));

async function currentPrice(tx: Scope, foodId: string): Promise<SetPrice | null> {
  const [row] = await tx.db
    .select({ minor: foodPrice.minor, per: foodPrice.per })
    .from(foodPrice)
    .where(ours(tx, foodId));
  return row ?? null;
}
