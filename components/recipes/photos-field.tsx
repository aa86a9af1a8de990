"use client";

import clsx from "clsx";
import { Camera, ImagePlus, Palette } from "lucide-react";
import { useTranslations } from "next-intl";
import { type DragEvent, useEffect, useRef, useState } from "react";
import { useSaidFailure } from "@/components/assistant/use-said-failure";
import { Button } from "@/components/ui/button";
import { showToast } from "@/components/ui/toast";
import type { GenerateFailure, SpentBudget } from "@/lib/domains/assistant/policy";
import { MOST_PHOTOS } from "@/lib/engines/images/limits";
import { CropDialog } from "./crop-dialog";
import { PhotoRows } from "./photo-rows";
import { UploadRows } from "./upload-rows";
import { useUploads } from "./use-uploads";

/** No HEIC: phones then hand over a JPEG by themselves. */
const ACCEPTED = "image/jpeg,image/png,image/webp,image/avif,image/gif,image/tiff";

export type DrawCover = (input: { title: string; lines: string[] }) => Promise<{
  readonly data?:
    | { readonly ok: true; readonly fileId: string; readonly isLocal: boolean }
    | { readonly ok: false; readonly reason: GenerateFailure; readonly budget: SpentBudget | null }
    | undefined;
  readonly serverError?: { readonly message: string } | undefined;
}>;

interface Props {
  readonly photoIds: readonly string[];
  readonly onChange: (photoIds: readonly string[]) => void;
  /** Draws the recipe as it stands in the editor. */
  readonly draw: () => ReturnType<DrawCover>;
}

/** The photos of a recipe, dropped, pasted, chosen or taken; the first is its cover. */
export function PhotosField({ photoIds, onChange, draw }: Props) {
  const t = useTranslations("recipes.editor.photos");
  const files = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);
  const { uploads, isFull, alike, add, again, dismiss } = useUploads(photoIds, onChange);
  const [isOver, setOver] = useState(false);
  const [cropped, setCropped] = useState<string | null>(null);
  const [isDrawing, setDrawing] = useState(false);
  /** What was drawn last: a new drawing takes its place. */
  const [drawn, setDrawn] = useState<string | null>(null);
  const [cover] = photoIds;
  const sayFailure = useSaidFailure();
  const onDraw = async () => {
    setDrawing(true);
    const reply = await draw().catch(() => null);
    setDrawing(false);
    if (reply?.data?.ok === true) {
      setDrawn(reply.data.fileId);
      onChange([...new Set([reply.data.fileId, ...photoIds.filter((one) => one !== drawn)])]);
    } else
      showToast({
        title: reply?.data === undefined ? (reply?.serverError?.message ?? t("drawFailed")) : sayFailure(reply.data),
        tone: "tomato",
      });
  };

  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const pasted = picturesIn(event.clipboardData);
      if (pasted.length === 0) return;
      event.preventDefault();
      add(pasted);
    };
    document.addEventListener("paste", paste);
    return () => document.removeEventListener("paste", paste);
  }, [add]);

  const isOfFiles = (event: DragEvent) => event.dataTransfer.types.includes("Files");
  const likePlace = alike === null || !photoIds.includes(alike.id) ? 0 : photoIds.indexOf(alike.to) + 1;
  return (
    <div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is one way of four; the buttons below are for every hand. */}
      <div
        className={clsx(
          "overflow-hidden rounded-card border border-dashed bg-sunk",
          isOver ? "border-herb outline-2 outline-herb" : "border-edge/60",
        )}
        onDragOver={(event) => {
          if (!isOfFiles(event)) return;
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          if (!isOfFiles(event)) return;
          event.preventDefault();
          setOver(false);
          add(picturesIn(event.dataTransfer));
        }}
      >
        {cover === undefined ? (
          <p className="grid aspect-4/3 content-center justify-items-center gap-2 px-6 text-center text-sm text-soft">
            <ImagePlus aria-hidden="true" className="size-7 text-edge" />
            <span className="hidden pointer-fine:block">{t("drop")}</span>
            <span>{t("none")}</span>
          </p>
        ) : (
          // biome-ignore lint/performance/noImgElement: our own file, already of its size.
          <img src={`/api/files/${cover}?size=card`} alt={t("cover")} className="aspect-4/3 w-full object-cover" />
        )}
      </div>
      {[files, camera].map((input) => (
        <input
          key={input === camera ? "camera" : "files"}
          ref={input}
          type="file"
          multiple={input === files}
          capture={input === camera ? "environment" : undefined}
          accept={ACCEPTED}
          className="sr-only"
          tabIndex={-1}
          aria-label={t(input === camera ? "take" : "add")}
          onChange={(event) => {
            add([...(event.target.files ?? [])]);
            event.target.value = "";
          }}
        />
      ))}
      <div className="mt-2 flex flex-wrap gap-2">
        <Button
          size="sm"
          disabled={photoIds.length >= MOST_PHOTOS}
          icon={<ImagePlus aria-hidden="true" className="size-4" />}
          onClick={() => files.current?.click()}
        >
          {t("add")}
        </Button>
        <Button
          size="sm"
          disabled={photoIds.length >= MOST_PHOTOS}
          className="pointer-fine:hidden"
          icon={<Camera aria-hidden="true" className="size-4" />}
          onClick={() => camera.current?.click()}
        >
          {t("take")}
        </Button>
        <Button
          size="sm"
          disabled={photoIds.length >= MOST_PHOTOS}
          isLoading={isDrawing}
          icon={<Palette aria-hidden="true" className="size-4" />}
          onClick={onDraw}
        >
          {t("draw")}
        </Button>
      </div>
      <UploadRows uploads={uploads} onAgain={again} onDismiss={dismiss} />
      <p aria-live="polite" className="text-sm text-soft not-empty:mt-2">
        {isFull ? t("full", { count: MOST_PHOTOS }) : likePlace > 0 ? t("alike", { place: likePlace }) : ""}
      </p>
      <PhotoRows photoIds={photoIds} onChange={onChange} onCrop={setCropped} />
      {cropped === null ? null : (
        <CropDialog
          photoId={cropped}
          onClose={() => setCropped(null)}
          onCropped={(id) => {
            setCropped(null);
            onChange([...new Set(photoIds.map((one) => (one === cropped ? id : one)))]);
          }}
        />
      )}
    </div>
  );
}

/** Words from a clipboard stay words: a copied page carries pictures of itself too. */
function picturesIn(data: DataTransfer | null): readonly File[] {
  if (data === null || data.types.includes("text/plain")) return [];
  return [...data.files].filter((file) => file.type.startsWith("image/") || file.type === "");
}
