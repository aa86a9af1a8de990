import "server-only";
import { eq } from "drizzle-orm";
import nodemailer from "nodemailer";
import { outboxMessage } from "@/db/schema";
import type { Db } from "../database";
import { readEnvironment } from "../env";
import { logger } from "../telemetry/logger";

export interface Email {
  readonly to: string;
  readonly subject: string;
  /** Plain text. */
  readonly body: string;
}

/**
 * Puts a message in the outbox and, where `SMTP_URL` is set, sends it.
 * Never throws for a mail server that fails: the outbox row says so and an admin can read it.
 */
export async function sendEmail(scope: { readonly db: Db }, email: Email): Promise<void> {
  const { smtpUrl, mailFrom } = readEnvironment();
  const [row] = await scope.db
    .insert(outboxMessage)
    .values({ recipient: email.to, subject: email.subject, body: email.body, status: "kept" })
    .returning({ id: outboxMessage.id });
  if (smtpUrl === null || row === undefined) return;
  try {
    await nodemailer
      .createTransport(smtpUrl)
      .sendMail({ from: mailFrom, to: email.to, subject: email.subject, text: email.body });
    await scope.db
      .update(outboxMessage)
      .set({ status: "sent", sentAt: new Date() })
      .where(eq(outboxMessage.id, row.id));
  } catch (error) {
    logger.error({ err: error }, "mail was not sent");
    await scope.db
      .update(outboxMessage)
      .set({ status: "failed", error: error instanceof Error ? error.message : "unknown" })
      .where(eq(outboxMessage.id, row.id));
  }
}
