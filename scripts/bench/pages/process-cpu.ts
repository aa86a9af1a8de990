import { readFileSync } from "node:fs";

/** Kernel ticks a second, the same on every Linux that Node runs on. */
const TICKS_PER_SECOND = 100;

/** Milliseconds of CPU a process has used so far, all its threads together; null where the system has no /proc. */
export function cpuMsOf(pid: number): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // utime and stime are fields 14 and 15, counted after the command's closing bracket.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS_PER_SECOND;
  } catch {
    return null;
  }
}

/** CPU milliseconds a request costs the process that answers it, after a warm-up; NaN where it cannot be read. */
export async function cpuPerRequest(pid: number, request: () => Promise<unknown>, requests: number): Promise<number> {
  for (let n = 0; n < Math.ceil(requests / 5); n++) await request();
  const before = cpuMsOf(pid);
  for (let n = 0; n < requests; n++) await request();
  const after = cpuMsOf(pid);
  return before === null || after === null ? Number.NaN : (after - before) / requests;
}
