import "server-only";
import { asSchema, type DeepPartial, parsePartialJson, type ToolSet } from "ai";
import type { Scope } from "../auth/scope";
import type { ObjectAsk, TextAsk, Turn } from "./asks";
import { attempt } from "./attempt";
import { type AiCaller, markCall } from "./calls";
import { chooseModels, heedFlag } from "./choose-models";
import { newNonce } from "./fence";
import { judge, parseObject, sentBack } from "./judge-answer";
import { findKeptAnswer, keepGiven, questionOf } from "./kept-answers";
import type { Tally } from "./metered-model";
import { type AiFailure, type AiOutcome, failure, orFailure } from "./outcome";
import { readSetup } from "./registry";
import { TASKS } from "./tasks";

export type { AiCaller } from "./calls";
export type { AiOutcome } from "./outcome";

/** A member of a household as a caller. */
export const callerOf = (scope: Pick<Scope, "db" | "actor" | "householdId">, requestId?: string): AiCaller => ({
  db: scope.db,
  userId: scope.actor.userId,
  householdId: scope.householdId,
  ...(requestId === undefined ? {} : { requestId }),
});

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
  const models = chooseModels(setup, await heedFlag(caller, ask));
  if (models === null) return failure("provider-out");
  const jsonSchema = await asSchema(ask.schema).jsonSchema;
  const question = questionOf(caller, ask, models, jsonSchema);
  const check = async (value: unknown) => judge(ask, value);
  const kept = await findKeptAnswer(caller, setup, ask, question, check);
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
      await keepGiven(caller, setup, ask, question, { ...given, answer: judged.value });
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
  const models = chooseModels(setup, await heedFlag(caller, ask));
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
  const kept = mayKeep ? await findKeptAnswer(caller, setup, ask, question, isText) : null;
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
  if (mayKeep) await keepGiven(caller, setup, ask, question, { ...given, answer: judged.value });
  return { ok: true, value: judged.value, ...given, cache: "none" };
}

const engineOf =
  <D extends object>(ask: { readonly local?: (data: D) => unknown }) =>
  (data: Record<string, unknown>): unknown =>
    // What stands in the fences is the ask's own data, gone through JSON.
    ask.local?.(data as unknown as D);

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

async function markLast(caller: AiCaller, tally: Tally, reason: "invalid-answer" | "failed-checks"): Promise<void> {
  if (tally.lastCallId !== null) await markCall(caller, tally.lastCallId, reason);
}
