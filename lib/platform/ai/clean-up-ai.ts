import { lt, sql } from "drizzle-orm";
import { aiAnswer, aiCall, aiSpend } from "@/db/schema";
import type { Db } from "../database";

const DAY_MS = 86_400_000;
/** A year and a month, so that a month can be compared with the same one before. */
const KEPT_DAYS = 400;

/** Removes answers whose time is over, and calls and sums of more than a year ago. How many rows went. */
export async function cleanUpAi(db: Db, now: Date): Promise<number> {
  const oldest = new Date(now.getTime() - KEPT_DAYS * DAY_MS);
  const answers = await db.delete(aiAnswer).where(lt(aiAnswer.expiresAt, now)).returning({ key: aiAnswer.exactKey });
  const calls = await db.delete(aiCall).where(lt(aiCall.startedAt, oldest)).returning({ id: aiCall.id });
  const sums = await db
    .delete(aiSpend)
    .where(lt(aiSpend.startsOn, oldest.toISOString().slice(0, 10)))
    .returning({ one: sql`1` });
  return answers.length + calls.length + sums.length;
}
