"use client";

import { Copy } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { SaveReply } from "@/components/accounts/eater-form";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { showToast } from "@/components/ui/toast";

interface InviteReply extends SaveReply {
  readonly data?:
    | { readonly ok: true; readonly link: string }
    | { readonly ok: false; readonly reason: string }
    | undefined;
}

/** Asks for an address, sends the link, and shows it once to be passed on by hand. */
export function InviteForm({ invite }: { invite: (input: { email: string }) => Promise<InviteReply | undefined> }) {
  const t = useTranslations("accounts");
  const [reply, setReply] = useState<InviteReply | undefined>();
  const [isSending, setSending] = useState(false);
  const link = reply?.data?.ok ? reply.data.link : undefined;
  const error =
    reply?.validationErrors?.fieldErrors.email?.[0] ??
    (reply?.data?.ok === false ? t("members.alreadyMember") : reply?.serverError?.message);
  return (
    <form
      className="grid gap-3"
      onSubmit={async (event) => {
        event.preventDefault();
        const form = event.currentTarget;
        setSending(true);
        const answer = await invite({ email: String(new FormData(form).get("email") ?? "") });
        setSending(false);
        setReply(answer);
        if (answer?.data?.ok) form.reset();
      }}
    >
      <div className="grid items-start gap-4 sm:grid-cols-[minmax(0,1fr)_auto] sm:gap-3">
        <Field label={t("members.email")} error={error}>
          <Input name="email" type="email" required autoComplete="off" />
        </Field>
        <Button type="submit" look="go" isLoading={isSending} className="justify-self-start sm:mt-7">
          {t("members.send")}
        </Button>
      </div>
      {link === undefined ? null : (
        <div role="status">
          <Notice
            tone="herb"
            actions={
              <Button
                size="sm"
                icon={<Copy aria-hidden className="size-4" />}
                onClick={async () => {
                  await navigator.clipboard.writeText(link);
                  showToast({ title: t("members.copied") });
                }}
              >
                {t("members.copy")}
              </Button>
            }
          >
            {t("members.sent")} <span className="break-all text-sm">{link}</span>
          </Notice>
        </div>
      )}
    </form>
  );
}
