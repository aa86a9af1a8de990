import { connection } from "@/db/client";
import { prepareDatabase } from "@/db/prepare";
import { type Environment, isDemoEnabled } from "@/lib/platform/env";
import { oneLine } from "../one-line";

/** Brings tables, foods and recipes up to date. */
export async function prepareData(env: Environment, say: (what: string) => void): Promise<void> {
  try {
    await prepareDatabase(connection(), { demo: isDemoEnabled(env), say });
  } catch (error) {
    const where = env.databaseUrl === null ? `in ${env.dataDir}` : "of DATABASE_URL";
    throw new Error(`The database ${where} could not be prepared: ${oneLine(error)}`);
  }
}
