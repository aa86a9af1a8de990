"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

/** Why a recipe was not saved: another has changed it meanwhile, it would hold itself, or something went wrong. */
export type Refusal =
  | { readonly kind: "stale" }
  | { readonly kind: "cycle"; readonly title: string }
  | { readonly kind: "failed"; readonly message: string };

/** Says why a recipe was not saved, and what can be done where another has changed it. */
export function RefusalNotice({
  refusal,
  saveAsNew,
  loadTheirs,
}: {
  refusal: Refusal;
  saveAsNew: () => void;
  loadTheirs: () => void;
}) {
  const t = useTranslations("recipes");
  return (
    <div role="alert" className="mt-6">
      <Notice
        tone="tomato"
        actions={
          refusal.kind === "stale" ? (
            <>
              <Button size="sm" onClick={saveAsNew}>
                {t("editor.saveAsNew")}
              </Button>
              <Button size="sm" look="bare" onClick={loadTheirs}>
                {t("editor.loadTheirs")}
              </Button>
            </>
          ) : null
        }
      >
        {refusal.kind === "stale"
          ? t("editor.stale")
          : refusal.kind === "cycle"
            ? t("editor.cycle", { title: refusal.title })
            : refusal.message}
      </Notice>
    </div>
  );
}
