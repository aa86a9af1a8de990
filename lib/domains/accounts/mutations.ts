import "server-only";
import { eater, household, membership } from "@/db/schema";
import type { Actor, HouseholdId, Scope } from "@/lib/platform/auth/scope";
import { inTransaction } from "@/lib/platform/auth/scope";

/** Opens a kitchen for someone who has none: the household, their membership as owner, and themselves as its first eater. */
export function openHousehold(
  scope: Pick<Scope, "db"> & { readonly actor: Actor },
  input: { readonly name: string; readonly timeZone: string },
): Promise<HouseholdId> {
  return inTransaction(scope, async ({ db, actor }) => {
    const id = crypto.randomUUID() as HouseholdId;
    await db.insert(household).values({ id, name: input.name, timeZone: input.timeZone });
    await db.insert(membership).values({ householdId: id, userId: actor.userId, role: "owner" });
    await db.insert(eater).values({ householdId: id, userId: actor.userId, name: actor.name });
    return id;
  });
}
