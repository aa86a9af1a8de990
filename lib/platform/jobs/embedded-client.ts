import { Inngest } from "inngest";
import { z } from "zod";
import type { Db } from "@/db/drivers/connection";
import { eventRow, insertEvents } from "./announce";
import { notingLogger, type RunNote } from "./run-notes";
import { wakeWorkers } from "./wake";

const BASE_URL = "http://jobs.internal/";

const eventsSchema = z.array(
  z.looseObject({
    name: z.string(),
    id: z.string().optional(),
    data: z.record(z.string(), z.unknown()).optional(),
    ts: z.number().optional(),
  }),
);

/**
 * An Inngest client whose events go to our own tables and whose endpoint only answers signed requests.
 * Getters, because the key and the database may not be touched before the first call (a build loads this file too).
 */
export function embeddedClient(options: {
  readonly id: string;
  readonly signingKey: () => string;
  readonly db: () => Db;
  readonly now?: () => number;
  /** What the SDK says outside of any run. */
  readonly say?: (level: RunNote["level"], text: string) => void;
}): Inngest {
  const now = options.now ?? Date.now;
  return new Inngest({
    id: options.id,
    isDev: false,
    logger: notingLogger(options.say ?? (() => {}), now),
    baseUrl: BASE_URL,
    eventKey: "embedded",
    get signingKey() {
      return options.signingKey();
    },
    fetch: async (input: unknown, init?: RequestInit) => {
      const address = input instanceof Request ? input.url : String(input);
      if (!address.startsWith(`${BASE_URL}e/`)) {
        return Response.json({ error: `The embedded executor has no ${new URL(address).pathname}.` }, { status: 501 });
      }
      const events = eventsSchema.parse(JSON.parse(String(init?.body)));
      const rows = events.map((event) => eventRow(event, now()));
      await insertEvents(options.db(), rows, now());
      wakeWorkers();
      return Response.json({ ids: rows.map((row) => row.id), status: 200 });
    },
  });
}
