import "server-only";
import { and, inArray } from "drizzle-orm";
import { createTranslator } from "next-intl";
import { recipe } from "@/db/schema";
import { eatBy } from "@/lib/engines/reports/label-sheets";
import type { PrepLabel } from "@/lib/engines/reports/prep-label";
import type { Scope } from "@/lib/platform/auth/scope";
import { catalogue } from "@/lib/platform/i18n/catalogue";
import { readable } from "../../recipes/queries/recipe-shelf";
import type { LabelItem } from "../schema";

const day = new Intl.DateTimeFormat("en", { weekday: "short", day: "numeric", month: "short", timeZone: "UTC" });
const dayText = (date: string) => day.format(new Date(`${date}T00:00:00Z`));

/** Labels for boxes, as many as are asked for of each meal; a recipe this household may not read gives none. */
export async function prepLabels(scope: Scope, items: readonly LabelItem[], origin: string): Promise<PrepLabel[]> {
  if (items.length === 0) return [];
  const rows = await scope.db
    .select({
      id: recipe.id,
      title: recipe.title,
      keeps: recipe.keeps,
      gramsPerServing: recipe.gramsPerServing,
      allergens: recipe.allergens,
    })
    .from(recipe)
    .where(
      and(
        readable(scope),
        inArray(
          recipe.id,
          items.map((item) => item.recipeId),
        ),
      ),
    );
  const t = createTranslator({ locale: "en", messages: catalogue("en"), namespace: "reports" });
  const tr = createTranslator({ locale: "en", messages: catalogue("en"), namespace: "recipes" });
  const list = new Intl.ListFormat("en", { type: "conjunction" });
  return items.flatMap(({ recipeId, cookedOn, count, portions, place }) => {
    const row = rows.find((one) => one.id === recipeId);
    if (row === undefined) return [];
    const grams = row.gramsPerServing === null ? null : row.gramsPerServing * portions;
    const label: PrepLabel = {
      title: row.title,
      facts: [
        { label: t(`labels.${place}Until`), value: dayText(eatBy(cookedOn, place, row.keeps)) },
        { label: t("labels.cooked"), value: dayText(cookedOn) },
        {
          label: t("labels.holds"),
          value:
            grams === null
              ? t("labels.portions", { count: portions })
              : t("labels.portionsAndWeight", { count: portions, grams: Math.round(grams / 5) * 5 }),
        },
      ],
      allergens:
        row.allergens.length === 0
          ? null
          : t("book.contains", { list: list.format(row.allergens.map((one) => tr(`allergens.${one}`))) }),
      address: `${origin}/recipes/${recipeId}`,
    };
    return Array.from({ length: count }, () => label);
  });
}
