import type { ReminderKind } from "./policy";

/** A household's hour for a reminder has come; whether there is something to say is found out then. */
export const REMINDER_DUE = "notify/reminder.due";

export interface ReminderDue {
  readonly householdId: string;
  readonly kind: ReminderKind;
  /** The hour it is about, ISO. */
  readonly at: string;
}
