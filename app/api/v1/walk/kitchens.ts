import { eq } from "drizzle-orm";
import { apiKey, eater, user } from "@/db/schema";
import { mintHousehold } from "@/db/testing/household";
import { mintApiKey } from "@/lib/platform/auth/api-key";
import type { Scope } from "@/lib/platform/auth/scope";
import type { Db } from "@/lib/platform/database";

/** Someone who calls the API, and how they prove it. */
export interface Walker {
  readonly name: string;
  readonly scope: Scope;
  readonly headers: Readonly<Record<string, string>>;
}

/** Sessions of this test by their cookie: what better-auth would find. */
export type Sessions = Map<string, { id: string; name: string; email: string; role: string }>;

/** A household with one eater and someone signed in to it. */
export async function openKitchen(db: Db, sessions: Sessions, name: string, role: "user" | "admin"): Promise<Walker> {
  const scope = await mintHousehold(db, { name: `Kitchen of ${name}` });
  const { userId, email } = scope.actor;
  if (role === "admin") await db.update(user).set({ role }).where(eq(user.id, userId));
  await db.insert(eater).values({
    householdId: scope.householdId,
    name: `Eater of ${name}`,
    birthDate: "1990-05-01",
    sex: "female",
    heightCm: 168,
    weightKg: 62,
  });
  const cookie = `mealprep.session_token=${userId}`;
  sessions.set(cookie, { id: userId, name: scope.actor.name, email, role });
  return { name, scope, headers: { cookie, "sec-fetch-site": "same-origin" } };
}

/** The same person by a key with these scopes. */
export async function withKey({ name, scope }: Walker, scopes: readonly string[]): Promise<Walker> {
  const { key, keyHash, prefix } = mintApiKey();
  const { householdId, actor } = scope;
  await scope.db
    .insert(apiKey)
    .values({ householdId, userId: actor.userId, name: "walk", prefix, keyHash, scopes: [...scopes] });
  return { name: `a key of ${name}`, scope, headers: { authorization: `Bearer ${key}` } };
}
