import type { SlotKind } from "../planning/contract";
import { foldWord } from "./lines/tokens";

/** What can be told of a recipe before anyone has planned it. */
export interface SlotClues {
  readonly title: string;
  readonly tags: readonly string[];
  readonly minutes: number | null;
  /** kcal in a serving, null when unknown. */
  readonly energy?: number | null;
}

const BREAKFAST =
  /\b(?:breakfast|brunch|porridge|oatmeal|oats|granola|muesli|pancakes?|waffles?|crepes?|omelette?s?|frittatas?|scrambled?|shakshuka|french toast|smoothies?|smoothie bowls?|yog(?:h)?urt|skyr|chia|bagels?|on toast|hash browns?|eggs? benedict|congee|quark|bircher|owsianka|fruhstuck|desayuno|colazione|sniadanie|ontbijt|frukost|petit dejeuner|acai)\b/;
const SNACK =
  /\b(?:snacks?|desserts?|cookies?|biscuits?|brownies?|blondies?|cakes?|muffins?|scones?|cupcakes?|bars?|flapjacks?|balls?|bites?|truffles?|pudding|sorbet|ice cream|crumble|tarts?|pies? \(sweet\)|hummus|houmous|dips?|guacamole|trail mix|popcorn|crackers?|crisps?|chips|nuts|fruit salad|smoothies?|lassi|banana bread|macaroons?|meringues?|nachspeise|postres?|dolci|deser|fika)\b/;
const LUNCH =
  /\b(?:lunch|salads?|sandwich(?:es)?|wraps?|soups?|bowls?|tartines?|quiches?|toasties?|burritos?|pitas?|bento|mezze|almuerzo|pranzo|mittagessen|obiad|dejeuner)\b/;
const DINNER =
  /\b(?:dinner|supper|main(?: course| dish)?s?|mains|curry|curries|stews?|roasts?|roast(?:ed)? (?:chicken|lamb|beef|pork)|casseroles?|lasagn[ae]|pasta|risotto|paella|tagine|stir[- ]fry|pilaf|biryani|chill?i|pizza|burgers?|meatballs?|steaks?|goulash|ramen|noodles|pot pie|moussaka|enchiladas|tacos|cena|abendessen|diner|kolacja|jantar|middag)\b/;
/** Things that accompany a meal and are not one. */
const NOT_A_MEAL =
  /\b(?:sauces?|dressings?|condiments?|stocks?|broths?|marinades?|spice (?:mix|blend)s?|pickles?|chutneys?|jams?|basics?|side dish(?:es)?|sides?|cocktails?|drinks?)\b/;

/**
 * Which slots of a day a recipe suits. Its tags decide where they name a meal; else words of the title; else its
 * energy: what is under 200 kcal is a snack, the rest lunch and dinner. Empty for sauces, sides and drinks.
 */
export function suitsOf({ title, tags, energy = null }: SlotClues): SlotKind[] {
  const tagged = foldWord(tags.join(" | "));
  const named = new Set<SlotKind>();
  if (/\b(?:breakfast|brunch)\b/.test(tagged)) named.add("breakfast");
  if (/\blunch\b/.test(tagged)) named.add("lunch");
  if (/\b(?:dinner|supper|main(?:s| course| dish)?)\b/.test(tagged)) named.add("dinner");
  if (/\b(?:snacks?|desserts?)\b/.test(tagged)) named.add("snack");
  if (named.size > 0) return inOrder(named);
  const heading = foldWord(title);
  const words = `${heading} | ${tagged}`;
  if (NOT_A_MEAL.test(tagged) && !DINNER.test(heading)) return [];
  const sweet = SNACK.test(words);
  if (BREAKFAST.test(words)) {
    named.add("breakfast");
    if (sweet) named.add("snack");
    else if (/\b(?:omelette?s?|frittatas?|shakshuka|on toast)\b/.test(words)) named.add("lunch");
    return inOrder(named);
  }
  if (DINNER.test(words)) {
    named.add("dinner").add("lunch");
    return inOrder(named);
  }
  if (LUNCH.test(words)) {
    named.add("lunch");
    if (energy === null || energy >= 350) named.add("dinner");
    return inOrder(named);
  }
  if (sweet) return ["snack"];
  if (NOT_A_MEAL.test(heading)) return [];
  if (energy !== null && energy < 200) return ["snack"];
  return ["lunch", "dinner"];
}

function inOrder(kinds: ReadonlySet<SlotKind>): SlotKind[] {
  return (["breakfast", "lunch", "dinner", "snack"] as const).filter((kind) => kinds.has(kind));
}
