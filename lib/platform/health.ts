import "server-only";
import { sql } from "drizzle-orm";
import { database } from "./database";
import { logger } from "./telemetry/logger";

/** Whether a trivial query comes back. */
export async function isDatabaseAnswering(): Promise<boolean> {
  try {
    await database().execute(sql`select 1`);
    return true;
  } catch (error) {
    logger.error({ err: error }, "database does not answer");
    return false;
  }
}
