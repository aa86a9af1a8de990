import { useTranslations } from "next-intl";
import { Dialog } from "@/components/ui/dialog";
import { kcalOf } from "@/lib/domains/foods/policy";
import type { RecipeNutrition, ResolvedLine } from "@/lib/engines/nutrition/contract";
import { DAILY_VALUE_SOURCE } from "@/lib/engines/nutrition/daily-values";

/** Where the figures come from, in a sentence; the whole account, line by line, one click away. */
export function SourceOfNumbers({ nutrition }: { nutrition: RecipeNutrition }) {
  const t = useTranslations("nutrition");
  const counted = nutrition.lines.filter((line) => line.omission === null).length;
  const left = nutrition.omissions;
  return (
    <div className="mt-3 text-sm text-soft">
      <Dialog
        size="lg"
        title={t("source.title")}
        description={t("source.lead", { release: nutrition.release })}
        trigger={
          <button type="button" className="prose-link text-left print:hidden">
            {t("source.open")}
          </button>
        }
      >
        <ol className="grid gap-0">
          {nutrition.lines.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other identity and never move here.
            <li key={index} className="border-t border-line py-3 first:border-0">
              <Account line={line} />
            </li>
          ))}
        </ol>
        <p className="mt-4 text-sm text-soft">{t("source.ranges")}</p>
        <p className="mt-2 text-sm text-soft">{t("source.daily", { source: DAILY_VALUE_SOURCE })}</p>
      </Dialog>
      <p className="mt-1">
        {t("source.counted", { counted, total: nutrition.lines.length })}
        {left.length > 0
          ? ` ${t("source.left", {
              list: left
                .map((one) => `“${one.text}”`)
                .slice(0, 3)
                .join(", "),
              more: Math.max(0, left.length - 3),
            })}`
          : ""}
      </p>
    </div>
  );
}

function Account({ line }: { line: ResolvedLine }) {
  const t = useTranslations("nutrition");
  const kcal = kcalOf(line);
  return (
    <>
      <p className="font-[560]">{line.text}</p>
      {line.food === null && line.subRecipe === undefined ? null : (
        <p className="text-sm text-soft">
          {line.subRecipe !== undefined ? (
            t("source.recipe", { title: line.subRecipe.title })
          ) : line.food === null ? null : (
            <a href={`/foods/${encodeURIComponent(line.food.id)}`} className="prose-link">
              {t("source.food", {
                name: line.food.name,
                source: line.food.source,
                id: line.food.fdcId === null ? "" : ` · FDC ${line.food.fdcId}`,
              })}
            </a>
          )}
        </p>
      )}
      {line.grams === null || line.method === null ? null : (
        <p className="text-sm text-soft">
          {t(`methods.${line.method}`)}: {line.working ?? ""} ={" "}
          {t("source.grams", {
            grams: round(line.grams.value),
            low: round(line.grams.low),
            high: round(line.grams.high),
          })}
          {kcal === null || line.omission !== null ? "" : ` · ${t("source.kcal", { kcal: Math.round(kcal) })}`}
        </p>
      )}
      {line.omission === null ? null : <p className="text-sm text-honey">{t(`omissions.${line.omission}`)}</p>}
      {line.doubtful && line.omission === null ? (
        <p className="text-sm text-honey">{t("source.doubtful", { share: Math.round(line.confidence * 100) })}</p>
      ) : null}
    </>
  );
}

const round = (grams: number): number => (grams < 10 ? Math.round(grams * 10) / 10 : Math.round(grams));
