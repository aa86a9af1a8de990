import { sendPdf } from "@/app/api/reports/send-pdf";
import { printShoppingList as print } from "@/components/reports/print-reports";
import { styleWith } from "@/lib/domains/reports/queries";
import { shoppingListReport } from "@/lib/domains/reports/queries/shopping-list-report";
import { problem } from "@/lib/platform/rest/problems";
import { serve } from "@/lib/platform/rest/serve";
import { printShoppingList } from "../contract";

export const POST = serve(printShoppingList, async ({ scope, body }) => {
  const style = await styleWith(scope, body.style);
  const report = await shoppingListReport(scope, body.weekStart, style);
  if (report === null) return problem("no-list");
  return sendPdf(await print(report, style), `shopping-list-${body.weekStart}`);
});
