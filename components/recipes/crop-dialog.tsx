"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, type PointerEvent, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Segmented } from "@/components/ui/segmented";
import { type Crop, moveCrop, scaleCrop, widestCrop } from "@/lib/engines/images/crop";
import type { Size } from "@/lib/engines/images/size-plan";
import { cropUploaded, type UploadRefusal } from "./upload-photo";

const SHAPES = { wide: 4 / 3, square: 1, tall: 3 / 4 } as const;
type Shape = keyof typeof SHAPES;
const STEP = 0.02;

/** Keeps a part of a photo: a frame of one shape over it, moved and sized by hand or keyboard. */
export function CropDialog({
  photoId,
  onClose,
  onCropped,
}: {
  photoId: string;
  onClose: () => void;
  onCropped: (photoId: string) => void;
}) {
  const t = useTranslations("recipes.editor.photos");
  const area = useRef<HTMLDivElement>(null);
  const held = useRef<{ readonly x: number; readonly y: number } | null>(null);
  const [size, setSize] = useState<Size | null>(null);
  const [shape, setShape] = useState<Shape>("wide");
  const [crop, setCrop] = useState<Crop | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<UploadRefusal | null>(null);
  const widest = size === null ? null : widestCrop(size, SHAPES[shape]);

  const show = (image: HTMLImageElement | null) => {
    if (image === null || !image.complete || image.naturalWidth === 0 || size !== null) return;
    const natural = { width: image.naturalWidth, height: image.naturalHeight };
    setSize(natural);
    setCrop(widestCrop(natural, SHAPES[shape]));
  };
  const onPointerMove = (event: PointerEvent) => {
    const box = area.current?.getBoundingClientRect();
    const from = held.current;
    if (from === null || box === undefined || crop === null) return;
    setCrop(moveCrop(crop, (event.clientX - from.x) / box.width, (event.clientY - from.y) / box.height));
    held.current = { x: event.clientX, y: event.clientY };
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const changed = crop === null ? null : keyed(crop, event.key);
    if (changed === null) return;
    event.preventDefault();
    setCrop(changed);
  };
  const keep = async () => {
    if (crop === null) return;
    setBusy(true);
    const outcome = await cropUploaded(photoId, crop);
    setBusy(false);
    if (outcome.ok) onCropped(outcome.id);
    else setRefusal(outcome.reason);
  };
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      title={t("cropTitle")}
      description={t("cropLead")}
      footer={
        <Button look="go" isLoading={isBusy} disabled={crop === null} onClick={keep}>
          {t("keepPart")}
        </Button>
      }
    >
      <div className="grid justify-items-center">
        <div ref={area} className="relative overflow-hidden rounded-tile bg-sunk select-none">
          {/* biome-ignore lint/performance/noImgElement: our own file, as large as it is. */}
          <img
            ref={show}
            src={`/api/files/${photoId}`}
            alt=""
            draggable={false}
            onLoad={(event) => show(event.currentTarget)}
            className="block max-h-[46dvh] max-w-full"
          />
          {crop === null ? null : (
            <button
              type="button"
              aria-label={t("frame")}
              onPointerDown={(event) => {
                event.currentTarget.setPointerCapture(event.pointerId);
                held.current = { x: event.clientX, y: event.clientY };
              }}
              onPointerMove={onPointerMove}
              onPointerUp={() => {
                held.current = null;
              }}
              onKeyDown={onKeyDown}
              className="absolute cursor-move touch-none rounded-sm border-2 border-white shadow-[0_0_0_100vmax_rgb(0_0_0/0.55)] outline-offset-[-6px]"
              style={{
                left: `${crop.x * 100}%`,
                top: `${crop.y * 100}%`,
                width: `${crop.width * 100}%`,
                height: `${crop.height * 100}%`,
              }}
            />
          )}
        </div>
      </div>
      <div className="mt-4 flex flex-wrap items-center justify-between gap-4">
        <Segmented
          legend={t("shape")}
          isLegendHidden
          name="shape"
          value={shape}
          onValueChange={(next) => {
            setShape(next);
            if (size !== null) setCrop(widestCrop(size, SHAPES[next]));
          }}
          options={(["wide", "square", "tall"] as const).map((value) => ({ value, label: t(value) }))}
        />
        <label className="flex min-w-44 flex-1 items-center gap-3 text-sm text-soft">
          <span className="shrink-0">{t("size")}</span>
          <input
            type="range"
            min={20}
            max={100}
            value={crop === null || widest === null ? 100 : Math.round((crop.width / widest.width) * 100)}
            onChange={(event) => {
              if (crop !== null && widest !== null)
                setCrop(scaleCrop(crop, (Number(event.target.value) / 100) * (widest.width / crop.width)));
            }}
            className="min-h-11 w-full min-w-0 accent-herb"
          />
        </label>
      </div>
      {refusal === null ? null : (
        <p role="alert" className="mt-3 text-sm text-tomato">
          {t(`refusals.${refusal}`)}
        </p>
      )}
    </Dialog>
  );
}

/** The frame after a key, null for keys that mean nothing to it. */
function keyed(crop: Crop, key: string): Crop | null {
  switch (key) {
    case "ArrowLeft":
      return moveCrop(crop, -STEP, 0);
    case "ArrowRight":
      return moveCrop(crop, STEP, 0);
    case "ArrowUp":
      return moveCrop(crop, 0, -STEP);
    case "ArrowDown":
      return moveCrop(crop, 0, STEP);
    case "+":
    case "=":
      return scaleCrop(crop, 1.05);
    case "-":
      return scaleCrop(crop, 1 / 1.05);
    default:
      return null;
  }
}
