const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/** Waits between tries as the Inngest server publishes them. */
const STEPS = [
  15 * SECOND,
  30 * SECOND,
  MINUTE,
  2 * MINUTE,
  5 * MINUTE,
  10 * MINUTE,
  20 * MINUTE,
  40 * MINUTE,
  60 * MINUTE,
  120 * MINUTE,
];
const JITTER_MS = 30 * SECOND;

/** Milliseconds until the try after `attempt` (0 = the first one failed), with up to half a minute of jitter. */
export function backoffMs(attempt: number, random: () => number): number {
  const step = STEPS[Math.min(Math.max(attempt, 0), STEPS.length - 1)] ?? MINUTE;
  return step + Math.floor(random() * JITTER_MS);
}

/** Milliseconds a `retry-after` header asks for: seconds or a date; null when it says nothing usable. */
export function retryAfterMs(header: string | null, now: number): number | null {
  if (header === null) return null;
  const seconds = Number(header);
  if (header.trim() !== "" && Number.isFinite(seconds)) return Math.max(0, seconds * SECOND);
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
