import { findTimers } from "../steps/find-timers";
import type { CheckContext, DraftToCheck, Finding } from "./contract";

/** Work that goes on beside something else, or waits that a stated time leaves out. */
const BESIDE =
  /\b(?:meanwhile|while (?:the|it|they|you)|at the same time|overnight|chill|soak|marinat|rest|rise|prove|proof|refrigerat|freez|cool|stand|set aside|keeps? (?:for|up to)|up to|within|fridge|eat)\b/i;
const LONGEST = 3 * 24 * 60;

/** Times are there, agree with each other and with the steps, and stay within what was asked. */
export function checkTimes(draft: DraftToCheck, { wish }: CheckContext): readonly Finding[] {
  const { prepMinutes, cookMinutes } = draft;
  const known = [prepMinutes, cookMinutes, draft.totalMinutes].filter((minutes) => minutes !== null);
  const found: Finding[] = [];
  const sum = (prepMinutes ?? 0) + (cookMinutes ?? 0);
  const total = draft.totalMinutes ?? (known.length === 0 ? null : sum);
  if (total === null || total <= 0 || total > LONGEST || known.some((minutes) => minutes < 0)) {
    found.push({ code: "no-times", severity: "fail", detail: {} });
    return found;
  }
  if (draft.totalMinutes !== null && sum > draft.totalMinutes + 1)
    found.push({ code: "times-disagree", severity: "warn", detail: { total: draft.totalMinutes, sum } });
  const stepped = minutesOfSteps(draft);
  if (stepped > total * 1.15 + 5)
    found.push({
      code: "steps-take-longer",
      severity: stepped > total * 1.6 + 10 ? "fail" : "warn",
      detail: { steps: Math.round(stepped), total },
    });
  const most = wish.maxMinutes;
  // What it says must keep the limit; what its steps add up to is an estimate.
  if (most !== null && (total > most || Math.min(stepped, LONGEST) > most * 1.1 + 2))
    found.push({
      code: "over-minutes",
      severity: "fail",
      detail: { minutes: Math.round(Math.max(total, stepped)), most },
    });
  return found;
}

/** The least the steps take one after the other: waits, keeping times and work beside other work left out. */
export function minutesOfSteps(draft: Pick<DraftToCheck, "steps">): number {
  let seconds = 0;
  for (const { text } of draft.steps)
    for (const sentence of text.split(/(?<=[.;!?])\s+/)) {
      if (BESIDE.test(sentence)) continue;
      // In one sentence "10 minutes, turning after 5" the longest counts.
      seconds += Math.max(0, ...findTimers(sentence).map((timer) => timer.seconds));
    }
  return seconds / 60;
}
