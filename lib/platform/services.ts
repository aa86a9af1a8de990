import "server-only";
import { statfs } from "node:fs/promises";
import os from "node:os";
import { sql } from "drizzle-orm";
import manifest from "../../package.json";
import { providerName } from "./ai/openai";
import { gateOf } from "./ai/provider-gate";
import { readSetup } from "./ai/registry";
import { knownActors } from "./auth/known-actors";
import type { Db } from "./database";
import { readEnvironment } from "./env";
import { rowsOf } from "./jobs/rows";
import { readBytes } from "./storage/store";

/** How a service stands: it answers, it does not, or it is not set up and something built in serves instead. */
export type ServiceState = "ok" | "failing" | "built-in" | "off";

export interface ServiceReport {
  readonly name: "database" | "storage" | "mail" | "jobs" | "ai";
  readonly state: ServiceState;
  /** Milliseconds of a trivial request; null where none was made. */
  readonly tookMs: number | null;
  /** What stands behind it, and its figures; names are keys of the message catalogue. */
  readonly facts: Readonly<Record<string, string | number>>;
  readonly error: string | null;
}

const WAITS_TOO_LONG_S = 300;

/** Asks every service whether it answers. Never throws: one that fails says so. */
export async function checkServices(db: Db): Promise<ServiceReport[]> {
  const database = await ask("database", () => askDatabase(db));
  // Without the database the others' figures cannot be read: each says so by itself.
  return [
    database,
    await ask("storage", () => askStorage(db)),
    await ask("mail", () => askMail(db)),
    await ask("jobs", () => askJobs(db)),
    await ask("ai", () => askAi(db)),
  ];
}

type Answer = Pick<ServiceReport, "state" | "facts"> & { readonly error?: string };

async function ask(name: ServiceReport["name"], question: () => Promise<Answer>): Promise<ServiceReport> {
  const began = performance.now();
  try {
    const { state, facts, error = null } = await question();
    return { name, state, facts, error, tookMs: Math.round(performance.now() - began) };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { name, state: "failing", tookMs: null, facts: {}, error: why };
  }
}

async function askDatabase(db: Db): Promise<Answer> {
  const { databaseDriver } = readEnvironment();
  const [row] = await rowsOf<{ version: string; bytes: number; tables: number }>(
    db,
    sql`select current_setting('server_version') as version, pg_database_size(current_database())::float8 as bytes,
      (select count(*)::int from information_schema.tables where table_schema = 'public') as tables`,
  );
  const facts = {
    driver: databaseDriver,
    version: row?.version ?? "",
    bytes: row?.bytes ?? 0,
    tables: row?.tables ?? 0,
  };
  return { state: databaseDriver === "embedded" ? "built-in" : "ok", facts };
}

/** A name that nothing is kept under: the store has to say so. */
const NOTHING = "0".repeat(64);

async function askStorage(db: Db): Promise<Answer> {
  const { objectStore } = readEnvironment();
  await readBytes(NOTHING);
  const [row] = await rowsOf<{ files: number; bytes: number }>(
    db,
    sql`select count(*)::int as files, coalesce(sum(bytes), 0)::float8 as bytes from file`,
  );
  const facts = { driver: objectStore?.bucket ?? "folder", files: row?.files ?? 0, bytes: row?.bytes ?? 0 };
  return { state: objectStore === null ? "built-in" : "ok", facts };
}

async function askMail(db: Db): Promise<Answer> {
  const { smtpUrl } = readEnvironment();
  const [row] = await rowsOf<{ sent: number; kept: number; failed: number; error: string | null }>(
    db,
    sql`select count(*) filter (where status = 'sent')::int as sent, count(*) filter (where status = 'kept')::int as kept,
        count(*) filter (where status = 'failed')::int as failed,
        (array_agg(error order by created_at desc) filter (where status = 'failed'))[1] as error
      from outbox_message where created_at > now() - interval '1 day'`,
  );
  const facts = { sent: row?.sent ?? 0, kept: row?.kept ?? 0, failed: row?.failed ?? 0 };
  const isFailing = facts.failed > 0 && facts.failed >= facts.sent;
  return {
    state: smtpUrl === null ? "built-in" : isFailing ? "failing" : "ok",
    facts: { driver: smtpUrl === null ? "outbox" : (URL.parse(smtpUrl)?.hostname ?? "smtp"), ...facts },
    ...(row?.error ? { error: row.error } : {}),
  };
}

