/** A line of the log that told of a failure. */
export interface LastError {
  readonly at: string;
  readonly what: string;
  readonly why: string | null;
}

const MOST = 50;
const LONGEST = 300;

/** Next bundles files several times; what one side logs the other reads. */
const holder = globalThis as typeof globalThis & { mealprepLastErrors?: LastError[] };

/** Keeps what the logger is told of a failure: its sentence and the error's name and message, nothing of people. */
export function rememberError(parts: readonly unknown[], now = new Date()): void {
  const [first, second] = parts;
  const what = typeof first === "string" ? first : typeof second === "string" ? second : "failed";
  const error = typeof first === "object" && first !== null && "err" in first ? first.err : first;
  const why = error instanceof Error ? `${error.name}: ${error.message}` : null;
  holder.mealprepLastErrors ??= [];
  holder.mealprepLastErrors.unshift({
    at: now.toISOString(),
    what: what.slice(0, LONGEST),
    why: why?.slice(0, LONGEST) ?? null,
  });
  holder.mealprepLastErrors.length = Math.min(MOST, holder.mealprepLastErrors.length);
}

/** Failures since this process started, the newest first, at most fifty. */
export const lastErrors = (): readonly LastError[] => holder.mealprepLastErrors ?? [];
