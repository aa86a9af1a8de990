import type { Understood } from "./contract";
import type { FoodLexicon } from "./food-lexicon";
import { understand } from "./understand";

/** What a text says, so that two texts can be told to say the same. */
export interface Meaning {
  /** Everything said, each once, in the spelling all names of a thing share ("courgette" is "zucchini"). */
  readonly features: readonly string[];
  /** What must be equal, whatever else is near: numbers, exclusions, limits, diets, people. */
  readonly binding: readonly string[];
}

/** More than this is not read, only compared. */
const LONGEST_READ = 240;
const NUMBER =
  /\d+(?:[.,/]\d+)?|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|dozen|half|quarter|double|twice)\b/g;
const TURNS =
  /\b(?:no|not|non|none|never|nothing|without|except|avoid|minus|skip|omit|hold|free|less|fewer|low|lower|more|high|higher|extra|least|most|under|over|below|above|isn't|don't|doesn't|can't|cannot|dont|doesnt|cant|unlike|instead|rather)\b/g;
/** Say the same wherever they stand before a food. */
const SAME: Readonly<Record<string, string>> = {
  no: "not",
  without: "not",
  except: "not",
  avoid: "not",
  minus: "not",
  skip: "not",
  omit: "not",
  free: "not",
  below: "under",
  above: "over",
  fewer: "less",
  lower: "low",
  higher: "high",
};

/** The meaning of a wish in words. Foods by any name, courses, moods and diets are read as the search reads them. */
export function meaningOf(text: string, lexicon: FoodLexicon): Meaning {
  const lower = text.toLowerCase().replace(/’/g, "'");
  const { wishes, words } = understand(text, lexicon, { isWhole: true });
  const said = wishes.map((wish) => keyOf(wish, lexicon));
  const binding = [
    ...wishes.flatMap((wish, at) => (MAY_VARY.has(wish.kind) ? [] : [said[at] ?? ""])),
    ...(lower.match(NUMBER) ?? []).map((one) => `number:${one}`),
    ...(lower.match(TURNS) ?? []).map((one) => `turn:${SAME[one] ?? one}`),
    // What stands beyond what is read may say anything.
    ...(text.length > LONGEST_READ ? [`rest:${lower.slice(LONGEST_READ)}`] : []),
  ];
  return { features: [...new Set([...said, ...words.map((word) => `word:${word}`)])].sort(), binding: binding.sort() };
}

const MAY_VARY = new Set<Understood["kind"]>(["food", "label", "meal"]);

/** One name for a food, whichever it was called by: the shortest of all that mean it. */
function nameOf(names: readonly string[], lexicon: FoodLexicon): string {
  const all = new Set(names.flatMap((name) => [name, ...(lexicon.find(name, name)?.names ?? [])]));
  return [...all].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? "";
}

function keyOf(wish: Understood, lexicon: FoodLexicon): string {
  switch (wish.kind) {
    case "food":
    case "without":
      return `${wish.kind}:${wish.food.group ?? nameOf(wish.food.names, lexicon)}`;
    case "bound":
      return `bound:${wish.bound.of}:${wish.bound.least ?? ""}:${wish.bound.most ?? ""}`;
    case "servings":
      return `servings:${wish.servings}`;
    case "level":
      return `level:${wish.wanted}:${wish.of}`;
    default:
      return wish.id;
  }
}
