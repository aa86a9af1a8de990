import "server-only";
import { and, asc, count, desc, eq, ilike, or } from "drizzle-orm";
import { outboxMessage } from "@/db/schema";
import type { Scope } from "@/lib/platform/auth/scope";

export const OUTBOX_STATUSES = ["kept", "sent", "failed"] as const;

export interface OutboxFilter {
  /** Words of the recipient's address or the subject. */
  readonly q: string;
  readonly status: (typeof OUTBOX_STATUSES)[number] | null;
  readonly isOldestFirst: boolean;
  readonly offset: number;
  readonly perPage: number;
}

/** Messages of the installation, one page of them and how many there are in all. For admins. */
export async function searchOutbox({ db }: Pick<Scope, "db">, filter: OutboxFilter) {
  const words = `%${filter.q.replace(/[\\%_]/g, (character) => `\\${character}`)}%`;
  const where = and(
    filter.status === null ? undefined : eq(outboxMessage.status, filter.status),
    filter.q === "" ? undefined : or(ilike(outboxMessage.recipient, words), ilike(outboxMessage.subject, words)),
  );
  const order = filter.isOldestFirst ? asc : desc;
  const rows = await db
    .select({
      id: outboxMessage.id,
      recipient: outboxMessage.recipient,
      subject: outboxMessage.subject,
      status: outboxMessage.status,
      createdAt: outboxMessage.createdAt,
    })
    .from(outboxMessage)
    .where(where)
    .orderBy(order(outboxMessage.createdAt), order(outboxMessage.id))
    .limit(filter.perPage)
    .offset(filter.offset);
  const [all] = await db.select({ count: count() }).from(outboxMessage).where(where);
  return { rows, total: all?.count ?? 0 };
}
