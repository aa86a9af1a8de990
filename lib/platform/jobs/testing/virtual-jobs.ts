import { asc } from "drizzle-orm";
import type { Inngest, InngestFunction } from "inngest";
import { serve } from "inngest/next";
import type { Db } from "@/db/drivers/connection";
import { jobRun } from "@/db/schema";
import { announce, type JobEvent } from "../announce";
import { embeddedClient } from "../embedded-client";
import type { Endpoint } from "../endpoint";
import { Executor } from "../executor";

const SIGNING_KEY = "signkey-test-0123456789abcdef0123456789abcdef";
const START = Date.parse("2026-03-02T08:00:00Z");

/** An executor whose time stands still until a test moves it, over functions that the test defines. */
export class VirtualJobs {
  readonly client: Inngest;
  readonly db: Db;
  now = START;
  executor: Executor | null = null;
  #functions: readonly InngestFunction.Any[] = [];
  readonly #seed: number;

  /** Two over one database need seeds of their own. */
  constructor(db: Db, seed = 1) {
    this.db = db;
    this.#seed = seed;
    this.client = embeddedClient({ id: "app", signingKey: () => SIGNING_KEY, db: () => db, now: () => this.now });
  }

  /** Registers these functions; answers what is refused. */
  async run(...functions: readonly InngestFunction.Any[]) {
    this.#functions = functions;
    this.executor = new Executor({
      db: this.db,
      endpoint: endpointOf(this.client, [...this.#functions]),
      signingKey: SIGNING_KEY,
      isAlone: true,
      clock: { now: () => this.now },
      random: seeded(this.#seed),
      onFault: (error) => {
        throw error;
      },
    });
    return this.executor.register();
  }

  /** Sends events and does all that follows without time passing. */
  async send(...events: readonly JobEvent[]): Promise<void> {
    await announce({ db: this.db }, events, this.now);
    await this.executor?.settle();
  }

  /** Runs in the order of their start. */
  runs() {
    return this.db
      .select({
        id: jobRun.id,
        functionId: jobRun.functionId,
        status: jobRun.status,
        output: jobRun.output,
        error: jobRun.error,
        reason: jobRun.reason,
        failedAttempts: jobRun.failedAttempts,
      })
      .from(jobRun)
      .orderBy(asc(jobRun.id));
  }

  /** What the only run of a function gave, read from JSON. */
  async outputOf(functionId: string): Promise<unknown> {
    const run = (await this.runs()).find((one) => one.functionId === `app-${functionId}`);
    return run === undefined ? undefined : run.status === "completed" ? JSON.parse(run.output ?? "null") : run.status;
  }

  /** Lets time pass, stopping wherever something is due. */
  async pass(ms: number): Promise<void> {
    const end = this.now + ms;
    for (;;) {
      await this.executor?.settle();
      const due = (await this.executor?.nextDue()) ?? Number.POSITIVE_INFINITY;
      if (due > end) break;
      this.now = Math.max(this.now, due);
    }
    this.now = end;
    await this.executor?.settle();
  }
}

/** The same "random" numbers in every test. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The route handler of an app, without a server. */
export function endpointOf(client: Inngest, functions: InngestFunction.Any[]): Endpoint {
  const handlers = serve({ client, functions });
  return (method, request) =>
    (handlers[method] as (request: Request, context: unknown) => Promise<Response>)(request, undefined);
}
