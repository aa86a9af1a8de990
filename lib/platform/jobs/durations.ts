const UNIT_MS: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
};

const PART = /(\d+(?:\.\d+)?)(ms|[smhdw])/gy;

/** Milliseconds of a period such as `1h30m` or `10s`; null for anything else. An empty text is no time at all. */
export function periodMs(text: string): number | null {
  let total = 0;
  let read = 0;
  for (const [part, amount, unit] of text.matchAll(PART)) {
    total += Number(amount) * (UNIT_MS[unit ?? ""] ?? 0);
    read += part.length;
  }
  return read === text.length ? total : null;
}

/** The moment (ms since 1970) a period from `now` ends, or a date names; null when the text is neither. */
export function momentOf(text: string, now: number): number | null {
  const period = periodMs(text);
  if (period !== null) return now + period;
  const date = Date.parse(text);
  return Number.isNaN(date) ? null : date;
}
