import { sql } from "drizzle-orm";
import { backoffMs } from "./backoff";
import { canonicalJson } from "./canonical-json";
import { Changes } from "./changes";
import { momentOf } from "./durations";
import { errorJson, type MemoisedStep, type Op, type Reply } from "./endpoint";
import type { JobFunction } from "./function-config";
import type { LeasedCall } from "./lease-calls";
import { endOpenStep, endRun, endStep, type LiveRun, loadEnded, lockRuns } from "./live-run";
import type { Moment } from "./moment";
import { iso, rowsOf } from "./rows";
import { type EventPayload, matchOf, startRun } from "./start-run";

/** A function that has many steps gives way to others after so many calls. */
const CALLS_IN_A_ROW = 20;
const MAX_STEPS = 1_000;
const MAX_STEP_BYTES = 4 * 1024 * 1024;
const MAX_STATE_BYTES = 32 * 1024 * 1024;

/** A call that was answered. */
export interface AnsweredCall {
  readonly call: LeasedCall;
  readonly reply: Reply;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
}

interface Applying extends AnsweredCall {
  readonly run: LiveRun;
  readonly fn: JobFunction;
  readonly runs: ReadonlyMap<string, LiveRun>;
  readonly changes: Changes;
  readonly moment: Moment;
  /** Calls that the same worker goes on with at once. */
  readonly goOn: Map<LeasedCall, MemoisedStep>;
}

/**
 * Records what calls answered, all in one transaction. A call whose lease was lost, or whose run is over, counts as never
 * made. Answers the calls that go on at once, with the step each has just recorded.
 */
export async function applyReplies(
  answered: readonly AnsweredCall[],
  moment: Moment,
): Promise<ReadonlyMap<LeasedCall, MemoisedStep>> {
  const { db, now } = moment;
  const runs = await lockRuns(
    db,
    answered.map(({ call }) => call.runId),
  );
  const held = await rowsOf<{ id: number; lease: string }>(
    db,
    sql`select id::float8 as id, lease from job_queue
      where id in (select value::bigint from json_array_elements_text(${JSON.stringify(answered.map(({ call }) => call.itemId))}::json))
        and lease is not null for update`,
  );
  const leases = new Map(held.map(({ id, lease }) => [id, lease]));
  // A step may have ended while the function was asked what is next; it would name that step as new.
  const late = answered.flatMap(({ call }) => {
    const run = runs.get(call.runId);
    return run !== undefined && call.stepId === null && run.stepsDone > call.steps.length ? [run] : [];
  });
  await loadEnded(db, late);
  const changes = new Changes();
  const goOn = new Map<LeasedCall, MemoisedStep>();
  for (const answer of answered) {
    const { call } = answer;
    const run = runs.get(call.runId);
    const fn = moment.functions.get(call.functionId);
    if (run === undefined || fn === undefined || run.isOver || leases.get(call.itemId) !== call.lease) continue;
    await apply({ ...answer, run, fn, runs, changes, moment, goOn });
  }
  await changes.write(db, now);
  return goOn;
}

async function apply(applying: Applying): Promise<void> {
  const { reply, run, runs, changes, moment, call } = applying;
  if (reply.kind === "done") {
    endRun(run, { status: "completed", output: reply.data }, runs, changes, moment);
    return;
  }
  if (reply.kind === "failed") {
    if (!retry(applying, reply)) endRun(run, { status: "failed", error: reply.error }, runs, changes, moment);
    return;
  }
  const before = run.open.size;
  // A step that ended while the function was asked has had it asked again; this answer then tells nothing new.
  const isLate = run.stepsDone > call.steps.length;
  for (const op of reply.ops) await applyOp(op, applying);
  if (run.isOver || call.stepId !== null || applying.goOn.has(call)) return;
  const isRequeued = changes.requeued.some(({ id }) => id === call.itemId);
  if (!isRequeued) changes.doneItems.push(call.itemId);
  if (!isRequeued && run.open.size === 0 && before === 0 && !isLate && !changes.isDiscovered(run.id)) {
    fail(
      applying,
      "NoProgress",
      "The function neither ended nor asked for a step: it waits for something that is not a step.",
    );
  }
}

const fail = ({ run, runs, changes, moment }: Applying, name: string, message: string) =>
  endRun(run, { status: "failed", error: errorJson(name, message) }, runs, changes, moment);

