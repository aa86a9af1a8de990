import fs from "node:fs";
import path from "node:path";

const fileIn = (dataDir: string) => path.join(dataDir, "prepared");

/** Whether the embedded database was made ready by these very sources: the server then opens it without being preceded. */
export function isPrepared(dataDir: string, fingerprint: string): boolean {
  return fs.existsSync(path.join(dataDir, "db", "PG_VERSION")) && read(fileIn(dataDir)) === fingerprint;
}

export const markPrepared = (dataDir: string, fingerprint: string): void =>
  fs.writeFileSync(fileIn(dataDir), fingerprint);

/** After a server that could not start: the next start looks at everything again and says what is wrong. */
export const forgetPrepared = (dataDir: string): void => fs.rmSync(fileIn(dataDir), { force: true });

function read(file: string): string | null {
  try {
    return fs.readFileSync(file, "utf8");
  } catch {
    return null;
  }
}
