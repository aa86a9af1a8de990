import type { RecipeNutrition, ResolvedLine } from "../../nutrition/contract";
import { findTimers } from "../steps/find-timers";
import type { DraftToCheck, Finding } from "./contract";
import { CANNING, GARLIC_OIL, KIDNEY_BEANS, LEFTOVERS, RICE } from "./safe-limits";

const JARS =
  /\b(?:water[- ]bath|pressure[- ]?can\w*|home[- ]can\w*|canning|process (?:the |in )?(?:the )?jars|seal(?:ed)? (?:the )?(?:jars|lids)|sterili[sz]ed? jars?|mason jars?)\b/i;
const SHELF =
  /\b(?:at room temperature|in (?:the|a) (?:pantry|cupboard|larder)|on the shelf|unrefrigerated|shelf[- ]stable)\b/i;
const KEEP = /\b(?:keep|keeps|store|stored|stores|leave|left|last|lasts)\b/i;
const WARM =
  /\b(?:keep (?:it |the rice )?warm|leave (?:it )?(?:out|on the (?:counter|side))|cool (?:it |down )?(?:overnight|on the counter)|at room temperature)\b/i;
const DAYS =
  /\b(\d{1,3}|two|three|four|five|six|seven|eight|ten|a)\s*(?:-|–|to)?\s*(\d{1,3})?\s*(days?|weeks?|months?)\b/i;
const WORDS = new Map(
  Object.entries({ a: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, ten: 10 }),
);
const FROZEN = /\b(?:freez\w*|frozen)\b/i;

/** Rice, dried beans, jars, garlic under oil, and leftovers: what the kitchen forgets and bacteria do not. */
export function checkKeeping(draft: DraftToCheck, nutrition: RecipeNutrition): readonly Finding[] {
  const { lines } = nutrition;
  const method = [draft.description ?? "", ...draft.steps.map((step) => step.text)].join(" ");
  return [
    ...checkRice(draft, lines),
    ...checkBeans(method, lines),
    ...(JARS.test(method) && !/\b(?:chill|refrigerat\w*|fridge)\b/i.test(method)
      ? [{ code: "home-canning", severity: "fail", detail: { source: CANNING.source } } as const]
      : []),
    ...checkGarlicOil(method, lines),
    ...(isMoist(nutrition) ? checkLeftovers(draft) : []),
  ];
}

function checkRice(draft: DraftToCheck, lines: readonly ResolvedLine[]): readonly Finding[] {
  const line = lines.findIndex(
    (one) =>
      one.food !== null &&
      /\brice\b/.test(one.food.displayName) &&
      !/\b(?:vinegar|noodle|flour|cake|paper|milk|wine|cracker)/.test(one.food.displayName),
  );
  if (line < 0) return [];
  const bad = draft.steps.findIndex(
    ({ text }) =>
      /\brice\b/i.test(text) && WARM.test(text) && findTimers(text).some((timer) => timer.maxSeconds > 3600),
  );
  const overnight = draft.steps.findIndex(
    ({ text }) =>
      /\brice\b/i.test(text) &&
      /\bovernight\b/i.test(text) &&
      /\b(?:room temperature|counter|out)\b/i.test(text) &&
      !/\bfridge|refrigerat|chill|soak/i.test(text),
  );
  const step = bad >= 0 ? bad : overnight;
  if (step < 0) return [];
  return [
    {
      code: "rice-kept-warm",
      severity: "fail",
      line,
      step,
      detail: { hours: RICE.coolWithinHours, days: RICE.keepDays, source: RICE.source },
    },
  ];
}

