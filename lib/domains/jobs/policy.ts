export const RUN_STATUSES = ["queued", "running", "completed", "failed", "cancelled"] as const;
export type RunStatus = (typeof RUN_STATUSES)[number];

export const RUN_WORDS = ["cancel", "replay", "retry"] as const;
/** What an admin can say to a run. */
export type RunWord = (typeof RUN_WORDS)[number];

/** Stretches of time the page can look back over, and how finely it counts them. */
export const JOB_WINDOWS = {
  "1h": { minutes: 60, barMinutes: 1 },
  "24h": { minutes: 24 * 60, barMinutes: 30 },
  "7d": { minutes: 7 * 24 * 60, barMinutes: 180 },
} as const;
export type JobWindow = keyof typeof JOB_WINDOWS;
export const JOB_WINDOW_NAMES = ["1h", "24h", "7d"] as const satisfies readonly JobWindow[];

/** Milliseconds from a run's place in the queue to its end, of runs that completed; null without any. */
export interface Latency {
  readonly p50Ms: number | null;
  readonly p95Ms: number | null;
  readonly p99Ms: number | null;
}

/** Runs that ended in one stretch of time. */
export interface JobsBar {
  readonly at: string;
  readonly completed: number;
  readonly failed: number;
  readonly cancelled: number;
}

export interface FunctionFigures extends Latency {
  readonly id: string;
  readonly name: string;
  /** Why it does not run here; null = it runs. */
  readonly refused: string | null;
  readonly pausedAt: string | null;
  /** The app does not offer it any more. */
  readonly isGone: boolean;
  readonly events: readonly string[];
  readonly crons: readonly string[];
  readonly nextTickAt: string | null;
  readonly live: number;
  readonly completed: number;
  readonly failed: number;
}

/** How the background engine stands at a moment, over one window. */
export interface JobsSnapshot extends Latency {
  readonly at: string;
  readonly window: JobWindow;
  readonly queue: {
    /** Calls that could be made now. */
    readonly waiting: number;
    readonly underWay: number;
    /** Timers and calls for later. */
    readonly later: number;
    readonly retrying: number;
    readonly eventsWaiting: number;
    readonly liveRuns: number;
    /** How long the first of those that wait has waited. */
    readonly oldestMs: number | null;
  };
  readonly completed: number;
  readonly failed: number;
  readonly cancelled: number;
  /** Failed runs that nobody has replayed. */
  readonly deadLetters: number;
  readonly bars: readonly JobsBar[];
  readonly functions: readonly FunctionFigures[];
}

/** Every stretch of a window in order, empty ones included. Times are whole stretches of UTC. */
export function barsOf(
  counted: readonly {
    readonly at: Date;
    readonly completed: number;
    readonly failed: number;
    readonly cancelled: number;
  }[],
  window: JobWindow,
  now: number,
): JobsBar[] {
  const { minutes, barMinutes } = JOB_WINDOWS[window];
  const barMs = barMinutes * 60_000;
  const byStart = new Map(counted.map((bar) => [bar.at.getTime(), bar]));
  const last = Math.floor(now / barMs) * barMs;
  return Array.from({ length: minutes / barMinutes }, (_, index) => {
    const at = last - (minutes / barMinutes - 1 - index) * barMs;
    const { completed = 0, failed = 0, cancelled = 0 } = byStart.get(at) ?? {};
    return { at: new Date(at).toISOString(), completed, failed, cancelled };
  });
}

/** When the first stretch of a window begins. */
export function windowStart(window: JobWindow, now: number): Date {
  const { minutes, barMinutes } = JOB_WINDOWS[window];
  const barMs = barMinutes * 60_000;
  return new Date(Math.floor(now / barMs) * barMs - (minutes / barMinutes - 1) * barMs);
}
