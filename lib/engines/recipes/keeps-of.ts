import { foldWord } from "./lines/tokens";

/** Eaten at once or spoiled: crisp, raw, dressed, frothy or set just so. */
const AT_ONCE =
  /\b(?:smoothies?|milkshakes?|lassi|juice|cocktails?|tempura|fried eggs?|poached eggs?|scrambled|omelette?s?|souffles?|ceviche|sushi|sashimi|tartare|carpaccio|poke|oysters?|mussels|clams|guacamole|toast|bruschetta|crostini|nachos|fries|chips|milk froth|french toast|eggs? benedict|caesar salad|green salad|quesadillas?|toasties?|grilled cheese)\b/;
const LEAFY_SALAD =
  /\b(?:lettuce|rocket|arugula|salad leaves|mixed leaves|mesclun|lamb's lettuce|watercress|radicchio|endive)\b/;
const SEA =
  /\b(?:fish|salmon|trout|cod|haddock|hake|halibut|sea bass|tilapia|mackerel|herring|tuna steaks?|prawns?|shrimps?|mussels|clams|scallops?|oysters?|squid|crab|lobster)\b/;
const KEEPS_WELL =
  /\b(?:stews?|soups?|curry|curries|chill?i|casseroles?|lasagn[ae]|bakes?|baked|roast(?:ed)?|braised?|ragu|bolognese|dal|dhal|tagine|goulash|pilaf|meatballs?|overnight oats|granola|muesli|cakes?|bread|muffins?|bars?|hummus|tray ?bake|grain bowl|potato salad|lentil salad|bean salad|pasta salad|slaw|frittata|quiche|pie|meal[- ]prep|make[- ]ahead|batch)\b/;

/**
 * Whether a cooked recipe is still good after three days in the fridge, so that leftovers may be planned: no for what
 * is raw, crisp, frothy or a dressed leaf salad; yes for what is stewed or baked; else for what takes cooking at all.
 * Fish and shellfish never count as keeping: reheated they are poor, and the margin is thin.
 */
export function keepsOf(recipe: {
  readonly title: string;
  readonly tags: readonly string[];
  readonly minutes: number | null;
  readonly names?: readonly string[];
}): boolean {
  const words = foldWord(`${recipe.title} | ${recipe.tags.join(" | ")}`);
  const names = foldWord((recipe.names ?? []).join(" | "));
  if (AT_ONCE.test(words)) return false;
  if (SEA.test(words) || SEA.test(names)) return false;
  if (KEEPS_WELL.test(words)) return true;
  if (/\bsalad\b/.test(words) && LEAFY_SALAD.test(names)) return false;
  return recipe.minutes === null || recipe.minutes >= 10;
}
