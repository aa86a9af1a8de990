"use client";

import { useActionState, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { RadioGroup } from "@/components/ui/radio-group";
import { Textarea } from "@/components/ui/textarea";

interface Reply {
  readonly data?: { readonly ok: true } | { readonly ok: false; readonly reason: "too-many" } | undefined;
  readonly serverError?: { readonly message: string } | undefined;
  readonly validationErrors?:
    | { readonly fieldErrors?: { readonly text?: readonly string[] | undefined } | undefined }
    | undefined;
}

type Send = (before: Record<never, never>, form: FormData) => Promise<Reply>;

export interface FeedbackWords {
  readonly category: string;
  readonly categories: readonly { readonly value: string; readonly label: string }[];
  readonly text: string;
  readonly textHint: string;
  readonly page: string | null;
  readonly send: string;
  readonly sent: string;
  readonly sentText: string;
  readonly another: string;
  readonly tooMany: string;
}

/** Tells the keepers of the installation something; works before the page is alive, and can be done again. */
export function FeedbackForm({ page, words, send }: { page: string | null; words: FeedbackWords; send: Send }) {
  const [turn, setTurn] = useState(0);
  return <OneForm key={turn} page={page} words={words} send={send} again={() => setTurn(turn + 1)} />;
}

function OneForm({
  page,
  words,
  send,
  again,
}: {
  page: string | null;
  words: FeedbackWords;
  send: Send;
  again: () => void;
}) {
  const [reply, run, isSending] = useActionState(send, {});
  const [text, setText] = useState("");
  const [category, setCategory] = useState(words.categories[0]?.value ?? "");
  if (reply.data?.ok === true)
    return (
      <div role="status">
        <Notice tone="herb" actions={<Button onClick={again}>{words.another}</Button>}>
          <p className="font-[560]">{words.sent}</p>
          <p>{words.sentText}</p>
        </Notice>
      </div>
    );
  const error =
    reply.serverError?.message ??
    reply.validationErrors?.fieldErrors?.text?.[0] ??
    (reply.data?.ok === false ? words.tooMany : undefined);
  return (
    <form action={run} className="grid gap-5">
      <input type="hidden" name="page" value={page ?? ""} />
      <RadioGroup
        name="category"
        legend={words.category}
        options={words.categories}
        value={category}
        onValueChange={setCategory}
      />
      <Field label={words.text} hint={words.textHint} error={error}>
        <Textarea
          name="text"
          rows={6}
          required
          minLength={5}
          maxLength={4000}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </Field>
      {words.page === null ? null : <p className="text-sm text-soft">{words.page}</p>}
      <Button type="submit" look="go" isLoading={isSending} className="justify-self-start">
        {words.send}
      </Button>
    </form>
  );
}
