import { sql } from "drizzle-orm";
import type { Db } from "@/db/drivers/connection";
import { iso, rowsOf } from "./rows";
import { onWake } from "./wake";

const EVENTS_AT_ONCE = 100;
const IDLE_MS = 5_000;

interface ForwardedEvent {
  readonly id: string;
  readonly name: string;
  readonly data?: Record<string, unknown>;
}

/**
 * Sends written events on to an Inngest server after their transactions. A row is marked only once the server has it, so
 * a crash between the two sends it again; the server knows it by its id.
 */
export class EventForwarder {
  readonly #db: Db;
  readonly #send: (events: ForwardedEvent[]) => Promise<unknown>;
  readonly #onFault: (error: unknown) => void;
  readonly #later: (work: () => Promise<void>) => void;
  #isSending = false;
  #again = false;

  constructor(options: {
    readonly db: Db;
    readonly send: (events: ForwardedEvent[]) => Promise<unknown>;
    readonly onFault: (error: unknown) => void;
    /** Does work after a request without the host freezing the process before it is done. */
    readonly later?: (work: () => Promise<void>) => void;
  }) {
    this.#db = options.db;
    this.#send = options.send;
    this.#onFault = options.onFault;
    this.#later = options.later ?? ((work) => void work());
  }

  start(): void {
    onWake(() => this.#later(() => this.flush()));
    setInterval(() => void this.flush(), IDLE_MS).unref();
    void this.flush();
  }

  /** Sends everything that waits. Never throws: what could not be sent is tried again later. */
  async flush(): Promise<void> {
    this.#again = true;
    if (this.#isSending) return;
    this.#isSending = true;
    try {
      while (this.#again) {
        this.#again = false;
        while ((await this.#sendSome()) === EVENTS_AT_ONCE);
      }
    } catch (error) {
      this.#onFault(error);
    } finally {
      this.#isSending = false;
    }
  }

  async #sendSome(): Promise<number> {
    const rows = await rowsOf<{ seq: number; payload: string }>(
      this.#db,
      sql`select seq::float8 as seq, payload from job_event where processed_at is null order by seq limit ${EVENTS_AT_ONCE}`,
    );
    if (rows.length === 0) return 0;
    await this.#send(rows.map(({ payload }) => JSON.parse(payload) as ForwardedEvent));
    await this.#db.execute(sql`
      update job_event set processed_at = ${iso(Date.now())}::timestamptz
      where seq in (select value::bigint from json_array_elements_text(${JSON.stringify(rows.map(({ seq }) => seq))}::json))`);
    return rows.length;
  }
}
