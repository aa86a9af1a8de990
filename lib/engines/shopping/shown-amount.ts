import { unitNamed } from "../recipes/units";
import { amountText, volumeText, weightText } from "./amount-text";
import type { ShopFacts, ShoppingItem, UnitSystem } from "./contract";
import { pluralOf } from "./unit-words";
import type { WeighedNeed } from "./weigh-need";

/** A piece lighter than this is not counted in a shop: nobody buys 120 almonds. */
const LIGHTEST_PIECE_GRAMS = 20;

interface Amount {
  readonly buyGrams: number | null;
  /** Amounts without weight, one a unit. */
  readonly loose: readonly { readonly quantity: number; readonly unit: string }[];
  readonly packs: ShoppingItem["packs"];
  readonly facts: ShopFacts | null;
  readonly weighed: readonly WeighedNeed[];
}

/** How a person reads an amount to buy: packs, else pieces, else a weight or a volume; then what has no weight. */
export function shownAmount(amount: Amount, system: UnitSystem): ShoppingItem["shown"] {
  const { buyGrams, loose } = amount;
  const main = buyGrams !== null && buyGrams > 0 ? shownMass(amount, buyGrams, system) : null;
  if (main && loose.length === 0) return main;
  if (!main && loose.length === 0) {
    return { quantity: null, unit: null, text: buyGrams === 0 ? "at home already" : "to taste" };
  }
  const rest = loose.map(({ quantity, unit }) => looseText(quantity, unit));
  const only = loose.length === 1 && !main ? loose[0] : undefined;
  return {
    quantity: main?.quantity ?? only?.quantity ?? null,
    unit: main?.unit ?? only?.unit ?? null,
    text: [...(main ? [main.text] : []), ...rest].join(" and "),
  };
}

function shownMass({ packs, facts, weighed }: Amount, grams: number, system: UnitSystem): ShoppingItem["shown"] {
  const amount = (g: number) =>
    facts?.liquid && facts.gramsPerMl ? volumeText(g / facts.gramsPerMl, system) : weightText(g, system);
  if (packs) {
    const name = facts?.packName ?? "pack";
    const counted = packs.count === 1 ? name : pluralOf(name);
    return { quantity: packs.count, unit: name, text: `${packs.count} ${counted} of ${amount(packs.grams)}` };
  }
  const pieces = countPieces(facts, weighed, grams);
  if (pieces !== null && facts?.pieceName) {
    const name = pieces === 1 ? facts.pieceName : pluralOf(facts.pieceName);
    return { quantity: pieces, unit: "piece", text: `${pieces} ${name} (about ${weightText(grams, system)})` };
  }
  const millilitres = facts?.liquid && facts.gramsPerMl ? grams / facts.gramsPerMl : null;
  return millilitres === null
    ? { quantity: grams, unit: "g", text: amount(grams) }
    : { quantity: Math.round(millilitres * 10) / 10, unit: "ml", text: amount(grams) };
}

/** Pieces that make up the grams: of the size the recipes count in, else of the food's ordinary size. */
function countPieces(facts: ShopFacts | null, weighed: readonly WeighedNeed[], grams: number): number | null {
  const edible = facts?.gramsPerPiece ?? null;
  if (!facts || edible === null || !(edible >= LIGHTEST_PIECE_GRAMS)) return null;
  const counted = weighed.filter((need) => need.pieces !== null && need.boughtMg !== null);
  if (counted.length === 0 && weighed.some((need) => need.measured === "weight")) return null;
  const pieces = counted.reduce((sum, need) => sum + (need.pieces ?? 0), 0);
  const countedGrams = counted.reduce((sum, need) => sum + (need.boughtMg ?? 0), 0) / 1000;
  const ordinary = edible / (1 - Math.min(Math.max(facts.refuse, 0), 0.9));
  const gramsEach = countedGrams > 0 ? countedGrams / pieces : ordinary;
  // Pieces vary more than this slack, which keeps "3 onions" from becoming 4 by a milligram.
  return Math.max(1, Math.ceil(grams / gramsEach - 0.02));
}

// A bunch is bought whole; a spoon need not be.
const looseText = (quantity: number, unit: string): string =>
  unit === "piece"
    ? amountText(Math.ceil(quantity), null)
    : amountText(unitNamed(unit)?.dimension === "volume" ? quantity : Math.ceil(quantity), unit);
