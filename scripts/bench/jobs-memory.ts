import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { sql } from "drizzle-orm";
import { openEmbedded } from "@/db/drivers/embedded";
import { announce } from "@/lib/platform/jobs/announce";
import { cleanUpJobs } from "@/lib/platform/jobs/clean-up-jobs";
import { embeddedClient } from "@/lib/platform/jobs/embedded-client";
import { Executor } from "@/lib/platform/jobs/executor";
import { rowsOf } from "@/lib/platform/jobs/rows";
import { endpointOf } from "@/lib/platform/jobs/testing/virtual-jobs";

const SIGNING_KEY = "signkey-test-0123456789abcdef0123456789abcdef";
const RUNS = Number(process.env.JOBS_MEMORY_RUNS ?? 100_000);
const STRETCH = Math.min(10_000, RUNS);
const AT_ONCE = 20;
const LATER_MS = 15 * 86_400_000;

interface Look {
  readonly runs: number;
  readonly heapMb: number;
  readonly rssMb: number;
  readonly databaseMb: number;
}

/**
 * Heap, resident memory and database after every 10,000 of 100,000 runs of one step, with the nightly clean-up between:
 * what they grow by for 10,000 runs once the first stretch has warmed everything up. About half an hour;
 * JOBS_MEMORY_RUNS makes it shorter.
 */
export async function benchJobsMemory(): Promise<Record<string, number>> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "mealprep-memory-"));
  const connection = openEmbedded(folder);
  const { db } = connection;
  try {
    await connection.migrate();
    const client = embeddedClient({ id: "memory", signingKey: () => SIGNING_KEY, db: () => db });
    const small = client.createFunction({ id: "small", triggers: [{ event: "small" }] }, ({ event, step }) =>
      step.run("only", () => Number(event.data.number) + 1),
    );
    const executor = new Executor({
      ...{ db, endpoint: endpointOf(client, [small]), signingKey: SIGNING_KEY, isAlone: true },
      onFault: (error) => console.error(error),
    });
    await executor.register();
    executor.start();
    const looks: Look[] = [];
    for (let runs = STRETCH; runs <= RUNS; runs += STRETCH) {
      let number = 0;
      const sender = async () => {
        while (number < STRETCH) {
          number += 1;
          const data = { number };
          await db.transaction((tx) => announce({ db: tx }, { name: "small", data }));
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, sender));
      for (let open = 1; open > 0; ) {
        const [row] = await rowsOf<{ open: number }>(
          db,
          sql`select ((select count(*) from job_run where ended_at is null) + (select count(*) from job_event where processed_at is null))::int as open`,
        );
        open = row?.open ?? 0;
        if (open > 0) await new Promise((resolve) => setTimeout(resolve, 200));
      }
      // As the nightly clean-up would, two weeks on: everything that is over goes.
      await cleanUpJobs(db, new Date(Date.now() + LATER_MS));
      await db.execute(sql`vacuum`);
      const look = await lookNow(db, runs);
      looks.push(look);
      console.error(JSON.stringify(look));
    }
    await executor.stop();
    const [left] = await rowsOf<{ rows: number }>(
      db,
      sql`select ((select count(*) from job_run) + (select count(*) from job_step) + (select count(*) from job_event) + (select count(*) from job_note))::int as rows`,
    );
    const last = looks.at(-1);
    return {
      "jobs.memory.runs": last?.runs ?? 0,
      "jobs.memory.heapMb": last?.heapMb ?? 0,
      "jobs.memory.heapMbPer10kRuns": slope(looks.map((look) => look.heapMb)),
      "jobs.memory.rssMbPer10kRuns": slope(looks.map((look) => look.rssMb)),
      "jobs.memory.databaseMbPer10kRuns": slope(looks.map((look) => look.databaseMb)),
      "jobs.memory.rowsLeft": left?.rows ?? -1,
    };
  } finally {
    await connection.close();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

async function lookNow(db: ReturnType<typeof openEmbedded>["db"], runs: number): Promise<Look> {
  const [size] = await rowsOf<{ bytes: number }>(
    db,
    sql`select sum(pg_total_relation_size(c.oid))::float8 as bytes from pg_class c where c.relkind = 'r' and c.relname like 'job_%'`,
  );
  // Without --expose-gc the lowest of a few looks stands for what is held.
  const held: number[] = [];
  for (let i = 0; i < 10; i++) {
    (globalThis as { gc?: () => void }).gc?.();
    held.push(process.memoryUsage().heapUsed);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    runs,
    heapMb: mb(Math.min(...held)),
    rssMb: mb(process.memoryUsage().rss),
    databaseMb: mb(size?.bytes ?? 0),
  };
}

const mb = (bytes: number) => Math.round(bytes / 104_857.6) / 10;

/** By how much a figure grows from one look to the next, by least squares, the first look left out as warming up. */
function slope(values: readonly number[]): number {
  const seen = values.slice(1);
  if (seen.length < 2) return 0;
  const middle = (seen.length - 1) / 2;
  const mean = seen.reduce((sum, value) => sum + value, 0) / seen.length;
  const over = seen.reduce((sum, value, at) => sum + (at - middle) * (value - mean), 0);
  const under = seen.reduce((sum, _, at) => sum + (at - middle) ** 2, 0);
  return Math.round((over / under) * 100) / 100;
}
