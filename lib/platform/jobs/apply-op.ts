import { type Applying, fail } from "./applying";
import { invoke, openStep, sleep, waitForEvent } from "./begin-steps";
import { opName } from "./describe-op";
import { stepFailed, stepRan } from "./end-steps";
import type { Op } from "./endpoint";

const MAX_STEPS = 1_000;

/** Records one thing that a function said of its steps. */
export async function applyOp(op: Op, applying: Applying): Promise<void> {
  const { run, call } = applying;
  if (run.isOver) return;
  const isTarget = op.id === call.stepId;
  // The function tells of every step that has not ended; those that are under way are known.
  if (!isTarget && (run.open.has(op.id) || run.ended.has(op.id))) return;
  if (call.steps.length + run.open.size >= MAX_STEPS) {
    return fail(applying, "TooManySteps", `A run has at most ${MAX_STEPS} steps.`);
  }
  switch (op.op) {
    case "StepRun":
    case "Step":
      return stepRan(op, applying);
    case "StepError":
    case "StepFailed":
      return stepFailed(op, applying);
    case "StepPlanned":
      return openStep(op, "planned", applying);
    case "Sleep":
      return sleep(op, applying);
    case "WaitForEvent":
      return waitForEvent(op, applying);
    case "InvokeFunction":
      return invoke(op, applying);
    default:
      return fail(
        applying,
        "UnsupportedOperation",
        `The step "${opName(op)}" asks for ${op.op}, which the embedded executor does not support.`,
      );
  }
}
