"use client";

import clsx from "clsx";
import { ArrowDown, ArrowUp, Crop, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";

interface Props {
  readonly photoIds: readonly string[];
  readonly onChange: (photoIds: readonly string[]) => void;
  readonly onCrop: (photoId: string) => void;
}

/** The photos in their order: dragged or moved by buttons, cut, removed. The first is the cover. */
export function PhotoRows({ photoIds, onChange, onCrop }: Props) {
  const t = useTranslations("recipes.editor.photos");
  const tEditor = useTranslations("recipes.editor");
  const [dragged, setDragged] = useState<string | null>(null);
  const [said, setSaid] = useState("");
  const move = (id: string, to: number) => {
    const from = photoIds.indexOf(id);
    if (from < 0 || to < 0 || to >= photoIds.length || to === from) return;
    const rest = photoIds.filter((one) => one !== id);
    onChange([...rest.slice(0, to), id, ...rest.slice(to)]);
    setSaid(tEditor("moved", { place: to + 1, count: photoIds.length }));
  };
  return (
    <>
      <ul className="mt-3 grid gap-2 empty:hidden">
        {photoIds.map((id, index) => {
          const place = index + 1;
          return (
            <li
              key={id}
              draggable={photoIds.length > 1}
              onDragStart={(event) => {
                event.dataTransfer.effectAllowed = "move";
                setDragged(id);
              }}
              onDragOver={(event) => {
                if (dragged === null) return;
                event.preventDefault();
                move(dragged, index);
              }}
              onDrop={(event) => event.preventDefault()}
              onDragEnd={() => setDragged(null)}
              className={clsx("flex items-center gap-3 rounded-tile", dragged === id && "opacity-50")}
            >
              {/* biome-ignore lint/performance/noImgElement: our own file, already of its size. */}
              <img
                src={`/api/files/${id}?size=card`}
                alt={t("name", { place })}
                width={88}
                height={66}
                draggable={false}
                className="h-16.5 w-22 shrink-0 rounded-tile bg-sunk object-cover"
              />
              <div className="min-w-0">
                {index === 0 ? (
                  <p className="px-2 text-sm font-[560] text-herb">{t("cover")}</p>
                ) : (
                  <button
                    type="button"
                    onClick={() => move(id, 0)}
                    className="min-h-6 rounded-tag px-2 text-sm text-soft underline-offset-2 hover:text-ink hover:underline"
                  >
                    {t("makeCover")}
                  </button>
                )}
                <div className="flex">
                  <Tool label={t("up", { place })} isOff={index === 0} onClick={() => move(id, index - 1)}>
                    <ArrowUp aria-hidden="true" className="size-4" />
                  </Tool>
                  <Tool
                    label={t("down", { place })}
                    isOff={place === photoIds.length}
                    onClick={() => move(id, index + 1)}
                  >
                    <ArrowDown aria-hidden="true" className="size-4" />
                  </Tool>
                  <Tool label={t("crop", { place })} onClick={() => onCrop(id)}>
                    <Crop aria-hidden="true" className="size-4" />
                  </Tool>
                  <Tool label={t("remove", { place })} onClick={() => onChange(photoIds.filter((one) => one !== id))}>
                    <X aria-hidden="true" className="size-4" />
                  </Tool>
                </div>
              </div>
            </li>
          );
        })}
      </ul>
      <p aria-live="polite" className="sr-only">
        {said}
      </p>
    </>
  );
}

function Tool({
  label,
  isOff,
  onClick,
  children,
}: {
  label: string;
  isOff?: boolean;
  onClick: () => void;
  children: React.ReactNode;
}) {
  return (
    <button
      type="button"
      aria-label={label}
      disabled={isOff}
      onClick={onClick}
      className="grid h-10 w-9 place-items-center rounded-tag text-soft hover:bg-sunk hover:text-ink disabled:opacity-30 pointer-coarse:size-11"
    >
      {children}
    </button>
  );
}
