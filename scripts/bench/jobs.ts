import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { sql } from "drizzle-orm";
import type { Connection } from "@/db/drivers/connection";
import { openEmbedded } from "@/db/drivers/embedded";
import { announce } from "@/lib/platform/jobs/announce";
import { embeddedClient } from "@/lib/platform/jobs/embedded-client";
import { Executor } from "@/lib/platform/jobs/executor";
import { rowsOf } from "@/lib/platform/jobs/rows";
import { endpointOf } from "@/lib/platform/jobs/testing/virtual-jobs";
import { killJobs } from "./kill-jobs";

const SIGNING_KEY = "signkey-test-0123456789abcdef0123456789abcdef";
const EVENTS = 3_000;
const RUNS = 600;
const AT_ONCE = 20;

/**
 * Events accepted and runs of three steps finished per second, on an embedded database in a folder of its own; and what
 * is lost when a process that does this is killed fifty times.
 */
export async function benchJobs(): Promise<Record<string, number>> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "mealprep-jobs-"));
  const connection = openEmbedded(folder);
  try {
    await connection.migrate();
    const executor = executorOf(connection);
    await executor.register();
    executor.start();
    const events = await rate(EVENTS, () => send(connection, "nobody-listens", EVENTS));
    await sent(connection, "three-steps", 40);
    const runs = await rate(RUNS, () => sent(connection, "three-steps", RUNS));
    await executor.stop();
    const killed = await killJobs();
    return {
      "jobs.eventsPerSecond": events.perSecond,
      "jobs.eventsPerCpuSecond": events.perCpuSecond,
      "jobs.runsPerSecond": runs.perSecond,
      "jobs.runsPerCpuSecond": runs.perCpuSecond,
      "jobs.acceptedBetweenKills": killed.accepted,
      "jobs.lostAfterKill": killed.lost + killed.twice,
    };
  } finally {
    await connection.close();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function executorOf({ db }: Connection): Executor {
  const client = embeddedClient({ id: "bench", signingKey: () => SIGNING_KEY, db: () => db });
  const threeSteps = client.createFunction(
    { id: "three-steps", triggers: [{ event: "three-steps" }] },
    async ({ event, step }) => {
      const first = await step.run("first", () => Number(event.data.number));
      const second = await step.run("second", () => first + 1);
      return step.run("third", () => second + 1);
    },
  );
  return new Executor({
    db,
    endpoint: endpointOf(client, [threeSteps]),
    signingKey: SIGNING_KEY,
    isAlone: true,
    onFault: (error) => console.error(error),
  });
}

async function rate(count: number, work: () => Promise<void>) {
  const began = performance.now();
  const cpu = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(cpu);
  return { perSecond: count / ((performance.now() - began) / 1000), perCpuSecond: count / ((user + system) / 1e6) };
}

/** Each event in a transaction of its own, as a page would send it. */
async function send({ db }: Connection, name: string, count: number): Promise<void> {
  let number = 0;
  const sender = async () => {
    while (number < count) {
      number += 1;
      const data = { number };
      await db.transaction((tx) => announce({ db: tx }, { name, data }));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, sender));
}

/** Sends, and waits until every run has ended. */
async function sent(connection: Connection, name: string, count: number): Promise<void> {
  await send(connection, name, count);
  for (;;) {
    const [row] = await rowsOf<{ open: number }>(
      connection.db,
      sql`select ((select count(*) from job_run where ended_at is null) + (select count(*) from job_event where processed_at is null))::int as open`,
    );
    if (row?.open === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
