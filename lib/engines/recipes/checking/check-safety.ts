import type { ResolvedLine } from "../../nutrition/contract";
import { findTimers } from "../steps/find-timers";
import { checkKeeping } from "./check-keeping";
import type { CheckContext, DraftToCheck, Finding } from "./contract";
import { riskOf } from "./risk-of";
import { SAFE_LIMITS, type SafeFood } from "./safe-limits";

const HEAT =
  /\b(?:fry|fries|fried|frying|boil\w*|simmer\w*|bak(?:e|es|ed|ing)|roast\w*|grill\w*|broil\w*|braise\w*|saut[eé]\w*|cook\w*|steam\w*|poach\w*|sear\w*|brown\w*|stew\w*|bubble|oven|barbecue|griddle|microwave|toast\w*|scrambl\w*|stir-?fr\w*|crisp|set|heat|hot)\b/i;
const DONE =
  /\b(?:cooked through|no (?:longer )?pink|juices run clear|opaque|flakes?|flaky|firm|set|done|tender|falls? apart|fall-apart|golden|browned|cooked|curls?|pearly|pink and|open(?:ed)?|soft|crisp|bubbling)\b/i;
const INSIDE =
  /(?:inside|internal|centre|center|middle|core|thickest|thermometer|probe|reads?|reach\w*)[^.;]{0,60}?(\d{2,3})\s*°?\s*([CF])\b|(\d{2,3})\s*°\s*([CF])[^.;]{0,30}?(?:inside|in the (?:centre|center|middle|thickest)|internal)/gi;
/** Said to be left less than done. */
const RARE =
  /\b(?:rare|still pink|pink in the (?:middle|centre|center)|raw in the (?:middle|centre|center)|runny|undercooked)\b/i;
const NEVER_RARE: readonly SafeFood[] = ["poultry", "minced meat", "pork"];
/** Eaten raw as a known dish: said so, never silently. */
const RAW_ON_PURPOSE = /\b(?:ceviche|tartare|carpaccio|sashimi|sushi|poke|gravlax|cured)\b/i;

/** Whether what can make people ill is made safe: heat, time and temperature of each risky food, keeping, jars, oil. */
export function checkSafety(draft: DraftToCheck, { nutrition }: CheckContext): readonly Finding[] {
  const method = draft.steps.map((step) => step.text).join(" ");
  const found: Finding[] = [];
  const risks = new Map<SafeFood, number>();
  nutrition.lines.forEach((line, index) => {
    const risk = riskOf(line);
    if (risk !== null && !risks.has(risk)) risks.set(risk, index);
  });
  const insides = insideTemperatures(method);
  for (const limit of SAFE_LIMITS) {
    const line = risks.get(limit.id);
    if (line === undefined) continue;
    const resolved = nutrition.lines[line];
    if (resolved === undefined) continue;
    const food = resolved.food?.displayName ?? resolved.text;
    const detail = { food, limit: limit.celsius, source: limit.source };
    if (!HEAT.test(method)) {
      const isKnown = RAW_ON_PURPOSE.test(`${draft.title} ${method}`) || limit.id === "egg dish";
      found.push({ code: "no-heat", severity: isKnown ? "warn" : "fail", line, detail });
      continue;
    }
    const said = insides.filter(({ near }) => isAbout(near, resolved, limit.id));
    const coldest = said.length === 0 ? null : Math.min(...said.map((one) => one.celsius));
    if (coldest !== null && coldest < limit.celsius - 1) {
      // Whole cuts are a matter of taste above 52 °C; birds, mince and pork are not.
      const isTaste = limit.id === "beef, lamb or veal" && coldest >= 52;
      const isFish = limit.id === "fish" && coldest >= 50;
      found.push({
        code: "undercooked",
        severity: isTaste || isFish ? "warn" : "fail",
        line,
        detail: { ...detail, said: coldest },
      });
    } else if (NEVER_RARE.includes(limit.id) && RARE.test(sentencesAbout(draft, resolved, limit.id)))
      found.push({ code: "undercooked", severity: "fail", line, detail: { ...detail, said: 0 } });
    else if (limit.id !== "egg dish" && heatedMinutes(draft) < limit.leastMinutes && coldest === null)
      found.push({
        code: "undercooked",
        severity: heatedMinutes(draft) === 0 ? "warn" : "fail",
        line,
        detail: { ...detail, said: Math.round(heatedMinutes(draft)), least: limit.leastMinutes },
      });
    else if (limit.id !== "egg dish" && coldest === null && !DONE.test(method))
      found.push({ code: "no-doneness", severity: "warn", line, detail });
  }
  return [...found, ...checkKeeping(draft, nutrition)];
}

