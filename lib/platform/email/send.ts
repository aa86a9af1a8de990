import "server-only";
import { and, asc, eq, ne } from "drizzle-orm";
import nodemailer from "nodemailer";
import { outboxAttachment, outboxMessage } from "@/db/schema";
import type { Db } from "../database";
import { readEnvironment } from "../env";
import { announce } from "../jobs/announce";
import { keepBytes, readBytes } from "../storage/store";
import { logger } from "../telemetry/logger";

export interface Email {
  readonly to: string;
  readonly subject: string;
  /** Plain text. */
  readonly body: string;
  readonly attachments?: readonly Attachment[];
}

/** A file that goes with a message. */
export interface Attachment {
  readonly fileName: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** A message lies in the outbox and there is a mail server for it. */
export const MESSAGE_KEPT = "notify/message.kept";

/**
 * Puts a message in the outbox and, where `SMTP_URL` is set, has it sent in the background, with retries. Where nobody
 * runs background jobs it is sent at once. Never throws for a mail server that fails: the outbox row says so.
 */
export async function sendEmail(scope: { readonly db: Db }, email: Email): Promise<void> {
  const { smtpUrl, jobs } = readEnvironment();
  const id = crypto.randomUUID();
  // Bytes are kept under their own hash: should the message not be written after all, they hurt nobody.
  const attachments = await Promise.all((email.attachments ?? []).map((one) => keptAttachment(one)));
  await scope.db.transaction(async (db) => {
    await db
      .insert(outboxMessage)
      .values({ id, recipient: email.to, subject: email.subject, body: email.body, status: "kept" });
    if (attachments.length > 0) {
      await db
        .insert(outboxAttachment)
        .values(attachments.map((one, position) => ({ messageId: id, position, ...one })));
    }
    if (smtpUrl !== null && jobs !== "nobody") {
      await announce({ db }, { id: `message ${id}`, name: MESSAGE_KEPT, data: { messageId: id } });
    }
  });
  if (smtpUrl === null || jobs !== "nobody") return;
  try {
    await deliverMessage(scope, id);
  } catch (error) {
    await giveUpMessage(scope, id, error);
  }
}

async function keptAttachment({ fileName, contentType, bytes }: Attachment) {
  const { sha256 } = await keepBytes(bytes);
  return { fileName, contentType, sha256, bytes: bytes.length };
}

/** The files of a message in their order. Throws where the bytes of one are gone. */
async function attachmentsOf({ db }: { readonly db: Db }, messageId: string) {
  const rows = await db
    .select({
      filename: outboxAttachment.fileName,
      contentType: outboxAttachment.contentType,
      sha256: outboxAttachment.sha256,
    })
    .from(outboxAttachment)
    .where(eq(outboxAttachment.messageId, messageId))
    .orderBy(asc(outboxAttachment.position));
  return Promise.all(
    rows.map(async ({ sha256, ...row }) => {
      const content = await readBytes(sha256);
      if (content === null) throw new Error(`The file ${row.filename} of a message is not there any more.`);
      return { ...row, content: Buffer.from(content) };
    }),
  );
}

/** Sends a message of the outbox with its files; false where it was sent already or nothing is there. Throws when the server fails. */
export async function deliverMessage({ db }: { readonly db: Db }, messageId: string): Promise<boolean> {
  const { smtpUrl, mailFrom } = readEnvironment();
  if (smtpUrl === null) return false;
  const [message] = await db
    .select({ to: outboxMessage.recipient, subject: outboxMessage.subject, text: outboxMessage.body })
    .from(outboxMessage)
    .where(and(eq(outboxMessage.id, messageId), ne(outboxMessage.status, "sent")));
  if (message === undefined) return false;
  const attachments = await attachmentsOf({ db }, messageId);
  await nodemailer.createTransport(smtpUrl).sendMail({ from: mailFrom, ...message, attachments });
  await db
    .update(outboxMessage)
    .set({ status: "sent", error: null, sentAt: new Date() })
    .where(eq(outboxMessage.id, messageId));
  return true;
}

/** Notes in the outbox that a message could not be sent. */
export async function giveUpMessage({ db }: { readonly db: Db }, messageId: string, error: unknown): Promise<void> {
  logger.error({ err: error }, "mail was not sent");
  await db
    .update(outboxMessage)
    .set({ status: "failed", error: error instanceof Error ? error.message : "unknown" })
    .where(eq(outboxMessage.id, messageId));
}
