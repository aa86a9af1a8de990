"use client";

import { Heading, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { type Draft, newRow } from "./draft";
import { RowList } from "./row-list";

/** How it is made: the steps in their order, with headings. */
export function StepsSection({
  steps,
  onChange,
}: {
  steps: Draft["steps"];
  onChange: (steps: Draft["steps"]) => void;
}) {
  const t = useTranslations("recipes");
  return (
    <section aria-labelledby="editor-steps">
      <h2 id="editor-steps">{t("view.method")}</h2>
      <p className="mt-1 mb-3 text-sm text-soft">{t("editor.stepsHint")}</p>
      <RowList
        rows={steps}
        onChange={onChange}
        label={(place) => t("editor.step", { place })}
        placeholder={t("editor.stepExample")}
        isLong
        numbered
      />
      <div className="mt-3 flex flex-wrap gap-2">
        <Button
          size="sm"
          icon={<Plus aria-hidden="true" className="size-4" />}
          onClick={() => onChange([...steps, newRow()])}
        >
          {t("editor.addStep")}
        </Button>
        <Button
          size="sm"
          icon={<Heading aria-hidden="true" className="size-4" />}
          onClick={() => onChange([...steps, newRow("", "heading"), newRow()])}
        >
          {t("editor.addHeading")}
        </Button>
      </div>
    </section>
  );
}
