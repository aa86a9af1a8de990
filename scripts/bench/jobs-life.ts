import fs from "node:fs";
import path from "node:path";
import { sql } from "drizzle-orm";
import { openEmbedded } from "@/db/drivers/embedded";
import { announce } from "@/lib/platform/jobs/announce";
import { embeddedClient } from "@/lib/platform/jobs/embedded-client";
import { Executor } from "@/lib/platform/jobs/executor";
import { rowsOf } from "@/lib/platform/jobs/rows";
import { endpointOf } from "@/lib/platform/jobs/testing/virtual-jobs";

// One life of a process that sends events and runs functions until it is killed: `jobs-life.ts <folder> <send|finish>`.
// It writes to the folder what it was promised (`accepted`) and what must never be (`twice`).

const SIGNING_KEY = "signkey-test-0123456789abcdef0123456789abcdef";
const [folder = "", mode = "finish"] = process.argv.slice(2);
const note = (file: string, line: string) => fs.appendFileSync(path.join(folder, file), `${line}\n`);

const connection = openEmbedded(folder);
await connection.migrate();
const { db } = connection;

const recorded = new Set(
  (
    await rowsOf<{ key: string }>(db, sql`select run_id || ' ' || name as key from job_step where ended_at is not null`)
  ).map(({ key }) => key),
);
/** A step that was recorded in an earlier life, or ran in this one already, must not run. */
function runsOnce(runId: string, name: string): string {
  const key = `${runId} ${name}`;
  if (recorded.has(key)) note("twice", key);
  recorded.add(key);
  return crypto.randomUUID();
}

const client = embeddedClient({ id: "life", signingKey: () => SIGNING_KEY, db: () => db });
const work = client.createFunction({ id: "work", triggers: [{ event: "work" }] }, async ({ step, runId }) => {
  const run = (name: string) => step.run(name, () => runsOnce(runId, name));
  const first = await run("first");
  const both = await Promise.all([run("left"), run("right"), step.sleep("rest", "1s")]);
  const child = await step.invoke("child", { function: helper });
  return [first, ...both, child, await run("last")];
});
const helper = client.createFunction({ id: "helper", triggers: [{ event: "never" }] }, ({ step, runId }) =>
  step.run("help", () => runsOnce(runId, "help")),
);

const executor = new Executor({
  db,
  endpoint: endpointOf(client, [work, helper]),
  signingKey: SIGNING_KEY,
  isAlone: true,
  onFault: (error) => note("faults", String(error)),
});
await executor.register();
executor.start();
process.send?.("ready");

if (mode === "send") {
  for (;;) {
    const id = crypto.randomUUID();
    await db.transaction((tx) => announce({ db: tx }, { id, name: "work" }));
    note("accepted", id);
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 60));
  }
}
for (;;) {
  const [row] = await rowsOf<{ open: number }>(
    db,
    sql`select ((select count(*) from job_run where ended_at is null) + (select count(*) from job_event where processed_at is null))::int as open`,
  );
  if (row?.open === 0) break;
  await new Promise((resolve) => setTimeout(resolve, 100));
}
await executor.stop();
// A run tells what its steps gave; what was recorded is the same, and every accepted event has its run.
const finished = await rowsOf<{ event: string; output: string; data: string[] }>(
  db,
  sql`select e.id as event, r.output, array(select s.data from job_step s where s.run_id = r.id order by s.position) as data
    from job_run r join job_event e on r.events like '[{%"id":"' || e.id || '"%' where r.function_id = 'life-work' and r.status = 'completed'`,
);
fs.writeFileSync(path.join(folder, "finished.json"), JSON.stringify(finished));
await connection.close();
process.exit(0);
