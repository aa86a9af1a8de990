"use client";

import { useState, useTransition } from "react";
import type { ActReply } from "@/components/admin/act-button";
import { Button } from "@/components/ui/button";
import { Dialog, DialogClose } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import { showToast } from "@/components/ui/toast";

/** Asks why before somebody is shut out; the reason is kept for other admins, the person does not see it. */
export function SuspendDialog({
  words,
  refusals,
  userId,
  suspend,
}: {
  words: Readonly<
    Record<"open" | "title" | "text" | "why" | "whyHint" | "confirm" | "cancel" | "done" | "failed", string>
  >;
  refusals: Readonly<Record<string, string>>;
  userId: string;
  suspend: (input: { userId: string; why: string }) => Promise<ActReply | undefined>;
}) {
  const [isOpen, setOpen] = useState(false);
  const [why, setWhy] = useState("");
  const [isRunning, start] = useTransition();
  const act = () =>
    start(async () => {
      const reply = await suspend({ userId, why: why.trim() });
      if (reply?.data?.ok === true) {
        setOpen(false);
        setWhy("");
        showToast({ title: words.done });
        return;
      }
      const refusal = refusals[reply?.data?.reason ?? ""];
      showToast({ title: reply?.serverError?.message ?? refusal ?? words.failed, tone: "tomato" });
    });
  return (
    <Dialog
      size="sm"
      open={isOpen}
      onOpenChange={setOpen}
      trigger={<Button size="sm">{words.open}</Button>}
      title={words.title}
      description={words.text}
      footer={
        <>
          <DialogClose>{words.cancel}</DialogClose>
          <Button look="danger" isLoading={isRunning} onClick={act}>
            {words.confirm}
          </Button>
        </>
      }
    >
      <Field label={words.why} hint={words.whyHint}>
        <Textarea rows={3} maxLength={300} value={why} onChange={(event) => setWhy(event.target.value)} />
      </Field>
    </Dialog>
  );
}
