"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { RadioGroup } from "@/components/ui/radio-group";
import { Textarea } from "@/components/ui/textarea";

interface Reply {
  readonly data?: { readonly ok: true } | { readonly ok: false; readonly reason: "too-many" } | undefined;
  readonly serverError?: { readonly message: string } | undefined;
  readonly validationErrors?: unknown;
}

export interface ReportWords {
  readonly reason: string;
  readonly reasons: readonly { readonly value: string; readonly label: string }[];
  readonly text: string;
  readonly optional: string;
  readonly send: string;
  readonly sent: string;
  readonly tooMany: string;
}

/** Asks the admins to look at a comment or a recipe; works before the page is alive. */
export function ReportForm({
  subject,
  words,
  send,
}: {
  subject: { readonly name: "commentId" | "recipeId"; readonly id: string };
  words: ReportWords;
  send: (before: Record<never, never>, form: FormData) => Promise<Reply>;
}) {
  const [reply, run, isSending] = useActionState(send, {});
  if (reply.data?.ok === true)
    return (
      <div role="status">
        <Notice tone="herb">{words.sent}</Notice>
      </div>
    );
  const error = reply.serverError?.message ?? (reply.data?.ok === false ? words.tooMany : undefined);
  return (
    <form action={run} className="grid gap-5">
      <input type="hidden" name={subject.name} value={subject.id} />
      <RadioGroup name="reason" legend={words.reason} options={words.reasons} defaultValue={words.reasons[0]?.value} />
      <Field label={words.text} aside={words.optional} error={error}>
        <Textarea name="text" rows={3} maxLength={1000} />
      </Field>
      <Button type="submit" look="go" isLoading={isSending} className="justify-self-start">
        {words.send}
      </Button>
    </form>
  );
}
