import { useTranslations } from "next-intl";
import { Table, Td, Th } from "@/components/ui/table";
import { NUTRIENTS, type NutrientId } from "@/lib/engines/foods/nutrients";
import { figureText, signedText } from "@/lib/engines/nutrition/figure-text";
import type { NutrientChange } from "@/lib/engines/recipes/versions/nutrition-difference";

const FIRST: readonly NutrientId[] = [
  "energy",
  "protein",
  "carbohydrate",
  "fat",
  "fibre",
  "sugars",
  "saturatedFat",
  "sodium",
];

/** What a serving gains and loses. */
export function NutritionChanges({ changes }: { changes: readonly NutrientChange[] }) {
  const t = useTranslations("versions");
  const isFelt = ({ before, after }: NutrientChange) =>
    before === null || after === null || figureText(before) !== figureText(after);
  const first = changes.filter(({ nutrient }) => FIRST.includes(nutrient));
  const rest = changes.filter((change) => !FIRST.includes(change.nutrient) && isFelt(change));
  if (!changes.some(isFelt)) return <p className="text-soft">{t("comparison.nutritionSame")}</p>;
  return (
    <>
      <Rows changes={first} />
      {rest.length === 0 ? null : (
        <details className="mt-2">
          <summary className="flex min-h-11 items-center text-sm text-soft hover:text-ink">
            {t("comparison.allNutrients")}
          </summary>
          <Rows changes={rest} />
        </details>
      )}
    </>
  );
}

function Rows({ changes }: { changes: readonly NutrientChange[] }) {
  const t = useTranslations("versions");
  const said = (nutrient: NutrientId, value: number | null) =>
    value === null ? t("comparison.unknown") : `${figureText(value)} ${NUTRIENTS[nutrient].unit}`;
  return (
    <Table caption={t("comparison.nutrition")} isCaptionHidden>
      <thead>
        <tr>
          <Th>{t("comparison.nutrient")}</Th>
          <Th isNumber>{t("comparison.before")}</Th>
          <Th isNumber>{t("comparison.after")}</Th>
          <Th isNumber>{t("comparison.difference")}</Th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ nutrient, before, after, difference }) => (
          <tr key={nutrient}>
            <Td>{NUTRIENTS[nutrient].label}</Td>
            <Td isNumber>{said(nutrient, before)}</Td>
            <Td isNumber>{said(nutrient, after)}</Td>
            <Td isNumber className="font-semibold">
              {difference === null ? "" : signedText(difference)}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
