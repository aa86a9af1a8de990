import "server-only";
import { and, count, eq, gt } from "drizzle-orm";
import { createTranslator } from "next-intl";
import { feedback, user } from "@/db/schema";
import { inTransaction, type Scope } from "@/lib/platform/auth/scope";
import { sendEmail } from "@/lib/platform/email/send";
import { AppError } from "@/lib/platform/errors";
import { catalogue } from "@/lib/platform/i18n/catalogue";
import { recordAdminAct } from "../../audit/mutations";
import type { Admin } from "../mutations";
import { type FeedbackState, LIMITS } from "../policy";
import type { FeedbackInput } from "../schema";

const noFeedback = () => new AppError("not-found", "This message is not there any more.");

/** Keeps what a person tells the keepers of the installation; the same text again within the hour is kept once. */
export async function sendFeedback(
  scope: Scope,
  input: FeedbackInput,
  now: Date,
): Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: "too-many" }> {
  const { db, actor, householdId } = scope;
  const since = new Date(now.getTime() - LIMITS.feedback.minutes * 60_000);
  const recent = and(eq(feedback.userId, actor.userId), gt(feedback.createdAt, since));
  const [same] = await db
    .select({ id: feedback.id })
    .from(feedback)
    .where(and(recent, eq(feedback.text, input.text)));
  if (same !== undefined) return { ok: true };
  const [sent] = await db.select({ count: count() }).from(feedback).where(recent);
  if ((sent?.count ?? 0) >= LIMITS.feedback.most) return { ok: false, reason: "too-many" };
  await db.insert(feedback).values({ ...input, householdId, userId: actor.userId, createdAt: now });
  return { ok: true };
}

/** Notes how far a message has come. */
export async function setFeedbackState(admin: Admin, id: string, state: FeedbackState): Promise<void> {
  await inTransaction(admin, async (tx) => {
    const rows = await tx.db.update(feedback).set({ state }).where(eq(feedback.id, id)).returning({ id: feedback.id });
    if (rows.length === 0) throw noFeedback();
    const act = `feedback.${state}`;
    await recordAdminAct(tx, { actor: tx.actor, act, subjectKind: "feedback", subjectId: id });
  });
}

/** Answers a message by mail; the answer stands beside it. A message is answered once. */
export async function answerFeedback(
  admin: Admin,
  id: string,
  answer: string,
  now: Date,
): Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: "answered" }> {
  return inTransaction(admin, async (tx) => {
    const [row] = await tx.db
      .select({ text: feedback.text, answer: feedback.answer, name: user.name, email: user.email })
      .from(feedback)
      .innerJoin(user, eq(user.id, feedback.userId))
      .where(eq(feedback.id, id))
      .for("update", { of: feedback });
    if (row === undefined) throw noFeedback();
    if (row.answer !== null) return { ok: false, reason: "answered" } as const;
    await tx.db.update(feedback).set({ answer, answeredAt: now, state: "answered" }).where(eq(feedback.id, id));
    const t = createTranslator({ locale: "en", messages: catalogue("en"), namespace: "community.mail" });
    const quoted = row.text
      .split("\n")
      .map((line) => `> ${line}`)
      .join("\n");
    const body = [t("greeting", { name: row.name }), t("answer"), quoted, answer].join("\n\n");
    await sendEmail(tx, { to: row.email, subject: t("answerSubject"), body });
    await recordAdminAct(tx, { actor: tx.actor, act: "feedback.answer", subjectKind: "feedback", subjectId: id });
    return { ok: true } as const;
  });
}
