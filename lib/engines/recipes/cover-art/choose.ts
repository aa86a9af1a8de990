import { foldWord } from "../lines/tokens";
import { type Look, lookOf, type Role } from "./palette";

/** What a recipe is served in. */
export type Vessel = "plate" | "bowl" | "glass" | "tray" | "pizza" | "sweets";

const VESSELS: readonly (readonly [Vessel, RegExp])[] = [
  [
    "glass",
    /\b(?:smoothies?|shakes?|milkshakes?|lassi|juices?|lemonade|latte|hot cocoa|drinks?|cocktails?|iced tea|kefir drink)\b/,
  ],
  [
    "sweets",
    /\b(?:cookies?|biscuits?|brownies?|blondies?|bars?|flapjacks?|bites|balls?(?! soup)|truffles?|muffins?|scones?|cupcakes?|macaroons?|pancakes?|fritters?|patties)\b/,
  ],
  [
    "pizza",
    /\b(?:pizzas?|quiches?|tarts?|galettes?|flatbreads?|frittatas?|omelettes?|pies?|cakes?|tortilla espanola|pissaladiere|lahmacun)\b/,
  ],
  [
    "tray",
    /\b(?:lasagn[ae]|bakes?|gratins?|casseroles?|moussaka|cobblers?|crumbles?|enchiladas?|tray ?bakes?|sheet pan|cannelloni|shepherd|cottage pie|kugel)\b/,
  ],
  [
    "bowl",
    /\b(?:soups?|stews?|curry|curries|chill?i|ramen|pho|laksa|broth|chowder|dal|dhal|bowls?|porridge|oats|oatmeal|granola|muesli|yogh?urt|skyr|chia|pudding|congee|risotto|poke|gazpacho|goulash|gumbo|tagine|minestrone|borscht|bircher|stroganoff|masala|korma|salads?|slaw|hummus|dip|shakshuka)\b/,
  ],
];
/** Loose food that swims: its pieces float in a sauce rather than lie in a heap. */
const WET =
  /\b(?:soups?|stews?|curry|curries|chill?i|ramen|pho|laksa|broth|chowder|dal|dhal|gazpacho|goulash|gumbo|tagine|minestrone|borscht|masala|korma|shakshuka|stroganoff|congee)\b/;

export interface Part {
  readonly look: Look;
  /** Share of the mass, raised for what the title names. */
  readonly weight: number;
}

export interface Serving {
  readonly vessel: Vessel;
  readonly isWet: boolean;
  readonly isSoup: boolean;
  readonly parts: Readonly<Record<Role, readonly Part[]>>;
}

/** Chooses the vessel by the title and sorts the foods into what lies below, in the middle, around, over and on top. */
export function choose(title: string, foods: readonly { readonly name: string; readonly share: number }[]): Serving {
  const heading = foldWord(title);
  const vessel = VESSELS.find(([, pattern]) => pattern.test(heading))?.[0] ?? "plate";
  const found = new Map<string, Part>();
  for (const food of [...foods, ...heading.split(/,| with | and /).map((name) => ({ name, share: 0.02 }))]) {
    const name = foldWord(food.name.slice(0, 200));
    const look = lookOf(name);
    if (!look) continue;
    const isNamed = name
      .split(/\W+/)
      .some((word) => word.length > 3 && heading.includes(word.replace(/(?:es|s|y)$/, "")));
    const share = Number.isFinite(food.share) ? Math.max(0, food.share) : 0;
    const before = found.get(look.colour)?.weight ?? 0;
    found.set(look.colour, { look, weight: Math.max(before, Math.min(share, 0.5) + (isNamed ? 0.25 : 0)) });
  }
  const sorted = [...found.values()].sort((a, b) => b.weight - a.weight || a.look.colour.localeCompare(b.look.colour));
  const of = (role: Role) => sorted.filter((part) => part.look.role === role);
  return {
    vessel,
    isWet: WET.test(heading),
    isSoup: /\b(?:soups?|gazpacho|dal|dhal|chowder|borscht)\b/.test(heading),
    parts: { base: of("base"), main: of("main"), side: of("side"), sauce: of("sauce"), garnish: of("garnish") },
  };
}
