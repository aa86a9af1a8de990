import type { Allergen } from "../foods/food";
import type { FoodWish, Wish } from "./contract";
import { allergensNamed, dietAsked } from "./diet-words";
import type { FoodLexicon } from "./food-lexicon";
import { labelsAsked } from "./label-words";
import { endsExclusion, NEGATORS, negatedAfter } from "./negation-words";
import type { Put } from "./put-wish";
import { isFiller } from "./read-phrase";
import { phraseOf, type Word } from "./words";

/** What mood is behind one that was ruled out: "not spicy" is read here, "no cook" is not. */
const LABELS_TO_RULE_OUT = /^(?:mood|course|tech):/;

/** "without nuts or sesame", "no onion and no garlic", "nut free", "peanut allergy", "eggless". */
export function readExclusion(words: readonly Word[], at: number, lexicon: FoodLexicon, put: Put): number {
  const here = words[at];
  if (here === undefined) return 0;
  const after = negatedAfter(words, at);
  for (let count = 3; count > 0; count--) {
    const marker = words[at + count];
    if (marker === undefined || !/^(?:free|allergy|allergies|intolerance|intolerant|allergic)$/.test(marker.folded))
      continue;
    const wish = excluded(words, at, count, lexicon);
    if (wish === null) continue;
    put(at, count + 1, wish);
    return count + 1;
  }
  if (dietAsked(here.text) !== null) return 0;
  const less = /^(\p{L}{3,})less$/u.exec(here.folded);
  if (less !== null) {
    const food = lexicon.find(phraseOf(less[1] ?? ""), less[1] ?? "");
    if (food !== null) {
      put(at, 1, withoutFood(food, phraseOf(less[1] ?? "")));
      return 1;
    }
  }
  if (after === 0) return 0;
  // What was read must be said in one breath: the first thing is ruled out, and what "or" and "and" join to it.
  let next = at + after;
  let start = at;
  let isFound = false;
  while (next < words.length) {
    const taken = excludedAt(words, next, lexicon);
    if (taken === null) break;
    put(start, next - start + taken.count, taken.wish);
    isFound = true;
    next += taken.count;
    const joined = endsExclusion(words, next);
    if (joined === 0) break;
    start = next;
    next += joined;
    if (excludedAt(words, next, lexicon)?.wish.kind !== "without") {
      next = start;
      break;
    }
  }
  return isFound ? next - at : 0;
}

function excludedAt(words: readonly Word[], at: number, lexicon: FoodLexicon): { wish: Wish; count: number } | null {
  let from = at;
  while (
    words[from] !== undefined &&
    /^(?:any|the|a|an|added|too|to|very|eating|using|of)$/.test(words[from]?.folded ?? "")
  )
    from += 1;
  for (let count = 3; count > 0; count--) {
    const wish = excluded(words, from, count, lexicon);
    if (wish !== null) return { wish, count: from - at + count };
  }
  return null;
}

function excluded(words: readonly Word[], at: number, count: number, lexicon: FoodLexicon): Wish | null {
  const part = words.slice(at, at + count);
  if (part.length < count || part.some((word) => NEGATORS.has(word.folded)) || isFiller(part[0])) return null;
  const phrase = phraseOf(part.map((word) => word.text).join(" "));
  const folded = part.map((word) => word.folded).join(" ");
  const allergens: readonly Allergen[] =
    allergensNamed(phrase).length > 0 ? allergensNamed(phrase) : allergensNamed(folded);
  const food = lexicon.find(phrase, folded);
  if (food !== null) return withoutFood(food, phrase, allergens);
  if (allergens.length > 0) return withoutFood({ name: phrase, names: [phrase], group: null }, phrase, allergens);
  const labels = labelsAsked(phrase).filter((label) => LABELS_TO_RULE_OUT.test(label));
  return labels.length > 0 ? { kind: "without-label", labels } : null;
}

function withoutFood(food: FoodWish, phrase: string, allergens: readonly Allergen[] = []): Wish {
  const named = allergens.length > 0 ? allergens : [phrase, ...food.names].flatMap(allergensNamed);
  // Who wants no fish is seldom asking for shrimp; who wants no onion not for its sisters.
  if (food.group === "fish")
    return withoutFood({ ...food, group: "seafood" }, phrase, ["fish", "crustaceans", "molluscs"]);
  if (food.names.includes("onion"))
    return {
      kind: "without",
      food: { ...food, names: [...new Set([...food.names, "scallion", "shallot"])] },
      allergens: [],
    };
  return { kind: "without", food, allergens: [...new Set(named)] };
}
