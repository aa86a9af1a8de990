import { type Applying, fail } from "./applying";
import { canonicalJson } from "./canonical-json";
import { opInput, opKind, opName, textOf } from "./describe-op";
import { momentOf } from "./durations";
import { errorJson, type Op } from "./endpoint";
import { endOpenStep } from "./live-run";
import { iso } from "./rows";
import { type EventPayload, matchOf, startRun } from "./start-run";

/** Writes down a step that has begun and not ended; a planned one is put into the queue. */
export function openStep(
  op: Op,
  status: "planned" | "sleeping" | "waiting" | "invoking",
  { run, changes, moment }: Applying,
): void {
  const isRace = op.opts?.parallelMode === "race";
  const step = { id: op.id, name: opName(op), op: opKind(op), status, isRace };
  run.open.set(op.id, step);
  changes.step({
    ...step,
    runId: run.id,
    position: null,
    input: status === "planned" ? opInput(op) : canonicalJson({ ...op.opts, name: op.name }),
    data: null,
    error: null,
    startedAt: iso(moment.now),
    endedAt: null,
    failedAttempts: [],
  });
  if (status !== "planned") return;
  const { id: runId, functionId, rank, slots } = run;
  changes.items.push({ kind: "call", functionId, runId, stepId: op.id, dueAt: moment.now, rank, slots });
}

function addWakeUp(stepId: string, dueAt: number, { run, changes }: Applying): void {
  const { id: runId, functionId, rank } = run;
  changes.items.push({ kind: "wake", functionId, runId, stepId, dueAt, rank, slots: [] });
}

/** A step that ends when a time has come. */
export function sleep(op: Op, applying: Applying): void {
  const { now } = applying.moment;
  const text = textOf(op.opts?.duration) ?? op.name ?? "";
  const until = momentOf(text, now);
  if (until === null) {
    fail(applying, "UnreadableDuration", `"${text}" is neither a period nor a date.`);
    return;
  }
  openStep(op, "sleeping", applying);
  addWakeUp(op.id, until, applying);
}

/** A step that ends when an event comes, or when its time is over. */
export function waitForEvent(op: Op, applying: Applying): void {
  const { run, changes, moment } = applying;
  const timeout = textOf(op.opts?.timeout) ?? "";
  const until = momentOf(timeout, moment.now);
  if (until === null) {
    fail(applying, "UnreadableDuration", `"${timeout}" is neither a period nor a date.`);
    return;
  }
  openStep(op, "waiting", applying);
  const [event] = JSON.parse(run.events) as readonly unknown[];
  changes.waits.push({
    kind: "step",
    runId: run.id,
    stepId: op.id,
    eventName: textOf(op.opts?.event) ?? op.name ?? "",
    ...matchOf(textOf(op.opts?.if), event),
    createdAt: iso(moment.now),
    expiresAt: iso(until),
  });
  addWakeUp(op.id, until, applying);
}

/** A step that ends when the function it starts has ended. */
export async function invoke(op: Op, applying: Applying): Promise<void> {
  const { run, changes, moment } = applying;
  openStep(op, "invoking", applying);
  const functionId = textOf(op.opts?.function_id) ?? "";
  const target = moment.functions.get(functionId);
  const refuse = (name: string, message: string) => {
    endOpenStep(run, op.id, { data: null, error: errorJson(name, message) }, changes, moment.now);
  };
  if (target === undefined) return refuse("FunctionNotFound", `There is no function "${functionId}" to invoke.`);
  const payload = (op.opts?.payload ?? {}) as EventPayload;
  const name = "inngest/function.invoked";
  const event = { ...payload, id: `${run.id}-${op.id}`, name, data: payload.data ?? {}, ts: moment.now };
  const started = await startRun(
    target,
    { eventName: name, events: [event], parent: { runId: run.id, stepId: op.id } },
    changes,
    moment,
  );
  if (started === null) return refuse("FunctionSkipped", `The function "${functionId}" is running already.`);
  const timeout = textOf(op.opts?.timeout);
  const until = timeout === null ? null : momentOf(timeout, moment.now);
  if (until !== null) addWakeUp(op.id, until, applying);
}
