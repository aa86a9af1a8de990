import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

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

/** CPU milliseconds a request costs a process that has answered as many before; NaN where it cannot be read. */
export async function cpuPerRequest(pid: number, request: () => Promise<unknown>, requests: number): Promise<number> {
  for (let n = 0; n < requests; n++) await request();
  const before = cpuMsOf(pid);
  for (let n = 0; n < requests; n++) await request();
  const after = cpuMsOf(pid);
  return before === null || after === null ? Number.NaN : (after - before) / requests;
}

const RESTS_BELOW_MS = 100;
const PATIENCE_SECONDS = 90;

/** Waits until a process uses next to nothing for a second: a server goes on loading its pages after it is ready. */
export async function untilAtRest(pid: number): Promise<void> {
  for (let waited = 0; waited < PATIENCE_SECONDS; waited++) {
    const before = cpuMsOf(pid);
    await sleep(1000);
    const after = cpuMsOf(pid);
    if (before === null || after === null || after - before < RESTS_BELOW_MS) return;
  }
}
