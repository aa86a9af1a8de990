"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Progress } from "@/components/ui/progress";
import type { Upload } from "./use-uploads";

/** Photos on their way with how far they are, and those that were refused with the reason. */
export function UploadRows({
  uploads,
  onAgain,
  onDismiss,
}: {
  uploads: readonly Upload[];
  onAgain: (upload: Upload) => void;
  onDismiss: (key: string) => void;
}) {
  const t = useTranslations("recipes.editor.photos");
  if (uploads.length === 0) return null;
  return (
    <ul className="mt-3 grid gap-3">
      {uploads.map((upload) => (
        <li key={upload.key}>
          {upload.refusal === null ? (
            <Progress
              label={upload.photo.name}
              value={upload.sent < 1 ? upload.sent * 100 : null}
              valueText={upload.sent < 1 ? t("sending", { percent: Math.round(upload.sent * 100) }) : t("preparing")}
            />
          ) : (
            <div role="alert" className="flex items-start gap-2 text-sm">
              <p className="min-w-0 flex-1 pt-1.5">
                <span className="block truncate">{upload.photo.name}</span>
                <span className="text-tomato">{t(`refusals.${upload.refusal}`)}</span>
              </p>
              {upload.refusal === "failed" || upload.refusal === "not-signed-in" ? (
                <Button size="sm" look="bare" onClick={() => onAgain(upload)}>
                  {t("again")}
                </Button>
              ) : null}
              <Button
                size="icon"
                look="bare"
                aria-label={t("dismiss", { name: upload.photo.name })}
                onClick={() => onDismiss(upload.key)}
              >
                <X aria-hidden="true" className="size-4" />
              </Button>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
