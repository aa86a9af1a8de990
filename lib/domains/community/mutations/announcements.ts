import "server-only";
import { and, eq, inArray, isNotNull, isNull, sql } from "drizzle-orm";
import { createTranslator } from "next-intl";
import { announcement, notification } from "@/db/schema";
import type { Actor } from "@/lib/platform/auth/actor";
import { inTransaction, type Scope } from "@/lib/platform/auth/scope";
import { sendEmail } from "@/lib/platform/email/send";
import { readEnvironment } from "@/lib/platform/env";
import { AppError } from "@/lib/platform/errors";
import { catalogue } from "@/lib/platform/i18n/catalogue";
import { announce } from "@/lib/platform/jobs/announce";
import { requireWorker } from "@/lib/platform/jobs/require-worker";
import { recordAdminAct } from "../../audit/mutations";
import { householdsWanting } from "../../notify/queries";
import { ANNOUNCEMENT_DUE, type AnnouncementDue } from "../events";
import type { Admin } from "../mutations";
import { listRecipients } from "../queries/notifications";
import type { SaveAnnouncementInput } from "../schema";

type Changed =
  | { readonly ok: true; readonly id: string; readonly revision: number }
  | { readonly ok: false; readonly reason: "stale" | "sent" };

const noAnnouncement = () => new AppError("not-found", "This announcement is not there any more.");

/** Writes an announcement, or changes one that is not out yet. */
export async function saveAnnouncement(admin: Admin, { existing, text }: SaveAnnouncementInput): Promise<Changed> {
  return inTransaction(admin, async (tx) => {
    const id = existing?.id ?? crypto.randomUUID();
    const revision = (existing?.revision ?? 0) + 1;
    if (existing === null) await tx.db.insert(announcement).values({ ...text, id });
    else {
      const refused = await refusalOf(tx, existing);
      if (refused !== null) return refused;
      await tx.db
        .update(announcement)
        .set({ ...text, revision })
        .where(eq(announcement.id, id));
    }
    const detail = { segment: text.segment, byMail: text.byMail };
    await recordAdminAct(tx, { actor: tx.actor, act: "notices.save", subjectKind: "notice", subjectId: id, detail });
    return { ok: true, id, revision } as const;
  });
}

/**
 * Lets an announcement go out at a time, or now where it is null. It goes out in the background; throws unavailable
 * where nobody works there.
 */
export async function sendAnnouncement(
  admin: Admin,
  asked: { readonly id: string; readonly revision: number },
  at: Date | null,
  now: Date,
): Promise<Changed> {
  requireWorker();
  return inTransaction(admin, async (tx) => {
    const refused = await refusalOf(tx, asked);
    if (refused !== null) return refused;
    const sendAt = at ?? now;
    const revision = asked.revision + 1;
    await tx.db
      .update(announcement)
      .set({ status: "scheduled", sendAt, revision })
      .where(eq(announcement.id, asked.id));
    await announce(tx, {
      id: `announcement ${asked.id} ${revision}`,
      name: ANNOUNCEMENT_DUE,
      data: { announcementId: asked.id, sendAt: sendAt.toISOString() } satisfies AnnouncementDue,
    });
    const detail = { at: sendAt.toISOString() };
    await recordAdminAct(tx, {
      ...{ actor: tx.actor, act: "notices.send", subjectKind: "notice", subjectId: asked.id, detail },
    });
    return { ok: true, id: asked.id, revision } as const;
  });
}

/** Keeps a scheduled announcement from going out. */
export async function holdAnnouncement(
  admin: Admin,
  asked: { readonly id: string; readonly revision: number },
): Promise<Changed> {
  return inTransaction(admin, async (tx) => {
    const refused = await refusalOf(tx, asked);
    if (refused !== null) return refused;
    const revision = asked.revision + 1;
    await tx.db
      .update(announcement)
      .set({ status: "draft", sendAt: null, revision })
      .where(eq(announcement.id, asked.id));
    await recordAdminAct(tx, { actor: tx.actor, act: "notices.hold", subjectKind: "notice", subjectId: asked.id });
    return { ok: true, id: asked.id, revision } as const;
  });
}

/** Takes an announcement away from everyone who has it; `isDeleted: false` brings it back. */
export async function setAnnouncementDeleted(admin: Admin, id: string, isDeleted: boolean, now: Date): Promise<void> {
  await inTransaction(admin, async (tx) => {
    const rows = await tx.db
      .update(announcement)
      .set({ deletedAt: isDeleted ? now : null })
      .where(
        and(eq(announcement.id, id), isDeleted ? isNull(announcement.deletedAt) : isNotNull(announcement.deletedAt)),
      )
      .returning({ id: announcement.id });
    if (rows.length === 0) throw noAnnouncement();
    const act = isDeleted ? "notices.delete" : "notices.restore";
    await recordAdminAct(tx, { actor: tx.actor, act, subjectKind: "notice", subjectId: id });
  });
}

