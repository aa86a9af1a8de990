import type { WorkingRecipe } from "../composing/working-recipe";
import { findTimers, type StepTimer } from "../steps/find-timers";

const LEAST_SAVED_SECONDS = 600;
const SHORT_MINUTES = 15;
/** Waits that only deepen a taste; doughs, jellies and safety need theirs. */
const MAY_BE_SHORT = /\b(?:marinat|marinade|steep|infuse)/i;

interface Hastened {
  readonly board: WorkingRecipe;
  readonly savedMinutes: number;
}

/** Waits for taste cut to a quarter of an hour; null where there are none worth it. */
export function hasten(board: WorkingRecipe): Hastened | null {
  let saved = 0;
  const steps = board.steps.map((step) => {
    let text = step.text;
    for (const timer of findTimers(step.text).toReversed()) {
      if (timer.maxSeconds - SHORT_MINUTES * 60 < LEAST_SAVED_SECONDS || !MAY_BE_SHORT.test(sentenceAt(text, timer)))
        continue;
      saved += timer.maxSeconds - SHORT_MINUTES * 60;
      text = `${text.slice(0, timer.start)}${SHORT_MINUTES} minutes${text.slice(timer.end)}`;
    }
    return { ...step, text };
  });
  return saved === 0 ? null : { board: { ...board, steps }, savedMinutes: Math.round(saved / 60) };
}

/** What takes longest in it, in its own words; "unknown" where no step says a time. */
export function longestPart(board: WorkingRecipe): string {
  const timers = board.steps.flatMap((step) => findTimers(step.text));
  const longest = timers.sort((a, b) => b.maxSeconds - a.maxSeconds)[0];
  return longest === undefined
    ? "unknown"
    : `${longest.label.toLowerCase()}, ${Math.round(longest.maxSeconds / 60)} min`;
}

function sentenceAt(text: string, { start, end }: StepTimer): string {
  const from = Math.max(text.lastIndexOf(". ", start), text.lastIndexOf("; ", start)) + 1;
  const next = text.slice(end).search(/[.;](?:\s|$)/);
  return text.slice(from, next < 0 ? text.length : end + next);
}
