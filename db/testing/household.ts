import type { Actor } from "@/lib/platform/auth/actor";
import type { HouseholdId, Scope } from "@/lib/platform/auth/scope";
import type { Db } from "../drivers/connection";
import { household, membership, user } from "../schema";

let minted = 0;

/** A household with its owner, ready to act: what `requireScope` would give on a page. */
export async function mintHousehold(
  db: Db,
  options: { readonly name?: string; readonly timeZone?: string } = {},
): Promise<Scope> {
  minted += 1;
  const actor: Actor = {
    userId: `user-${minted}`,
    name: `Owner ${minted}`,
    email: `owner${minted}@example.test`,
    isAdmin: false,
  };
  const timeZone = options.timeZone ?? "UTC";
  const householdName = options.name ?? `Household ${minted}`;
  await db.insert(user).values({ id: actor.userId, name: actor.name, email: actor.email });
  const [row] = await db
    .insert(household)
    .values({ name: householdName, timeZone, onboardedAt: new Date(0) })
    .returning({ id: household.id });
  if (row === undefined) throw new Error("The household was not written.");
  await db.insert(membership).values({ householdId: row.id, userId: actor.userId, role: "owner" });
  return { db, actor, householdId: row.id as HouseholdId, householdName, isOwner: true, timeZone, isOnboarded: true };
}
