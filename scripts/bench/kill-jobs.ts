import { type ChildProcess, fork } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

const KILLS = Number(process.env.JOBS_KILLS ?? 50);
const LONGEST_LIFE_MS = 3_000;

/** Kills a working process at random moments, then lets one finish: accepted events without a finished run, and steps that ran though recorded. */
export async function killJobs(): Promise<{
  readonly accepted: number;
  readonly lost: number;
  readonly twice: number;
}> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "mealprep-kill-"));
  try {
    for (let kill = 0; kill < KILLS; kill++) {
      const life = await begin(folder, "send");
      await new Promise((resolve) => setTimeout(resolve, Math.random() * LONGEST_LIFE_MS));
      const ended = endOf(life);
      life.kill("SIGKILL");
      await ended;
    }
    await endOf(await begin(folder, "finish"));
    const accepted = linesOf(folder, "accepted");
    const finished = JSON.parse(fs.readFileSync(path.join(folder, "finished.json"), "utf8")) as readonly Finished[];
    const whole = new Set(finished.filter(isWhole).map(({ event }) => event));
    return {
      accepted: accepted.length,
      lost: accepted.filter((id) => !whole.has(id)).length,
      twice: linesOf(folder, "twice").length,
    };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

interface Finished {
  readonly event: string;
  readonly output: string;
  readonly data: readonly (string | null)[];
}

/** What the run returned is what its steps recorded. */
function isWhole({ output, data }: Finished): boolean {
  const returned = JSON.parse(output) as readonly (string | null)[];
  const kept = data.map((text) => JSON.parse(text ?? "null") as unknown);
  return returned.length === kept.length && returned.every((value) => kept.includes(value));
}

function begin(folder: string, mode: "send" | "finish"): Promise<ChildProcess> {
  const life = fork(path.join(import.meta.dirname, "jobs-life.ts"), [folder, mode], { execArgv: ["--import", "tsx"] });
  return new Promise((resolve, reject) => {
    life.once("message", () => resolve(life));
    life.once("exit", (code) => reject(new Error(`The process ended with ${code} before it worked.`)));
  });
}

const endOf = (life: ChildProcess): Promise<void> => new Promise((resolve) => life.once("exit", () => resolve()));

function linesOf(folder: string, file: string): string[] {
  const name = path.join(folder, file);
  return fs.existsSync(name)
    ? fs
        .readFileSync(name, "utf8")
        .split("\n")
        .filter((line) => line.length === 36 || (file !== "accepted" && line !== ""))
    : [];
}
