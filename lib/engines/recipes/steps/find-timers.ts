import { type Token, tokenise, wordAmount } from "../lines/tokens";

/** A time in a step's text that a cook may want counted down. */
export interface StepTimer {
  /** Place in the step's text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** The shorter time of a range; equal to `maxSeconds` where there is none. */
  readonly seconds: number;
  readonly maxSeconds: number;
  /** What happens meanwhile, from the step's own words: "Simmer the sauce". */
  readonly label: string;
}

const SECONDS: readonly (readonly [seconds: number, words: string])[] = [
  [
    1,
    "second seconds sec secs s sekunde sekunden sek seconde secondes segundo segundos secondo secondi sekunda sekundy sekund seconden sekunder",
  ],
  [60, "minute minutes min mins mn minuten minuto minutos minuti minuta minuty minut minuter"],
  [
    3600,
    "hour hours hr hrs h stunde stunden std heure heures hora horas ora ore godzina godziny godzin godz uur uren timme timmar tim",
  ],
];
const secondsOf = new Map(
  SECONDS.flatMap(([seconds, words]) => words.split(" ").map((word) => [word, seconds] as const)),
);

/** Longer waits are for a calendar, not a timer. */
const LONGEST = 48 * 3600;
const LONGEST_STEP = 20_000;
const HALF = new Set(["half", "halben", "halbe", "demi", "demie", "media", "mezza", "mezzo", "halv", "meia"]);
const BETWEEN = new Set(["and", "und", "et", "y", "e", "en", "och", "i", "plus", ","]);

/** "Cool within an hour" is a deadline: nothing is to be waited for. */
const DEADLINE = new Set(["within", "innerhalb", "binnen", "entro", "inom"]);

interface Span {
  readonly from: number;
  readonly to: number;
  readonly min: number;
  readonly max: number;
}

/** The time that begins at token `i`: "8–10 minutes", "an hour", "half an hour", "two to three minutes". */
function timeAt(tokens: readonly Token[], i: number): Span | null {
  const first = tokens[i];
  if (!first) return null;
  let range = first.kind === "number" ? first.amount : first.kind === "word" ? wordAmount(first) : null;
  if (!range || first.times) return null;
  let at = i + 1;
  const word = (k: number) => tokens[k]?.folded ?? "";
  // "two to three", "one or two"
  const upper = tokens[at + 1];
  if (/^(?:to|or|bis|oder|a|o|ou|do|tot|till|of|-|–)$/.test(word(at)) && upper?.kind === "word") {
    const high = wordAmount(upper);
    if (high && high.max > range.max) {
      range = { min: range.min, max: high.max };
      at += 2;
    }
  }
  // "half an hour", "three quarters of an hour", "one and a half hours"
  if (word(at) === "and" && word(at + 1) === "a" && word(at + 2) === "half") {
    range = { min: range.min + 0.5, max: range.max + 0.5 };
    at += 3;
  }
  if (/^quarters?$/.test(word(at))) {
    range = { min: range.min / 4, max: range.max / 4 };
    at += 1;
  }
  if (range.max < 1 && word(at) === "of") at += 1;
  if (range.max < 1 && /^an?$/.test(word(at))) at += 1;
  if (/^[-–‑]$/.test(word(at))) at += 1;
  const unit = secondsOf.get(word(at));
  const marker = tokens[at];
  if (unit === undefined || !marker) return null;
  // A lone letter must stand right after its figures: "90s", "2 h".
  if (marker.text.length === 1 && (first.kind !== "number" || marker.start - first.end > 1)) return null;
  // "an hour and a half"
  if (range.max === 1 && BETWEEN.has(word(at + 1)) && HALF.has(word(at + 3)) && !secondsOf.has(word(at + 4))) {
    return { from: i, to: at + 3, min: unit * 1.5, max: unit * 1.5 };
  }
  return { from: i, to: at, min: range.min * unit, max: range.max * unit };
}

/** The sentence up to the time, without its last preposition; at most 40 characters. */
function labelBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - 200), start);
  const clause = before.split(/[.!?;:\n]\s*/).at(-1) ?? "";
  const words = clause
    .replace(/[(,]\s*$/, "")
    .trim()
    .split(/\s+/);
  while (
    words.length > 0 &&
    /^(?:for|about|around|approximately|another|a|further|until|,|and|then|in|after|ca|etwa|pendant|durante|per|przez|ongeveer|cirka|mindestens|for\s)$/i.test(
      words.at(-1) ?? "",
    )
  )
    words.pop();
  let label = "";
  for (const word of words) {
    if (label.length + word.length > 40) break;
    label = label === "" ? word : `${label} ${word}`;
  }
  // No dangling "with half the" where a long sentence was cut.
  return label.replace(/(?:[\s,(]+(?:the|a|an|of|in|on|with|and|to|half|rest|all))*[\s,(]*$/i, "");
}

/**
 * The times in a step, in reading order, for timers: figures, fractions, ranges and number words with seconds, minutes
 * or hours in nine languages; "1 hour 15 minutes" is one time. Deadlines and waits over two days are left out.
 */
export function findTimers(stepText: string): StepTimer[] {
  const tokens = tokenise(stepText, LONGEST_STEP);
  const timers: StepTimer[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const time = timeAt(tokens, i);
    if (!time) continue;
    let { min, max, to } = time;
    const next = BETWEEN.has(tokens[to + 1]?.folded ?? "") ? to + 2 : to + 1;
    const rest = min >= 60 ? timeAt(tokens, next) : null;
    if (rest && rest.max < time.min && rest.max < 3600) {
      min += rest.min;
      max += rest.max;
      to = rest.to;
    }
    const first = tokens[time.from];
    const last = tokens[to];
    i = to;
    if (!first || !last || min <= 0 || max > LONGEST) continue;
    if (DEADLINE.has(tokens[time.from - 1]?.folded ?? "")) continue;
    timers.push({
      start: first.start,
      end: last.end,
      seconds: Math.round(min),
      maxSeconds: Math.round(max),
      label: labelBefore(stepText, first.start),
    });
  }
  return timers;
}
