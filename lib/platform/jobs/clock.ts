/** Time for the executor; tests bring one that stands still. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export const wallClock: Clock = { now: () => Date.now() };
