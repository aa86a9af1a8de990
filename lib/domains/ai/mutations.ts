import "server-only";
import { eq } from "drizzle-orm";
import { aiAnswer, aiBudget, household, user } from "@/db/schema";
import type { Limits } from "@/lib/platform/ai/budgets";
import { type AiSettings, readAiSettings, writeAiSettings } from "@/lib/platform/ai/settings";
import type { AiTask } from "@/lib/platform/ai/tasks";
import type { Actor } from "@/lib/platform/auth/actor";
import { inTransaction, type Scope } from "@/lib/platform/auth/scope";
import { recordAdminAct } from "../audit/mutations";

type Admin = Pick<Scope, "db"> & { readonly actor: Actor };

/** Sets the limits of all, of a kind, or of one person (by e-mail address) or household (by id). */
export async function setBudget(
  admin: Admin,
  { kind, who, ...limits }: Limits & { readonly kind: BudgetKind; readonly who: string },
): Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: "unknown-person" | "unknown-household" }> {
  const subject = await subjectOf(admin, kind, who);
  if (subject === null) return { ok: false, reason: kind === "user" ? "unknown-person" : "unknown-household" };
  await inTransaction(admin, async (tx) => {
    const [before = null] = await tx.db.select().from(aiBudget).where(eq(aiBudget.subject, subject));
    await tx.db
      .insert(aiBudget)
      .values({ subject, ...limits })
      .onConflictDoUpdate({ target: aiBudget.subject, set: { ...limits, updatedAt: new Date() } });
    const detail = { before, after: limits };
    await recordAdminAct(tx, { actor: tx.actor, act: "ai.set-budget", subjectKind: "ai", subjectId: subject, detail });
  });
  return { ok: true };
}

export type BudgetKind = "everyone" | "each-household" | "each-user" | "user" | "household";

async function subjectOf({ db }: Admin, kind: BudgetKind, who: string): Promise<string | null> {
  if (kind === "user") {
    const [row] = await db.select({ id: user.id }).from(user).where(eq(user.email, who.trim().toLowerCase()));
    return row === undefined ? null : `user:${row.id}`;
  }
  if (kind === "household") {
    if (!/^[0-9a-f-]{36}$/i.test(who.trim())) return null;
    const [row] = await db.select({ id: household.id }).from(household).where(eq(household.id, who.trim()));
    return row === undefined ? null : `household:${row.id}`;
  }
  return kind;
}

/** Takes set limits away, so that those of the kind, or ours, hold again. */
export async function clearBudget(admin: Admin, subject: string): Promise<{ readonly ok: true }> {
  await inTransaction(admin, async (tx) => {
    const [before] = await tx.db.delete(aiBudget).where(eq(aiBudget.subject, subject)).returning();
    if (before === undefined) return;
    const detail = { before };
    await recordAdminAct(tx, {
      actor: tx.actor,
      act: "ai.clear-budget",
      subjectKind: "ai",
      subjectId: subject,
      detail,
    });
  });
  return { ok: true };
}

/** Names the models of a task, cheapest first; null = the environment's again, empty = our own engines. */
export const setModels = (admin: Admin, task: AiTask, models: readonly string[] | null): Promise<void> =>
  changeSettings(admin, "ai.set-models", task, (settings) => {
    const { [task]: _, ...rest } = settings.models;
    return { ...settings, models: models === null ? rest : { ...rest, [task]: [...models] } };
  });

/** Enters a model's price in dollars for a million tokens; null takes it away. */
export const setPrice = (admin: Admin, model: string, price: AiSettings["prices"][string] | null): Promise<void> =>
  changeSettings(admin, "ai.set-price", model, (settings) => {
    const { [model]: _, ...rest } = settings.prices;
    return { ...settings, prices: price === null ? rest : { ...rest, [model]: price } };
  });

export const setKeepsAnswers = (admin: Admin, keepsAnswers: boolean): Promise<void> =>
  changeSettings(admin, "ai.keep-answers", null, (settings) => ({ ...settings, keepsAnswers }));

async function changeSettings(
  admin: Admin,
  act: string,
  subjectId: string | null,
  change: (settings: AiSettings) => AiSettings,
): Promise<void> {
  await inTransaction(admin, async (tx) => {
    const before = await readAiSettings(tx.db);
    const after = change(before);
    await writeAiSettings(tx.db, after, tx.actor.userId);
    await recordAdminAct(tx, { actor: tx.actor, act, subjectKind: "ai", subjectId, detail: { before, after } });
  });
}

/** Forgets every kept answer. */
export async function forgetAnswers(admin: Admin): Promise<{ readonly forgotten: number }> {
  return inTransaction(admin, async (tx) => {
    const gone = await tx.db.delete(aiAnswer).returning({ key: aiAnswer.exactKey });
    const detail = { forgotten: gone.length };
    await recordAdminAct(tx, { actor: tx.actor, act: "ai.forget-answers", subjectKind: "ai", subjectId: null, detail });
    return { forgotten: gone.length };
  });
}
