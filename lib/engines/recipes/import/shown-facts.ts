import { readMinutes } from "./duration";
import type { PartialRecipe } from "./partial-recipe";
import { TIME_LABELS, type TimeKey } from "./time-labels";
import { normalYield } from "./yield";

const yieldWords =
  "serves|servings?|yields?|makes|portions?|portionen|personen|personnes?|parts|raciones|porciones|comensales|personas|porzioni|persone|porções|pessoas|porcje|porcji|osób|osoby|personen|porties|portioner|portie|porsjoner|personer|annosta|adag|főre|fő|porcí|porcií|porce|porcie|porții|порци[яий]|порций|מנות|人分|serveringer";
const withNumber = new RegExp(
  `(?<![\\p{L}])(?:${yieldWords})(?![\\p{L}])\\s*[:：-]?\\s*(?:about|approx\\.?|ca\\.?|circa|cirka|up to)?\\s*\\d|\\d\\s*(?:${yieldWords})(?![\\p{L}])`,
  "iu",
);
const bareYieldLabel = new RegExp(`^(?:${yieldWords}|recipe yield|amount|für|pour|for)\\s*[:：]?$`, "iu");

const timeLabels = TIME_LABELS.map(
  ([key, words]) => [key, new RegExp(`^(?:${words})(?: time)?(?![\\p{L}])\\s*[:：]?\\s*`, "iu")] as const,
);

const maxFactLine = 90;

/** Servings and times as lines say them: "Serves 4", "Total time: 30 min", or a label with its value on the next line. */
export function shownFacts(
  lines: readonly string[],
): Pick<PartialRecipe, "yields" | "prepMinutes" | "cookMinutes" | "totalMinutes"> {
  let yields: string | null = null;
  const times: Record<TimeKey, number | null> = { prepMinutes: null, cookMinutes: null, totalMinutes: null };
  lines.forEach((raw, index) => {
    const line = raw.replace(/^[^\p{L}\p{N}]+/u, "");
    if (line.length > maxFactLine) return;
    const next = (lines[index + 1] ?? "").slice(0, maxFactLine);
    yields ??= yieldIn(line, next);
    for (const [key, label] of timeLabels) {
      if (times[key] !== null || !label.test(line)) continue;
      const value = line.replace(label, "");
      times[key] = value === "" ? timeOnly(next) : timeOnly(value);
    }
  });
  return { yields, ...times };
}

/** "1,309 people printed this" feeds nobody. */
const mostServed = 300;

function yieldIn(line: string, next: string): string | null {
  if (withNumber.test(line)) return sensible(normalYield(line));
  return bareYieldLabel.test(line) && /^\D{0,12}\d/.test(next) && next.length < 40 ? sensible(normalYield(next)) : null;
}

const sensible = (yields: string | null) => (Number.parseFloat(yields ?? "") <= mostServed ? yields : null);

/** A value that is a time and nothing else: in running text "about 20 minutes" tells of one step. */
function timeOnly(text: string): number | null {
  if (!/\d|[½¼¾]/.test(text) || text.length > 45) return null;
  return /^\d+$/.test(text.trim()) ? null : readMinutes(text);
}
