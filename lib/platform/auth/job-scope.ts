import "server-only";
import { and, asc, eq } from "drizzle-orm";
import { membership, user } from "@/db/schema";
import { type Db, database } from "../database";
import { type Scope, scopeFor } from "./scope";

/** The scope of a background function, which acts for a household in its owner's name; null where it is gone. */
export async function jobScope(householdId: string, db: Db = database()): Promise<Scope | null> {
  const [owner] = await db
    .select({ id: user.id, name: user.name, email: user.email })
    .from(membership)
    .innerJoin(user, eq(user.id, membership.userId))
    .where(and(eq(membership.householdId, householdId), eq(membership.role, "owner")))
    .orderBy(asc(membership.createdAt));
  if (owner === undefined) return null;
  const actor = { userId: owner.id, name: owner.name, email: owner.email, isAdmin: false };
  const scope = await scopeFor(db, actor, householdId);
  return scope?.householdId === householdId ? scope : null;
}
