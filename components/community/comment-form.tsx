"use client";

import { useActionState, useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import type { CommentState } from "@/lib/domains/community/policy";

interface Reply {
  readonly data?:
    | { readonly ok: true; readonly state: CommentState }
    | { readonly ok: false; readonly reason: "too-many" }
    | undefined;
  readonly serverError?: { readonly message: string } | undefined;
  readonly validationErrors?:
    | { readonly fieldErrors?: { readonly text?: readonly string[] | undefined } | undefined }
    | undefined;
}

export interface CommentWords {
  readonly write: string;
  readonly hint: string;
  readonly send: string;
  readonly waiting: string;
  readonly shown: string;
  readonly tooMany: string;
}

/** Says something below a post; works before the page is alive. Words come as a prop: public pages carry no catalogue. */
export function CommentForm({
  postId,
  words,
  send,
}: {
  postId: string;
  words: CommentWords;
  send: (before: Record<never, never>, form: FormData) => Promise<Reply>;
}) {
  const [reply, run, isSending] = useActionState(send, {});
  const form = useRef<HTMLFormElement>(null);
  const { data } = reply;
  useEffect(() => {
    if (data?.ok === true) form.current?.reset();
  }, [data]);
  const error =
    reply.serverError?.message ??
    reply.validationErrors?.fieldErrors?.text?.[0] ??
    (data?.ok === false ? words.tooMany : undefined);
  return (
    <form ref={form} action={run} className="grid gap-3">
      <input type="hidden" name="postId" value={postId} />
      <Field label={words.write} hint={words.hint} error={error}>
        <Textarea name="text" rows={4} required minLength={2} maxLength={2000} />
      </Field>
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" look="go" isLoading={isSending}>
          {words.send}
        </Button>
        <p role="status" className="text-sm text-herb">
          {data?.ok === true ? (data.state === "shown" ? words.shown : words.waiting) : ""}
        </p>
      </div>
    </form>
  );
}
