"use client";

import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { type ActionReply, failureOf } from "@/components/community/action-reply";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";

/** Answers a person's message by mail. */
export function AnswerForm({
  feedbackId,
  email,
  answer,
}: {
  feedbackId: string;
  email: string;
  answer: (input: { feedbackId: string; answer: string }) => Promise<ActionReply>;
}) {
  const t = useTranslations("moderation.feedback");
  const [text, setText] = useState("");
  const [error, setError] = useState<string | null>(null);
  const [isSending, start] = useTransition();
  return (
    <form
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        start(async () => {
          const reply = await answer({ feedbackId, answer: text });
          const failure = failureOf(reply, t("failed"));
          setError(failure ?? (reply.data?.ok === false ? t("already") : null));
        });
      }}
    >
      <Field label={t("answer")} hint={t("answerHint", { email })} error={error ?? undefined}>
        <Textarea
          rows={6}
          required
          minLength={2}
          maxLength={8000}
          value={text}
          onChange={(e) => setText(e.target.value)}
        />
      </Field>
      <Button type="submit" look="go" isLoading={isSending} className="justify-self-start">
        {t("sendAnswer")}
      </Button>
    </form>
  );
}