/** Red and white kidney beans from dry hold a lectin that only a hard boil breaks down; a slow cooker makes it worse. */
function checkBeans(method: string, lines: readonly ResolvedLine[]): readonly Finding[] {
  const line = lines.findIndex(
    (one) =>
      one.food !== null &&
      /\b(?:kidney|cannellini|borlotti|red|white|black|pinto|haricot|navy)\s+beans?\b/i.test(
        `${one.text} ${one.food.displayName}`,
      ) &&
      /\bdried\b|\bdry\b|\bsoaked\b/i.test(`${one.text} ${one.food.displayName}`) &&
      !/\b(?:canned|tin|tinned|can|cooked|drained)\b/i.test(one.text),
  );
  if (line < 0) return [];
  const boils = method.split(/(?<=[.;])\s+/).filter((one) => /\bboil\w*/i.test(one));
  const minutes = Math.max(0, ...boils.flatMap((one) => findTimers(one).map((timer) => timer.maxSeconds / 60)));
  const isSlow = /\b(?:slow cooker|crock ?pot)\b/i.test(method);
  if (minutes >= KIDNEY_BEANS.boilMinutes || /\bpressure cook\w*/i.test(method)) return [];
  return [
    {
      code: "beans-not-boiled",
      severity: boils.length === 0 || isSlow ? "fail" : "warn",
      line,
      detail: { minutes: KIDNEY_BEANS.boilMinutes, source: KIDNEY_BEANS.source },
    },
  ];
}

function checkGarlicOil(method: string, lines: readonly ResolvedLine[]): readonly Finding[] {
  const hasGarlic = lines.some((one) => /\b(?:garlic|basil|rosemary|thyme|chil[il]i|herbs?)\b/i.test(one.text));
  const oil = lines.findIndex((one) => one.food !== null && /\boil\b/.test(one.food.displayName));
  if (!hasGarlic || oil < 0) return [];
  const sentences = method.split(/(?<=[.;!?])\s+/);
  const bad = sentences.find((one) => {
    const isOil =
      /\b(?:oil|confit|covered in oil|under oil)\b/i.test(one) &&
      /\b(?:garlic|herbs?|infus\w*|confit|oil)\b/i.test(one);
    if (!isOil || !KEEP.test(one)) return false;
    const days = daysIn(one);
    return (SHELF.test(one) && !FROZEN.test(one)) || (days !== null && days > GARLIC_OIL.keepDays && !FROZEN.test(one));
  });
  if (bad === undefined) return [];
  return [
    {
      code: "garlic-in-oil",
      severity: "fail",
      line: oil,
      detail: { days: GARLIC_OIL.keepDays, source: GARLIC_OIL.source },
    },
  ];
}

const SOUR_OR_SWEET = /\b(?:jam|marmalade|pickl\w*|kraut|kimchi|chutney|vinegar|syrup|dressing|vinaigrette|honey)\b/i;

const KEPT_DRY = /\b(?:airtight|tin|biscuit jar|cookie jar|dry place|paper bag|crumbs|granola|nuts|seeds|croutons)\b/i;

/** What is dry, such as biscuits, nuts and granola, keeps by itself. */
const isMoist = ({ perServing, gramsPerServing }: RecipeNutrition) =>
  (perServing.water?.value ?? gramsPerServing) > 0.35 * gramsPerServing;

function checkLeftovers(draft: DraftToCheck): readonly Finding[] {
  if (SOUR_OR_SWEET.test(`${draft.title} ${draft.description ?? ""}`)) return [];
  const texts = [draft.description ?? "", ...draft.steps.map((step) => step.text)];
  for (const sentence of texts.flatMap((text) => text.split(/(?<=[.;!?])\s+/))) {
    if (!KEEP.test(sentence) || FROZEN.test(sentence) || KEPT_DRY.test(sentence)) continue;
    const days = daysIn(sentence);
    if (days !== null && days > LEFTOVERS.keepDays + 1)
      return [
        {
          code: "kept-too-long",
          severity: days > 7 ? "fail" : "warn",
          detail: { said: days, days: LEFTOVERS.keepDays, source: LEFTOVERS.source },
        },
      ];
  }
  return [];
}

function daysIn(sentence: string): number | null {
  const match = DAYS.exec(sentence);
  if (match === null) return null;
  const value = Number(match[2] ?? match[1]) || WORDS.get((match[1] ?? "").toLowerCase()) || 0;
  const unit = (match[3] ?? "").toLowerCase();
  return value * (unit.startsWith("week") ? 7 : unit.startsWith("month") ? 30 : 1);
}
