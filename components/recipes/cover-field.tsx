"use client";

import { ImagePlus, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";

const LONGEST = 25_000_000;
const REASONS = ["too-large", "not-a-picture", "not-signed-in"] as const;

/** The cover: a photo of one's own, or art drawn from the ingredients. */
export function CoverField({ fileId, onChange }: { fileId: string | null; onChange: (fileId: string | null) => void }) {
  const t = useTranslations("recipes");
  const input = useRef<HTMLInputElement>(null);
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<(typeof REASONS)[number] | "failed" | null>(null);
  const send = async (photo: File | undefined) => {
    if (photo === undefined) return;
    setRefusal(null);
    if (photo.size > LONGEST) return setRefusal("too-large");
    setBusy(true);
    const body = new FormData();
    body.set("image", photo);
    const reply = await fetch("/api/v1/images/optimize", { method: "POST", body }).catch(() => null);
    const answer = (await reply?.json().catch(() => null)) as { id?: string; code?: string } | null | undefined;
    setBusy(false);
    if (reply?.ok && answer?.id !== undefined) onChange(answer.id);
    else setRefusal(REASONS.find((reason) => reason === answer?.code) ?? "failed");
  };
  return (
    <div>
      <div className="overflow-hidden rounded-card border border-dashed border-edge/60 bg-sunk">
        {fileId === null ? (
          <p className="grid aspect-4/3 place-items-center px-6 text-center text-sm text-soft">
            {t("editor.coverArt")}
          </p>
        ) : (
          // biome-ignore lint/performance/noImgElement: our own file, already of its size.
          <img src={`/api/files/${fileId}`} alt={t("editor.coverAlt")} className="aspect-4/3 w-full object-cover" />
        )}
      </div>
      <input
        ref={input}
        type="file"
        accept="image/jpeg,image/png,image/webp,image/avif,image/heic,image/gif"
        className="sr-only"
        tabIndex={-1}
        aria-label={t("editor.coverChoose")}
        onChange={(event) => {
          void send(event.target.files?.[0]);
          event.target.value = "";
        }}
      />
      <div className="mt-2 flex flex-wrap gap-2">
        <Button
          size="sm"
          isLoading={isBusy}
          icon={<ImagePlus aria-hidden="true" className="size-4" />}
          onClick={() => input.current?.click()}
        >
          {fileId === null ? t("editor.coverChoose") : t("editor.coverOther")}
        </Button>
        {fileId === null ? null : (
          <Button
            size="sm"
            look="bare"
            icon={<Trash2 aria-hidden="true" className="size-4" />}
            onClick={() => onChange(null)}
          >
            {t("editor.coverRemove")}
          </Button>
        )}
      </div>
      {refusal === null ? null : (
        <p role="alert" className="mt-2 text-sm text-tomato">
          {t(`editor.coverRefusals.${refusal}`)}
        </p>
      )}
    </div>
  );
}
