import { closeConnection, connection } from "@/db/client";
import { prepareDatabase } from "@/db/prepare";
import { isDemoEnabled, readEnvironment } from "@/lib/platform/env";
import { oneLine } from "./one-line";
import { readSettings } from "./read-settings";

// The deploy step for a shared database: `npm run db:migrate` with DATABASE_URL set.
try {
  readSettings();
  await prepareDatabase(connection(), {
    demo: isDemoEnabled(readEnvironment()),
    say: (what) => console.log(`${what} …`),
  });
  console.log("The database is ready.");
} catch (error) {
  console.error(`MealPrep360: ${oneLine(error)}`);
  process.exitCode = 1;
} finally {
  await closeConnection();
  // A database's proxy may leave its socket open: a deploy does not wait for it.
  process.exit();
}
