import "server-only";
import { createTranslator } from "next-intl";
import { noticeChoice } from "@/db/schema";
import { inTransaction, type Scope } from "@/lib/platform/auth/scope";
import { sendEmail } from "@/lib/platform/email/send";
import { readEnvironment } from "@/lib/platform/env";
import { isFlagOn } from "@/lib/platform/flags";
import { catalogue } from "@/lib/platform/i18n/catalogue";
import { plainDate } from "../accounts/policy";
import { listMembers } from "../accounts/queries";
import { daysLeft } from "../pantry/policy";
import { pantryOf } from "../pantry/queries";
import { daysAfter, mondayOf } from "../planning/dates";
import type { NoticeKind, ReminderKind } from "./policy";
import { countPlannedMeals, recipeOfTheDay } from "./queries";

const PLANNED_WITHIN_DAYS = 28;
const EXPIRES_WITHIN_DAYS = 2;
const NOT_SERVED_FOR_DAYS = 21;
const MAX_LINES = 20;

/** Turns a kind of reminder on or off for the household. */
export async function chooseNotice(scope: Scope, kind: NoticeKind, isWanted: boolean): Promise<void> {
  await scope.db
    .insert(noticeChoice)
    .values({ householdId: scope.householdId, kind, isWanted })
    .onConflictDoUpdate({ target: [noticeChoice.householdId, noticeChoice.kind], set: { isWanted } });
}

interface Reminder {
  readonly subject: string;
  readonly body: string;
  /** Where in the app it leads. */
  readonly path: string;
}

/** Mails what there is to say at this moment to every member; answers how many, 0 where there is nothing to say. */
export async function sendReminder(scope: Scope, kind: ReminderKind, now: Date): Promise<number> {
  if (!(await isFlagOn(scope, "reminder-mails"))) return 0;
  const reminder = await reminderOf(scope, kind, now);
  if (reminder === null) return 0;
  const t = words();
  const { appUrl } = readEnvironment();
  const members = await listMembers(scope);
  await inTransaction(scope, async (tx) => {
    for (const { name, email } of members) {
      const parts = [
        t("greeting", { name }),
        reminder.body,
        ...(appUrl === null ? [] : [t("open", { link: `${appUrl}${reminder.path}` })]),
        t("farewell", { household: scope.householdName }),
      ];
      await sendEmail(tx, { to: email, subject: reminder.subject, body: parts.join("\n\n") });
    }
  });
  return members.length;
}

const words = () => createTranslator({ locale: "en", messages: catalogue("en"), namespace: "notify" });

function reminderOf(scope: Scope, kind: ReminderKind, now: Date): Promise<Reminder | null> {
  const today = plainDate(now, scope.timeZone);
  switch (kind) {
    case "plan":
      return planReminder(scope, today);
    case "expiry":
      return expiryReminder(scope, today, now);
    case "recipe":
      return recipeReminder(scope, today);
  }
}

/** Only for those who plan: somebody who stopped is left in peace. */
async function planReminder(scope: Scope, today: string): Promise<Reminder | null> {
  const monday = daysAfter(mondayOf(today), 7);
  if ((await countPlannedMeals(scope, monday, daysAfter(monday, 7))) > 0) return null;
  if ((await countPlannedMeals(scope, daysAfter(today, -PLANNED_WITHIN_DAYS), monday)) === 0) return null;
  const t = words();
  return {
    subject: t("plan.subject"),
    body: t("plan.body", { household: scope.householdName, monday }),
    path: `/plan?week=${monday}`,
  };
}

async function expiryReminder(scope: Scope, today: string, now: Date): Promise<Reminder | null> {
  const t = words();
  const { places } = await pantryOf(scope, now);
  const lines = places.flatMap(({ place, lines: things }) =>
    things.flatMap(({ name, lots }) =>
      lots.flatMap(({ expiresAt, amount, text }) => {
        if (expiresAt === null || amount <= 0) return [];
        const days = daysLeft(expiresAt, today);
        if (days < 0 || days > EXPIRES_WITHIN_DAYS) return [];
        return [`– ${t("expiry.line", { name: name ?? "?", amount: text, place, days })}`];
      }),
    ),
  );
  if (lines.length === 0) return null;
  return {
    subject: t("expiry.subject", { count: lines.length }),
    body: [t("expiry.body", { household: scope.householdName }), ...lines.slice(0, MAX_LINES)].join("\n"),
    path: "/pantry",
  };
}

async function recipeReminder(scope: Scope, today: string): Promise<Reminder | null> {
  const found = await recipeOfTheDay(scope, today, daysAfter(today, -NOT_SERVED_FOR_DAYS));
  if (found === null) return null;
  const t = words();
  const { title, minutes, kcal } = found;
  return {
    subject: t("recipe.subject", { title }),
    body: t("recipe.body", {
      household: scope.householdName,
      title,
      minutes: minutes ?? 0,
      kcal: kcal === null ? 0 : Math.round(kcal),
    }),
    path: `/recipes/${found.id}`,
  };
}
