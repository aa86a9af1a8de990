import "server-only";
import { askForText } from "./ask";
import type { AiCaller } from "./calls";
import { drawPicture } from "./draw";
import { embedTexts } from "./embed";
import type { AiReason } from "./outcome";
import type { AiTask } from "./tasks";

export type Tried =
  | {
      readonly ok: true;
      readonly model: string;
      readonly text: string;
      readonly ms: number;
      readonly costMicros: number | null;
    }
  | { readonly ok: false; readonly reason: AiReason };

/** Asks the model of a task something small, so that an admin sees whether and how it answers. */
export async function tryTask(caller: AiCaller, task: AiTask): Promise<Tried> {
  const begun = Date.now();
  const outcome = await ask(caller, task);
  if (!outcome.ok) return { ok: false, reason: outcome.reason };
  const { model, value, costMicros } = outcome;
  return { ok: true, model, text: value, ms: Date.now() - begun, costMicros };
}

async function ask(caller: AiCaller, task: AiTask) {
  if (task === "embed") {
    const made = await embedTexts(caller, { texts: ["red lentil soup"], local: () => [[1]] });
    return made.ok ? { ...made, value: made.isLocal ? "✓" : `${made.value[0]?.length ?? 0}-d` } : made;
  }
  if (task === "image") {
    const local = () => ({ bytes: new Uint8Array(), mediaType: "image/svg+xml" }) as const;
    const drawn = await drawPicture(caller, { prompt: "A bowl of red lentil soup on a wooden table", local });
    return drawn.ok ? { ...drawn, value: drawn.value.mediaType } : drawn;
  }
  return askForText(caller, {
    task,
    system: "You are tried out by an administrator. Answer in one short sentence.",
    prompt: "Name one thing that goes well with red lentils.",
    data: {},
    maxTokens: 200,
    again: true,
    local: () => "✓",
  });
}
