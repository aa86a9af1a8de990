"use client";

import clsx from "clsx";
import { FileArchive } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type DragEvent, useRef, useState } from "react";
import { sendFile } from "@/components/archives/send-file";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Progress } from "@/components/ui/progress";
import type { ImportRefusal } from "@/lib/domains/archives/policy";
import { ARCHIVE_FORMATS } from "@/lib/engines/recipes/archives/archived-recipe";

type Refusal = ImportRefusal | "not-signed-in" | "failed";
const ENDINGS =
  ".zip,.paprikarecipes,.paprikarecipe,.json,.jsonld,.csv,.tsv,.txt,.cook,.html,.htm,.md,.xml,.gz,.tar,.tgz";

/** A place to drop the export of another app; leads to a look at what is in it. */
export function ArchiveUpload() {
  const t = useTranslations("archives");
  const router = useRouter();
  const input = useRef<HTMLInputElement>(null);
  const [sent, setSent] = useState<number | null>(null);
  const [isOver, setOver] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const isBusy = sent !== null;

  const open = async (file: File | undefined) => {
    if (file === undefined || isBusy) return;
    setRefusal(null);
    setSent(0);
    const reply = await sendFile<{ importId?: string; reason?: Refusal }>(
      `/api/import/archive?name=${encodeURIComponent(file.name)}`,
      file,
      setSent,
    );
    if (reply?.importId !== undefined) return router.push(`/recipes/import/archive/${reply.importId}`);
    setSent(null);
    setRefusal(reply?.reason ?? "failed");
    if (input.current) input.current.value = "";
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void open(event.dataTransfer.files[0]);
  };
  return (
    <div className="grid gap-5">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button is the first */}
      <div
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
        className={clsx(
          "grid justify-items-center gap-4 rounded-card border border-dashed p-6 text-center sm:p-10",
          isOver ? "border-herb bg-herb-wash" : "border-edge/60",
        )}
      >
        <FileArchive aria-hidden="true" className="size-9 text-herb" strokeWidth={1.5} />
        <div className="grid gap-1">
          <p className="font-[560]">{t("upload.title")}</p>
          <p className="text-sm text-soft">{t("upload.hint")}</p>
        </div>
        <input
          ref={input}
          type="file"
          accept={ENDINGS}
          className="sr-only"
          tabIndex={-1}
          aria-label={t("upload.choose")}
          onChange={(event) => open(event.target.files?.[0])}
        />
        <Button look="go" isLoading={isBusy} onClick={() => input.current?.click()}>
          {t("upload.choose")}
        </Button>
        {sent === null ? null : (
          <Progress
            className="w-full max-w-sm text-left"
            label={sent < 1 ? t("upload.sending") : t("upload.reading")}
            value={sent < 1 ? sent * 100 : null}
          />
        )}
      </div>
      {refusal === null ? null : (
        <div role="alert">
          <Notice tone="tomato">{t(`refusals.${refusal}`)}</Notice>
        </div>
      )}
      <section className="grid gap-2">
        <h2 className="text-base">{t("upload.known")}</h2>
        <dl className="grid gap-x-6 gap-y-1.5 text-sm sm:grid-cols-2">
          {ARCHIVE_FORMATS.map((format) => (
            <div key={format} className="flex flex-wrap gap-x-2">
              <dt className="font-[560]">{t(`formats.${format}`)}</dt>
              <dd className="text-soft">{t(`files.${format}`)}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}
