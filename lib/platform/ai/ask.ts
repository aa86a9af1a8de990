import "server-only";
import { asSchema, type DeepPartial, parsePartialJson, type ToolSet } from "ai";
import type { z } from "zod";
import type { Scope } from "../auth/scope";
import { isFlagOn } from "../flags";
import { type Attempted, attempt, type Patience, type Picture, type Turn } from "./attempt";
import { findKept, keepAnswer, type Question, type Similar } from "./cache";
import { type AiCaller, markCall, recordHit } from "./calls";
import { newNonce } from "./fence";
import type { Tally } from "./metered-model";
import { type AiFailure, type AiOutcome, failure, orFailure } from "./outcome";
import { type AiSetup, type ChosenModel, localChoice, modelsFor, readSetup } from "./registry";
import { TASKS, type WritingTask } from "./tasks";

export type { AiCaller } from "./calls";
export type { AiOutcome } from "./outcome";

/** A member of a household as a caller. */
export const callerOf = (scope: Pick<Scope, "db" | "actor" | "householdId">, requestId?: string): AiCaller => ({
  db: scope.db,
  userId: scope.actor.userId,
  householdId: scope.householdId,
  ...(requestId === undefined ? {} : { requestId }),
});

/** What every ask says. `D` is the data that the model is grounded in, JSON only. */
interface Ask<D extends object> {
  readonly task: WritingTask;
  /** Our own constant words: the role, the rules, the form. Never a word of a person, a page or a recipe. */
  readonly system: string;
  /** What is wanted now. A person's own wish may stand here; text that others wrote belongs into `data`. */
  readonly prompt: string;
  /** Constraints, retrieved recipes, imported text: fenced, whoever wrote it. */
  readonly data: D;
  /** Earlier turns of a conversation, oldest first. */
  readonly turns?: readonly Turn[];
  readonly pictures?: readonly Picture[];
  readonly maxTokens?: number;
  readonly signal?: AbortSignal;
  /** How long to wait, where the task's own times do not fit. */
  readonly patience?: Patience;
  /** Asks for another answer than the one that may be kept. */
  readonly again?: boolean;
  /** Lets the answer to a similar question serve. */
  readonly similar?: Similar;
  /** True only where nothing of a household is in prompt, data or turns: the answer may then serve others. */
  readonly isForEveryone?: boolean;
  /** Begins with a stronger model: 1 = the second of the task's list. */
  readonly escalate?: number;
  /** Asks our own engine even where a model is set. */
  readonly isLocalOnly?: boolean;
}

export interface ObjectAsk<T, D extends object> extends Ask<D> {
  readonly schema: z.ZodType<T>;
  /** Our own engine, which answers from the data where no model is set. */
  readonly local?: (data: D) => unknown;
  /** What is wrong with an answer of the right shape, in words the model understands; empty = good. */
  readonly check?: (value: T) => readonly string[] | Promise<readonly string[]>;
}

export interface TextAsk<D extends object> extends Ask<D> {
  readonly local?: (data: D) => string | Promise<string>;
  /** Only for tasks that may use tools, and only where the data is our own (see `trustsData`). */
  readonly tools?: ToolSet;
  /** Tools that may stay although text of others is in the data: those that only read. */
  readonly toolsBesideData?: readonly string[];
  /** The data holds no text that others wrote. Without it every tool not named above is left out. */
  readonly trustsData?: boolean;
}

/**
 * Asks for an object of a schema. A wrong answer (not of the shape, or with faults that `check` names) is sent back once,
 * to a stronger model where the task has one; then it is refused with its faults. `onPartial` is shown the growing,
 * unchecked object; after a second attempt begins it grows anew.
 */
export const askForObject = <T, D extends object>(
  caller: AiCaller,
  ask: ObjectAsk<T, D>,
  onPartial?: (partial: DeepPartial<T>) => void,
): Promise<AiOutcome<T>> => orFailure(() => objectFor(caller, ask, onPartial));

async function objectFor<T, D extends object>(
  caller: AiCaller,
  ask: ObjectAsk<T, D>,
  onPartial: ((partial: DeepPartial<T>) => void) | undefined,
): Promise<AiOutcome<T>> {
  const setup = await readSetup(caller.db);
  const models = choices(setup, await allowed(caller, ask));
  if (models === null) return failure("provider-out");
  const jsonSchema = await asSchema(ask.schema).jsonSchema;
  const question = questionOf(caller, ask, models, jsonSchema);
  const check = async (value: unknown) => judge(ask, value);
  const kept = await fromCache(caller, setup, ask, question, check);
  if (kept !== null) return kept;

  const tally: Tally = { costMicros: 0, lastCallId: null };
  const nonce = newNonce();
  let last: AiFailure = failure("invalid-answer");
  const back: Turn[] = [];
  for (const choice of models) {
    const attempted = await attempt(
      caller,
      setup,
      choice,
      { ...ask, engine: engineOf(ask), nonce, schema: ask.schema, back, tally },
      onPartial === undefined ? undefined : partialReader(onPartial),
    );
    if (!attempted.ok) return attempted.failure;
    const judged = await judge(ask, parseObject(attempted.text));
    if (judged.ok) {
      const given = {
        model: choice.id,
        provider: choice.provider,
        isLocal: choice.isLocal,
        costMicros: tally.costMicros,
      };
      await keep(caller, setup, ask, question, { ...given, answer: judged.value });
      return { ok: true, value: judged.value, ...given, cache: "none" };
    }
    last = failure(judged.reason, { faults: judged.faults });
    await markLast(caller, tally, judged.reason);
    // Our own engine would answer the same again.
    if (choice.isLocal) break;
    back.splice(0, back.length, ...sentBack(attempted, judged.faults));
  }
  return last;
}

