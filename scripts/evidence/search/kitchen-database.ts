import type { Connection } from "@/db/drivers/connection";
import { EMBEDDED_EXTENSIONS, embeddedConnection } from "@/db/drivers/embedded";
import { PreparingPGlite } from "@/db/drivers/preparing-pglite";
import { prepareDatabase } from "@/db/prepare";
import { household, membership, user } from "@/db/schema";
import type { HouseholdId, Scope } from "@/lib/platform/auth/scope";

/** A fresh database in memory with the collection, and a household that sees it. */
export async function kitchenDatabase(): Promise<{ readonly connection: Connection; readonly scope: Scope }> {
  const connection = embeddedConnection(new PreparingPGlite({ extensions: EMBEDDED_EXTENSIONS }), null);
  await prepareDatabase(connection, { demo: false, say: () => {} });
  const { db } = connection;
  const householdId = crypto.randomUUID() as HouseholdId;
  await db.insert(user).values({ id: "searcher", name: "Searcher", email: "searcher@example.test" });
  await db.insert(household).values({ id: householdId, name: "Measured", onboardedAt: new Date(0) });
  await db.insert(membership).values({ householdId, userId: "searcher", role: "owner" });
  const actor = { userId: "searcher", name: "Searcher", email: "searcher@example.test", isAdmin: false };
  return {
    connection,
    scope: { db, actor, householdId, householdName: "Measured", isOwner: true, timeZone: "UTC", isOnboarded: true },
  };
}
