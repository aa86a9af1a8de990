import { type Applying, fail, requeue } from "./applying";
import { canonicalJson } from "./canonical-json";
import type { Changes } from "./changes";
import { opInput, opKind, opName } from "./describe-op";
import type { MemoisedStep, Op } from "./endpoint";
import { endStep, type LiveRun } from "./live-run";
import { iso } from "./rows";

/** A function that has many steps gives way to others after so many calls. */
const CALLS_IN_A_ROW = 20;
const MAX_STEP_BYTES = 4 * 1024 * 1024;
const MAX_STATE_BYTES = 32 * 1024 * 1024;

/** Records what a step gave; a step that gives too much ends its run. */
export function stepRan(op: Op, applying: Applying): void {
  const { call, run, changes, moment, startedAt } = applying;
  const data = canonicalJson(op.data);
  if (data.length > MAX_STEP_BYTES) {
    fail(applying, "OutputTooLarge", `The step "${opName(op)}" gave more than 4 MiB.`);
    return;
  }
  const stored = call.steps.reduce((sum, step) => sum + (step.data?.length ?? 0), data.length);
  if (stored > MAX_STATE_BYTES) {
    fail(applying, "StateTooLarge", "The steps of the run gave more than 32 MiB.");
    return;
  }
  const report = {
    id: op.id,
    name: opName(op),
    op: opKind(op),
    outcome: { data, error: null },
    input: opInput(op),
    startedAt,
  };
  const isRace = run.open.get(op.id)?.isRace ?? false;
  const position = endStep(run, report, changes, moment.now);
  if (call.stepId === null) {
    goOn(applying, { id: op.id, position, data, error: null });
    return;
  }
  changes.doneItems.push(call.itemId);
  askWhatIsNext(run, isRace, changes);
}

/** Records that a step failed: it is tried again, or has had its last try and the function is told. */
export function stepFailed(op: Op, applying: Applying): void {
  const { call, run, fn, reply, changes, moment, startedAt } = applying;
  const error = canonicalJson(op.error ?? op.data ?? { name: "Error", message: "The step failed." });
  const failedAttempts = [{ attempt: call.attempt, at: iso(moment.now), error }];
  const about = { id: op.id, name: opName(op), op: opKind(op), input: opInput(op), startedAt, failedAttempts };
  const mayRetry = op.op === "StepError" && reply.kind === "ops" && reply.mayRetry && call.attempt + 1 < fn.attempts;
  if (mayRetry) {
    // From here on the step is called by its name, also when the function first came upon it on its way.
    changes.step({
      ...about,
      runId: run.id,
      status: "planned",
      position: null,
      isRace: run.open.get(op.id)?.isRace ?? false,
      data: null,
      error: null,
      startedAt: iso(startedAt),
      endedAt: null,
    });
    run.open.set(op.id, { id: op.id, name: about.name, op: about.op, status: "planned", isRace: false });
    requeue(call, op.id, reply.kind === "ops" ? reply.retryAfterMs : null, changes, moment);
    return;
  }
  const isRace = run.open.get(op.id)?.isRace ?? false;
  const position = endStep(run, { ...about, outcome: { data: null, error } }, changes, moment.now);
  if (call.stepId === null) {
    goOn(applying, { id: op.id, position, data: null, error });
    return;
  }
  changes.doneItems.push(call.itemId);
  askWhatIsNext(run, isRace, changes);
}

/** Side by side, the last step to end asks for all of them; in a race every one does. */
function askWhatIsNext(run: LiveRun, isRace: boolean, changes: Changes): void {
  const siblings = [...run.open.values()].some(({ status }) => status === "planned");
  if (isRace || !siblings) changes.discover(run.id, run);
}

function goOn({ call, changes, moment, goOn: goingOn }: Applying, step: MemoisedStep): void {
  const keepsLease = call.inARow < CALLS_IN_A_ROW;
  changes.requeued.push({
    id: call.itemId,
    stepId: null,
    attempt: 0,
    dueAt: iso(moment.now),
    isReady: true,
    keepsLease,
  });
  if (keepsLease) goingOn.set(call, step);
}
