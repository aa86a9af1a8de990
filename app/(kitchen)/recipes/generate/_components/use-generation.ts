import { useRef, useState } from "react";
import type { Generated, GenerateOutcome } from "@/lib/domains/assistant/policy";

/** A recipe while it is written: any part may be missing still, and nothing of it is checked. */
export interface GrowingRecipe {
  readonly title?: string;
  readonly lines?: readonly { readonly text?: string; readonly section?: string | null }[];
  readonly steps?: readonly { readonly text?: string; readonly section?: string | null }[];
}

export type Made = Generated & { readonly draftId: string };
type Refused = Exclude<GenerateOutcome, { ok: true }>;

export type Generation =
  | { readonly phase: "idle" }
  | { readonly phase: "writing"; readonly growing: GrowingRecipe }
  | { readonly phase: "made"; readonly made: Made }
  | { readonly phase: "refused"; readonly refused: Refused }
  | { readonly phase: "stopped" };

/** Asks for a recipe and shows it as it comes. A second ask, or leaving, ends the first. */
export function useGeneration() {
  const [generation, setGeneration] = useState<Generation>({ phase: "idle" });
  const under = useRef<AbortController | null>(null);

  const start = async (wish: object) => {
    under.current?.abort();
    const stop = new AbortController();
    under.current = stop;
    setGeneration({ phase: "writing", growing: {} });
    const show = (next: Generation) => {
      if (under.current === stop && !stop.signal.aborted) setGeneration(next);
    };
    const failed: Refused = {
      ok: false,
      kind: "failed",
      reason: "invalid-answer",
      faults: [],
      retryAt: null,
      budget: null,
    };
    try {
      const reply = await fetch("/api/v1/ai/recipes/generate/stream", {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(wish),
        signal: stop.signal,
      });
      if (!reply.ok || reply.body === null) return show({ phase: "refused", refused: failed });
      let isOver = false;
      for await (const value of jsonLines(reply.body)) {
        const said = value as { partial?: GrowingRecipe; done?: Made; refused?: Refused };
        if (said.partial !== undefined) show({ phase: "writing", growing: said.partial });
        if (said.done !== undefined) show({ phase: "made", made: said.done });
        if (said.refused !== undefined) show({ phase: "refused", refused: said.refused });
        isOver = said.done !== undefined || said.refused !== undefined;
      }
      if (!isOver) show({ phase: "refused", refused: failed });
    } catch {
      if (!stop.signal.aborted) show({ phase: "refused", refused: failed });
    }
  };

  const cancel = () => {
    under.current?.abort();
    under.current = null;
    setGeneration({ phase: "stopped" });
  };
  return { generation, start, cancel };
}

async function* jsonLines(body: ReadableStream<Uint8Array>): AsyncGenerator<unknown> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    const rows = (rest + decoder.decode(value, { stream: true })).split("\n");
    rest = rows.pop() ?? "";
    for (const row of rows) if (row.trim() !== "") yield JSON.parse(row);
  }
}
