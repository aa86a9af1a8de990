import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { outboxMessage, user } from "@/db/schema";
import { inRolledBack } from "@/db/testing/database";
import { mintHousehold } from "@/db/testing/household";
import type { Db } from "@/lib/platform/database";
import {
  acceptInvitation,
  addEater,
  invite,
  openHousehold,
  removeEater,
  removeMember,
  revokeInvitation,
  saveEater,
  saveHousehold,
} from "./mutations";
import {
  findHousehold,
  findOpenInvitation,
  listEaters,
  listHouseholdsOf,
  listMembers,
  listOpenInvitations,
} from "./queries";
import { listPeople } from "./queries/people";
import { type EaterInput, eaterInput } from "./schema";

const NOW = new Date("2026-11-23T10:00:00Z");
const DAY = 86_400_000;

const child: EaterInput = eaterInput.parse({
  name: "Child",
  birthDate: "2018-06-03",
  sex: "",
  heightCm: "128",
  weightKg: "",
  activity: "active",
  goal: "maintain",
  diets: [],
  allergies: ["peanuts"],
  dislikes: [" Olives "],
});

async function someone(db: Db, id: string) {
  const actor = { userId: id, name: id, email: `${id}@example.test`, isAdmin: false };
  await db.insert(user).values({ id, name: actor.name, email: actor.email });
  return { db, actor };
}

describe("eaters", () => {
  it("reads a form's texts: empty is not told, words are folded", () => {
    expect(child).toMatchObject({ sex: null, heightCm: 128, weightKg: null, dislikes: ["olives"], pregnancy: "none" });
  });

  it.each([
    ["a height of a giant", { heightCm: "900" }],
    ["a word for a weight", { weightKg: "heavy" }],
    ["an unknown allergen", { allergies: ["moonlight"] }],
    ["no name", { name: "  " }],
    ["a day that does not exist", { birthDate: "2021-02-30" }],
  ])("refuses %s", (_, part) => {
    expect(eaterInput.safeParse({ ...child, ...part }).success).toBe(false);
  });

  it("are added, changed and removed, but never the last one", () =>
    inRolledBack(async (db) => {
      const scope = await mintHousehold(db);
      const first = await addEater(scope, child);
      if (!first.ok) throw new Error(first.reason);
      expect(await removeEater(scope, first.eaterId)).toEqual({ ok: false, reason: "last-eater" });
      await addEater(scope, { ...child, name: "Second" });
      await saveEater(scope, first.eaterId, { ...child, name: "Older child" });
      expect((await listEaters(scope)).map((eater) => eater.name)).toEqual(["Older child", "Second"]);
      expect(await removeEater(scope, first.eaterId)).toEqual({ ok: true });
      expect(await listEaters(scope)).toHaveLength(1);
    }));

  it("end at twenty", () =>
    inRolledBack(async (db) => {
      const scope = await mintHousehold(db);
      for (let count = 0; count < 20; count++) await addEater(scope, child);
      expect(await addEater(scope, child)).toEqual({ ok: false, reason: "too-many-eaters" });
    }));

  it("of another household do not exist", () =>
    inRolledBack(async (db) => {
      const ours = await mintHousehold(db);
      const theirs = await mintHousehold(db);
      const added = await addEater(theirs, child);
      if (!added.ok) throw new Error(added.reason);
      expect(await listEaters(ours)).toEqual([]);
      await expect(saveEater(ours, added.eaterId, child)).rejects.toMatchObject({ code: "not-found" });
      await expect(removeEater(ours, added.eaterId)).rejects.toMatchObject({ code: "not-found" });
      expect(await listEaters(theirs)).toHaveLength(1);
    }));
});

describe("households", () => {
  it("open with their owner as the first eater", () =>
    inRolledBack(async (db) => {
      const ada = await someone(db, "ada");
      const id = await openHousehold(ada, { name: "Ada's kitchen", timeZone: "Europe/Warsaw" });
      expect(await listHouseholdsOf(ada, "ada")).toEqual([{ id, name: "Ada's kitchen" }]);
    }));

  it("change only themselves", () =>
    inRolledBack(async (db) => {
      const ours = await mintHousehold(db);
      const theirs = await mintHousehold(db, { name: "Theirs" });
      await saveHousehold(ours, { name: "Ours", budgetMinor: 9_000 });
      expect(await findHousehold(ours)).toMatchObject({ name: "Ours", budgetMinor: 9_000 });
      expect(await findHousehold(theirs)).toMatchObject({ name: "Theirs", budgetMinor: null });
    }));
});

