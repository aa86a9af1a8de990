import "server-only";
import { and, asc, desc, eq, isNotNull, lte } from "drizzle-orm";
import { analyticsReport } from "@/db/schema";
import type { Reader } from "./read-rollups";

const columns = {
  id: analyticsReport.id,
  title: analyticsReport.title,
  definition: analyticsReport.definition,
  schedule: analyticsReport.schedule,
  recipients: analyticsReport.recipients,
  nextAt: analyticsReport.nextAt,
  lastSentAt: analyticsReport.lastSentAt,
};

/** Reports that were kept, newest first. */
export const listReports = ({ db }: Reader) =>
  db.select(columns).from(analyticsReport).orderBy(desc(analyticsReport.createdAt)).limit(200);

/** One of them; null where there is none. */
export async function findReport({ db }: Reader, id: string) {
  const [row] = await db.select(columns).from(analyticsReport).where(eq(analyticsReport.id, id));
  return row ?? null;
}

/** Ids of reports whose time to go out has come. */
export const dueReports = ({ db }: Reader, now: Date) =>
  db
    .select({ id: analyticsReport.id, nextAt: analyticsReport.nextAt })
    .from(analyticsReport)
    .where(and(isNotNull(analyticsReport.nextAt), lte(analyticsReport.nextAt, now)))
    .orderBy(asc(analyticsReport.nextAt));
