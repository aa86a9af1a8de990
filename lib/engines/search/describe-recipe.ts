import type { GroupedFood, RecipeFacts, SearchDocument } from "./contract";
import { groupsOf } from "./food-groups";
import { type FoodLexicon, plainName } from "./food-lexicon";
import { partsOfName } from "./food-names";
import { LONGEST_LABEL, labelsSaid } from "./label-words";
import { levelsOf } from "./levels";
import { moodsOf } from "./moods-of-recipe";
import { phraseOf, type Word, wordsIn } from "./words";

/** What every kitchen has and nobody looks for: it must not crowd a recipe's foods. */
const STAPLE = /^(?:salt|water|boiling water|black pepper|white pepper|ice|.*\bsalt)$/;

/** What is kept of a recipe to find it: its foods, its labels, its words. */
export function describeRecipe(facts: RecipeFacts, lexicon: FoodLexicon): SearchDocument {
  const title = wordsIn(facts.title);
  const description = wordsIn(facts.description);
  const steps = facts.steps.flatMap((step) => wordsIn(step));
  const foods = foodsOf(facts, lexicon);
  const labels = new Map<string, number>();
  const add = (label: string, weight: number) => {
    if (weight > (labels.get(label) ?? 0)) labels.set(label, Math.min(1, Math.round(weight * 100) / 100));
  };
  for (const meal of facts.suits) add(`meal:${meal}`, 1);
  if (facts.suits.length === 0) add("course:sauce", 0.7);
  if (facts.cuisine !== "") add(`cuisine:${facts.cuisine}`, 1);
  for (const tag of facts.tags) addTag(tag, add);
  const foodWords = new Set(foods.named.flatMap(({ names }) => names.flatMap((name) => name.split(" "))));
  say(title, foodWords, (label, word) => {
    const isQuick = label === "time:quick" && (facts.minutes ?? 0) > 45;
    if (!isQuick) add(label, word < headOf(facts.title, title) || !label.startsWith("course:") ? 1 : 0.5);
  });
  for (const tag of facts.tags) say(wordsIn(tag), NO_WORDS, (label) => add(label, 0.9));
  // A description says outright what a recipe is good for; courses it speaks of may stand beside it.
  say(description, foodWords, (label) => {
    if (label !== "time:quick") add(label, /^(?:mood|season|keep):/.test(label) ? 0.8 : 0.4);
  });
  say(steps, foodWords, (label) => {
    if (label.startsWith("tech:")) add(label, 0.3);
  });
  for (const food of foods.named) for (const group of food.groups) add(`group:${group}`, food.share > 0.08 ? 1 : 0.6);
  for (const [level, fit] of levelsOf(facts.nutrients)) add(level, fit);
  moodsOf(facts, foods.named, labels, add);
  const words = (list: readonly Word[]) => list.map((word) => word.text);
  return {
    title: words(title),
    foods: foods.named.map(({ names, share }) => ({ names, share })),
    labels: Object.fromEntries([...labels].sort(([a], [b]) => (a < b ? -1 : 1))),
    holds: [...foods.holds].sort(),
    told: [...new Set(words(description))],
    steps: [...new Set(words(steps))],
  };
}

const TAGS: Readonly<Record<string, readonly string[]>> = {
  quick: ["time:quick", "mood:weeknight", "mood:easy"],
  "no-cook": ["tech:no-cook", "mood:easy"],
  "one-pot": ["tech:one-pot", "mood:easy"],
  batch: ["keep:batch", "mood:ahead"],
  freezes: ["keep:freezes"],
  kids: ["mood:kids"],
  soup: ["course:soup"],
  salad: ["course:salad"],
};

function addTag(tag: string, add: (label: string, weight: number) => void): void {
  for (const [place, label] of (TAGS[tag] ?? []).entries()) add(label, place === 0 ? 1 : 0.6);
}

const NO_WORDS: ReadonlySet<string> = new Set();

/** Tells each label that the words say, with the place of the word it starts at. */
function say(words: readonly Word[], foodWords: ReadonlySet<string>, tell: (label: string, at: number) => void): void {
  for (let at = 0; at < words.length; at++) {
    let phrase = "";
    for (let n = 1; n <= LONGEST_LABEL && at + n <= words.length; n++) {
      phrase = n === 1 ? (words[at]?.text ?? "") : `${phrase} ${words[at + n - 1]?.text ?? ""}`;
      // "Sweet potato" is not sweet, "fresh cheese" not fresh.
      const isOfFood = n === 1 && foodWords.has(words[at + 1]?.text ?? "");
      for (const label of labelsSaid(phrase)) if (!(isOfFood && label.startsWith("mood:"))) tell(label, at);
    }
  }
}

/** How many words of a title name the recipe itself: "Herb omelette with tomato salad" is no salad. */
function headOf(title: string, words: readonly Word[]): number {
  const cut = /\s(?:with|in|on|over|and a)\s|,|:\s/.exec(title)?.index ?? title.length;
  const head = words.filter((word) => word.from < cut).length;
  // "Misir wot: red lentils": what follows a colon says it again in other words.
  return title.includes(": ") ? words.length : head;
}

function foodsOf(facts: RecipeFacts, lexicon: FoodLexicon) {
  const total = facts.foods.reduce((sum, food) => sum + (isStaple(food.name) ? 0 : (food.grams ?? 0)), 0);
  const named: GroupedFood[] = [];
  const holds = new Set<string>();
  const hold = (name: string) => {
    for (const part of partsOfName(name)) holds.add(part);
  };
  for (const { name, foodId, grams } of facts.foods) {
    const phrase = phraseOf(name);
    if (phrase === "") continue;
    const food = foodId === null ? null : lexicon.foodOf(foodId);
    const tableName = foodId === null ? null : lexicon.nameOf(foodId);
    const names = [...new Set([plainName(phrase), ...(tableName === null ? [] : [tableName])])];
    for (const one of names) hold(one);
    const groups = names.map((one) => groupsOf(one, food));
    for (const { of, traceOf } of groups) for (const group of [...of, ...traceOf]) holds.add(`group:${group}`);
    if (isStaple(phrase)) continue;
    const of = [...new Set(groups.flatMap((one) => one.of))];
    named.push({ names, share: total > 0 ? Math.round(((grams ?? 0) / total) * 1000) / 1000 : 0, groups: of });
  }
  return { named, holds };
}

const isStaple = (name: string): boolean => STAPLE.test(name);
