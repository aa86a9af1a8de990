import "server-only";
import type { Actor } from "@/lib/platform/auth/actor";
import { inTransaction, type Scope } from "@/lib/platform/auth/scope";
import { AppError } from "@/lib/platform/errors";
import {
  cancelRun,
  pauseFunction,
  type RunControlled,
  type RunStarted,
  replayRun,
  retryRun,
  runNow,
} from "@/lib/platform/jobs/control-runs";
import { recordAdminAct } from "../audit/mutations";
import type { RunWord } from "./policy";

type Admin = Pick<Scope, "db"> & { readonly actor: Actor };

/**
 * What an admin says to a run: cancel it, start it anew with the same events, or let a failed one go on where it stopped
 * (one that waits for its next try has it now). Audited. Throws not-found for a run that does not exist.
 */
export async function controlRun(admin: Admin, runId: string, word: RunWord): Promise<RunControlled> {
  return inTransaction(admin, async (tx) => {
    const result = await say(tx, runId, word);
    if (!result.ok && result.reason === "unknown-run") throw new AppError("not-found", "This run does not exist.");
    if (result.ok) {
      const detail = { runId: result.runId };
      await recordAdminAct(tx, {
        actor: admin.actor,
        act: `jobs.${word}`,
        subjectKind: "run",
        subjectId: runId,
        detail,
      });
    }
    return result;
  });
}

/** Says one word to many runs, each for itself: those it does not fit are left. Answers how many it was said to. */
export async function controlRuns(admin: Admin, runIds: readonly string[], word: RunWord): Promise<number> {
  let said = 0;
  for (const runId of new Set(runIds)) {
    const result = await controlRun(admin, runId, word).catch((error: unknown) => {
      // It was cleaned up since the list was drawn.
      if (error instanceof AppError && error.code === "not-found") return null;
      throw error;
    });
    if (result?.ok === true) said += 1;
  }
  return said;
}

/** Runs a function with a timetable at once. Audited. Throws not-found for one that is not registered. */
export async function startNow(admin: Admin, functionId: string): Promise<RunStarted> {
  return inTransaction(admin, async (tx) => {
    const result = await runNow(tx.db, functionId);
    if (!result.ok) {
      if (result.reason === "unknown-function") throw new AppError("not-found", "There is no such function.");
      return result;
    }
    const detail = { runId: result.runId };
    const about = { act: "jobs.run-now", subjectKind: "function", subjectId: functionId, detail } as const;
    await recordAdminAct(tx, { actor: admin.actor, ...about });
    return result;
  });
}

function say({ db, actor }: Admin, runId: string, word: RunWord): Promise<RunControlled> {
  switch (word) {
    case "cancel":
      return cancelRun(db, runId, `${actor.name} cancelled it.`);
    case "replay":
      return replayRun(db, runId);
    case "retry":
      return retryRun(db, runId);
  }
}

/** Stops a function for now, or lets it go on. Audited. Throws not-found for one that is not registered. */
export async function setPaused(admin: Admin, functionId: string, isPaused: boolean): Promise<void> {
  await inTransaction(admin, async (tx) => {
    if (!(await pauseFunction(tx.db, functionId, isPaused))) {
      throw new AppError("not-found", "There is no such function.");
    }
    const act = isPaused ? "jobs.pause" : "jobs.resume";
    await recordAdminAct(tx, { actor: admin.actor, act, subjectKind: "function", subjectId: functionId });
  });
}
