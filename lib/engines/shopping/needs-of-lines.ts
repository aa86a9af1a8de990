import type { ResolvedLine } from "../nutrition/contract";
import { unitNamed } from "../recipes/units";
import { amountText, numberText } from "./amount-text";
import type { Need } from "./contract";

/** The recipe a need comes from, and when it is cooked. */
export interface NeedSource {
  readonly recipeId: string | null;
  readonly recipeTitle: string | null;
  readonly date: string | null;
}

/**
 * What a recipe's resolved lines need when it is cooked `scale` times its servings (1 = as written, must be > 0).
 * A line that is another recipe needs nothing itself: the caller adds that recipe's own lines, scaled.
 */
export function needsOfLines(lines: readonly ResolvedLine[], scale: number, source: NeedSource): Need[] {
  if (!Number.isFinite(scale) || scale <= 0) throw new RangeError("The scale of a recipe must be a positive number.");
  return lines.flatMap((line) => {
    const quantity = line.parsed.quantity?.max ?? null;
    // A heading or a note among the lines has no amount; skewers and baking paper do have one and are bought.
    if (line.subRecipe || (line.omission === "not-food" && quantity === null)) return [];
    return [
      {
        foodId: line.food?.id ?? null,
        name: line.food?.displayName ?? (line.parsed.name || line.text),
        aisle: line.food?.aisle ?? "other",
        asWritten: { quantity: quantity === null ? null : quantity * scale, unit: line.parsed.unit },
        ...weightOf(line, scale),
        ...source,
      } satisfies Need,
    ];
  });
}

/**
 * The weight to buy. A weight in the line is what the shop's scale shows, before anything is cut away; a general guess
 * for a "bunch" or a "tin" is left to the shop's own sizes.
 */
function weightOf({ parsed, grams, method, working }: ResolvedLine, scale: number): Pick<Need, "grams" | "working"> {
  const times = scale === 1 ? "" : ` × ${numberText(scale, 2)}`;
  const unit = parsed.unit === null ? null : unitNamed(parsed.unit);
  if (unit?.dimension === "mass" && parsed.quantity !== null) {
    const quantity = (parsed.quantity.min + parsed.quantity.max) / 2;
    return { grams: quantity * unit.toBase * scale, working: `${amountText(quantity, parsed.unit)}${times}` };
  }
  if (grams === null || (method === "generic" && unit !== null && SHOP_UNITS.has(unit.id))) {
    return { grams: null, working: null };
  }
  const text = working?.replace(/ = [\d.,]+ g$/, "") ?? null;
  return { grams: grams.value * scale, working: text === null ? null : `${text}${times}` };
}

const SHOP_UNITS = new Set([
  "bunch",
  "head",
  "can",
  "jar",
  "bottle",
  "pack",
  "bag",
  "box",
  "carton",
  "tub",
  "tube",
  "sachet",
]);
