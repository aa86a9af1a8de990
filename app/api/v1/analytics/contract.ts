import { z } from "zod";
import { ADDED_VIA } from "@/lib/domains/analytics/events";
import { EXPORTS } from "@/lib/domains/analytics/policy";
import { beaconInput } from "@/lib/domains/analytics/schema";
import { PERIOD_DAYS } from "@/lib/engines/analytics/period";
import { content, endpoint, nothing } from "@/lib/platform/rest/contract";

const days = z.coerce
  .number()
  .int()
  .min(1)
  .max(400)
  .default(28)
  .meta({ description: `The last so many days (UTC), today included; the pages offer ${PERIOD_DAYS.join(", ")}.` });
const query = z.object({ days });
const day = z.object({ day: z.iso.date(), value: z.number() });
const compared = z.object({ now: z.number(), before: z.number() });
const share = z.number().min(0).max(1);

const usersAnswer = z
  .object({
    active: z.array(day).meta({ description: "Different people a day." }),
    averageBefore: z.number().meta({ description: "People a day in the period before." }),
    joined: z.array(day),
    joinedBefore: z.number(),
    known: z.number().meta({ description: "People ever counted." }),
    weekly: z.array(day).meta({ description: "Different people a week, by its Monday." }),
    monthly: z.array(day).meta({ description: "Different people a month, by its first." }),
    forecast: z.array(z.object({ day: z.iso.date(), value: z.number(), low: z.number(), high: z.number() })).meta({
      description: "From today on, with the range that holds four outcomes in five; empty where it is too early.",
    }),
    cohorts: z.array(z.object({ week: z.iso.date(), size: z.number(), shares: z.array(share.nullable()) })),
    retainedAfterOneWeek: share.nullable(),
    retainedAfterFourWeeks: share.nullable(),
    churn: z
      .object({ month: z.iso.date(), people: z.number(), lost: z.number() })
      .nullable()
      .meta({ description: "Of the people of the month before, those not seen in the last whole month." }),
    risk: z
      .object({
        trainedAt: z.iso.datetime(),
        auc: z.number().nullable(),
        calibrationError: z.number().nullable(),
        weights: z.object({ recency: z.number(), frequency: z.number(), tenure: z.number() }),
        classes: z.array(z.object({ from: share, people: z.number(), risk: share })),
      })
      .nullable(),
  })
  .meta({ id: "AnalyticsUsers" });

const recipesAnswer = z
  .object({
    top: z.array(
      z.object({
        recipeId: z.string(),
        title: z.string().nullable().meta({ description: "Null for a kitchen's own recipe." }),
        count: z.number(),
        before: z.number(),
        viewed: z.number(),
        planned: z.number(),
        begun: z.number(),
        cooked: z.number(),
        saved: z.number(),
        skipped: z.number(),
        stars: z.number().nullable(),
      }),
    ),
    different: z.number(),
    all: z.number(),
    kitchens: z.array(z.object({ cuisine: z.string(), count: z.number() })),
    added: z.array(z.object({ via: z.enum(ADDED_VIA), count: z.number() })),
    seasons: z.array(z.object({ month: z.iso.date(), cuisine: z.string(), count: z.number() })),
    completion: z.object({ begun: compared, cooked: compared, share: share.nullable() }),
  })
  .meta({ id: "AnalyticsRecipes" });

const engagementAnswer = z
  .object({
    visits: z.array(day),
    count: compared,
    meanSeconds: z.number().nullable(),
    meanEvents: z.number().nullable(),
    hours: z.array(z.array(z.number())).meta({ description: "Visits by weekday (Monday first) and hour, UTC." }),
    searches: z.object({ found: z.number(), nothing: z.number() }),
    acts: z.array(z.object({ event: z.string(), count: z.number() })),
    funnel: z.array(z.object({ step: z.string(), people: z.number(), share })),
    activeDays: z.array(z.object({ days: z.number(), people: z.number() })),
  })
  .meta({ id: "AnalyticsEngagement" });

const systemAnswer = z
  .object({
    pages: z.array(
      z.object({
        page: z.string(),
        figure: z.string(),
        count: z.number(),
        p50: z.number().nullable(),
        p75: z.number().nullable(),
        p95: z.number().nullable(),
      }),
    ),
    errors: z.array(day),
    errorsBefore: z.number(),
    errorPlaces: z.array(z.object({ label: z.string(), count: z.number() })),
    jobs: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        runs: z.number(),
        failed: z.number(),
        p50Ms: z.number().nullable(),
        p95Ms: z.number().nullable(),
      }),
    ),
    storage: z.object({ files: z.number(), fileBytes: z.number(), databaseBytes: z.number() }),
    ai: z.object({
      days: z.array(day).meta({ description: "Millionths of a US dollar." }),
      micros: z.number(),
      calls: z.number(),
      unpriced: z.number(),
      failed: z.number(),
    }),
  })
  .meta({ id: "AnalyticsSystem" });

const common = { method: "GET", access: "admin", query } as const;

export const readUsers = endpoint({
  ...common,
  id: "analytics.users",
  path: "/analytics/users",
  summary: "Growth, retention cohorts and churn",
  answers: { 200: usersAnswer },
});

export const readRecipes = endpoint({
  ...common,
  id: "analytics.recipes",
  path: "/analytics/recipes",
  summary: "Popularity, kitchens, seasons and completion of recipes",
  answers: { 200: recipesAnswer },
});

export const readEngagement = endpoint({
  ...common,
  id: "analytics.engagement",
  path: "/analytics/engagement",
  summary: "Visits, funnel and active days",
  answers: { 200: engagementAnswer },
});

export const readSystem = endpoint({
  ...common,
  id: "analytics.system",
  path: "/analytics/system",
  summary: "Page times, errors, jobs, storage and cost of models",
  answers: { 200: systemAnswer },
});

export const exportFigures = endpoint({
  id: "analytics.export",
  method: "GET",
  path: "/analytics/export/{type}",
  summary: "Figures or events as CSV, XLSX or JSON",
  description: "`events` is every event of the period, sent as it is read; people stand in it under pseudonyms.",
  access: "admin",
  params: z.object({ type: z.enum(EXPORTS) }),
  query: z.object({ days, format: z.enum(["csv", "xlsx", "json"]).default("csv") }),
  answers: {
    200: content("text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/json"),
  },
  examples: { params: { type: "users" } },
});

export const sendBeacon = endpoint({
  id: "analytics.beacon",
  method: "POST",
  path: "/analytics/beacon",
  summary: "What a browser saw: recipes opened and cooked, page times, errors",
  description:
    "Recorded under a pseudonym and once for each id; nothing for a person who said no, nor for a browser that sends `DNT: 1` or `Sec-GPC: 1`.",
  access: "analytics:write",
  isSafe: true,
  headers: z.object({ dnt: z.string().max(10).optional(), "sec-gpc": z.string().max(10).optional() }),
  body: beaconInput,
  answers: { 204: nothing },
  examples: {
    body: {
      events: [
        { id: "7c0f2c9e-6f58-4d38-9d3f-0d2f9f3b7a11", name: "page.timed", figure: "LCP", page: "/plan", value: 640 },
      ],
    },
  },
});
