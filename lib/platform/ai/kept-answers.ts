import type { Ask } from "./asks";
import { findKept, keepAnswer, type Question } from "./cache";
import { type AiCaller, recordHit } from "./calls";
import type { Judged } from "./judge-answer";
import type { AiOutcome } from "./outcome";
import type { AiSetup, ChosenModel } from "./registry";
import { TASKS } from "./tasks";

/** What makes two asks the same question: all that is sent, and the models that may answer. */
export function questionOf(
  caller: AiCaller,
  ask: Ask<object>,
  models: readonly ChosenModel[],
  form: unknown,
): Question {
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

/** An answer kept from the same question; null where there is none that passes the checks of today. */
export async function findKeptAnswer<T>(
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

/** Keeps an answer for the next who asks the same, where the task and the household let it. */
export async function keepGiven(
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
