import "server-only";
import { inArray } from "drizzle-orm";
import { featureFlag, household, setting } from "@/db/schema";
import type { FlagKey, FlagRule } from "@/lib/engines/flags/flags";
import type { Actor } from "@/lib/platform/auth/actor";
import { inTransaction, type Scope } from "@/lib/platform/auth/scope";
import { forgetFlags, readSettings, type Settings } from "@/lib/platform/flags";
import { recordAdminAct } from "../audit/mutations";

type Admin = Pick<Scope, "db"> & { readonly actor: Actor };

/** Sets a switch. Refused where it names a household that is not here. Audited with what it was before. */
export async function setFlag(admin: Admin, key: FlagKey, rule: FlagRule & { readonly note: string }) {
  const result = await inTransaction(admin, async (tx) => {
    const [before = null] = (await tx.db.select().from(featureFlag)).filter((row) => row.key === key);
    const ids = [...new Set(rule.householdIds)];
    const known =
      ids.length === 0
        ? []
        : await tx.db.select({ id: household.id }).from(household).where(inArray(household.id, ids));
    if (known.length < ids.length) return { ok: false, reason: "unknown-household" } as const;
    const to = { isOn: rule.isOn, sharePercent: rule.sharePercent, householdIds: ids, note: rule.note };
    const values = { ...to, updatedBy: admin.actor.userId, updatedAt: new Date() };
    await tx.db
      .insert(featureFlag)
      .values({ key, ...values })
      .onConflictDoUpdate({ target: featureFlag.key, set: values });
    const from =
      before === null
        ? null
        : { isOn: before.isOn, sharePercent: before.sharePercent, householdIds: before.householdIds };
    const detail = { from, to: { isOn: to.isOn, sharePercent: to.sharePercent, householdIds: ids } };
    await recordAdminAct(tx, { actor: admin.actor, act: "flags.set", subjectKind: "flag", subjectId: key, detail });
    return { ok: true } as const;
  });
  forgetFlags();
  return result;
}

/** Changes some settings of the installation. Audited with what they were before. */
export async function saveSettings(admin: Admin, changes: Partial<Settings>): Promise<void> {
  await inTransaction(admin, async (tx) => {
    const before = await readSettings(tx);
    for (const [key, value] of Object.entries(changes)) {
      const values = { value, updatedBy: admin.actor.userId, updatedAt: new Date() };
      await tx.db
        .insert(setting)
        .values({ key, ...values })
        .onConflictDoUpdate({ target: setting.key, set: values });
      const detail = { from: before[key as keyof Settings], to: value };
      await recordAdminAct(tx, {
        actor: admin.actor,
        act: "settings.set",
        subjectKind: "setting",
        subjectId: key,
        detail,
      });
    }
  });
  forgetFlags();
}
