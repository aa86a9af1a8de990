import { ALLERGENS, type Allergen, type Diet } from "../../foods/food";
import type { SwapTarget } from "../substitutions/contract";

/** One thing a person asks of a recipe. */
export type RecipeRequest =
  | { readonly kind: "servings"; readonly servings: number }
  | { readonly kind: "times"; readonly factor: number }
  | { readonly kind: "diet"; readonly diet: Diet }
  | { readonly kind: "allergen"; readonly allergen: Allergen }
  | {
      readonly kind: "without";
      readonly food: string /** Asked to be left out, not given another. */;
      readonly isDropped: boolean;
    }
  | { readonly kind: "swap"; readonly from: string; readonly to: string }
  | { readonly kind: "add"; readonly food: string }
  | { readonly kind: "target"; readonly target: SwapTarget }
  | { readonly kind: "no-oven" }
  | { readonly kind: "units"; readonly system: "metric" | "us" }
  | { readonly kind: "faster" }
  | { readonly kind: "spicier" }
  | { readonly kind: "milder" };

export interface ReadRequest {
  readonly requests: readonly RecipeRequest[];
  /** Parts of the message nobody here understands, as written. */
  readonly unread: readonly string[];
}

const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
};
const NUMBER = `(\\d+(?:\\.\\d+)?|${Object.keys(NUMBERS).join("|")})`;
const numberOf = (text: string | undefined) => NUMBERS[text ?? ""] ?? Number(text);

const DIETS: readonly (readonly [RegExp, Diet])[] = [
  [/\bvegan\b|\bplant[- ]based\b/, "vegan"],
  [/\bvegetarian\b|\bveggie\b|\bmeat[- ]?(?:free|less)\b|\b(?:without|no) meat\b/, "vegetarian"],
  [/\bpescatarian\b/, "pescatarian"],
  [/\bgluten[- ]free\b|\b(?:without|no) gluten\b|\bc(?:o)?eliac\b/, "gluten-free"],
  [/\b(?:dairy|lactose)[- ]free\b|\b(?:without|no) (?:dairy|lactose)\b/, "dairy-free"],
  [/\bpork[- ]free\b|\b(?:without|no) pork\b/, "pork-free"],
  [/\balcohol[- ]free\b|\b(?:without|no) alcohol\b/, "alcohol-free"],
];

const TARGETS: readonly (readonly [RegExp, SwapTarget])[] = [
  [
    /\b(?:less|lower|reduce(?: the)?|low|cut(?: the)?|not so much|without so much)[- ](?:salt|sodium)\b|\bless salty\b/,
    "less-salt",
  ],
  [/\b(?:less|lower|reduce(?: the)?|low|cut(?: the)?|not so much)[- ]sugar\b|\bless sweet\b/, "less-sugar"],
  [
    /\b(?:less|lower|reduce(?: the)?|low|cut(?: the)?)[- ](?:saturated )?fat\b|\bleaner\b|\bless (?:oily|greasy|fatty)\b|\bless (?:oil|butter)\b/,
    "less-saturated-fat",
  ],
  [/\b(?:fewer|less|lower|low|cut(?: the)?)[- ](?:calories?|kcal|energy)\b|\blighter\b/, "less-energy"],
  [/\bmore protein\b|\bhigh(?:er)?[- ]protein\b/, "more-protein"],
  [/\bmore fib(?:re|er)\b|\bhigh(?:er)?[- ]fib(?:re|er)\b/, "more-fibre"],
];

