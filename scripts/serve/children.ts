import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";

/** Long enough for a server to finish what it is answering. */
const PATIENCE_MS = 8_000;

const running = new Set<ChildProcess>();

/** Starts a program of this Node that ends no later than this process is asked to. */
export function startChild(args: readonly string[], options: SpawnOptions): ChildProcess {
  const child = spawn(process.execPath, [...args], options);
  running.add(child);
  child.once("exit", () => running.delete(child));
  return child;
}

/** Asks all of them to end and waits until they have; who does not listen is ended. */
export async function stopChildren(signal: NodeJS.Signals, patienceMs = PATIENCE_MS): Promise<void> {
  await Promise.all([...running].map((child) => stop(child, signal, patienceMs)));
}

async function stop(child: ChildProcess, signal: NodeJS.Signals, patienceMs: number): Promise<void> {
  const gone = once(child, "exit");
  child.kill(signal);
  const isLate = await Promise.race([gone.then(() => false), sleep(patienceMs, true, { ref: false })]);
  if (!isLate) return;
  child.kill("SIGKILL");
  await gone;
}
