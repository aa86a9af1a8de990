import { asc, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { auditEntry, session, user } from "@/db/schema";
import { inRolledBack } from "@/db/testing/database";
import { mintHousehold } from "@/db/testing/household";
import { knownActors } from "@/lib/platform/auth/known-actors";
import type { Db } from "@/lib/platform/database";
import { listActs, listActsAround } from "../../audit/queries";
import { findPerson, listPeople } from "../queries/people";
import { noteImpersonation, noteImpersonationEnd, setRole, setSuspended, signOutEverywhere } from "./administer-users";

async function stage(db: Db) {
  const admin = await mintHousehold(db);
  const someone = await mintHousehold(db);
  await db.update(user).set({ role: "admin" }).where(eq(user.id, admin.actor.userId));
  const signIn = (id: string, userId: string, impersonatedBy: string | null = null) =>
    db.insert(session).values({ id, token: id, userId, impersonatedBy, expiresAt: new Date(Date.now() + 60_000) });
  const sessions = async () =>
    (await db.select({ id: session.id }).from(session).orderBy(asc(session.id))).map(({ id }) => id);
  const acts = async () =>
    (await db.select().from(auditEntry).orderBy(asc(auditEntry.createdAt))).map(({ act, subjectId }) => [
      act,
      subjectId,
    ]);
  return { admin, someone, them: someone.actor.userId, signIn, sessions, acts };
}

const everything = { actorId: null, act: null, subjectKind: null, subjectId: null, from: null, until: null } as const;
const page = { isOldestFirst: false, offset: 0, perPage: 50 } as const;

describe("an admin", () => {
  it("suspends a person, whose sessions end at once, and restores them", () =>
    inRolledBack(async (db) => {
      const { admin, someone, them, signIn, sessions, acts } = await stage(db);
      await signIn("theirs", them);
      await signIn("mine", admin.actor.userId);
      knownActors().set("theirs", someone.actor);
      expect(await setSuspended(admin, them, "Sent the same message to all")).toEqual({ ok: true });
      expect(await sessions()).toEqual(["mine"]);
      expect(knownActors().get("theirs")).toBeUndefined();
      expect(await findPerson({ db }, them, new Date())).toMatchObject({
        isSuspended: true,
        whySuspended: "Sent the same message to all",
        sessions: [],
        kitchens: [{ name: someone.householdName, role: "owner" }],
      });
      await setSuspended(admin, them, null);
      expect((await findPerson({ db }, them, new Date()))?.isSuspended).toBe(false);
      expect(await acts()).toEqual([
        ["users.suspend", them],
        ["users.restore", them],
      ]);
    }));

  it("cannot act on themselves, nor leave the house without an admin", () =>
    inRolledBack(async (db) => {
      const { admin, them, acts } = await stage(db);
      const myself = admin.actor.userId;
      expect(await setRole(admin, myself, "user")).toEqual({ ok: false, reason: "yourself" });
      expect(await setSuspended(admin, myself, "")).toEqual({ ok: false, reason: "yourself" });
      expect(await noteImpersonation(admin, myself)).toEqual({ ok: false, reason: "yourself" });
      // An admin whose own role was taken a moment ago acts on the last one that is left.
      await db.update(user).set({ role: "user" }).where(eq(user.id, myself));
      await db.update(user).set({ role: "admin" }).where(eq(user.id, them));
      expect(await setRole(admin, them, "user")).toEqual({ ok: false, reason: "last-admin" });
      expect(await setSuspended(admin, them, "")).toEqual({ ok: false, reason: "last-admin" });
      expect(await noteImpersonation(admin, them)).toEqual({ ok: false, reason: "is-admin" });
      await expect(setRole(admin, "nobody", "admin")).rejects.toMatchObject({ code: "not-found" });
      expect(await acts()).toEqual([]);
    }));

  it("who loses the role loses the sessions in which they looked at the app as others", () =>
    inRolledBack(async (db) => {
      const { admin, them, signIn, sessions } = await stage(db);
      const third = await mintHousehold(db);
      await setRole(admin, them, "admin");
      await signIn("as-third", third.actor.userId, them);
      await signIn("thirds-own", third.actor.userId);
      await signIn("own", them);
      await setRole(admin, them, "user");
      expect(await sessions()).toEqual(["own", "thirds-own"]);
      expect(await signOutEverywhere(admin, third.actor.userId)).toEqual({ ok: true });
      expect(await sessions()).toEqual(["own"]);
    }));

  it("finds their acts again by who, what, to whom and when", () =>
    inRolledBack(async (db) => {
      const { admin, them } = await stage(db);
      await noteImpersonation(admin, them);
      await noteImpersonationEnd({ db }, admin.actor.userId, them);
      await setRole(admin, them, "admin");
      const find = async (filter: Partial<Parameters<typeof listActs>[1]>) =>
        (await listActs({ db }, { q: "", ...everything, ...page, ...filter })).rows.map(({ act }) => act);
      expect(await find({})).toHaveLength(3);
      expect(await find({ act: "users.set-role" })).toEqual(["users.set-role"]);
      expect(await find({ subjectKind: "run" })).toEqual([]);
      expect(await find({ subjectId: them, q: "impersonat" })).toHaveLength(2);
      expect(await find({ actorId: them })).toEqual([]);
      expect(await find({ until: new Date(Date.now() - 60_000) })).toEqual([]);
      expect(await find({ q: admin.actor.name })).toHaveLength(3);
      expect(await listActsAround({ db }, them, 2)).toHaveLength(2);
    }));
});

describe("the list of people", () => {
  it("is filtered by role and state, sorted, and paged", () =>
    inRolledBack(async (db) => {
      const { admin, them } = await stage(db);
      await mintHousehold(db);
      await setSuspended(admin, them, "");
      const ask = {
        q: "",
        role: null,
        state: null,
        sort: { by: "name", isDown: false },
        offset: 0,
        perPage: 2,
      } as const;
      const all = await listPeople({ db }, ask);
      expect(all).toMatchObject({ total: 3, rows: [{}, {}] });
      expect((await listPeople({ db }, { ...ask, offset: 2 })).rows).toHaveLength(1);
      expect((await listPeople({ db }, { ...ask, role: "admin" })).rows).toMatchObject([{ id: admin.actor.userId }]);
      expect((await listPeople({ db }, { ...ask, state: "suspended" })).rows).toMatchObject([
        { id: them, kitchens: 1 },
      ]);
      const down = await listPeople({ db }, { ...ask, sort: { by: "name", isDown: true } });
      expect(down.rows[0]?.name).not.toBe(all.rows[0]?.name);
    }));
});
