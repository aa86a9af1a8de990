import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Explained } from "@/components/explain/explained";
import { Card } from "@/components/ui/card";
import { Chip } from "@/components/ui/chip";
import { SplitBar } from "@/components/ui/split-bar";
import { explainPath } from "@/lib/domains/explain/policy";
import { NUTRIENT_IDS, NUTRIENTS, type NutrientId } from "@/lib/engines/foods/nutrients";
import type { NutritionFigure, RecipeNutrition } from "@/lib/engines/nutrition/contract";
import { dailyValueShare } from "@/lib/engines/nutrition/daily-values";

const FIRST: readonly NutrientId[] = [
  "protein",
  "carbohydrate",
  "fibre",
  "sugars",
  "fat",
  "saturatedFat",
  "iron",
  "folate",
  "sodium",
];
const REST = NUTRIENT_IDS.filter((id) => id !== "energy" && !FIRST.includes(id));
/** Below this share of known mass a figure is shown as "at least". */
const WELL_KNOWN = 0.8;

/** What a serving holds: energy with its range, where it comes from, and each nutrient against the daily value. */
export function NutritionPanel({
  recipeId,
  nutrition,
  children,
}: {
  recipeId: string;
  nutrition: RecipeNutrition;
  children?: ReactNode;
}) {
  const t = useTranslations("nutrition");
  const { perServing, coverage } = nutrition;
  const { energy } = perServing;
  return (
    <Card as="section" tone="raised" className="self-start">
      <h2 className="sr-only">{t("title")}</h2>
      {energy === undefined ? (
        <p className="text-soft">{t("nothing")}</p>
      ) : (
        <>
          <div className="flex flex-wrap items-end justify-between gap-x-3 gap-y-2">
            <p>
              <span className="title block text-[2rem] leading-none">
                <Explained href={explainPath({ kind: "recipe", recipeId, nutrient: "energy" })}>
                  {Math.round(energy.value)}
                </Explained>
              </span>
              <span className="text-sm text-soft">{t("kcalServing")}</span>
            </p>
            <Chip tone={coverage < 0.9 ? "honey" : "quiet"}>
              <Explained href={explainPath({ kind: "coverage", recipeId })}>
                {t("coverage", { share: percent(coverage) })}
              </Explained>
            </Chip>
          </div>
          <p className="mt-1 text-sm text-soft">
            {t("range", { low: Math.round(energy.low), high: Math.round(energy.high) })}
          </p>
          <EnergySplit nutrition={nutrition} />
          <Rows recipeId={recipeId} ids={FIRST} perServing={perServing} caption={t("main")} />
          <details className="group mt-1">
            <summary className="flex min-h-11 items-center justify-between gap-3 text-sm text-soft hover:text-ink print:hidden">
              {t("all")}
              <ChevronDown aria-hidden="true" className="size-4 transition-transform group-open:rotate-180" />
            </summary>
            <Rows recipeId={recipeId} ids={REST} perServing={perServing} caption={t("rest")} />
          </details>
          <p className="mt-1 text-xs text-faint">{t("dailyValue")}</p>
        </>
      )}
      {children}
    </Card>
  );
}

function EnergySplit({ nutrition: { perServing } }: { nutrition: RecipeNutrition }) {
  const t = useTranslations("nutrition");
  const kcal = {
    protein: (perServing.protein?.value ?? 0) * 4,
    carbs: (perServing.carbohydrate?.value ?? 0) * 4,
    fat: (perServing.fat?.value ?? 0) * 9,
  };
  const total = kcal.protein + kcal.carbs + kcal.fat;
  if (total <= 0) return null;
  const share = (value: number) => percent(value / total);
  return (
    <SplitBar
      className="mt-3"
      parts={[
        { label: t("protein"), value: kcal.protein, tone: "protein" },
        { label: t("carbohydrate"), value: kcal.carbs, tone: "carbs" },
        { label: t("fat"), value: kcal.fat, tone: "fat" },
      ]}
      sentence={t("split", { protein: share(kcal.protein), carbs: share(kcal.carbs), fat: share(kcal.fat) })}
    />
  );
}

function Rows({
  recipeId,
  ids,
  perServing,
  caption,
}: {
  recipeId: string;
  ids: readonly NutrientId[];
  perServing: RecipeNutrition["perServing"];
  caption: string;
}) {
  const t = useTranslations("nutrition");
  return (
    <table className="mt-3 w-full">
      <caption className="sr-only">{caption}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{t("nutrient")}</th>
          <th scope="col">{t("amount")}</th>
          <th scope="col">{t("share")}</th>
        </tr>
      </thead>
      <tbody>
        {ids.map((id) => {
          const figure = perServing[id];
          const share = dailyValueShare(id, figure?.value);
          return figure === undefined ? null : (
            <tr key={id} className="border-t border-line">
              <th scope="row" className="py-1.5 pr-2 text-left font-normal">
                {NUTRIENTS[id].label}
              </th>
              <td className="py-1.5 text-right font-semibold whitespace-nowrap">
                <Explained href={explainPath({ kind: "recipe", recipeId, nutrient: id })}>
                  {figure.known < WELL_KNOWN ? `${t("atLeast")} ` : ""}
                  {amountOf(id, figure)}
                </Explained>
              </td>
              <td className="w-14 py-1.5 text-right text-soft">
                {share === null ? (
                  ""
                ) : (
                  <Explained href={explainPath({ kind: "recipe", recipeId, nutrient: id })}>
                    {t("percent", { share: percent(share) })}
                  </Explained>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

const percent = (share: number): number => Math.round(share * 100);

function amountOf(id: NutrientId, { value }: NutritionFigure): string {
  const digits = value >= 10 || value === 0 ? 0 : value >= 1 ? 1 : 2;
  const text = value < 1000 ? value.toFixed(digits) : Math.round(value).toLocaleString("en");
  return `${text} ${NUTRIENTS[id].unit}`;
}
