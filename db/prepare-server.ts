import { isDemoEnabled, readEnvironment } from "@/lib/platform/env";
import { connection } from "./client";
import { prepareDatabase } from "./prepare";

/** What a server does before its first request. On a shared database only a deploy step migrates (`npm run db:migrate`). */
export async function prepareServer(): Promise<void> {
  const env = readEnvironment();
  if (env.databaseDriver !== "embedded") return;
  const current = connection();
  await prepareDatabase(current, { demo: isDemoEnabled(env), say: () => {} });
  const url = process.env.MEALPREP_URL;
  if (url !== undefined) current.lock?.announce(url);
}