/** What a message asks for, by rules. Several wishes in one message are read one by one; the rest stays unread. */
export function readRequest(message: string): ReadRequest {
  const requests: RecipeRequest[] = [];
  const unread: string[] = [];
  const folded = message.slice(0, 1000).toLowerCase().replace(/[’]/g, "'");
  for (const part of folded.split(
    /[.;!?\n]+|,\s*(?:and\s+)?(?=make|swap|replace|use|for\b|without|no\b|less|more|add|double|halve)|\band\s+(?=make|swap|replace|for\s+(?:\d|one|two|three|four|five|six|eight|ten)|without|less\b|more\b|add\b|double|halve|faster)/,
  )) {
    const text = part
      .trim()
      .replace(
        /^(?:please|can you|could you|i want(?: it)?|i'd like(?: it)?|make (?:it|this)|turn (?:it|this) into)\s+/g,
        "",
      )
      .trim();
    if (text === "" || /^(?:please|thanks?|thank you|hi|hello|ok)$/.test(text)) continue;
    const found = readPart(text);
    if (found.length === 0) unread.push(part.trim());
    requests.push(...found);
  }
  const seen = new Set<string>();
  return {
    requests: requests.filter((one) => {
      const key = JSON.stringify(one);
      return !seen.has(key) && seen.add(key) !== undefined;
    }),
    unread,
  };
}

function readPart(text: string): readonly RecipeRequest[] {
  const found: RecipeRequest[] = [];
  const servings =
    new RegExp(
      `\\b(?:for|serves?|feed(?:s|ing)?|scale (?:it )?to|enough for)\\s+${NUMBER}(?!\\s*(?:min|hour|days?))\\b`,
    ).exec(text) ?? new RegExp(`${NUMBER}\\s+(?:servings|portions|people|persons)\\b`).exec(text);
  if (servings !== null && numberOf(servings[1]) > 0)
    found.push({ kind: "servings", servings: Math.min(200, numberOf(servings[1])) });
  else if (/\b(?:double|twice as much)\b/.test(text)) found.push({ kind: "times", factor: 2 });
  else if (/\b(?:triple|three times)\b/.test(text)) found.push({ kind: "times", factor: 3 });
  else if (/\bhalve\b|\bhalf (?:the (?:recipe|amount)|as much|of it)\b/.test(text))
    found.push({ kind: "times", factor: 0.5 });

  for (const [pattern, diet] of DIETS) if (pattern.test(text)) found.push({ kind: "diet", diet });
  for (const [pattern, target] of TARGETS) if (pattern.test(text)) found.push({ kind: "target", target });
  if (
    /\b(?:without|no|don't have|have no)\s+(?:an |the |my |any )?oven\b|\bon the (?:hob|stove)\b|\bstovetop\b/.test(
      text,
    )
  )
    found.push({ kind: "no-oven" });
  if (/\bmetric\b|\b(?:in|use) grams\b|\bgrams instead\b|\bno cups\b/.test(text))
    found.push({ kind: "units", system: "metric" });
  else if (
    /\b(?:in|use|to) (?:cups|ounces|us (?:units|measures|customary))\b|\bimperial\b|\bamerican (?:units|measures)\b/.test(
      text,
    )
  )
    found.push({ kind: "units", system: "us" });
  if (/\b(?:faster|quicker|speed (?:it )?up|less time|shorter)\b/.test(text)) found.push({ kind: "faster" });
  if (/\b(?:spicier|hotter|more (?:heat|chil[il]i|spice))\b/.test(text)) found.push({ kind: "spicier" });
  if (/\b(?:milder|less (?:spicy|hot|heat|chil[il]i)|not (?:so|too) (?:spicy|hot)|kid[- ]friendly)\b/.test(text))
    found.push({ kind: "milder" });

  const swap =
    /\b(?:swap|replace|substitute|exchange|trade)\s+(?:out\s+)?(?:the\s+)?(.{2,40}?)\s+(?:for|with|by)\s+(?:the\s+|some\s+)?(.{2,40}?)$/.exec(
      text,
    ) ??
    reversed(
      /\b(?:use|with)\s+(?:the\s+|some\s+)?(.{2,40}?)\s+(?:instead of|in place of|rather than|not)\s+(?:the\s+)?(.{2,40}?)$/.exec(
        text,
      ),
    ) ??
    reversed(/^(.{2,40}?)\s+(?:instead of|in place of|rather than)\s+(?:the\s+)?(.{2,40}?)$/.exec(text));
  if (swap !== null) found.push({ kind: "swap", from: plain(swap[1] ?? ""), to: plain(swap[2] ?? "") });
  else {
    for (const match of text.matchAll(
      /\b(?:without|no|leave out|remove|omit|skip|drop|minus|hold|don't (?:like|have|want)|allergic to|out of|ran out of|have no)\s+(?:the\s+|any\s+|my\s+)?([a-z][a-z -]{1,40}?(?:\s*(?:,|\bor\b|\band\b)\s*[a-z][a-z -]{1,40}?)*)(?=$|[,.]|\s+(?:but|please|for|in|because|with)\b)/g,
    ))
      for (const food of (match[1] ?? "").split(/\s*(?:,|\bor\b|\band\b)\s*/)) {
        const name = plain(food);
        if (name === "" || /^(?:an? )?oven$|^meat$|^gluten$|^dairy$|^lactose$|^alcohol$|^pork$|^so much/.test(name))
          continue;
        const allergen = ALLERGEN_NAMES.get(name.replace(/s$/, "")) ?? ALLERGENS.find((one) => one === name);
        found.push(
          allergen === undefined
            ? { kind: "without", food: name, isDropped: /leave out|remove|omit|skip|drop|hold/.test(match[0]) }
            : { kind: "allergen", allergen },
        );
      }
    const add = /^(?:add|put in|with|throw in|include)\s+(?:some\s+|more\s+|a few\s+)?([a-z][a-z -]{1,40}?)$/.exec(
      text,
    );
    if (add !== null && found.length === 0) found.push({ kind: "add", food: plain(add[1] ?? "") });
    for (const match of text.matchAll(/\b([a-z]+)[- ]free\b/g)) {
      const allergen = ALLERGEN_NAMES.get((match[1] ?? "").replace(/s$/, ""));
      if (allergen !== undefined && !found.some((one) => one.kind === "diet"))
        found.push({ kind: "allergen", allergen });
    }
  }
  return found;
}

const reversed = (match: RegExpExecArray | null) => (match === null ? null : [match[0], match[2], match[1]]);
const plain = (text: string) =>
  text
    .replace(/^(?:the|a|an|some|any|my|more)\s+/, "")
    .replace(/\s+(?:please|instead)$/, "")
    .trim();

const ALLERGEN_NAMES: ReadonlyMap<string, Allergen> = new Map([
  ["nut", "nuts"],
  ["tree nut", "nuts"],
  ["peanut", "peanuts"],
  ["egg", "eggs"],
  ["soy", "soy"],
  ["soya", "soy"],
  ["fish", "fish"],
  ["shellfish", "crustaceans"],
  ["sesame", "sesame"],
  ["mustard", "mustard"],
  ["celery", "celery"],
  ["wheat", "gluten"],
  ["milk", "milk"],
]);
