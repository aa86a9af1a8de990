import { isFlagOn } from "../flags";
import type { Ask } from "./asks";
import type { AiCaller } from "./calls";
import { type AiSetup, type ChosenModel, localChoice, modelsFor } from "./registry";

/** Where models elsewhere are switched off for a household, our own engine answers it. */
export const heedFlag = async <A extends Ask<object> & { readonly local?: unknown }>(
  caller: AiCaller,
  ask: A,
): Promise<A> => ((await isFlagOn(caller, "outside-models")) ? ask : { ...ask, isLocalOnly: true });

/** At most two attempts: the model asked for, then the next stronger one, or the same where there is none. */
export function chooseModels(
  setup: AiSetup,
  ask: Ask<object> & { readonly local?: unknown },
): readonly [ChosenModel, ...ChosenModel[]] | null {
  const models = ask.isLocalOnly === true ? [localChoice(ask.task)] : modelsFor(setup, ask.task);
  const from = Math.min(ask.escalate ?? 0, models.length - 1);
  const first = models[from];
  if (first === undefined || (first.isLocal && ask.local === undefined)) return null;
  return [first, models[from + 1] ?? first];
}
