"use client";

import { useTranslations } from "next-intl";
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

interface Reply {
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

/** One of the account forms. What was typed stays after a refusal; passwords are asked for again. */
export function AuthForm<R extends Reply>({
  fields,
  submitLabel,
  hidden = {},
  done,
  action,
}: {
  fields: readonly AuthField[];
  submitLabel: string;
  hidden?: Readonly<Record<string, string>>;
  /** Shown instead of the form once the action succeeded without leading elsewhere. */
  done?: ReactNode;
  /** A server action, so that the form also works before the page is alive. */
  action: (previous: R | NoReply, form: FormData) => Promise<R | NoReply>;
}) {
  const t = useTranslations("accounts");
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
            {reply.serverError?.message ?? t(`refusals.${isRefusal(refusal) ? refusal : "failed"}`)}
          </Notice>
        </div>
      )}
      {fields.map((field) => (
        <Field
          key={field.name}
          label={t(`fields.${field.name}`)}
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

const REFUSALS = [
  "wrong-credentials",
  "address-taken",
  "too-many-tries",
  "suspended",
  "link-expired",
  "invitation-expired",
  "failed",
] as const;
const isRefusal = (reason: string | undefined): reason is (typeof REFUSALS)[number] =>
  REFUSALS.some((known) => known === reason);
