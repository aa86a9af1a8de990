import { plainTimes } from "./time-words";

const isoDuration =
  /^-?P(?:([\d.,]+)Y)?(?:([\d.,]+)M)?(?:([\d.,]+)W)?(?:([\d.,]+)D)?(?:T?(?:([\d.,]+)H)?(?:([\d.,]+)M)?(?:([\d.,]+)S)?)?$/i;

const hourWord =
  "hours?|hrs?|h|stunden?|std|heures?|horas?|ore|ora|uur|uren|timmar|timme|tim|timer|time|godzin[aeęy]?|godz|hodin[ayu]?|hod|óra|tuntia?|ore|час(?:а|ов)?|שעות|שעה|ώρ(?:α|ες)|saat|ώρα|時間";
const minuteWord =
  "minutes?|mins?|min|m|minuten?|minutos?|minut[iouy]?|minutter|minuter|perc|minuuttia?|minút|минут[аы]?|мин|דקות|λεπτά|dakika|dk|分";
const dayWord = "days?|tage?|jours?|d[ií]as?|giorn[oi]|dagen|dag|dagar|dni|d";
const amount = "(\\d+(?:[.,]\\d+)?(?:\\s+\\d\\/\\d+)?|\\d+\\/\\d+|\\d*\\s*[½¼¾⅓⅔])";
const part = (word: string) => new RegExp(`${amount}\\s*(?:${word})(?![\\p{L}])`, "iu");
const hours = part(hourWord);
const minutes = part(minuteWord);
const days = part(dayWord);
const vulgar: Record<string, number> = { "½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3 };

/** Minutes of a duration as pages write it: ISO 8601, its common misspellings, or words; null when it is none. */
export function readMinutes(raw: string | number): number | null {
  if (typeof raw === "number") return sensible(raw);
  const text = raw.slice(0, 300).trim();
  if (text === "") return null;
  const iso = isoDuration.exec(text.replace(/\s+/g, ""));
  if (iso && /\d/.test(text)) return sensible(isoMinutes(iso));
  if (/^\d+(?:\.\d+)?$/.test(text)) return sensible(Number(text));
  const clock = /^(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(text);
  if (clock) return sensible(Number(clock[1]) * 60 + Number(clock[2]));
  return wordMinutes(text);
}

function isoMinutes(parts: RegExpExecArray): number {
  const [years, months, weeks, dayCount, hourCount, minuteCount, seconds] = parts.slice(1).map(decimal);
  // "P30M" is never thirty months of cooking: a month without any time part is a forgotten T.
  const timeless = !hourCount && !minuteCount && !seconds;
  const monthMinutes = (months ?? 0) * (timeless && !years && !dayCount ? 1 : 43_200);
  return (
    (years ?? 0) * 525_600 +
    monthMinutes +
    (weeks ?? 0) * 10_080 +
    (dayCount ?? 0) * 1440 +
    (hourCount ?? 0) * 60 +
    (minuteCount ?? 0) +
    (seconds ?? 0) / 60
  );
}

function wordMinutes(written: string): number | null {
  const text = plainTimes(written);
  const read = (pattern: RegExp) => {
    // Of "20-30 minutes" the longer one is the time to plan with.
    const range = /(\d+(?:[.,]\d+)?)\s*(?:-|–|to|bis|à|a)\s*(?=\d)/giu;
    const found = pattern.exec(text.replace(range, ""));
    return found ? fraction(found[1] ?? "") : null;
  };
  const dayCount = read(days);
  const hourCount = read(hours);
  const minuteCount = read(minutes);
  if (dayCount === null && hourCount === null && minuteCount === null) return null;
  return sensible((dayCount ?? 0) * 1440 + (hourCount ?? 0) * 60 + (minuteCount ?? 0));
}

function fraction(text: string): number {
  const sign = /[½¼¾⅓⅔]/.exec(text)?.[0];
  if (sign) return (Number.parseFloat(text) || 0) + (vulgar[sign] ?? 0);
  const mixed = /^(?:(\d+)\s+)?(\d+)\/(\d+)$/.exec(text.trim());
  if (mixed) return Number(mixed[1] ?? 0) + (Number(mixed[3]) === 0 ? 0 : Number(mixed[2]) / Number(mixed[3]));
  return decimal(text);
}

function decimal(text: string | undefined): number {
  const value = Number.parseFloat((text ?? "").replace(",", "."));
  return Number.isFinite(value) ? value : 0;
}

/** Whole minutes within a year; anything else is a slip of the page. */
function sensible(value: number): number | null {
  return Number.isFinite(value) && value >= 0 && value <= 525_600 ? Math.round(value) : null;
}
