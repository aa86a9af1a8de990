import { z } from "zod";
import { reportDefinition } from "@/lib/engines/analytics/report-definition";

const id = z.uuid().meta({ description: "Made by the sender; the same event sent twice counts once." });
const recipeId = z.uuid();
const page = z.string().max(300).meta({ description: "Path of the page; ids in it are not kept." });

/** What a browser may report; everything else is recorded by the verb that does it. */
export const beaconInput = z.object({
  events: z
    .array(
      z.discriminatedUnion("name", [
        z.object({ id, name: z.enum(["recipe.viewed", "recipe.cook-started", "recipe.cooked"]), recipeId }),
        z.object({
          id,
          name: z.literal("page.timed"),
          figure: z.enum(["LCP", "INP", "CLS", "TTFB"]),
          page,
          value: z.number().min(0).max(3_600_000).meta({ description: "Milliseconds; CLS in thousandths." }),
        }),
        z.object({
          id,
          name: z.literal("search.made"),
          found: z.number().int().min(0).max(1_000).meta({ description: "Recipes offered when one was chosen." }),
        }),
        z.object({ id, name: z.literal("error.seen"), page }),
      ]),
    )
    .min(1)
    .max(20),
});
export type BeaconInput = z.infer<typeof beaconInput>;

export const SCHEDULES = ["never", "daily", "weekly", "monthly"] as const;

/** A report as an admin keeps it. */
export const reportInput = z.object({
  title: z.string().trim().min(1).max(120),
  definition: reportDefinition,
  schedule: z.enum(SCHEDULES),
  recipients: z.array(z.email().max(200)).max(10),
});
export type ReportInput = z.infer<typeof reportInput>;
