import { useFormatter, useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { Chip } from "@/components/ui/chip";
import { SplitBar } from "@/components/ui/split-bar";
import { dailyValue, exampleLines, exampleTotal } from "./example-label";

const rows = [
  { nutrient: "protein", unit: "g", digits: 0 },
  { nutrient: "carbs", unit: "g", digits: 0 },
  { nutrient: "fibre", unit: "g", digits: 1 },
  { nutrient: "fat", unit: "g", digits: 0 },
  { nutrient: "calcium", unit: "mg", digits: 0 },
  { nutrient: "iron", unit: "mg", digits: 1 },
] as const;

/** A real label for a real bowl: the sums of four USDA foods, with the line that was left out named. */
export function NutritionLabel() {
  const t = useTranslations("site.label");
  const format = useFormatter();
  const parts = [
    { tone: "protein", value: exampleTotal("protein") * 4 },
    { tone: "carbs", value: exampleTotal("carbs") * 4 },
    { tone: "fat", value: exampleTotal("fat") * 9 },
  ] as const;
  const energyFromParts = parts.reduce((sum, part) => sum + part.value, 0);
  const share = (place: 0 | 1 | 2) => Math.round((parts[place].value / energyFromParts) * 100);
  return (
    <Card as="article" className="sm:p-6">
      <p className="text-sm text-soft">{t("serving")}</p>
      <h3 className="mt-0.5 text-xl">{t("title")}</h3>
      <div className="mt-4 flex flex-wrap items-end justify-between gap-3">
        <p>
          <span className="title text-[2.125rem] leading-none">
            {format.number(Math.round(exampleTotal("energy")))}
          </span>{" "}
          <span className="text-soft">{t("kcal")}</span>
        </p>
        <Chip>{t("counted")}</Chip>
      </div>
      <SplitBar
        className="mt-4"
        parts={parts.map((part) => ({ ...part, label: part.tone }))}
        sentence={t("split", { protein: share(0), carbs: share(1), fat: share(2) })}
      />
      <dl className="mt-4">
        {rows.map(({ nutrient, unit, digits }) => (
          <div key={nutrient} className="grid grid-cols-[1fr_auto_3.25rem] gap-2 border-t border-line py-1.5">
            <dt>{t(nutrient)}</dt>
            <dd className="font-semibold">
              {format.number(exampleTotal(nutrient), { maximumFractionDigits: digits })} {unit}
            </dd>
            <dd className="text-right text-soft">
              {t("share", { percent: Math.round((exampleTotal(nutrient) / dailyValue[nutrient]) * 100) })}
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-1 text-right text-sm text-soft">{t("ofDaily")}</p>
      <details className="mt-3 border-t border-line pt-3 text-sm">
        <summary className="min-h-6 text-herb">
          <span className="prose-link">{t("whereFrom")}</span>
        </summary>
        <ul className="mt-2 grid gap-1 text-soft">
          {exampleLines.map((line) => (
            <li key={line.name} className="flex justify-between gap-3">
              <span>
                {line.grams} g {t(`lines.${line.name}`)}
              </span>
              <span className="whitespace-nowrap">SR28 {line.ndb}</span>
            </li>
          ))}
          <li className="flex justify-between gap-3 text-honey">
            <span>{t("lines.cinnamon")}</span>
            <span className="whitespace-nowrap">{t("notCounted")}</span>
          </li>
        </ul>
      </details>
    </Card>
  );
}
