import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { auditEntry, invitation } from "@/db/schema";
import { inRolledBack } from "@/db/testing/database";
import { mintHousehold } from "@/db/testing/household";
import { mayRegister } from "@/lib/platform/auth/registration";
import { forgetFlags, isFlagOn, readSettings } from "@/lib/platform/flags";
import { householdsToRemind, noticeChoices } from "../notify/queries";
import { saveSettings, setFlag } from "./mutations";
import { listFlags, searchHouseholds } from "./queries";

const rule = { isOn: true, sharePercent: 100, householdIds: [], note: "" };

describe("feature flags", () => {
  it("stand as the code has them until an admin says otherwise, for named households too", () =>
    inRolledBack(async (db) => {
      const admin = await mintHousehold(db);
      const others = await mintHousehold(db);
      expect(await isFlagOn(admin, "reminder-mails")).toBe(true);
      const named = { ...rule, sharePercent: 0, householdIds: [admin.householdId], note: "trying it out" };
      expect(await setFlag(admin, "reminder-mails", named)).toEqual({ ok: true });
      expect(await isFlagOn(admin, "reminder-mails")).toBe(true);
      expect(await isFlagOn(others, "reminder-mails")).toBe(false);
      expect(await isFlagOn({ db }, "demo-kitchen")).toBe(true);
      await setFlag(admin, "demo-kitchen", { ...rule, isOn: false });
      expect(await isFlagOn({ db }, "demo-kitchen")).toBe(false);
      const [flag] = (await listFlags({ db })).filter(({ key }) => key === "reminder-mails");
      expect(flag).toMatchObject({
        sharePercent: 0,
        households: [{ name: admin.householdName }],
        note: "trying it out",
      });
      const acts = await db.select().from(auditEntry).where(eq(auditEntry.actorId, admin.actor.userId));
      expect(acts.map(({ act, subjectId }) => [act, subjectId])).toEqual([
        ["flags.set", "reminder-mails"],
        ["flags.set", "demo-kitchen"],
      ]);
    }));

  it("refuse a household that is not here, and find those that are", () =>
    inRolledBack(async (db) => {
      const admin = await mintHousehold(db, { name: "The 100% kitchen" });
      const nobody = { ...rule, householdIds: [crypto.randomUUID()] };
      expect(await setFlag(admin, "reminder-mails", nobody)).toEqual({ ok: false, reason: "unknown-household" });
      expect(await isFlagOn(admin, "reminder-mails")).toBe(true);
      expect(await searchHouseholds({ db }, "100%")).toMatchObject([{ id: admin.householdId }]);
      expect(await searchHouseholds({ db }, "10_%")).toEqual([]);
    }));
});

describe("settings of the installation", () => {
  it("close registration to all but the invited", () =>
    inRolledBack(async (db) => {
      const admin = await mintHousehold(db);
      const now = new Date();
      expect(await mayRegister(db, "new@example.test", now)).toBe(true);
      await saveSettings(admin, { registration: "invited" });
      expect(await mayRegister(db, "new@example.test", now)).toBe(false);
      const invite = (email: string, days: number) =>
        db.insert(invitation).values({
          ...{ householdId: admin.householdId, email, tokenHash: email, invitedBy: admin.actor.userId },
          expiresAt: new Date(now.getTime() + days * 86_400_000),
        });
      await invite("new@example.test", 1);
      await invite("late@example.test", -1);
      expect(await mayRegister(db, "New@Example.test", now)).toBe(true);
      expect(await mayRegister(db, "late@example.test", now)).toBe(false);
    }));

  it("say which reminders a household gets that has not chosen", () =>
    inRolledBack(async (db) => {
      const admin = await mintHousehold(db);
      expect(await noticeChoices(admin)).toMatchObject({ plan: true, recipe: false });
      await saveSettings(admin, { defaultNotices: { plan: false, recipe: true } });
      expect(await noticeChoices(admin)).toMatchObject({ plan: false, recipe: true, expiry: true });
      const reminded = await householdsToRemind({ db }, "recipe");
      expect(reminded.map(({ id }) => id)).toContain(admin.householdId);
    }));

  it("hold when one that is stored cannot be read any more", () =>
    inRolledBack(async (db) => {
      const admin = await mintHousehold(db);
      await saveSettings(admin, { announcement: { text: "We bake on Sunday.", tone: "quiet" } });
      // As an older version may have left it.
      await saveSettings(admin, { registration: "sometimes" as "open" });
      forgetFlags();
      expect(await readSettings({ db })).toMatchObject({
        registration: "open",
        announcement: { text: "We bake on Sunday." },
      });
    }));
});