/** Asks for text. With tools, the model may call them in between, at most as often as the task allows. */
export const askForText = <D extends object>(
  caller: AiCaller,
  ask: TextAsk<D>,
  onText?: (piece: string) => void,
): Promise<AiOutcome<string>> => orFailure(() => textFor(caller, ask, onText));

async function textFor<D extends object>(
  caller: AiCaller,
  ask: TextAsk<D>,
  onText: ((piece: string) => void) | undefined,
): Promise<AiOutcome<string>> {
  const setup = await readSetup(caller.db);
  const models = choices(setup, await allowed(caller, ask));
  if (models === null) return failure("provider-out");
  const [choice] = models;
  const tools = allowedTools(ask);
  const question = questionOf(caller, ask, models, { tools: Object.keys(tools).sort() });
  const isText = async (value: unknown) =>
    typeof value === "string" && value.trim() !== ""
      ? ({ ok: true, value } as const)
      : ({ ok: false, reason: "invalid-answer", faults: ["the answer is empty"] } as const);
  // What tools did is not in an answer that is given again.
  const mayKeep = Object.keys(tools).length === 0;
  const kept = mayKeep ? await fromCache(caller, setup, ask, question, isText) : null;
  if (kept !== null) {
    if (kept.ok) onText?.(kept.value);
    return kept;
  }

  const tally: Tally = { costMicros: 0, lastCallId: null };
  const attempted = await attempt(
    caller,
    setup,
    choice,
    { ...ask, engine: engineOf(ask), nonce: newNonce(), back: [], tally, tools },
    onText === undefined ? undefined : (_, piece) => onText(piece),
  );
  if (!attempted.ok) return attempted.failure;
  const judged = await isText(attempted.text);
  if (!judged.ok) {
    await markLast(caller, tally, judged.reason);
    return failure(judged.reason, { faults: judged.faults });
  }
  const given = { model: choice.id, provider: choice.provider, isLocal: choice.isLocal, costMicros: tally.costMicros };
  if (mayKeep) await keep(caller, setup, ask, question, { ...given, answer: judged.value });
  return { ok: true, value: judged.value, ...given, cache: "none" };
}

/** The growing object as something to loop over, and the outcome once it is checked. Leaving the loop stops the call. */
export function streamForObject<T, D extends object>(
  caller: AiCaller,
  ask: ObjectAsk<T, D>,
): Streamed<DeepPartial<T>, T> {
  return streamed(ask.signal, (signal, push) => askForObject(caller, { ...ask, signal }, push));
}

/** The text in pieces, and the outcome. Leaving the loop stops the call. */
export function streamForText<D extends object>(caller: AiCaller, ask: TextAsk<D>): Streamed<string, string> {
  return streamed(ask.signal, (signal, push) => askForText(caller, { ...ask, signal }, push));
}

export interface Streamed<P, T> {
  readonly pieces: AsyncIterable<P>;
  readonly outcome: Promise<AiOutcome<T>>;
}

function streamed<P, T>(
  outer: AbortSignal | undefined,
  run: (signal: AbortSignal, push: (piece: P) => void) => Promise<AiOutcome<T>>,
): Streamed<P, T> {
  const own = new AbortController();
  const signal = outer === undefined ? own.signal : AbortSignal.any([outer, own.signal]);
  let push: (piece: P) => void = () => undefined;
  let close: () => void = () => undefined;
  const pieces = new ReadableStream<P>({
    start(controller) {
      push = (piece) => void (own.signal.aborted || controller.enqueue(piece));
      close = () => void (own.signal.aborted || controller.close());
    },
    cancel: () => own.abort(),
  });
  const outcome = run(signal, (piece) => push(piece)).finally(() => close());
  return { pieces, outcome };
}

/** At most two attempts: the model asked for, then the next stronger one, or the same where there is none. */
/** Where models elsewhere are switched off for a household, our own engine answers it. */
const allowed = async <A extends Ask<object> & { readonly local?: unknown }>(caller: AiCaller, ask: A): Promise<A> =>
  (await isFlagOn(caller, "outside-models")) ? ask : { ...ask, isLocalOnly: true };

function choices(
  setup: AiSetup,
  ask: Ask<object> & { readonly local?: unknown },
): readonly [ChosenModel, ...ChosenModel[]] | null {
  const models = ask.isLocalOnly === true ? [localChoice(ask.task)] : modelsFor(setup, ask.task);
  const from = Math.min(ask.escalate ?? 0, models.length - 1);
  const first = models[from];
  if (first === undefined || (first.isLocal && ask.local === undefined)) return null;
  return [first, models[from + 1] ?? first];
}

