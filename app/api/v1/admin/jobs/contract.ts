import { z } from "zod";
import { JOB_WINDOW_NAMES } from "@/lib/domains/jobs/policy";
import { endpoint } from "@/lib/platform/rest/contract";

const milliseconds = z.number().nonnegative().nullable();
const latency = { p50Ms: milliseconds, p95Ms: milliseconds, p99Ms: milliseconds };
const howMany = z.int().nonnegative();
const moment = z.iso.datetime();

export const jobsSnapshotSchema = z.object({
  at: moment,
  window: z.enum(JOB_WINDOW_NAMES),
  queue: z.object({
    waiting: howMany,
    underWay: howMany,
    later: howMany,
    retrying: howMany,
    eventsWaiting: howMany,
    liveRuns: howMany,
    oldestMs: milliseconds,
  }),
  completed: howMany,
  failed: howMany,
  cancelled: howMany,
  ...latency,
  deadLetters: howMany,
  bars: z.array(z.object({ at: moment, completed: howMany, failed: howMany, cancelled: howMany })),
  functions: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      refused: z.string().nullable(),
      pausedAt: moment.nullable(),
      isGone: z.boolean(),
      events: z.array(z.string()),
      crons: z.array(z.string()),
      nextTickAt: moment.nullable(),
      live: howMany,
      completed: howMany,
      failed: howMany,
      ...latency,
    }),
  ),
});

export const readJobs = endpoint({
  id: "jobs.read",
  method: "GET",
  path: "/admin/jobs",
  summary: "How the background engine stands now",
  description: "Queue, latency, throughput and every function, over the last hour, day or week. At most a second old.",
  access: "admin",
  query: z.object({ window: z.enum(JOB_WINDOW_NAMES).default("24h") }),
  answers: { 200: jobsSnapshotSchema },
  examples: { query: { window: "24h" } },
});

export const readJobsPulse = endpoint({
  id: "jobs.pulse",
  method: "GET",
  path: "/admin/jobs/pulse",
  summary: "A word that changes when runs have changed",
  description: "For pages that look again only when there is something new. With `run`, of that run alone.",
  access: "admin",
  query: z.object({ run: z.string().min(1).max(64).optional() }),
  answers: { 200: z.object({ pulse: z.string() }) },
});
