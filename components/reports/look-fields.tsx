"use client";

import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/checkbox";
import { Segmented } from "@/components/ui/segmented";
import { PAPER_COLOURS, PAPER_SIZES, type PaperStyle, TEMPLATES } from "@/lib/engines/reports/contract";

export type PaperLook = Pick<
  PaperStyle,
  "template" | "colour" | "paper" | "showsPhotos" | "showsNutrition" | "showsSource"
>;

/** How a paper looks: layout, size, colour, and what it shows. */
export function LookFields({
  look,
  set,
}: {
  readonly look: PaperLook;
  readonly set: (change: Partial<PaperLook>) => void;
}) {
  const t = useTranslations("reports");
  return (
    <>
      <div className="flex flex-wrap gap-x-6 gap-y-4">
        <Segmented
          name="template"
          legend={t("books.template")}
          value={look.template}
          onValueChange={(template) => set({ template })}
          options={TEMPLATES.map((value) => ({ value, label: t(`books.templates.${value}`) }))}
        />
        <Segmented
          name="paper"
          legend={t("books.paper")}
          value={look.paper}
          onValueChange={(paper) => set({ paper })}
          options={PAPER_SIZES.map((value) => ({ value, label: t(`books.papers.${value}`) }))}
        />
      </div>
      <Segmented
        name="colour"
        legend={t("books.colour")}
        value={look.colour}
        onValueChange={(colour) => set({ colour })}
        options={PAPER_COLOURS.map((value) => ({ value, label: t(`books.colours.${value}`) }))}
      />
      <div className="grid gap-1">
        <Checkbox
          name="photos"
          label={t("books.photos")}
          hint={t("books.photosHint")}
          checked={look.showsPhotos}
          onChange={(event) => set({ showsPhotos: event.target.checked })}
        />
        <Checkbox
          name="nutrition"
          label={t("books.nutrition")}
          checked={look.showsNutrition}
          onChange={(event) => set({ showsNutrition: event.target.checked })}
        />
        <Checkbox
          name="source"
          label={t("books.source")}
          checked={look.showsSource}
          onChange={(event) => set({ showsSource: event.target.checked })}
        />
      </div>
    </>
  );
}
