import { type AiCaller, type Ending, openCall, settleCall } from "./calls";
import { guardedCall } from "./guard";
import { AiStop } from "./outcome";
import { costMicros, type TokenCount } from "./prices";
import { gateOf } from "./provider-gate";
import type { ChosenModel } from "./registry";
import { type AiTask, TASKS } from "./tasks";

/** One call of an embedding or image model: within its budgets, guarded, written down. Throws AiStop. */
export async function meteredCall<T>(
  caller: AiCaller,
  task: AiTask,
  choice: ChosenModel,
  {
    estimate,
    run,
    tokensOf,
    signal = new AbortController().signal,
  }: {
    readonly estimate: TokenCount;
    readonly run: (signal: AbortSignal) => PromiseLike<T>;
    /** Null = the provider did not say. */
    readonly tokensOf: (result: T) => TokenCount | null;
    readonly signal?: AbortSignal | undefined;
  },
): Promise<{ readonly result: T; readonly costMicros: number | null }> {
  const which = { task, model: choice.id, provider: choice.provider, isLocal: choice.isLocal };
  const call = await openCall(caller, which, costMicros(choice.price, estimate) ?? 0);
  let tries = 0;
  const end = (outcome: Ending["outcome"], tokens: TokenCount | null, cost: number | null) =>
    settleCall(caller, call, { outcome, tokens, costMicros: cost, firstTokenMs: null, tries });
  try {
    const result = await guardedCall(run, signal, {
      gate: gateOf(choice.provider),
      rules: TASKS[task],
      onTry: () => {
        tries += 1;
      },
    });
    const tokens = tokensOf(result);
    const cost = costMicros(choice.price, tokens ?? estimate);
    await end("ok", tokens, cost);
    return { result, costMicros: cost };
  } catch (error) {
    const reason = error instanceof AiStop ? error.reason : "provider-out";
    // It may have been made although we did not wait for it.
    const wasSent = tries > 0 && (reason === "timed-out" || reason === "stopped");
    await end(reason, null, wasSent ? costMicros(choice.price, estimate) : 0);
    throw error;
  }
}
