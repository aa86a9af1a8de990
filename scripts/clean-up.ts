import { closeConnection, connection } from "@/db/client";
import { cleanUp } from "@/lib/domains/platform/mutations";
import { sweepBytes } from "@/lib/domains/platform/mutations/unused-files";
import { oneLine } from "./one-line";
import { readSettings } from "./read-settings";

// The nightly work by hand: `npm run clean-up`. Beside a running server only on a shared database.
try {
  readSettings();
  const rows = await cleanUp(connection().db, new Date());
  const swept = await sweepBytes(connection().db, new Date());
  const gone = { ...rows, keptFiles: swept.files };
  console.log(
    `Removed: ${Object.entries(gone)
      .map(([what, rows]) => `${rows} ${what.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}`)
      .join(", ")}.`,
  );
} catch (error) {
  console.error(`MealPrep360: ${oneLine(error)}`);
  process.exitCode = 1;
} finally {
  await closeConnection().catch(() => {});
}