function insideTemperatures(method: string): { celsius: number; near: string }[] {
  return [...method.matchAll(INSIDE)].flatMap((match) => {
    const value = Number(match[1] ?? match[3]);
    const isFahrenheit = (match[2] ?? match[4] ?? "C").toUpperCase() === "F";
    const celsius = isFahrenheit ? ((value - 32) * 5) / 9 : value;
    // Ovens are hotter than any middle.
    if (!(celsius > 30 && celsius < 110)) return [];
    const at = match.index;
    const start = Math.max(method.lastIndexOf(". ", at), method.lastIndexOf("; ", at), 0);
    return [{ celsius, near: method.slice(start, at + match[0].length) }];
  });
}

const KIND_WORDS: Readonly<Record<SafeFood, RegExp>> = {
  poultry: /\b(?:chicken|turkey|duck|goose|hen|poultry|bird|breasts?|thighs?|drumsticks?|wings?)\b/i,
  "minced meat":
    /\b(?:minced?|ground|burgers?|patt(?:y|ies)|meat ?balls?|meat ?loaf|kofte|kofta|sausages?|meat|them|balls)\b/i,
  pork: /\b(?:pork|ham|gammon|ribs?|chops?|belly|loin|meat)\b/i,
  "beef, lamb or veal": /\b(?:beef|steaks?|lamb|veal|venison|mutton|goat|meat|joint|roast|chops?)\b/i,
  fish: /\b(?:fish|salmon|cod|trout|tuna|haddock|hake|fillets?|mackerel|halibut|bass)\b/i,
  shellfish: /\b(?:prawns?|shrimps?|mussels?|clams?|scallops?|crab|lobster|squid)\b/i,
  "egg dish": /\b(?:eggs?|custard|frittata|quiche|strata|casserole)\b/i,
};
const OTHER_FOOD =
  /\b(?:oil|sugar|syrup|caramel|milk|water|bread|loaf|custard|chocolate|jam|cheese|oven|curd|potato\w*|cake)\b/i;

/** A temperature belongs to the food its sentence names; one that names no food belongs to every risky food. */
function isAbout(sentence: string, line: ResolvedLine, kind: SafeFood): boolean {
  if (KIND_WORDS[kind].test(sentence)) return true;
  const name = line.food?.displayName.split(/[ ,]/)[0] ?? "";
  if (name.length > 3 && sentence.toLowerCase().includes(name)) return true;
  const others = Object.entries(KIND_WORDS).some(([id, words]) => id !== kind && words.test(sentence));
  return !others && !OTHER_FOOD.test(sentence);
}

function sentencesAbout(draft: DraftToCheck, line: ResolvedLine, kind: SafeFood): string {
  const sentences = draft.steps.flatMap((step) => step.text.split(/(?<=[.;!?])\s+/));
  const name = line.food?.displayName.split(/[ ,]/)[0] ?? "";
  return sentences
    .filter((one) => KIND_WORDS[kind].test(one) || (name.length > 3 && one.toLowerCase().includes(name)))
    .filter((one) => !/\b(?:no longer|not|until no|never)\b/i.test(one))
    .join(" ");
}

/** Minutes of every step that speaks of heat. */
function heatedMinutes(draft: DraftToCheck): number {
  let seconds = 0;
  for (const { text } of draft.steps)
    if (HEAT.test(text)) for (const timer of findTimers(text)) seconds += timer.maxSeconds;
  return seconds / 60;
}
