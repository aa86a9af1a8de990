import { sql } from "drizzle-orm";
import type { Db } from "@/db/drivers/connection";
import { type JobFunction, readFunction } from "./function-config";
import type { Moment } from "./moment";
import { rowsOf } from "./rows";

/** A transaction outside of the executor, over the functions it registered last. */
export async function momentOf(db: Db, now: number): Promise<Moment> {
  const rows = await rowsOf<{ config: unknown; isPaused: boolean }>(
    db,
    sql`select config, paused_at is not null as "isPaused" from job_function where refused is null`,
  );
  const functions = new Map<string, JobFunction>();
  const paused = new Set<string>();
  for (const { config, isPaused } of rows) {
    const read = readFunction(config);
    if (!read.ok) continue;
    functions.set(read.fn.id, read.fn);
    if (isPaused) paused.add(read.fn.id);
  }
  return { db, now, random: Math.random, functions, paused };
}
