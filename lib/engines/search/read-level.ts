import type { NutrientId } from "../foods/nutrients";
import type { Put } from "./put-wish";
import { nutrientNamed } from "./read-bounds";
import type { Word } from "./words";

const HIGH = /^(?:high|rich|full|packed|plenty|loaded|lots|lot|much|more|extra)$/;
const LOW = /^(?:low|lower|reduced|less|little)$/;

/** "high in protein", "iron rich", "low carb": how many words say so from here, 0 for none. */
export function readLevel(words: readonly Word[], at: number, put: Put): number {
  const folded = words.slice(at, at + 4).map((word) => word.folded);
  const [first = "", second = "", third = ""] = folded;
  const link = /^(?:in|of|on|with|source)$/;
  const level = HIGH.test(first) ? "high" : LOW.test(first) ? "low" : null;
  if (level !== null) {
    const place = link.test(second) ? 2 : 1;
    const nutrient = nutrientNamed(folded[place] ?? "");
    if (nutrient === null) return 0;
    put(at, place + 1, { kind: "level", of: nutrient, wanted: level });
    return place + 1;
  }
  const named = nutrientNamed(first);
  if (named === null) return 0;
  const isHigh = /^(?:rich|packed|heavy)$/.test(second);
  if (!isHigh && third === "" && !DESIRABLE.has(named)) return 0;
  if (!isHigh && !DESIRABLE.has(named)) return 0;
  put(at, isHigh ? 2 : 1, { kind: "level", of: named, wanted: "high" });
  return isHigh ? 2 : 1;
}

const DESIRABLE: ReadonlySet<NutrientId> = new Set(["protein", "fibre", "iron", "calcium"]);
