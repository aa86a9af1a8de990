import "server-only";
import { desc, eq, lt } from "drizzle-orm";
import { outboxMessage } from "@/db/schema";
import type { Scope } from "@/lib/platform/auth/scope";

export const OUTBOX_PAGE = 50;

/** Messages of the installation, newest first; `before` pages on. For admins. */
export const listOutbox = ({ db }: Pick<Scope, "db">, before: Date | null) =>
  db
    .select({
      id: outboxMessage.id,
      recipient: outboxMessage.recipient,
      subject: outboxMessage.subject,
      status: outboxMessage.status,
      createdAt: outboxMessage.createdAt,
    })
    .from(outboxMessage)
    .where(before === null ? undefined : lt(outboxMessage.createdAt, before))
    .orderBy(desc(outboxMessage.createdAt))
    .limit(OUTBOX_PAGE);

/** One message in full, null when there is none. */
export async function findMessage({ db }: Pick<Scope, "db">, id: string) {
  const [row] = await db
    .select({
      recipient: outboxMessage.recipient,
      subject: outboxMessage.subject,
      body: outboxMessage.body,
      status: outboxMessage.status,
      error: outboxMessage.error,
      createdAt: outboxMessage.createdAt,
    })
    .from(outboxMessage)
    .where(eq(outboxMessage.id, id));
  return row ?? null;
}
