/** One part of a report: its name and how to get its figures. */
export type Parts = Readonly<Record<string, () => Promise<Record<string, number>>>>;

/** What is said of a part whose cases are not here. */
export const NO_FIGURES = "gave no figures";

export interface Outcome {
  readonly figures: Readonly<Record<string, number>>;
  /** Part → why it gave nothing. */
  readonly failed: Readonly<Record<string, string>>;
}

/**
 * Runs the parts one after the other, so that their times mean something; a part that breaks is told and does not stop
 * the rest. While they run, what they print goes to standard error: standard output is the caller's.
 */
export async function runParts(parts: Parts, only: readonly string[] = []): Promise<Outcome> {
  const figures: Record<string, number> = {};
  const failed: Record<string, string> = {};
  const print = console.log;
  console.log = (...words: unknown[]) => console.error(...words);
  try {
    for (const [name, run] of Object.entries(parts)) {
      if (only.length > 0 && !only.includes(name)) continue;
      console.error(`… ${name}`);
      try {
        const found = Object.entries(await run()).filter(([, value]) => Number.isFinite(value));
        Object.assign(figures, Object.fromEntries(found));
        if (found.length === 0) failed[name] = NO_FIGURES;
      } catch (error) {
        failed[name] = error instanceof Error ? (error.message.split("\n")[0] ?? "broke") : String(error);
      }
    }
  } finally {
    console.log = print;
  }
  return { figures, failed };
}
