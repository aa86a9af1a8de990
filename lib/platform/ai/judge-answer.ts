import type { ObjectAsk, Turn } from "./asks";
import type { Attempted } from "./attempt";

/** An answer that may be given on, or what is wrong with it. */
export type Judged<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: "invalid-answer" | "failed-checks"; readonly faults: readonly string[] };

/** Whether an answer has the shape that was asked for and passes the checks of the ask. */
export async function judge<T>(
  ask: Pick<ObjectAsk<T, object>, "schema" | "check">,
  value: unknown,
): Promise<Judged<T>> {
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
export function parseObject(text: string): unknown {
  const bare = text.trim().replace(/^```(?:json)?\s*([\s\S]*?)\s*```$/, "$1");
  try {
    return JSON.parse(bare);
  } catch {
    return undefined;
  }
}

/** The turns that tell a model what was wrong with its answer. */
export const sentBack = ({ text }: Attempted & { ok: true }, faults: readonly string[]): Turn[] => [
  { role: "assistant", text: text.slice(0, 20_000) },
  {
    role: "user",
    text: `Your answer did not pass these checks:\n${faults.map((fault) => `- ${fault}`).join("\n")}\nGive the whole answer anew with all of them put right.`,
  },
];
