import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { apiKey, user } from "@/db/schema";
import { mintApiKey } from "@/lib/platform/auth/api-key";
import { inTransaction, type Scope } from "@/lib/platform/auth/scope";
import { AppError } from "@/lib/platform/errors";
import { endOf, MOST_KEYS } from "./policy";
import { listKeys } from "./queries";
import type { CreateKeyInput } from "./schema";

/**
 * Makes a key for this person and household. It is given back once and only its hash is kept. The scope "admin" is for
 * admins. A route of the API never calls this: a key makes no keys.
 */
export function createKey(scope: Scope, { name, scopes, life }: CreateKeyInput, now = new Date()) {
  return inTransaction(scope, async (tx) => {
    const { actor, householdId } = tx;
    if (scopes.includes("admin") && !actor.isAdmin)
      throw new AppError("forbidden", "Only admins reach the admin part.");
    // A key would outlive the look an admin takes at the app as this person.
    if (actor.impersonatedBy !== undefined) throw new AppError("forbidden", "Only the person themselves makes keys.");
    // Two makings at once count one after the other.
    await tx.db.select({ id: user.id }).from(user).where(eq(user.id, actor.userId)).for("update");
    const living = (await listKeys(tx, now)).filter((key) => !key.isExpired);
    if (living.length >= MOST_KEYS) return { ok: false, reason: "too-many" } as const;
    const { key, keyHash, prefix } = mintApiKey();
    const made = { householdId, userId: actor.userId, name, prefix, keyHash, createdAt: now };
    await tx.db.insert(apiKey).values({ ...made, scopes: [...new Set(scopes)], expiresAt: endOf(life, now) });
    return { ok: true, key } as const;
  });
}

/** Ends a key at once. */
export async function revokeKey(scope: Scope, keyId: string, now = new Date()): Promise<void> {
  const ended = await scope.db
    .update(apiKey)
    .set({ revokedAt: now })
    .where(
      and(
        eq(apiKey.id, keyId),
        eq(apiKey.householdId, scope.householdId),
        eq(apiKey.userId, scope.actor.userId),
        isNull(apiKey.revokedAt),
      ),
    )
    .returning({ id: apiKey.id });
  if (ended.length === 0) throw new AppError("not-found", "There is no such key.");
}
