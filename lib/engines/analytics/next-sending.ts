const DAY_MS = 86_400_000;
/** Reports go out in the morning, UTC. */
const HOUR = 6;

/** When a report that is sent so often goes out next after a moment; null for never. Mondays for weeks, firsts for months. */
export function nextSending(schedule: "never" | "daily" | "weekly" | "monthly", after: Date): Date | null {
  if (schedule === "never") return null;
  const today = Date.UTC(after.getUTCFullYear(), after.getUTCMonth(), after.getUTCDate(), HOUR);
  for (let at = today; ; at += DAY_MS) {
    const date = new Date(at);
    if (at <= after.getTime()) continue;
    if (schedule === "weekly" && date.getUTCDay() !== 1) continue;
    if (schedule === "monthly" && date.getUTCDate() !== 1) continue;
    return date;
  }
}
