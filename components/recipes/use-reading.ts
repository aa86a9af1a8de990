"use client";

import { useEffect, useRef, useState } from "react";
import type { LineReading, Reading, ReadingSummary } from "@/lib/domains/foods/policy";
import { type DraftRow, numberOf } from "./draft";

const PAUSE_MS = 180;

export interface LiveReading {
  readonly byKey: ReadonlyMap<string, LineReading>;
  readonly summary: ReadingSummary | null;
  readonly state: "reading" | "read" | "failed";
  /** What was asked, as JSON: the lines and servings that the figures are of. */
  readonly question: string;
}

/** How the lines are understood, asked anew a moment after the last keystroke; the newest answer wins. */
export function useReading(rows: readonly DraftRow[], servings: string): LiveReading {
  const [reading, setReading] = useState<LiveReading>({
    byKey: new Map(),
    summary: null,
    state: "reading",
    question: "",
  });
  const turn = useRef(0);
  const lines = rows.filter((row) => row.kind === "line" && row.text.trim() !== "");
  const count = numberOf(servings);
  const question = JSON.stringify({
    servings: count !== null && count > 0 && count <= 1000 ? count : 1,
    lines: lines.map(({ text, ruledFoodId, subRecipeId }) => ({ text: text.trim(), ruledFoodId, subRecipeId })),
  });
  const keys = lines.map((line) => line.key).join(" ");

  useEffect(() => {
    turn.current += 1;
    const mine = turn.current;
    const pause = setTimeout(async () => {
      setReading((last) => ({ ...last, state: "reading" }));
      const reply = await fetch("/api/v1/foods/resolve", {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: question,
      }).catch(() => null);
      if (mine !== turn.current) return;
      if (reply === null || !reply.ok) {
        setReading((last) => ({ ...last, state: "failed" }));
        return;
      }
      const answer = (await reply.json()) as Reading;
      if (mine !== turn.current) return;
      const order = keys.split(" ");
      setReading({
        byKey: new Map(answer.lines.map((line, index) => [order[index] ?? "", line])),
        summary: answer.summary,
        state: "read",
        question,
      });
    }, PAUSE_MS);
    return () => clearTimeout(pause);
  }, [question, keys]);
  return reading;
}
