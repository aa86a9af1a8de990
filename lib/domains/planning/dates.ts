/** Plain dates (YYYY-MM-DD) only: which moment they begin at is the household's zone's matter. */
const DAY = 86_400_000;

const timeOf = (date: string) => Date.parse(`${date}T00:00:00Z`);
const dateOf = (time: number) => new Date(time).toISOString().slice(0, 10);

/** True for a date of the calendar between 2000 and 2199, written YYYY-MM-DD. */
export function isPlainDate(text: string): boolean {
  if (!/^2[01]\d\d-\d\d-\d\d$/.test(text)) return false;
  const time = timeOf(text);
  return Number.isFinite(time) && dateOf(time) === text;
}

/** The date so many days later; earlier for a negative count. */
export const daysAfter = (date: string, days: number): string => dateOf(timeOf(date) + days * DAY);

/** Days from one date to another; negative when `to` is earlier. */
export const daysFrom = (from: string, to: string): number => Math.round((timeOf(to) - timeOf(from)) / DAY);

/** 0 = Monday … 6 = Sunday. */
export const weekdayOf = (date: string): number => (new Date(timeOf(date)).getUTCDay() + 6) % 7;

/** The Monday of the date's week. */
export const mondayOf = (date: string): string => daysAfter(date, -weekdayOf(date));

/** Monday to Sunday. */
export const weekFrom = (weekStart: string): string[] =>
  Array.from({ length: 7 }, (_, day) => daysAfter(weekStart, day));
