import "server-only";
import { createTranslator } from "next-intl";
import { AISLES } from "@/lib/engines/foods/food";
import type { PaperStyle } from "@/lib/engines/reports/contract";
import type { ShoppingListReport } from "@/lib/engines/reports/shopping-list-report";
import { isAtHome } from "@/lib/engines/shopping/is-at-home";
import type { Scope } from "@/lib/platform/auth/scope";
import { catalogue } from "@/lib/platform/i18n/catalogue";
import { findList } from "../../shopping/queries";
import { dayAndMonth } from "./week-plan-report";

/** The list of a week as it is printed; null where there is none. */
export async function shoppingListReport(
  scope: Scope,
  weekStart: string,
  style: PaperStyle,
): Promise<ShoppingListReport | null> {
  const list = await findList(scope, weekStart);
  if (list === null || list.items.length === 0) return null;
  const t = createTranslator({ locale: "en", messages: catalogue("en"), namespace: "shopping" });
  const open = list.items.filter((item) => !isAtHome(item));
  return {
    language: "en",
    title: t("title"),
    summary: t("paper.summary", { date: dayAndMonth(list.weekStart), count: open.length }),
    aisles: AISLES.map((aisle) => ({
      label: t(`aisles.${aisle}`),
      items: open
        .filter((item) => item.aisle === aisle)
        .map((item) => ({
          name: item.name,
          amount: item.amountText,
          recipes: style.showsPurpose ? [...new Set(item.terms.flatMap((term) => term.recipeTitle ?? []))] : [],
          isTicked: item.checkedAt !== null,
        })),
    })).filter((aisle) => aisle.items.length > 0),
    atHome: list.items.filter(isAtHome).map((item) => item.name),
  };
}
