import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { and, eq, gt, isNull, lt, or, sql } from "drizzle-orm";
import { apiKey, membership, user } from "@/db/schema";
import type { Db } from "../database";
import { type Scope, scopeFor } from "./scope";

const PREFIX = "mp_";
const SHOWN_CHARACTERS = 10;
/** A key's last use is noted no oftener than this. */
const NOTED_EVERY_MS = 60_000;

/** A new key: what its owner sees once, what is stored, and how it is told from others afterwards. */
export function mintApiKey(): { readonly key: string; readonly keyHash: string; readonly prefix: string } {
  const key = `${PREFIX}${randomBytes(32).toString("base64url")}`;
  return { key, keyHash: hashOf(key), prefix: key.slice(0, SHOWN_CHARACTERS) };
}

export interface KeyHolder {
  readonly keyId: string;
  readonly scopes: readonly string[];
  readonly scope: Scope;
}

/**
 * Who a key stands for, null where it opens nothing: unknown, revoked, over its time, or its person was suspended or has
 * left the household.
 */
export async function holderOfKey(db: Db, key: string, now: Date): Promise<KeyHolder | null> {
  if (!/^mp_[\w-]{43}$/.test(key)) return null;
  const [row] = await db
    .select({
      keyId: apiKey.id,
      householdId: apiKey.householdId,
      scopes: apiKey.scopes,
      userId: user.id,
      name: user.name,
      email: user.email,
      role: user.role,
    })
    .from(apiKey)
    .innerJoin(user, eq(user.id, apiKey.userId))
    .innerJoin(membership, and(eq(membership.userId, apiKey.userId), eq(membership.householdId, apiKey.householdId)))
    .where(
      and(
        eq(apiKey.keyHash, hashOf(key)),
        isNull(apiKey.revokedAt),
        or(isNull(apiKey.expiresAt), gt(apiKey.expiresAt, now)),
        or(sql`not coalesce(${user.banned}, false)`, lt(user.banExpires, now)),
      ),
    );
  if (row === undefined) return null;
  const actor = { userId: row.userId, name: row.name, email: row.email, isAdmin: row.role === "admin" };
  const scope = await scopeFor(db, actor, row.householdId);
  if (scope?.householdId !== row.householdId) return null;
  await noteUse(db, row.keyId, now);
  return { keyId: row.keyId, scopes: row.scopes, scope };
}

async function noteUse(db: Db, keyId: string, now: Date): Promise<void> {
  const longAgo = new Date(now.getTime() - NOTED_EVERY_MS);
  await db
    .update(apiKey)
    .set({ lastUsedAt: now })
    .where(and(eq(apiKey.id, keyId), or(isNull(apiKey.lastUsedAt), lt(apiKey.lastUsedAt, longAgo))));
}

const hashOf = (key: string) => createHash("sha256").update(key).digest("hex");
