"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { sendFile } from "@/components/archives/send-file";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { Progress } from "@/components/ui/progress";
import type { RestoreRefusal } from "@/lib/domains/archives/policy";

type Reply =
  | { readonly ok: true; readonly recipes: number; readonly rows: number; readonly left: number }
  | { readonly ok?: false; readonly reason: RestoreRefusal | "not-signed-in" | "not-owner" | "failed" | "empty" };

/** Sends a backup and says what came back with it. */
export function RestoreBackup() {
  const t = useTranslations("archives");
  const router = useRouter();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [sent, setSent] = useState<number | null>(null);
  const [reply, setReply] = useState<Reply | null>(null);

  // A file may be chosen before the page is alive; until then the button does nothing.
  useEffect(() => setFile(input.current?.files?.[0] ?? null), []);

  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (file === null) return setReply({ reason: "empty" });
    const withSettings = new FormData(event.currentTarget).has("settings");
    setReply(null);
    setSent(0);
    const answer = await sendFile<Reply>(`/api/import/backup?settings=${withSettings ? 1 : 0}`, file, setSent);
    setSent(null);
    setReply(answer ?? { reason: "failed" });
    if (answer?.ok === true) router.refresh();
  };
  return (
    <Card as="section">
      <form onSubmit={onSubmit} noValidate className="grid gap-4">
        <Field label={t("data.file")}>
          <Input
            ref={input}
            type="file"
            name="backup"
            className="py-2.5!"
            accept=".zip,application/zip"
            onChange={(event) => setFile(event.target.files?.[0] ?? null)}
          />
        </Field>
        <Checkbox name="settings" label={t("data.settings")} hint={t("data.settingsHint")} />
        {sent === null ? null : (
          <Progress label={sent < 1 ? t("upload.sending") : t("data.restoring")} value={sent < 1 ? sent * 100 : null} />
        )}
        {reply === null ? null : reply.ok === true ? (
          <div role="status">
            <Notice tone="herb">
              {reply.rows === 0
                ? t("data.nothingNew")
                : t("data.restored", { recipes: reply.recipes, rows: reply.rows })}
              {reply.left > 0 ? ` ${t("data.left", { count: reply.left })}` : null}
            </Notice>
          </div>
        ) : (
          <div role="alert">
            <Notice tone="tomato">{t(`refusals.${reply.reason}`)}</Notice>
          </div>
        )}
        <div>
          <Button type="submit" disabled={file === null} isLoading={sent !== null}>
            {t("data.restoreButton")}
          </Button>
        </div>
      </form>
    </Card>
  );
}
