import type { PaperStyle } from "@/lib/engines/reports/contract";
import { printableReport } from "@/lib/engines/reports/printable";
import type { ShoppingListReport } from "@/lib/engines/reports/shopping-list-report";
import type { WeekPlanReport } from "@/lib/engines/reports/week-plan-report";
import { renderPdf } from "./render-pdf";
import { ShoppingListPdf } from "./shopping-list-pdf";
import { WeekPlanPdf } from "./week-plan-pdf";

/** The bytes of a week plan's PDF. */
export const printWeekPlan = (report: WeekPlanReport, style: PaperStyle): Promise<Uint8Array> =>
  renderPdf(<WeekPlanPdf report={printableReport(report)} style={style} />);

/** The bytes of a shopping list's PDF. */
export const printShoppingList = (report: ShoppingListReport, style: PaperStyle): Promise<Uint8Array> =>
  renderPdf(<ShoppingListPdf report={printableReport(report)} style={style} />);
