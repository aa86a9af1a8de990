import { commonNames } from "../../foods/common-names";
import type { Food, FoodTable } from "../../foods/food";
import { tokensOf } from "../../foods/normalise";
import type { ResolvedLine } from "../../nutrition/contract";
import type { DraftToCheck } from "./contract";

/** A food the steps use that no line lists. */
export interface MentionedFood {
  readonly step: number;
  readonly food: Food;
  /** As the step says it, singular. */
  readonly word: string;
}

/** Words that name a food and, in a step, much else: a state, a tool, a colour, a movement, a part of the work. */
const AMBIGUOUS = new Set(
  `water salt pepper oil ice sauce dough batter mixture filling stock broth juice cream dip rub dressing paste seasoning spice
   herb topping glaze crust base mix mash roast steak chop cut fillet rib round shank loin leaf seed stalk stem skin rind zest
   peel core bone fat egg white yolk vegetable fruit meat fish bean nut grain bread cake cookie biscuit bar ball chip cracker
   pie tart pudding soup stew salad sandwich wrap roll bun burger patty pizza pasta noodle rice dumpling pancake waffle toast
   crumb slice wedge cube strip ring clove bulb head bunch sprig floret kernel pod can tin jar cup glass bowl plate plum olive
   orange lime mint sage rose date fig cherry peach apricot caramel syrup custard meringue curry chili drink tea coffee wine
   beer milk sugar flour butter marinade pickle relish liquid starch gluten foam cold medium light heart tongue hand ear wing
   breast leg thigh drumstick cheek tail neck belly shoulder flank side spread shell cap tip top bottom center edge gravy
   drip drippings crackling crisp brown sear lemon garlic onion chive dash pinch bay fennel sprinkle chicken turkey duck
   ham bacon beef pork lamb veal salmon tuna cod prawn shrimp cheese chocolate potato tomato carrot pea corn mushroom
   apple banana pear berry grape leftover cooked raw fresh boiling hot warm running salted`
    .split(/\s+/)
    .filter((word) => word !== ""),
);
/** Of those, words that always mean the food itself: only their own lines excuse them. */
const PLAIN =
  "chicken turkey duck ham bacon beef pork lamb veal salmon tuna cod prawn shrimp cheese chocolate garlic onion carrot mushroom potato banana lemon".split(
    " ",
  );
const IGNORED = new Set([...AMBIGUOUS].filter((word) => !PLAIN.includes(word)));

/** What stands before or after a name and makes it something else: "without nuts", "like pancakes", "lemon-sized". */
const NOT_USED =
  /\b(?:without|instead of|like|such as|or|of your choice|optional|if you like|as you would|size of|no)\b[^.,;]{0,40}$/i;

/** Foods of the steps that neither a line, nor a part of a line's name, nor the recipe's own title accounts for. */
export function mentionedFoods(
  draft: DraftToCheck,
  lines: readonly ResolvedLine[],
  table: FoodTable,
): readonly MentionedFood[] {
  const foods = commonNames(table);
  const listed = new Set<string>();
  const texts = [
    draft.title,
    draft.description ?? "",
    ...draft.lines.flatMap((line) => [line.text, line.section ?? ""]),
  ];
  texts.push(
    ...lines.flatMap((line) => [line.food?.displayName ?? "", line.food?.name ?? "", ...(line.food?.aliases ?? [])]),
  );
  texts.push(...draft.steps.map((step) => step.section ?? ""));
  for (const text of texts) for (const word of wordsOf(text)) listed.add(word);
  const found: MentionedFood[] = [];
  const seen = new Set<string>();
  draft.steps.forEach(({ text }, step) => {
    for (const sentence of text.slice(0, 4000).split(/[.;:!?]\s+/)) {
      const words = wordsOf(sentence);
      for (let at = 0; at < words.length; at++) {
        for (let length = Math.min(3, words.length - at); length >= 1; length--) {
          const key = words.slice(at, at + length).join(" ");
          const food = foods.get(key);
          if (food === undefined || key.length < 4 || (length === 1 && IGNORED.has(key))) continue;
          const parts = key.split(" ");
          // The last word is what it is: "basil leaf" is listed where any basil is, "sesame oil" only with sesame.
          const isListed = parts.every((part) => listed.has(part) || IGNORED.has(part));
          if (!isListed && !seen.has(key) && !isExcused(sentence, parts)) {
            seen.add(key);
            found.push({ step, food, word: key });
          }
          at += length - 1;
          break;
        }
      }
    }
  });
  return found;
}

function isExcused(sentence: string, parts: readonly string[]): boolean {
  const at = sentence.toLowerCase().indexOf(parts[0] ?? "");
  return at > 0 && NOT_USED.test(sentence.slice(0, at));
}

const wordsOf = (text: string): string[] => {
  const words: string[] = [];
  // Names fold at most 160 characters at a time.
  for (const piece of text.match(/[^,()]{1,150}/g) ?? []) words.push(...tokensOf(piece));
  return words;
};
