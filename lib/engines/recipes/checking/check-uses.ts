import type { ResolvedLine } from "../../nutrition/contract";
import { ingredientsOfStep } from "../steps/ingredients-of-step";
import type { DraftToCheck, Finding } from "./contract";
import type { MentionedFood } from "./mentioned-foods";

/** Words by which steps speak of several lines at once. */
const GROUPS: readonly (readonly [said: RegExp, food: RegExp])[] = [
  [/\b(?:spices?|seasonings?|aromatics)\b/i, /herbs-spices/],
  [/\bherbs?\b/i, /herbs-spices|produce/],
  [/\b(?:vegetables?|veg|veggies|greens|salad|leaves|crudites)\b/i, /produce|frozen|tins-jars/],
  [/\b(?:fruits?|berries)\b/i, /produce|frozen|tins-jars|snacks-sweets/],
  [/\bnuts?|seeds?\b/i, /snacks-sweets|baking|other|herbs-spices|produce/],
  [
    /\b(?:dry ingredients|flours?|wet ingredients|liquids?|batter|dough)\b/i,
    /baking|dairy-eggs|pasta-rice-grains|oils-vinegars|drinks|breakfast/,
  ],
  [/\b(?:meat|fish|fillets?|steaks?|chops?|seafood)\b/i, /meat|fish|frozen|chilled/],
  [/\bcheeses?\b/i, /dairy-eggs/],
  [/\b(?:pasta|noodles|grains?)\b/i, /pasta-rice-grains|chilled/],
  [/\b(?:beans|pulses|lentils)\b/i, /tins-jars|pasta-rice-grains/],
];
const EVERYTHING =
  /\b(?:all the (?:other |remaining )?\w+|everything|(?:the |all )?(?:rest|remaining|other) (?:of the )?(?:ingredients|ones|things)?|ingredients|dressing|marinade|sauce|paste|topping|filling|toppings|garnish\w*|season\w*|serve)\b/i;

/** Lines no step uses, and foods the steps use that no line lists. */
export function checkUses(
  draft: DraftToCheck,
  lines: readonly ResolvedLine[],
  mentioned: readonly MentionedFood[],
): readonly Finding[] {
  const used = new Set<number>();
  const names = lines.map((line) => ({ name: line.parsed.name || line.text }));
  for (const step of draft.steps) {
    for (const index of ingredientsOfStep(step.text, names)) used.add(index);
    for (const [said, aisles] of GROUPS)
      if (said.test(step.text))
        lines.forEach((line, index) => {
          if (line.food !== null && aisles.test(line.food.aisle)) used.add(index);
        });
  }
  const method = draft.steps.map((step) => step.text).join(" ");
  const unused = lines.flatMap((line, index): readonly Finding[] => {
    if (used.has(index) || isMinor(line) || isNamedElsewhere(line, method, draft.lines[index]?.section ?? null))
      return [];
    const share = (line.grams?.value ?? 0) / Math.max(1, totalGrams(lines));
    const severity = share > 0.08 && !EVERYTHING.test(method) ? "fail" : "warn";
    return [{ code: "line-unused", severity, line: index, detail: { text: line.text } }];
  });
  return [
    ...unused,
    ...mentioned.map(
      ({ step, word, food }): Finding => ({
        code: "used-not-listed",
        // A spice more is a slip; a food somebody must buy makes the list and the figures wrong.
        severity: food.aisle === "herbs-spices" || food.aisle === "drinks" ? "warn" : "fail",
        step,
        detail: { word },
      }),
    ),
  ];
}

const isMinor = (line: ResolvedLine) =>
  line.omission === "not-food" ||
  line.parsed.optional ||
  /\b(?:to serve|for serving|to garnish|to taste|for greasing|for dusting|for frying|for brushing|salt|pepper|water|oil|ice)\b/i.test(
    line.text,
  );

/** "For the dressing" is used where the steps say "dressing". */
function isNamedElsewhere(line: ResolvedLine, method: string, section: string | null): boolean {
  const words = (section ?? "").toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  const said = method.toLowerCase();
  if (words.some((word) => said.includes(word.replace(/s$/, "")))) return true;
  const aliases = line.food?.aliases ?? [];
  return aliases.some((alias) => alias.length > 3 && said.includes(alias));
}

const totalGrams = (lines: readonly ResolvedLine[]) => lines.reduce((sum, line) => sum + (line.grams?.value ?? 0), 0);
