import fs from "node:fs";
import path from "node:path";

/** Reads .env where there is one, as `npm start` does; what the shell already set wins. */
export function readSettings(): void {
  const file = path.resolve(import.meta.dirname, "..", ".env");
  if (fs.existsSync(file)) process.loadEnvFile(file);
}
