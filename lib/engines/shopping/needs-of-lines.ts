import type { ResolvedLine } from "../nutrition/contract";
import { numberText } from "./amount-text";
import type { Need } from "./contract";

/** The recipe a need comes from, and when it is cooked. */
export interface NeedSource {
  readonly recipeId: string | null;
  readonly recipeTitle: string | null;
  readonly date: string | null;
}

/** What a recipe's resolved lines need when it is cooked `scale` times its servings (1 = as written, must be > 0). */
export function needsOfLines(lines: readonly ResolvedLine[], scale: number, source: NeedSource): Need[] {
  if (!Number.isFinite(scale) || scale <= 0) throw new RangeError("The scale of a recipe must be a positive number.");
  return lines.flatMap((line) => {
    const quantity = line.parsed.quantity?.max ?? null;
    // A heading or a note among the lines has no amount; skewers and baking paper do have one and are bought.
    if (line.omission === "not-food" && quantity === null) return [];
    const times = scale === 1 ? "" : ` × ${numberText(scale, 2)}`;
    return [
      {
        foodId: line.food?.id ?? null,
        name: line.food?.displayName ?? (line.parsed.name || line.text),
        aisle: line.food?.aisle ?? "other",
        grams: line.grams === null ? null : line.grams.value * scale,
        asWritten: { quantity: quantity === null ? null : quantity * scale, unit: line.parsed.unit },
        working: line.working === null ? null : `${line.working.replace(/ = [\d.,]+ g$/, "")}${times}`,
        ...source,
      } satisfies Need,
    ];
  });
}