const engineOf =
  <D extends object>(ask: { readonly local?: (data: D) => unknown }) =>
  (data: Record<string, unknown>): unknown =>
    // What stands in the fences is the ask's own data, gone through JSON.
    ask.local?.(data as unknown as D);

type Judged<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: "invalid-answer" | "failed-checks"; readonly faults: readonly string[] };

async function judge<T>(ask: Pick<ObjectAsk<T, object>, "schema" | "check">, value: unknown): Promise<Judged<T>> {
  const parsed = ask.schema.safeParse(value);
  if (!parsed.success) {
    const faults = parsed.error.issues
      .slice(0, 10)
      .map(({ path, message }) => `${path.join(".") || "answer"}: ${message}`);
    return { ok: false, reason: "invalid-answer", faults };
  }
  const faults = (await ask.check?.(parsed.data)) ?? [];
  return faults.length === 0 ? { ok: true, value: parsed.data } : { ok: false, reason: "failed-checks", faults };
}

/** Undefined where it is not JSON; models like to put it into a code block. */
function parseObject(text: string): unknown {
  const bare = text.trim().replace(/^```(?:json)?\s*([\s\S]*?)\s*```$/, "$1");
  try {
    return JSON.parse(bare);
  } catch {
    return undefined;
  }
}

const sentBack = ({ text }: Attempted & { ok: true }, faults: readonly string[]): Turn[] => [
  { role: "assistant", text: text.slice(0, 20_000) },
  {
    role: "user",
    text: `Your answer did not pass these checks:\n${faults.map((fault) => `- ${fault}`).join("\n")}\nGive the whole answer anew with all of them put right.`,
  },
];

function partialReader<T>(onPartial: (partial: DeepPartial<T>) => void): (whole: string) => Promise<void> {
  let shown = "";
  return async (whole) => {
    const { value } = await parsePartialJson(whole);
    if (typeof value !== "object" || value === null) return;
    const json = JSON.stringify(value);
    if (json === shown) return;
    shown = json;
    // Unchecked by its nature: whoever shows it treats every field as missing or wrong.
    onPartial(value as DeepPartial<T>);
  };
}

/** Tools are left out where the task has none, and beside text of others unless they only read. */
function allowedTools(ask: Omit<TextAsk<object>, "local">): ToolSet {
  const { tools = {}, toolsBesideData = [], trustsData = false } = ask;
  if (!TASKS[ask.task].mayUseTools) return {};
  const isOthersTextThere = !trustsData && Object.keys(ask.data).length > 0;
  return Object.fromEntries(
    Object.entries(tools).filter(([name]) => !isOthersTextThere || toolsBesideData.includes(name)),
  );
}

function questionOf(caller: AiCaller, ask: Ask<object>, models: readonly ChosenModel[], form: unknown): Question {
  const { task, system, prompt, data, turns = [], pictures = [], maxTokens, similar } = ask;
  const asked = {
    system,
    prompt,
    data,
    turns,
    maxTokens,
    pictures: pictures.map(({ bytes }) => Buffer.from(bytes).toString("base64")),
  };
  return {
    task,
    householdId: ask.isForEveryone === true ? null : caller.householdId,
    asked,
    form: { form, models: models.map(({ provider, id }) => `${provider}/${id}`) },
    similar: similar ?? null,
  };
}

async function fromCache<T>(
  caller: AiCaller,
  { settings }: AiSetup,
  ask: Ask<object>,
  question: Question,
  check: (value: unknown) => Promise<Judged<T>>,
): Promise<AiOutcome<T> | null> {
  if (!mayBeKept(caller, settings.keepsAnswers, ask) || ask.again === true) return null;
  const startedAt = new Date();
  const kept = await findKept(caller.db, question);
  if (kept === null) return null;
  // Rules may have changed since it was kept.
  const judged = await check(kept.answer);
  if (!judged.ok) return null;
  const { model, provider, isLocal, hit } = kept;
  await recordHit(caller, { task: ask.task, model, provider, isLocal }, hit, startedAt);
  return { ok: true, value: judged.value, model, provider, isLocal, cache: hit, costMicros: 0 };
}

async function keep(
  caller: AiCaller,
  { settings }: AiSetup,
  ask: Ask<object>,
  question: Question,
  given: Parameters<typeof keepAnswer>[2],
): Promise<void> {
  if (!mayBeKept(caller, settings.keepsAnswers, ask)) return;
  await keepAnswer(caller.db, question, given, TASKS[ask.task].keptHours);
}

/** A caller without a household could only find answers made for nobody in particular. */
const mayBeKept = (caller: AiCaller, keepsAnswers: boolean, ask: Ask<object>) =>
  keepsAnswers && TASKS[ask.task].keptHours > 0 && (caller.householdId !== null || ask.isForEveryone === true);

async function markLast(caller: AiCaller, tally: Tally, reason: "invalid-answer" | "failed-checks"): Promise<void> {
  if (tally.lastCallId !== null) await markCall(caller, tally.lastCallId, reason);
}
