"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useState, useTransition } from "react";
import type { SaveReply } from "@/components/accounts/eater-form";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

/** A settings form: fields, "Saved" beside the button, the reason when it was not. */
export function SaveForm({
  children,
  save,
}: {
  children: (errors: Readonly<Record<string, readonly string[] | undefined>>) => ReactNode;
  save: (form: FormData) => Promise<SaveReply | undefined>;
}) {
  const t = useTranslations("accounts");
  const [reply, setReply] = useState<SaveReply | undefined>();
  const [isSaving, startSaving] = useTransition();
  const errors = reply?.validationErrors?.fieldErrors ?? {};
  return (
    <form
      className="grid gap-4"
      onChange={() => setReply(undefined)}
      onSubmit={(event) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        startSaving(async () => setReply(await save(form)));
      }}
    >
      {reply?.serverError === undefined ? null : (
        <div role="alert">
          <Notice tone="tomato">{reply.serverError.message}</Notice>
        </div>
      )}
      {children(errors)}
      <div className="flex flex-wrap items-center justify-end gap-3">
        <p role="status" className="text-sm text-herb">
          {reply?.data?.ok ? t("saved") : ""}
        </p>
        <Button type="submit" look="go" isLoading={isSaving}>
          {t("save")}
        </Button>
      </div>
    </form>
  );
}
