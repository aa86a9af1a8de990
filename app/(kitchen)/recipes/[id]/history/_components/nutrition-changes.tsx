import { useTranslations } from "next-intl";
import { Explained } from "@/components/explain/explained";
import { Table, Td, Th } from "@/components/ui/table";
import { explainPath } from "@/lib/domains/explain/policy";
import type { Side } from "@/lib/domains/recipes/queries/versions";
import { NUTRIENTS, type NutrientId } from "@/lib/engines/foods/nutrients";
import { figureText, signedText } from "@/lib/engines/nutrition/figure-text";
import type { NutrientChange } from "@/lib/engines/recipes/versions/nutrition-difference";

interface Sides {
  readonly recipeId: string;
  /** The recipe this one was copied from, where it is one of the sides. */
  readonly originalId: string | null;
  readonly from: Side;
  readonly to: Side;
}

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

/** Whether a reader sees any difference at all. */
const isFelt = ({ before, after }: NutrientChange): boolean =>
  before === null || after === null || figureText(before) !== figureText(after);

/** What a serving gains and loses. */
export function NutritionChanges({
  changes,
  ...sides
}: {
  changes: readonly NutrientChange[];
} & Sides) {
  const t = useTranslations("versions");
  const first = changes.filter(({ nutrient }) => FIRST.includes(nutrient));
  const rest = changes.filter((change) => !FIRST.includes(change.nutrient) && isFelt(change));
  if (!changes.some(isFelt)) return <p className="text-soft">{t("comparison.nutritionSame")}</p>;
  return (
    <>
      <Rows changes={first} {...sides} />
      {rest.length === 0 ? null : (
        <details className="mt-2">
          <summary className="flex min-h-11 items-center text-sm text-soft hover:text-ink">
            {t("comparison.allNutrients")}
          </summary>
          <Rows changes={rest} {...sides} />
        </details>
      )}
    </>
  );
}

function Rows({ changes, recipeId, originalId, from, to }: { changes: readonly NutrientChange[] } & Sides) {
  const t = useTranslations("versions");
  const said = (nutrient: NutrientId, value: number | null, side: Side) => {
    if (value === null) return t("comparison.unknown");
    const id = side === "original" ? originalId : recipeId;
    const words = `${figureText(value)} ${NUTRIENTS[nutrient].unit}`;
    if (id === null) return words;
    return (
      <Explained
        href={explainPath(
          side === "original"
            ? { kind: "recipe", recipeId: id, nutrient }
            : { kind: "version", recipeId: id, number: side, nutrient },
        )}
      >
        {words}
      </Explained>
    );
  };
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
            <Td isNumber>{said(nutrient, before, from)}</Td>
            <Td isNumber>{said(nutrient, after, to)}</Td>
            <Td isNumber className="font-semibold">
              {difference === null ? "" : signedText(isFelt({ nutrient, before, after, difference }) ? difference : 0)}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
