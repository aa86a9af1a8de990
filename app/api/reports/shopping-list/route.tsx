import { getTranslations } from "next-intl/server";
import { dayAndMonth } from "@/components/planning/plan-words";
import { renderPdf } from "@/components/reports/render-pdf";
import { ShoppingListPdf } from "@/components/reports/shopping-list-pdf";
import { isAtHome } from "@/components/shopping/is-at-home";
import { findList } from "@/lib/domains/shopping/queries";
import { weekInput } from "@/lib/domains/shopping/schema";
import { AISLES } from "@/lib/engines/foods/food";
import type { ShoppingListReport } from "@/lib/engines/reports/shopping-list-report";
import { currentScope } from "@/lib/platform/auth/scope";

/** The list on paper, by aisle with boxes. */
export async function GET(request: Request) {
  const scope = await currentScope();
  if (scope === null) return new Response("Please sign in again.", { status: 401 });
  const query = weekInput.safeParse({ weekStart: new URL(request.url).searchParams.get("week") });
  if (!query.success) return new Response("The address needs a week, such as ?week=2026-11-23.", { status: 422 });
  const list = await findList(scope, query.data.weekStart);
  const t = await getTranslations("shopping");
  if (list === null || list.items.length === 0) return new Response(t("noList.title"), { status: 404 });
  const open = list.items.filter((item) => !isAtHome(item));
  const report: ShoppingListReport = {
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
          recipes: [...new Set(item.terms.flatMap((term) => term.recipeTitle ?? []))],
          isTicked: item.checkedAt !== null,
        })),
    })).filter((aisle) => aisle.items.length > 0),
    atHome: list.items.filter(isAtHome).map((item) => item.name),
  };
  const pdf = await renderPdf(<ShoppingListPdf report={report} />);
  return new Response(new Uint8Array(pdf), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": `attachment; filename="${t("paper.file", { week: list.weekStart })}"`,
      "Cache-Control": "no-store",
    },
  });
}
