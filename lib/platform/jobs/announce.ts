import { sql } from "drizzle-orm";
import type { Db } from "@/db/drivers/connection";
import { canonicalJson } from "./canonical-json";
import { iso } from "./rows";
import { wakeWorkers } from "./wake";

/** Something that happened. `id` makes it happen once: a second event with the same id is not kept. */
export interface JobEvent {
  readonly name: string;
  readonly data?: Readonly<Record<string, unknown>>;
  readonly id?: string;
  /** Milliseconds since 1970; left out: now. */
  readonly ts?: number;
}

const MAX_EVENT_BYTES = 512 * 1024;

/**
 * Writes events beside the change that causes them: call it with the transaction's connection, and either both are there
 * or neither. Functions start after the commit, here or on the Inngest server that is configured. Answers the ids.
 * Throws for an event without a name or above 512 KiB.
 */
export async function announce(
  { db }: { readonly db: Db },
  events: JobEvent | readonly JobEvent[],
  now: number = Date.now(),
): Promise<readonly string[]> {
  const list: readonly JobEvent[] = Array.isArray(events) ? events : [events as JobEvent];
  const rows = list.map((event) => eventRow(event, now));
  await insertEvents(db, rows, now);
  wakeWorkers();
  return rows.map((row) => row.id);
}

export interface EventRow {
  readonly id: string;
  readonly name: string;
  readonly payload: string;
}

interface EventLike {
  readonly name: string;
  readonly data?: unknown;
  readonly id?: string | undefined;
  readonly ts?: number | undefined;
}

/** An event as it is stored; further fields are kept. */
export function eventRow(event: EventLike, now: number): EventRow {
  if (event.name === "") throw new Error("An event needs a name.");
  const id = event.id ?? crypto.randomUUID();
  const payload = canonicalJson({ ...event, id, data: event.data ?? {}, ts: event.ts ?? now });
  if (payload.length > MAX_EVENT_BYTES) throw new Error(`The event ${event.name} is larger than 512 KiB.`);
  return { id, name: event.name, payload };
}

export async function insertEvents(db: Db, rows: readonly EventRow[], now: number): Promise<void> {
  if (rows.length === 0) return;
  await db.execute(sql`
    insert into job_event (id, name, payload, received_at)
    select id, name, payload, ${iso(now)}::timestamptz
    from json_to_recordset(${JSON.stringify(rows)}::json) as row(id text, name text, payload text)
    on conflict (id) do nothing`);
}
