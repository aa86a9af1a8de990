"use client";

import { type ReactNode, startTransition, useActionState, useEffect, useRef } from "react";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";

export interface AuthField {
  readonly name: "name" | "email" | "password";
  readonly type: "text" | "email" | "password";
  readonly autoComplete: string;
  readonly defaultValue?: string;
  readonly isReadOnly?: boolean;
  readonly hint?: string;
}

export interface Reply {
  readonly data?: { readonly ok: boolean; readonly reason?: string } | undefined;
  readonly serverError?: { readonly message: string } | undefined;
  readonly validationErrors?:
    | { readonly fieldErrors: Readonly<Record<string, readonly string[] | undefined>> }
    | undefined;
}

/** Before the first try. */
interface NoReply {
  readonly data?: undefined;
  readonly serverError?: undefined;
  readonly validationErrors?: undefined;
}

export interface AuthFieldsProps<R extends Reply> {
  /** Sent along ready-made: the message library would be the heaviest part of these pages. */
  words: {
    readonly fields: Readonly<Record<AuthField["name"], string>>;
    readonly refusals: Readonly<Record<string, string>> & { readonly failed: string };
  };
  fields: readonly AuthField[];
  submitLabel: string;
  hidden?: Readonly<Record<string, string>>;
  /** Shown instead of the form once the action succeeded without leading elsewhere. */
  done?: ReactNode;
  /** A server action, so that the form also works before the page is alive. */
  action: (previous: R | NoReply, form: FormData) => Promise<R | NoReply>;
}

/** One of the account forms. What was typed stays after a refusal; passwords are asked for again. */
export function AuthFields<R extends Reply>({
  words,
  fields,
  submitLabel,
  hidden = {},
  done,
  action,
}: AuthFieldsProps<R>) {
  const zone = useRef<HTMLInputElement>(null);
  // The action's own reply is one kind of Reply; React's types cannot follow the generic through Awaited.
  const [reply, submit] = useActionState<Reply, FormData>(
    action as (previous: Reply, form: FormData) => Promise<Reply>,
    {},
  );

  useEffect(() => {
    if (zone.current !== null) zone.current.value = Intl.DateTimeFormat().resolvedOptions().timeZone;
  }, []);

  if (reply.data?.ok && done !== undefined) return done;
  const refusal = reply.data?.ok === false ? reply.data.reason : undefined;
  return (
    <form
      action={submit}
      onSubmit={(event) => {
        // A form action resets its fields; what was typed has to stay.
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        startTransition(() => submit(form));
      }}
      className="grid gap-4"
    >
      {refusal === undefined && reply.serverError === undefined ? null : (
        <div role="alert">
          <Notice tone="tomato">
            {reply.serverError?.message ?? words.refusals[refusal ?? "failed"] ?? words.refusals.failed}
          </Notice>
        </div>
      )}
      {fields.map((field) => (
        <Field
          key={field.name}
          label={words.fields[field.name]}
          hint={field.hint}
          error={reply.validationErrors?.fieldErrors[field.name]?.[0]}
        >
          <Input
            name={field.name}
            type={field.type}
            autoComplete={field.autoComplete}
            defaultValue={field.defaultValue}
            readOnly={field.isReadOnly}
            required
            minLength={field.autoComplete === "new-password" ? 10 : undefined}
          />
        </Field>
      ))}
      <input ref={zone} type="hidden" name="timeZone" defaultValue="UTC" />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton size="lg">{submitLabel}</SubmitButton>
    </form>
  );
}