describe("invitations", () => {
  const send = async (db: Db, email = "bea@example.test") => {
    const scope = await mintHousehold(db, { name: "Ours" });
    const sent = await invite(scope, { email, origin: "https://kitchen.example", now: NOW });
    if (!sent.ok) throw new Error(sent.reason);
    return { scope, token: sent.link.split("/").at(-1) ?? "" };
  };

  it("are mailed, accepted once, and bring the newcomer to the table", () =>
    inRolledBack(async (db) => {
      const { scope, token } = await send(db);
      const [mail] = await db.select().from(outboxMessage).where(eq(outboxMessage.recipient, "bea@example.test"));
      expect(mail?.body).toContain(token);
      const bea = await someone(db, "bea");
      expect(await acceptInvitation(bea, token, NOW)).toMatchObject({ ok: true });
      expect(await acceptInvitation(bea, token, NOW)).toEqual({ ok: false, reason: "invitation-expired" });
      expect((await listMembers(scope)).map((member) => [member.email, member.role])).toContainEqual([
        "bea@example.test",
        "member",
      ]);
      expect((await listEaters(scope)).map((eater) => eater.name)).toEqual(["bea"]);
    }));

  it("keep only a hash of their token", () =>
    inRolledBack(async (db) => {
      const { token } = await send(db);
      expect(await findOpenInvitation({ db }, token, NOW)).toMatchObject({ householdName: "Ours" });
      expect(await findOpenInvitation({ db }, `${token}x`, NOW)).toBeNull();
    }));

  it("serve only the address they were sent to", () =>
    inRolledBack(async (db) => {
      const { token } = await send(db);
      expect(await acceptInvitation(await someone(db, "eve"), token, NOW)).toEqual({
        ok: false,
        reason: "other-address",
      });
    }));

  it("end after a week, when withdrawn, and when sent again", () =>
    inRolledBack(async (db) => {
      const { scope, token } = await send(db);
      expect(await findOpenInvitation({ db }, token, new Date(NOW.getTime() + 8 * DAY))).toBeNull();
      await invite(scope, { email: "bea@example.test", origin: "https://kitchen.example", now: NOW });
      expect(await findOpenInvitation({ db }, token, NOW)).toBeNull();
      const [open] = await listOpenInvitations(scope, NOW);
      await revokeInvitation(scope, open?.id ?? "", NOW);
      expect(await listOpenInvitations(scope, NOW)).toEqual([]);
    }));

  it("cannot be withdrawn by another household", () =>
    inRolledBack(async (db) => {
      const { scope } = await send(db);
      const [open] = await listOpenInvitations(scope, NOW);
      const others = await mintHousehold(db);
      await expect(revokeInvitation(others, open?.id ?? "", NOW)).rejects.toMatchObject({ code: "not-found" });
    }));
});

describe("members", () => {
  it("leave at the owner's word; the owner and other households' members stay", () =>
    inRolledBack(async (db) => {
      const ours = await mintHousehold(db);
      const theirs = await mintHousehold(db);
      await expect(removeMember(ours, ours.actor.userId)).rejects.toMatchObject({ code: "not-found" });
      await expect(removeMember(ours, theirs.actor.userId)).rejects.toMatchObject({ code: "not-found" });
    }));
});

describe("the list of people", () => {
  it("finds by name and address and takes % as it stands", () =>
    inRolledBack(async (db) => {
      await someone(db, "zoe");
      await someone(db, "100%");
      const find = async (q: string, offset = 0) => {
        const sort = { by: "name", isDown: false } as const;
        const { rows } = await listPeople({ db }, { q, role: null, state: null, sort, offset, perPage: 25 });
        return rows.map((row) => row.id);
      };
      expect(await find("ZOE")).toEqual(["zoe"]);
      expect(await find("%")).toEqual(["100%"]);
      expect(await find("zoe", 25)).toEqual([]);
    }));
});
