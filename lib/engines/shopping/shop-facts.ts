import type { Aisle, Food } from "../foods/food";
import { singular } from "../foods/singular";
import type { ShopFacts } from "./contract";

import { PACK_FAMILIES, type PackFamily } from "./pack-sizes";

/** What listing needs to know of a food of the table: its piece, its packs, whether it is poured. */
export function shopFactsOf(
  food: Pick<Food, "displayName" | "aisle" | "aliases" | "gramsPerMl" | "gramsPerPiece" | "refuse">,
): ShopFacts {
  const packs = packFamilyOf(food.displayName, food.aisle);
  const liquid = isPoured(food.displayName, food.aisle, food.gramsPerMl);
  // A bottle is labelled by volume: its sizes in the table are millilitres.
  const gramsPerSize = liquid ? (food.gramsPerMl ?? 1) : 1;
  return {
    displayName: food.displayName,
    gramsPerMl: food.gramsPerMl,
    gramsPerPiece: food.gramsPerPiece,
    pieceName: pieceNameOf(food),
    refuse: food.refuse,
    packGrams: (packs?.packGrams ?? []).map((size) => size * gramsPerSize),
    ...(packs ? { packName: packs.packName } : {}),
    liquid,
  };
}

// Meat and tins have "pieces" in the table too (a slice, an ostrich); a shopper counts fruit, loaves and eggs.
const COUNTED_AISLES: readonly Aisle[] = ["produce", "bakery", "dairy-eggs"];

function pieceNameOf({ displayName, aisle, gramsPerPiece }: Pick<Food, "displayName" | "aisle" | "gramsPerPiece">) {
  if (gramsPerPiece === null || !COUNTED_AISLES.includes(aisle)) return null;
  // The table's piece of butter is a stick, of cheese a slice: of the dairy only eggs are counted.
  if (aisle === "dairy-eggs" && !wordsOf(displayName).includes("egg")) return null;
  return displayName.split(/[,(]/)[0]?.trim() || null;
}

/** The shop sizes of a food by its name and aisle, from our own table; null when it is sold by weight or piece. */
export function packFamilyOf(displayName: string, aisle: Aisle): PackFamily | null {
  const words = wordsOf(displayName);
  const holds = (entry: string) => wordsOf(entry).every((word) => words.includes(word));
  return (
    PACK_FAMILIES.find(
      ({ names, except, aisles }) =>
        (!aisles || aisles.includes(aisle)) && names.some(holds) && !(except ?? []).some(holds),
    ) ?? null
  );
}

const POURED = new Set(
  "milk cream buttermilk kefir juice drink oil vinegar wine beer cider broth stock water soymilk sauce".split(" "),
);
const POURED_AISLES: readonly Aisle[] = ["drinks", "alcohol", "oils-vinegars", "dairy-eggs", "chilled", "tins-jars"];
const NOT_POURED = new Set("cheese powder dry cube butter sour whipped ice coconut evaporated condensed".split(" "));

function isPoured(displayName: string, aisle: Aisle, gramsPerMl: number | null): boolean {
  if (gramsPerMl === null || gramsPerMl < 0.85 || !POURED_AISLES.includes(aisle)) return false;
  const words = wordsOf(displayName);
  return words.some((word) => POURED.has(word)) && !words.some((word) => NOT_POURED.has(word));
}

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .match(/[\p{L}-]+/gu)
    ?.map(singular) ?? [];
