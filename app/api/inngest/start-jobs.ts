import { after } from "next/server";
import { database } from "@/lib/platform/database";
import { readEnvironment } from "@/lib/platform/env";
import { embeddedSigningKey, inngest } from "@/lib/platform/inngest";
import { Executor } from "@/lib/platform/jobs/executor";
import { EventForwarder } from "@/lib/platform/jobs/forward-events";
import { logger } from "@/lib/platform/telemetry/logger";
import { handle } from "./handle";

/** Starts what takes events from the tables: the embedded executor, or the way to an Inngest server. */
export async function startJobs(): Promise<void> {
  const env = readEnvironment();
  const onFault = (error: unknown) => logger.error({ err: error }, "background jobs");
  if (env.jobs === "nobody") return;
  if (env.jobs === "server") {
    const send = (events: Parameters<typeof inngest.send>[0]) => inngest.send(events);
    new EventForwarder({ db: database(), send, onFault, later: afterResponse }).start();
    return;
  }
  const executor = new Executor({
    db: database(),
    endpoint: handle,
    signingKey: embeddedSigningKey(),
    isAlone: env.databaseDriver === "embedded",
    onFault,
  });
  for (const { id, option, why } of await executor.register()) {
    logger.error(`The background function ${id} does not run here: its option ${option} is ${why}.`);
  }
  executor.start();
}

/** A serverless host stops between requests; what must still happen is told to it. */
function afterResponse(work: () => Promise<void>): void {
  try {
    after(work);
  } catch {
    // Outside of a request nothing is about to stop.
    void work();
  }
}
