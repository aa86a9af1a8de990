"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { controlRun, controlRuns, setPaused, startNow } from "@/lib/domains/jobs/mutations";
import { RUN_WORDS } from "@/lib/domains/jobs/policy";
import { adminAction } from "@/lib/platform/auth/action";

const runId = z.string().min(1).max(64);
const functionId = z.string().min(1).max(200);

export const controlRunAction = adminAction
  .metadata({ name: "jobs.control-run" })
  .inputSchema(z.object({ runId, word: z.enum(RUN_WORDS) }))
  .action(async ({ ctx, parsedInput: { runId, word } }) => {
    const result = await controlRun(ctx, runId, word);
    if (!result.ok) return result;
    if (word === "replay") redirect(`/admin/jobs/runs/${encodeURIComponent(result.runId)}`);
    refresh();
    return result;
  });

const many = z.object({ ids: z.array(runId).min(1).max(200) });

/** Chosen runs start anew with the events they had. */
export const replayRunsAction = adminAction
  .metadata({ name: "jobs.replay-many" })
  .inputSchema(many)
  .action(async ({ ctx, parsedInput: { ids } }) => {
    const count = await controlRuns(ctx, ids, "replay");
    refresh();
    return { ok: count > 0, count } as const;
  });

/** Chosen failed runs go on where they stopped. */
export const retryRunsAction = adminAction
  .metadata({ name: "jobs.retry-many" })
  .inputSchema(many)
  .action(async ({ ctx, parsedInput: { ids } }) => {
    const count = await controlRuns(ctx, ids, "retry");
    refresh();
    return { ok: count > 0, count } as const;
  });

export const cancelRunsAction = adminAction
  .metadata({ name: "jobs.cancel-many" })
  .inputSchema(many)
  .action(async ({ ctx, parsedInput: { ids } }) => {
    const count = await controlRuns(ctx, ids, "cancel");
    refresh();
    return { ok: count > 0, count } as const;
  });

export const setPausedAction = adminAction
  .metadata({ name: "jobs.set-paused" })
  .inputSchema(z.object({ functionId, isPaused: z.boolean() }))
  .action(async ({ ctx, parsedInput: { functionId, isPaused } }) => {
    await setPaused(ctx, functionId, isPaused);
    refresh();
    return { ok: true } as const;
  });

export const runNowAction = adminAction
  .metadata({ name: "jobs.run-now" })
  .inputSchema(z.object({ functionId }))
  .action(async ({ ctx, parsedInput: { functionId } }) => {
    const result = await startNow(ctx, functionId);
    if (result.ok) redirect(`/admin/jobs/runs/${encodeURIComponent(result.runId)}`);
    return result;
  });
