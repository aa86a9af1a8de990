import { sql } from "drizzle-orm";
import { NonRetriableError } from "inngest";
import type { Db } from "@/db/drivers/connection";
import { rowsOf } from "./rows";

/**
 * Says how far a run is, for the page that shows it. Throws NonRetriableError once the run was cancelled, so that long work
 * stops at its next word. On an Inngest server, which keeps runs itself, it does nothing.
 */
export async function reportProgress(
  { db }: { readonly db: Db },
  runId: string,
  progress: { readonly done: number; readonly total?: number; readonly text?: string },
): Promise<void> {
  const kept = JSON.stringify({ done: progress.done, total: progress.total ?? null, text: progress.text ?? null });
  const [row] = await rowsOf<{ isOver: boolean }>(
    db,
    sql`update job_run set progress = ${kept}::jsonb where id = ${runId} returning ended_at is not null as "isOver"`,
  );
  if (row?.isOver === true) throw new NonRetriableError("The run was cancelled.");
}
