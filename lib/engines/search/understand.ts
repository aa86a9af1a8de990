import type { Allergen } from "../foods/food";
import type { NutrientId } from "../foods/nutrients";
import type { FoodWish, Span, Understanding, Understood, Wish } from "./contract";
import { cuisinesOf, cuisineVocabulary } from "./cuisine-words";
import { allergensNamed, dietAsked, dietVocabulary, mealAsked } from "./diet-words";
import { dishWord } from "./dish-words";
import type { FoodLexicon } from "./food-lexicon";
import { LONGEST_LABEL, labelsAsked, labelVocabulary } from "./label-words";
import { endsExclusion, NEGATORS, negatedAfter } from "./negation-words";
import { nutrientNamed, readBounds } from "./read-bounds";
import { indexWords, nearestWord, type WordIndex } from "./repair-words";
import { phraseOf, saysNothing, type Word, wordsIn } from "./words";

export interface ReadOptions {
  /** Words of titles near each unknown word, itself where a title has it: looked up after a first reading. */
  readonly titleWords?: ReadonlyMap<string, readonly string[]>;
  /** Finished: the last word is whole. */
  readonly isWhole?: boolean;
}

const LONGEST_QUERY = 240;
const MOST_WORDS = 40;
/** What mood is behind one that was ruled out: "not spicy" is read here, "no cook" is not. */
const LABELS_TO_RULE_OUT = /^(?:mood|course|tech):/;

/** What a query asks for. Any text has an answer; longer ones than 240 characters are cut. */
export function understand(query: string, lexicon: FoodLexicon, options: ReadOptions = {}): Understanding {
  const text = query.slice(0, LONGEST_QUERY);
  const bounds = readBounds(text);
  const all = wordsIn(text).slice(0, MOST_WORDS);
  const words = all.filter((word) => !bounds.some(({ span }) => word.from < span.to && span.from < word.to));
  const isOpen = options.isWhole !== true && /[\p{L}\p{N}]$/u.test(text);

  const first = scan(text, words, lexicon, false);
  const known = vocabularyOf(lexicon);
  const strange = first.left.filter(
    (word) => !saysNothing(word) && !known.words.has(word.text) && !/^\d+$/.test(word.text),
  );
  const repairs: Understanding["repairs"][number][] = [];
  const unknown: string[] = [];
  let prefix: string | null = null;
  const mended = words.map((word) => {
    if (!strange.includes(word)) return word;
    const near = options.titleWords?.get(word.text);
    if (near?.includes(word.text)) return word;
    if (isOpen && word === words.at(-1) && [...(near ?? []), ...known.words].some((one) => one.startsWith(word.text))) {
      prefix = word.text;
      return word;
    }
    unknown.push(word.text);
    const better = nearest(word.text, known.index, indexWords(near ?? []));
    if ((better === null || better.slips > 1) && lexicon.inflected(word.folded) !== null) return word;
    if (better === null) return word;
    repairs.push({ from: word.from, to: word.to, wrote: text.slice(word.from, word.to), read: better.word });
    return { ...word, text: better.word, folded: better.word };
  });
  const { wishes, left } = strange.length === 0 ? first : scan(text, mended, lexicon, true);
  const bounded = bounds.map(({ bound, span }) => understood(text, span, { kind: "bound", bound }));
  const ruledOut = wishes.filter((wish) => wish.kind === "without" || wish.kind === "without-label");
  const nameWords = mended
    .filter((word) => !saysNothing(word) && !ruledOut.some(({ span }) => word.from < span.to && span.from < word.to))
    .map((word) => word.text);
  return {
    query: text,
    wishes: unique([...wishes, ...bounded]).sort((a, b) => a.span.from - b.span.from),
    words: left.filter((word) => !saysNothing(word)).map((word) => word.text),
    nameWords,
    prefix,
    unknown,
    repairs,
  };
}

interface Vocabulary {
  readonly words: ReadonlySet<string>;
  readonly index: WordIndex;
}

const vocabularies = new WeakMap<FoodLexicon, Vocabulary>();

function vocabularyOf(lexicon: FoodLexicon): Vocabulary {
  const had = vocabularies.get(lexicon);
  if (had !== undefined) return had;
  const words = new Set([...dietVocabulary, ...cuisineVocabulary, ...labelVocabulary, ...lexicon.vocabulary]);
  const made = { words, index: indexWords(words) };
  vocabularies.set(lexicon, made);
  return made;
}

/** The nearer of a word of ours and one of a title; the title's where they are as near. */
function nearest(word: string, ours: WordIndex, titles: WordIndex) {
  const own = nearestWord(word, ours);
  const titled = nearestWord(word, titles);
  return own !== null && (titled === null || own.score < titled.score) ? own : titled;
}

function understood(text: string, span: Span, wish: Wish): Understood {
  return { ...wish, id: idOf(wish), span, text: text.slice(span.from, span.to).trim() };
}

function idOf(wish: Wish): string {
  switch (wish.kind) {
    case "food":
    case "without":
      return `${wish.kind}:${wish.food.group ?? wish.food.names[0] ?? wish.food.name}`;
    case "diet":
      return `diet:${wish.diet}`;
    case "meal":
      return `meal:${wish.meal}`;
    case "cuisine":
      return `cuisine:${wish.cuisines.join("+")}`;
    case "label":
    case "without-label":
      return `${wish.kind}:${wish.labels.join("+")}`;
    case "bound":
      return `bound:${wish.bound.of}`;
    case "level":
      return `level:${wish.of}`;
    case "servings":
      return "servings";
  }
}

const unique = (wishes: readonly Understood[]): Understood[] => [
  ...new Map(wishes.map((wish) => [wish.id, wish])).values(),
];

