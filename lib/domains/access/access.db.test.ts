import { describe, expect, it } from "vitest";
import { apiKey, membership } from "@/db/schema";
import { inRolledBack } from "@/db/testing/database";
import { mintHousehold } from "@/db/testing/household";
import { holderOfKey } from "@/lib/platform/auth/api-key";
import { createKey, revokeKey } from "./mutations";
import { MOST_KEYS } from "./policy";
import { listKeys } from "./queries";
import type { CreateKeyInput } from "./schema";

const NOW = new Date("2026-03-01T12:00:00Z");
const later = (days: number) => new Date(NOW.getTime() + days * 86_400_000);
const reading: CreateKeyInput = { name: "Kitchen display", scopes: ["plans:read"], life: "30" };

describe("API keys", () => {
  it("are shown once, kept as a hash, and open until they end", () =>
    inRolledBack(async (db) => {
      const scope = await mintHousehold(db);
      const made = await createKey(scope, reading, NOW);
      if (!made.ok) throw new Error(made.reason);
      expect(made.key).toMatch(/^mp_[\w-]{43}$/);
      const [row] = await db.select().from(apiKey);
      expect(JSON.stringify(row)).not.toContain(made.key.slice(10));
      expect(await listKeys(scope, NOW)).toMatchObject([
        { name: "Kitchen display", prefix: made.key.slice(0, 10), lastUsedAt: null, isExpired: false },
      ]);
      const holder = await holderOfKey(db, made.key, later(1));
      expect(holder).toMatchObject({ scopes: ["plans:read"], scope: { householdId: scope.householdId } });
      expect(await listKeys(scope, later(1))).toMatchObject([{ lastUsedAt: later(1) }]);
      expect(await holderOfKey(db, made.key, later(30))).toBeNull();
      expect(await listKeys(scope, later(30))).toMatchObject([{ isExpired: true }]);
    }));

  it("end when they are revoked, by their own person only, and when that person leaves", () =>
    inRolledBack(async (db) => {
      const scope = await mintHousehold(db);
      const other = await mintHousehold(db);
      const made = await createKey(scope, { ...reading, life: "unlimited" }, NOW);
      if (!made.ok) throw new Error(made.reason);
      const [key] = await listKeys(scope, NOW);
      const keyId = key?.id ?? "";
      expect(await listKeys(other, NOW)).toEqual([]);
      await expect(revokeKey(other, keyId)).rejects.toThrow("no such key");
      await expect(revokeKey({ ...other, householdId: scope.householdId }, keyId)).rejects.toThrow("no such key");
      expect(await holderOfKey(db, made.key, later(4000))).not.toBeNull();
      await revokeKey(scope, keyId, NOW);
      expect(await holderOfKey(db, made.key, NOW)).toBeNull();
      expect(await listKeys(scope, NOW)).toEqual([]);

      const next = await createKey(scope, reading, NOW);
      if (!next.ok) throw new Error(next.reason);
      await db.delete(membership);
      expect(await holderOfKey(db, next.key, NOW)).toBeNull();
    }));

  it("are limited in number, and reach the admin part for admins only", () =>
    inRolledBack(async (db) => {
      const scope = await mintHousehold(db);
      await expect(createKey(scope, { ...reading, scopes: ["admin"] }, NOW)).rejects.toThrow("Only admins");
      const lookedAt = { ...scope, actor: { ...scope.actor, impersonatedBy: "an admin" } };
      await expect(createKey(lookedAt, reading, NOW)).rejects.toThrow("Only the person");
      for (let made = 0; made < MOST_KEYS; made += 1) expect((await createKey(scope, reading, NOW)).ok).toBe(true);
      expect(await createKey(scope, reading, NOW)).toEqual({ ok: false, reason: "too-many" });
      expect((await createKey(scope, reading, later(31))).ok).toBe(true);
    }));
});
