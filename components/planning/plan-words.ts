/** "Mon 23": how a day heads its column. */
const head = new Intl.DateTimeFormat("en", { weekday: "short", day: "numeric", timeZone: "UTC" });
const weekday = new Intl.DateTimeFormat("en", { weekday: "long", timeZone: "UTC" });
const short = new Intl.DateTimeFormat("en", { weekday: "short", timeZone: "UTC" });
const full = new Intl.DateTimeFormat("en", { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" });
const month = new Intl.DateTimeFormat("en", { day: "numeric", month: "long", timeZone: "UTC" });

const shortMonth = new Intl.DateTimeFormat("en", { day: "numeric", month: "short", timeZone: "UTC" });

const momentOf = (date: string) => new Date(`${date}T00:00:00Z`);
const partOf = (format: Intl.DateTimeFormat, date: string, type: "weekday" | "day") =>
  format.formatToParts(momentOf(date)).find((part) => part.type === type)?.value ?? "";

/** Plain dates as people read them. */
export const dayName = (date: string) => weekday.format(momentOf(date));
export const shortDayName = (date: string) => short.format(momentOf(date));
export const dayOfMonth = (date: string) => partOf(head, date, "day");
export const dayHead = (date: string) => `${partOf(head, date, "weekday")} ${partOf(head, date, "day")}`;
export const fullDate = (date: string) => full.format(momentOf(date));
export const dayAndMonth = (date: string) => month.format(momentOf(date));
export const shortDate = (date: string) => shortMonth.format(momentOf(date));
