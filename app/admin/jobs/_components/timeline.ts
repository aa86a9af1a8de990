/** What a timeline needs of a step. */
interface TimedStep {
  readonly id: string;
  readonly startedAt: Date;
  readonly endedAt: Date | null;
  readonly failedAttempts: readonly { readonly at: string }[];
}

interface TimedRun {
  readonly queuedAt: Date;
  readonly startedAt: Date | null;
  readonly endedAt: Date | null;
}

/** A bar on the timeline, in percent of its width. */
export interface TimelineBar {
  readonly left: number;
  readonly width: number;
}

export interface TimelineRow extends TimelineBar {
  readonly id: string;
  readonly ms: number;
  /** Where tries failed. */
  readonly marks: readonly number[];
}

const LEAST_WIDTH = 0.6;

/** Where every step of a run stands between its place in the queue and its end, or now. */
export function timelineOf(run: TimedRun, steps: readonly TimedStep[], now: Date) {
  const from = run.queuedAt.getTime();
  const ends = steps.map((step) => (step.endedAt ?? step.startedAt).getTime());
  const until = Math.max(from + 1, (run.endedAt ?? now).getTime(), ...ends);
  const place = (at: number) => Math.min(100, Math.max(0, ((at - from) / (until - from)) * 100));
  const bar = (start: number, end: number): TimelineBar => {
    const left = Math.min(place(start), 100 - LEAST_WIDTH);
    return { left, width: Math.max(LEAST_WIDTH, place(end) - left) };
  };
  const rows = steps.map((step): TimelineRow => {
    const start = step.startedAt.getTime();
    const end = (step.endedAt ?? run.endedAt ?? now).getTime();
    const marks = step.failedAttempts.map(({ at }) => place(Date.parse(at))).filter((mark) => !Number.isNaN(mark));
    return { id: step.id, ms: Math.max(0, end - start), ...bar(start, end), marks };
  });
  const waited = (run.startedAt ?? run.endedAt ?? now).getTime();
  return { totalMs: until - from, queue: { ms: Math.max(0, waited - from), ...bar(from, waited) }, rows };
}
