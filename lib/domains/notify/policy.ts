/** What is sent when a household's own hour for it has come. */
export const REMINDER_KINDS = ["plan", "expiry", "recipe"] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];

/** Everything that a household may turn off: reminders, and what the installation's keepers have to say. */
export const NOTICE_KINDS = [...REMINDER_KINDS, "news"] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** What answers to something the household did is on; what is a suggestion has to be asked for. */
export const isWantedByDefault = (kind: NoticeKind): boolean => kind !== "recipe";

/** When each kind goes out, by the household's own clock. */
const TIMES: Readonly<Record<ReminderKind, { readonly hour: number; readonly weekday: string | null }>> = {
  plan: { hour: 17, weekday: "Sun" },
  expiry: { hour: 8, weekday: null },
  recipe: { hour: 10, weekday: null },
};

/** Whether this hour of the household's clock is the kind's own. False for a zone that is not one. */
export function isTimeFor(kind: ReminderKind, moment: Date, timeZone: string): boolean {
  try {
    const parts = new Intl.DateTimeFormat("en-GB", { timeZone, weekday: "short", hour: "2-digit", hourCycle: "h23" });
    const said = new Map(parts.formatToParts(moment).map(({ type, value }) => [type, value]));
    const { hour, weekday } = TIMES[kind];
    return Number(said.get("hour")) === hour && (weekday === null || said.get("weekday") === weekday);
  } catch {
    return false;
  }
}
