import type { BookChoice, PaperStyle, ReportKind } from "@/lib/engines/reports/contract";

/** Days a printed book can be downloaded. */
export const BOOK_KEPT_DAYS = 30;
/** Recipes a book holds at most: more no printer binds. */
export const MOST_RECIPES = 400;
/** Books of a household that may be printing at once. */
export const MOST_AT_ONCE = 3;

/** Mails a week that a person can ask for. */
export const MOST_SCHEDULES = 10;

export type BookStatus = "waiting" | "printing" | "done" | "failed" | "cancelled";

/** A book as a list shows it. */
export interface ListedBook {
  readonly id: string;
  readonly title: string;
  readonly status: BookStatus;
  readonly recipesDone: number;
  readonly recipesTotal: number;
  /** Null until it is printed. */
  readonly pages: number | null;
  readonly bytes: number | null;
  readonly choice: BookChoice;
  readonly style: PaperStyle;
  readonly createdAt: Date;
  readonly finishedAt: Date | null;
}

/** Whether it is still being worked on. */
export const isUnderWay = (status: BookStatus): boolean => status === "waiting" || status === "printing";

/** A report that is mailed every week. */
export interface Schedule {
  readonly id: string;
  readonly report: ReportKind;
  /** 1 Monday … 7 Sunday. */
  readonly weekday: number;
  readonly hour: number;
  readonly isActive: boolean;
}

/** The plain date and hour a household's clock shows, and the day of the week, 1 Monday … 7 Sunday; null for no zone. */
export function clockOf(
  moment: Date,
  timeZone: string,
): { readonly date: string; readonly hour: number; readonly weekday: number } | null {
  try {
    const format = new Intl.DateTimeFormat("en-CA", {
      timeZone,
      ...{ year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", hourCycle: "h23" },
    } as Intl.DateTimeFormatOptions);
    const said = new Map(format.formatToParts(moment).map(({ type, value }) => [type, value]));
    const date = `${said.get("year")}-${said.get("month")}-${said.get("day")}`;
    const day = new Date(`${date}T00:00:00Z`).getUTCDay();
    return { date, hour: Number(said.get("hour")), weekday: day === 0 ? 7 : day };
  } catch {
    return null;
  }
}

/**
 * The date a schedule is due on at this moment, null where it is not: from its hour until the end of its day, so that
 * a server that was away in that hour, or a night whose hour is left out, still mails it.
 */
export function dueOn(
  schedule: { readonly weekday: number; readonly hour: number },
  moment: Date,
  timeZone: string,
): string | null {
  const clock = clockOf(moment, timeZone);
  return clock !== null && clock.weekday === schedule.weekday && clock.hour >= schedule.hour ? clock.date : null;
}

/** The household's lists that can be had as a file. */
export const HOUSEHOLD_LIST_NAMES = [
  "recipes",
  "plan",
  "shopping-list",
  "pantry",
  "bookings",
  "prices",
  "foods",
] as const;
export type HouseholdList = (typeof HOUSEHOLD_LIST_NAMES)[number];

/** Those of the installation, for admins. */
export const ADMIN_LIST_NAMES = ["users", "audit", "jobs", "feedback"] as const;
export type AdminList = (typeof ADMIN_LIST_NAMES)[number];