/** Puts the call back for another try; false when it has had its last. */
function retry(
  { call, fn, changes, moment, run }: Applying,
  { error, ...reply }: Extract<Reply, { kind: "failed" }>,
): boolean {
  if (!reply.mayRetry || call.attempt + 1 >= fn.attempts) return false;
  requeue(call, call.stepId, reply.retryAfterMs, changes, moment);
  changes.run(run.id, run.stepsDone).failedAttempts.push({ attempt: call.attempt, at: iso(moment.now), error });
  return true;
}

function requeue(
  call: LeasedCall,
  stepId: string | null,
  afterMs: number | null,
  changes: Changes,
  { now, random }: Moment,
) {
  const wait = afterMs ?? backoffMs(call.attempt, random);
  const again = { id: call.itemId, stepId, attempt: call.attempt + 1, keepsLease: false };
  changes.requeued.push({ ...again, dueAt: iso(now + wait), isReady: wait <= 0 });
}

async function applyOp(op: Op, applying: Applying): Promise<void> {
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
      return open(op, "planned", applying);
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
        `The step "${nameOf(op)}" asks for ${op.op}, which the embedded executor does not support.`,
      );
  }
}

const nameOf = (op: Op): string => op.displayName ?? op.name ?? op.id;
const inputOf = (op: Op): string | null => (op.opts?.input === undefined ? null : canonicalJson(op.opts.input));

function stepRan(op: Op, applying: Applying): void {
  const { call, run, changes, moment, startedAt } = applying;
  const data = canonicalJson(op.data);
  if (data.length > MAX_STEP_BYTES) {
    fail(applying, "OutputTooLarge", `The step "${nameOf(op)}" gave more than 4 MiB.`);
    return;
  }
  const stored = call.steps.reduce((sum, step) => sum + (step.data?.length ?? 0), data.length);
  if (stored > MAX_STATE_BYTES) {
    fail(applying, "StateTooLarge", "The steps of the run gave more than 32 MiB.");
    return;
  }
  const report = {
    id: op.id,
    name: nameOf(op),
    op: opKind(op),
    outcome: { data, error: null },
    input: inputOf(op),
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

/** Steps may say more about themselves: `step.sendEvent`, `step.ai.wrap`. */
const opKind = (op: Op): string => (typeof op.opts?.type === "string" ? op.opts.type : op.op);

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

function stepFailed(op: Op, applying: Applying): void {
  const { call, run, fn, reply, changes, moment, startedAt } = applying;
  const error = canonicalJson(op.error ?? op.data ?? { name: "Error", message: "The step failed." });
  const failedAttempts = [{ attempt: call.attempt, at: iso(moment.now), error }];
  const about = { id: op.id, name: nameOf(op), op: opKind(op), input: inputOf(op), startedAt, failedAttempts };
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

function open(
  op: Op,
  status: "planned" | "sleeping" | "waiting" | "invoking",
  { run, changes, moment }: Applying,
): void {
  const isRace = op.opts?.parallelMode === "race";
  const step = { id: op.id, name: nameOf(op), op: opKind(op), status, isRace };
  run.open.set(op.id, step);
  changes.step({
    ...step,
    runId: run.id,
    position: null,
    input: status === "planned" ? inputOf(op) : canonicalJson({ ...op.opts, name: op.name }),
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

const textOf = (value: unknown): string | null => (typeof value === "string" ? value : null);

function sleep(op: Op, applying: Applying): void {
  const { now } = applying.moment;
  const text = textOf(op.opts?.duration) ?? op.name ?? "";
  const until = momentOf(text, now);
  if (until === null) {
    fail(applying, "UnreadableDuration", `"${text}" is neither a period nor a date.`);
    return;
  }
  open(op, "sleeping", applying);
  addWakeUp(op.id, until, applying);
}

function waitForEvent(op: Op, applying: Applying): void {
  const { run, changes, moment } = applying;
  const timeout = textOf(op.opts?.timeout) ?? "";
  const until = momentOf(timeout, moment.now);
  if (until === null) {
    fail(applying, "UnreadableDuration", `"${timeout}" is neither a period nor a date.`);
    return;
  }
  open(op, "waiting", applying);
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

async function invoke(op: Op, applying: Applying): Promise<void> {
  const { run, changes, moment } = applying;
  open(op, "invoking", applying);
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
