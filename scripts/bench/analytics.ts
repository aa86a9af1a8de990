import { spawn } from "node:child_process";
import path from "node:path";

/** Figures of analytics (analytics-million.ts), by a process that reads data files as pages do. */
export function benchAnalytics(): Promise<Record<string, number>> {
  const child = spawn(
    process.execPath,
    [
      "--conditions=react-server",
      "--max-old-space-size=4096",
      "--import",
      "tsx",
      path.join(import.meta.dirname, "analytics-million.ts"),
    ],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  let said = "";
  child.stdout.on("data", (part: Buffer) => {
    said += part.toString();
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve(JSON.parse(said) as Record<string, number>);
      else reject(new Error("The figures of analytics could not be measured."));
    });
  });
}