async function askJobs(db: Db): Promise<Answer> {
  const { jobs } = readEnvironment();
  const [row] = await rowsOf<{ waiting: number; oldest: number | null; live: number; failed: number; events: number }>(
    db,
    sql`select
        (select count(*)::int from job_queue where is_ready and lease is null) as waiting,
        (select extract(epoch from now() - min(due_at))::float8 from job_queue where is_ready and lease is null
          and function_id not in (select id from job_function where paused_at is not null)) as oldest,
        (select count(*)::int from job_run where ended_at is null) as live,
        (select count(*)::int from job_run where status = 'failed' and ended_at > now() - interval '1 day') as failed,
        (select count(*)::int from job_event where processed_at is null) as events`,
  );
  const facts = {
    waiting: row?.waiting ?? 0,
    live: row?.live ?? 0,
    failed: row?.failed ?? 0,
    events: row?.events ?? 0,
  };
  if (jobs === "nobody") return { state: "off", facts };
  const isStuck = (row?.oldest ?? 0) > WAITS_TOO_LONG_S;
  return {
    state: isStuck ? "failing" : jobs === "embedded" ? "built-in" : "ok",
    facts: { driver: jobs, ...facts },
  };
}

async function askAi(db: Db): Promise<Answer> {
  const { configuration } = await readSetup(db);
  const [row] = await rowsOf<{ calls: number; failed: number; error: string | null }>(
    db,
    sql`select count(*)::int as calls, count(*) filter (where outcome not in ('ok', 'open'))::int as failed,
        (array_agg(outcome order by started_at desc) filter (where outcome not in ('ok', 'open')))[1] as error
      from ai_call where started_at > now() - interval '1 day'`,
  );
  const facts = { calls: row?.calls ?? 0, failed: row?.failed ?? 0 };
  if (configuration === null) return { state: "built-in", facts: { driver: "own", ...facts } };
  const provider = providerName(configuration);
  const { state } = gateOf(provider).breaker.look(Date.now());
  const why = row?.error ? { error: row.error } : {};
  return { state: state === "open" ? "failing" : "ok", facts: { driver: provider, ...facts }, ...why };
}

export interface ProcessReport {
  readonly app: string;
  readonly next: string;
  readonly node: string;
  readonly system: string;
  readonly uptimeMs: number;
  readonly memoryBytes: number;
  readonly heapBytes: number;
  readonly machineBytes: number;
  readonly load: readonly number[];
  readonly cores: number;
  /** Of the disk the data directory lies on; null where there is none of ours. */
  readonly disk: { readonly freeBytes: number; readonly totalBytes: number } | null;
  /** Things kept in memory, by cache. */
  readonly caches: { readonly actors: number };
}

/** What this process is and uses. */
export async function describeProcess(): Promise<ProcessReport> {
  const { rss, heapUsed } = process.memoryUsage();
  const disk = await statfs(readEnvironment().dataDir).catch(() => null);
  return {
    ...{
      app: manifest.version,
      next: manifest.dependencies.next,
      node: process.version,
      system: `${os.type()} ${os.release()}`,
    },
    ...{ uptimeMs: process.uptime() * 1_000, memoryBytes: rss, heapBytes: heapUsed, machineBytes: os.totalmem() },
    ...{ load: os.loadavg(), cores: os.cpus().length },
    disk: disk === null ? null : { freeBytes: disk.bavail * disk.bsize, totalBytes: disk.blocks * disk.bsize },
    caches: { actors: knownActors().size },
  };
}
