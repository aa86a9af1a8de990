import type { Logger } from "inngest";

export interface RunNote {
  readonly runId: string;
  readonly level: "debug" | "info" | "warn" | "error";
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const MAX_NOTES = 2_000;
const MAX_TEXT = 2_000;

/** Next bundles files several times; functions write on one side of it and the executor reads on the other. */
const holder = globalThis as typeof globalThis & { mealprepRunNotes?: RunNote[] };

/** What functions have written since the last time; beyond two thousand lines the oldest are gone. */
export function takeNotes(): RunNote[] {
  return holder.mealprepRunNotes?.splice(0) ?? [];
}

/** A logger that keeps the lines of each run for its page; lines outside of a run go to `otherwise`. */
export function notingLogger(otherwise: (level: RunNote["level"], text: string) => void, now: () => number): Logger {
  const write = (runId: string | null, level: RunNote["level"], parts: readonly unknown[]) => {
    const text = parts.map(textOf).join(" ").slice(0, MAX_TEXT);
    if (runId === null) return otherwise(level, text);
    holder.mealprepRunNotes ??= [];
    const notes = holder.mealprepRunNotes;
    notes.push({ runId, level, text, at: now() });
    if (notes.length > MAX_NOTES) notes.splice(0, notes.length - MAX_NOTES);
  };
  const loggerOf = (runId: string | null) => ({
    debug: (...parts: unknown[]) => write(runId, "debug", parts),
    info: (...parts: unknown[]) => write(runId, "info", parts),
    warn: (...parts: unknown[]) => write(runId, "warn", parts),
    error: (...parts: unknown[]) => write(runId, "error", parts),
    child: (about: Readonly<Record<string, unknown>>) =>
      loggerOf(typeof about.runID === "string" ? about.runID : runId),
  });
  return loggerOf(null);
}

function textOf(part: unknown): string {
  if (typeof part === "string") return part;
  if (part instanceof Error) return `${part.name}: ${part.message}`;
  if (typeof part === "object" && part !== null && "err" in part && part.err instanceof Error) {
    return `${part.err.name}: ${part.err.message}`;
  }
  try {
    return JSON.stringify(part) ?? String(part);
  } catch {
    return String(part);
  }
}