interface Scanned {
  readonly wishes: readonly Understood[];
  readonly left: readonly Word[];
}

/** Reads the words from left to right, the longest phrase first. */
function scan(text: string, words: readonly Word[], lexicon: FoodLexicon, isMended: boolean): Scanned {
  const wishes: Understood[] = [];
  const left: Word[] = [];
  const put = (from: number, count: number, wish: Wish) => {
    const start = words[from]?.from ?? 0;
    wishes.push(understood(text, { from: start, to: words[from + count - 1]?.to ?? start }, wish));
  };
  for (let at = 0; at < words.length; ) {
    const taken =
      readServings(words, at, put) ||
      readPhrase(words, at, 2, lexicon, put) ||
      readLevel(words, at, put) ||
      readExclusion(words, at, lexicon, put) ||
      readPhrase(words, at, 1, lexicon, put) ||
      readCompound(words, at, lexicon, put) ||
      (isMended ? readInflected(words, at, lexicon, put) : 0);
    if (taken > 0) {
      at += taken;
      continue;
    }
    const word = words[at];
    if (word !== undefined) left.push(word);
    at += 1;
  }
  return { wishes, left };
}

type Put = (from: number, count: number, wish: Wish) => void;

function readServings(words: readonly Word[], at: number, put: Put): number {
  const [first, second, third] = [words[at], words[at + 1], words[at + 2]];
  const count = Number(first?.folded === "for" ? second?.folded : Number.NaN);
  if (
    !(count >= 1 && count <= 100) ||
    !/^(?:people|person|persons|of|guest|guests|serving|servings|adults?)$/.test(third?.folded ?? "")
  )
    return 0;
  put(at, 3, { kind: "servings", servings: count });
  return 3;
}

/** The longest phrase of at least `least` words that starts here and means something. */
function readPhrase(words: readonly Word[], at: number, least: number, lexicon: FoodLexicon, put: Put): number {
  for (let count = Math.min(LONGEST_LABEL, words.length - at); count >= least; count--) {
    const part = words.slice(at, at + count);
    const [head, tail] = [part[0], part.at(-1)];
    // A phrase neither begins nor ends with a word that says nothing, unless it is a known one ("on the go").
    const phrase = phraseOf(part.map((word) => word.text).join(" "));
    const folded = part.map((word) => word.folded).join(" ");
    const wish = wishOfPhrase(phrase, folded, lexicon, count > 1 && (isFiller(head) || isFiller(tail)), count);
    if (wish === null) continue;
    put(at, count, wish);
    return count;
  }
  return 0;
}

const isFiller = (word: Word | undefined): boolean =>
  word === undefined || saysNothing(word) || NEGATORS.has(word.folded);

function wishOfPhrase(
  phrase: string,
  folded: string,
  lexicon: FoodLexicon,
  isLoose: boolean,
  count: number,
): Wish | null {
  const diet = dietAsked(phrase) ?? dietAsked(folded);
  if (diet !== null) return { kind: "diet", diet };
  const meal = mealAsked(phrase) ?? mealAsked(folded);
  if (meal !== null) return { kind: "meal", meal };
  const cuisines = cuisinesOf(phrase);
  if (cuisines.length > 0) return { kind: "cuisine", name: phrase, cuisines };
  const labels = labelsAsked(phrase);
  const isCourseOfFood = labels.length > 0 && FOOD_BEFORE_COURSE.has(phrase);
  if (labels.length > 0 && !isCourseOfFood) return { kind: "label", labels };
  if (isLoose || (count === 1 && saysNothing({ text: phrase, folded, from: 0, to: 0 }))) return null;
  const food = lexicon.find(phrase, folded);
  if (food !== null) return { kind: "food", food };
  return labels.length > 0 ? { kind: "label", labels } : null;
}

/** "Kartoffelsuppe": a soup, of potatoes. */
function readCompound(words: readonly Word[], at: number, lexicon: FoodLexicon, put: Put): number {
  const dish = dishWord(words[at]?.folded ?? "");
  if (dish === null) return 0;
  put(at, 1, { kind: "label", labels: [dish.label] });
  const stems = [dish.before, dish.before.replace(/(?:en|er|n|s|e)$/, "")];
  const food = stems
    .map((stem) => (stem.length < 3 ? null : lexicon.find(phraseOf(stem), stem)))
    .find((one) => one !== null);
  if (food !== undefined) put(at, 1, { kind: "food", food });
  return 1;
}

function readInflected(words: readonly Word[], at: number, lexicon: FoodLexicon, put: Put): number {
  const word = words[at];
  const food = word === undefined || saysNothing(word) ? null : lexicon.inflected(word.folded);
  if (food === null) return 0;
  put(at, 1, { kind: "food", food });
  return 1;
}

/** Both a food and a course: in a query the food is meant, and a title with it is found either way. */
const FOOD_BEFORE_COURSE: ReadonlySet<string> = new Set([
  "bread",
  "noodle",
  "pasta",
  "rice",
  "stock",
  "broth",
  "tortilla",
  "cabbage roll",
]);

const HIGH = /^(?:high|rich|full|packed|plenty|loaded|lots|lot|much|more|extra)$/;
const LOW = /^(?:low|lower|reduced|less|little)$/;

/** "high in protein", "iron rich", "low carb". */
function readLevel(words: readonly Word[], at: number, put: Put): number {
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

/** "without nuts or sesame", "no onion and no garlic", "nut free", "peanut allergy", "eggless". */
function readExclusion(words: readonly Word[], at: number, lexicon: FoodLexicon, put: Put): number {
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
