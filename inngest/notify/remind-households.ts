import { z } from "zod";
import { REMINDER_DUE, type ReminderDue } from "@/lib/domains/notify/events";
import { sendReminder } from "@/lib/domains/notify/mutations";
import { isTimeFor, REMINDER_KINDS, type ReminderKind } from "@/lib/domains/notify/policy";
import { householdsToRemind } from "@/lib/domains/notify/queries";
import { jobScope } from "@/lib/platform/auth/job-scope";
import { publicScope } from "@/lib/platform/auth/scope";
import { inngest } from "@/lib/platform/inngest";

const HOUR_MS = 3_600_000;

/** Every hour: households whose own clock says it is time for a reminder. */
function askHouseholds(id: string, kind: ReminderKind) {
  return inngest.createFunction({ id, triggers: [{ cron: "0 * * * *" }], retries: 2 }, async ({ event, step }) => {
    const hour = new Date(Math.floor((event.ts ?? Date.now()) / HOUR_MS) * HOUR_MS);
    const due = await step.run("find households", async () => {
      const households = await householdsToRemind(publicScope(), kind);
      return households.filter(({ timeZone }) => isTimeFor(kind, hour, timeZone)).map((household) => household.id);
    });
    if (due.length === 0) return 0;
    const at = hour.toISOString();
    await step.sendEvent(
      "tell them",
      due.map((householdId) => ({
        // An hour that is gone through twice reminds once.
        id: `${kind} ${householdId} ${at}`,
        name: REMINDER_DUE,
        data: { householdId, kind, at } satisfies ReminderDue,
      })),
    );
    return due.length;
  });
}

/** Sunday afternoon: next week has no meals, though this household plans its weeks. */
export const remindOfPlan = askHouseholds("remind-of-weekly-plan", "plan");
/** In the morning: what at home wants using within two days. */
export const remindOfExpiry = askHouseholds("remind-of-expiry", "expiry");
/** Once a day, for households that asked for it: a recipe of the collection that suits them. */
export const offerDailyRecipe = askHouseholds("offer-daily-recipe", "recipe");

const dueSchema = z.object({ householdId: z.uuid(), kind: z.enum(REMINDER_KINDS), at: z.iso.datetime() });

/** Writes one household's reminder, where there is something to say. */
export const remindHousehold = inngest.createFunction(
  { id: "remind-household", triggers: [{ event: REMINDER_DUE }], retries: 3, concurrency: { limit: 3 } },
  ({ event, step }) =>
    step.run("remind", async () => {
      const { householdId, kind, at } = dueSchema.parse(event.data);
      const scope = await jobScope(householdId);
      return scope === null ? 0 : sendReminder(scope, kind, new Date(at));
    }),
);
