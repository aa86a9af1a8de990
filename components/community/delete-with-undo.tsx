"use client";

import { Trash2 } from "lucide-react";
import { useTransition } from "react";
import { type ActionReply, failureOf } from "@/components/community/action-reply";
import { Button } from "@/components/ui/button";
import { showToast } from "@/components/ui/toast";

type Act = () => Promise<ActionReply | undefined>;

/** Sets a row aside at once, and offers for a while to bring it back. */
export function DeleteWithUndo({
  words,
  remove,
  restore,
}: {
  words: Readonly<Record<"label" | "aria" | "deleted" | "undo" | "restored" | "failed", string>>;
  remove: Act;
  restore: Act;
}) {
  const [isRunning, start] = useTransition();
  const run = (act: Act, done: () => void) =>
    start(async () => {
      const failure = failureOf(await act(), words.failed);
      if (failure === null) done();
      else showToast({ title: failure, tone: "tomato" });
    });
  const bringBack = () => run(restore, () => showToast({ title: words.restored }));
  return (
    <Button
      look="bare"
      size="icon"
      className="-my-2"
      isLoading={isRunning}
      aria-label={words.aria}
      title={words.label}
      onClick={() =>
        run(remove, () => showToast({ title: words.deleted, action: { label: words.undo, onClick: bringBack } }))
      }
    >
      <Trash2 aria-hidden="true" className="size-4" />
    </Button>
  );
}