/** Sends the announcement to the admin alone, by mail, as it would read. */
export async function testAnnouncement(admin: Admin, id: string, householdName: string): Promise<void> {
  await inTransaction(admin, async (tx) => {
    const [row] = await tx.db
      .select({ title: announcement.title, body: announcement.body, link: announcement.link })
      .from(announcement)
      .where(and(eq(announcement.id, id), isNull(announcement.deletedAt)));
    if (row === undefined) throw noAnnouncement();
    await sendEmail(tx, letterOf(row, { ...tx.actor, householdName }));
    await recordAdminAct(tx, { actor: tx.actor, act: "notices.test", subjectKind: "notice", subjectId: id });
  });
}

async function refusalOf(
  { db }: Pick<Scope, "db">,
  { id, revision }: { readonly id: string; readonly revision: number },
): Promise<Changed | null> {
  const [row] = await db
    .select({ status: announcement.status, revision: announcement.revision })
    .from(announcement)
    .where(and(eq(announcement.id, id), isNull(announcement.deletedAt)))
    .for("update");
  if (row === undefined) throw noAnnouncement();
  if (row.status === "sending" || row.status === "sent") return { ok: false, reason: "sent" };
  return row.revision === revision ? null : { ok: false, reason: "stale" };
}

/**
 * Begins to deliver an announcement whose time has come: whom it goes to. Null where it was held, changed to another
 * time or deleted since. Asked again it answers the same people's ids of now; who has it already gets no second one.
 */
export async function beginDelivery(
  { db }: Pick<Scope, "db">,
  announcementId: string,
  sendAt: Date,
  now: Date,
): Promise<readonly string[] | null> {
  const [row] = await db
    .update(announcement)
    .set({ status: "sending" })
    .where(
      and(
        eq(announcement.id, announcementId),
        inArray(announcement.status, ["scheduled", "sending"]),
        eq(announcement.sendAt, sendAt),
        isNull(announcement.deletedAt),
      ),
    )
    .returning({ segment: announcement.segment });
  if (row === undefined) return null;
  return (await listRecipients({ db }, { segment: row.segment, now })).map((recipient) => recipient.userId);
}

/** Gives an announcement to these people, once each, with a letter where it goes by mail and their household wants it. */
export async function deliverTo(
  scope: Pick<Scope, "db">,
  announcementId: string,
  userIds: readonly string[],
  now: Date,
): Promise<void> {
  await inTransaction(scope, async (tx) => {
    const [row] = await tx.db.select().from(announcement).where(eq(announcement.id, announcementId));
    if (row === undefined || row.deletedAt !== null || userIds.length === 0) return;
    const given = await tx.db
      .insert(notification)
      .values(userIds.map((userId) => ({ announcementId, userId, createdAt: now })))
      .onConflictDoNothing()
      .returning({ userId: notification.userId });
    if (!row.byMail) return;
    const people = given.length === 0 ? [] : await listRecipients(tx, { userIds: given.map((one) => one.userId) });
    const wanting = await householdsWanting(
      tx,
      "news",
      people.flatMap((one) => one.householdId ?? []),
    );
    const letters = people.filter((one) => one.householdId !== null && wanting.has(one.householdId));
    for (const person of letters)
      await sendEmail(tx, letterOf(row, { ...person, householdName: person.householdName ?? "" }));
    await tx.db
      .update(announcement)
      .set({ mailed: sql`${announcement.mailed} + ${letters.length}` })
      .where(eq(announcement.id, announcementId));
  });
}

/** Says that everyone has it. */
export async function endDelivery({ db }: Pick<Scope, "db">, announcementId: string, now: Date): Promise<void> {
  await db
    .update(announcement)
    .set({ status: "sent", sentAt: now })
    .where(and(eq(announcement.id, announcementId), eq(announcement.status, "sending")));
}

function letterOf(
  { title, body, link }: { readonly title: string; readonly body: string; readonly link: string | null },
  to: { readonly name: string; readonly email: string; readonly householdName: string },
) {
  const t = createTranslator({ locale: "en", messages: catalogue("en"), namespace: "community.mail" });
  const { appUrl } = readEnvironment();
  const parts = [
    t("greeting", { name: to.name }),
    body,
    ...(link === null || appUrl === null ? [] : [t("open", { link: new URL(link, appUrl).href })]),
    t("farewell", { household: to.householdName }),
  ];
  return { to: to.email, subject: title, body: parts.join("\n\n") };
}

type Person = Pick<Scope, "db"> & { readonly actor: Pick<Actor, "userId"> };

/** Notes that a person has read a message, or all of theirs. */
export async function markRead({ db, actor }: Person, notificationId: string | "all", now: Date): Promise<void> {
  await db
    .update(notification)
    .set({ readAt: now })
    .where(
      and(
        eq(notification.userId, actor.userId),
        isNull(notification.readAt),
        notificationId === "all" ? undefined : eq(notification.id, notificationId),
      ),
    );
}
