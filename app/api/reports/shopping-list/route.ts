import { getTranslations } from "next-intl/server";
import { printShoppingList } from "@/components/reports/print-reports";
import { paperStyleOf } from "@/lib/domains/reports/queries";
import { shoppingListReport } from "@/lib/domains/reports/queries/shopping-list-report";
import { weekInput } from "@/lib/domains/shopping/schema";
import { currentScope } from "@/lib/platform/auth/scope";
import { sendPdf } from "../send-pdf";

/** The list on paper, by aisle with boxes. */
export async function GET(request: Request) {
  const scope = await currentScope();
  if (scope === null) return new Response("Please sign in again.", { status: 401 });
  const query = weekInput.safeParse({ weekStart: new URL(request.url).searchParams.get("week") });
  if (!query.success) return new Response("The address needs a week, such as ?week=2026-11-23.", { status: 422 });
  const t = await getTranslations("shopping");
  const style = await paperStyleOf(scope);
  const report = await shoppingListReport(scope, query.data.weekStart, style);
  if (report === null) return new Response(t("noList.title"), { status: 404 });
  return sendPdf(await printShoppingList(report, style), t("paper.file", { week: query.data.weekStart }));
}
