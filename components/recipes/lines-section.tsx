"use client";

import { Heading, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { type Draft, type DraftRow, newRow } from "./draft";
import { LineReadingRow } from "./line-reading";
import { NestedPicker } from "./nested-picker";
import { RowList } from "./row-list";
import type { LiveReading } from "./use-reading";

/** What goes in: each line with what was read from it, headings, and other recipes as lines. */
export function LinesSection({
  lines,
  reading,
  exceptId,
  onChange,
}: {
  lines: Draft["lines"];
  reading: LiveReading;
  /** The recipe itself, which cannot be one of its lines. */
  exceptId: string | null;
  onChange: (lines: Draft["lines"]) => void;
}) {
  const t = useTranslations("recipes");
  const rule = (row: DraftRow, part: Partial<DraftRow>) =>
    onChange(lines.map((one) => (one.key === row.key ? { ...one, ...part } : one)));
  return (
    <section aria-labelledby="editor-lines">
      <h2 id="editor-lines">{t("view.ingredients")}</h2>
      <p className="mt-1 mb-3 text-sm text-soft">{t("editor.linesHint")}</p>
      <RowList
        rows={lines}
        onChange={onChange}
        label={(place) => t("editor.line", { place })}
        placeholder={t("editor.lineExample")}
        below={(row) => (
          <LineReadingRow row={row} reading={reading.byKey.get(row.key)} onRule={(part) => rule(row, part)} />
        )}
      />
      <div className="mt-3 flex flex-wrap gap-2">
        <Button
          size="sm"
          icon={<Plus aria-hidden="true" className="size-4" />}
          onClick={() => onChange([...lines, newRow()])}
        >
          {t("editor.addLine")}
        </Button>
        <Button
          size="sm"
          icon={<Heading aria-hidden="true" className="size-4" />}
          onClick={() => onChange([...lines, newRow("", "heading"), newRow()])}
        >
          {t("editor.addHeading")}
        </Button>
        <NestedPicker
          exceptId={exceptId}
          onChoose={(recipe) =>
            onChange([
              ...lines.filter((row, index) => row.text.trim() !== "" || index < lines.length - 1),
              {
                ...newRow(t("editor.nestedLine", { count: recipe.servings, title: recipe.title })),
                subRecipeId: recipe.id,
              },
            ])
          }
        />
      </div>
    </section>
  );
}
