import "server-only";
import { and, desc, eq, isNull } from "drizzle-orm";
import { apiKey } from "@/db/schema";
import type { Scope } from "@/lib/platform/auth/scope";
import type { ListedKey } from "./policy";

/** The keys this person made for this household and has not revoked, newest first. */
export async function listKeys(scope: Scope, now: Date): Promise<readonly ListedKey[]> {
  const rows = await scope.db
    .select({
      id: apiKey.id,
      name: apiKey.name,
      prefix: apiKey.prefix,
      scopes: apiKey.scopes,
      createdAt: apiKey.createdAt,
      expiresAt: apiKey.expiresAt,
      lastUsedAt: apiKey.lastUsedAt,
    })
    .from(apiKey)
    .where(
      and(eq(apiKey.householdId, scope.householdId), eq(apiKey.userId, scope.actor.userId), isNull(apiKey.revokedAt)),
    )
    .orderBy(desc(apiKey.createdAt), desc(apiKey.id));
  return rows.map((row) => ({ ...row, isExpired: row.expiresAt !== null && row.expiresAt <= now }));
}
