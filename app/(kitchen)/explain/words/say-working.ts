import type { Working } from "@/components/explain/working";
import type { Explanation } from "@/lib/domains/explain/queries";
import { sayCost, sayListCost, sayWeekCost } from "./cost-words";
import { sayCoverage, sayFigure } from "./figure-words";
import { sayHealthier } from "./healthier-words";
import { sayPick } from "./pick-words";
import { sayDay, saySwap, sayWeek } from "./plan-words";
import { sayItem, sayStock } from "./store-words";
import { sayTarget } from "./target-words";

/** An explanation in words: what the dialog is sent and the page shows. */
export function sayWorking(explanation: Explanation, timeZone: string): Promise<Working> {
  switch (explanation.kind) {
    case "figure":
      return sayFigure(explanation);
    case "coverage":
      return sayCoverage(explanation);
    case "cost":
      return sayCost(explanation);
    case "week-cost":
      return sayWeekCost(explanation);
    case "list-cost":
      return sayListCost(explanation);
    case "healthier":
      return sayHealthier(explanation);
    case "pick":
      return sayPick(explanation);
    case "target":
      return sayTarget(explanation);
    case "day":
      return sayDay(explanation);
    case "week":
      return sayWeek(explanation);
    case "swap":
      return saySwap(explanation);
    case "shopping":
      return sayItem(explanation);
    case "stock":
      return sayStock(explanation, timeZone);
  }
}
