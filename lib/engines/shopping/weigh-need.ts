import { unitNamed } from "../recipes/units";
import { amountText, numberText } from "./amount-text";
import type { Need, ShopFacts, Term } from "./contract";
import { toGrams, toMilligrams, withRefuse } from "./milligrams";
import { unitWord } from "./unit-words";

/** A need on its way into a sum: how it was measured, what it weighs, and what of it must be bought. */
export interface WeighedNeed {
  readonly term: Term;
  readonly measured: "weight" | "volume" | "count" | "unknown";
  /** Null: no known weight. */
  readonly neededMg: number | null;
  /** With peel and bone, for measures that name the edible part. */
  readonly boughtMg: number | null;
  /** The amount in its own unit when it has no weight: { 1, "bunch" }. Null when it has a weight or no amount. */
  readonly loose: { readonly quantity: number; readonly unit: string } | null;
  /** How many pieces a count names; null for other measures. */
  readonly pieces: number | null;
}

/** Weighs one need: by the grams it brings, else by its written amount through the food's density or piece weight. */
export function weighNeed(need: Need, facts: ShopFacts | null): WeighedNeed {
  const written = writtenAmount(need);
  const measured = measureOf(written, facts);
  const pieces = measured === "count" && written !== null ? written.quantity : null;
  const given = toMilligrams(need.grams);
  const found = given === null && written !== null ? weighWritten(written, facts) : null;
  const neededMg = given ?? found?.milligrams ?? null;
  const refuse = facts?.refuse ?? 0;
  const trimmed = measured !== "weight" && refuse > 0;
  const source = { recipeTitle: need.recipeTitle, date: need.date };
  if (neededMg === null) {
    const text = written === null ? "to taste" : amountText(written.quantity, written.unit);
    const loose = written === null ? null : { quantity: written.quantity, unit: looseUnit(written.unit) };
    return { term: { text, grams: null, ...source }, measured, neededMg, boughtMg: null, loose, pieces };
  }
  const working = need.working ?? found?.working ?? (written ? amountText(written.quantity, written.unit) : null);
  const weight = `${numberText(toGrams(neededMg), 1)} g`;
  const sum = working === null || working === weight ? weight : `${working} = ${weight}`;
  const text = trimmed ? `${sum}, bought with ${Math.round(refuse * 100)} % peel and trimmings` : sum;
  return {
    term: { text, grams: toGrams(neededMg), ...source },
    measured,
    neededMg,
    boughtMg: trimmed ? withRefuse(neededMg, refuse) : neededMg,
    loose: null,
    pieces,
  };
}

interface Written {
  readonly quantity: number;
  readonly unit: string | null;
}

function writtenAmount({ asWritten }: Need): Written | null {
  const { quantity, unit } = asWritten;
  if (quantity === null || !Number.isFinite(quantity) || quantity <= 0) return null;
  return { quantity, unit: unit?.trim() ? unit : null };
}

function measureOf(written: Written | null, facts: ShopFacts | null): WeighedNeed["measured"] {
  if (written === null) return "unknown";
  if (written.unit === null || looseUnit(written.unit) === "piece") return "count";
  // A shop's pack has its weight on the label.
  if (packGramsOf(written.unit, facts) !== null) return "weight";
  const dimension = unitNamed(written.unit)?.dimension;
  return dimension === "mass" ? "weight" : dimension === "volume" ? "volume" : "unknown";
}

function weighWritten({ quantity, unit }: Written, facts: ShopFacts | null) {
  const amount = amountText(quantity, unit);
  const result = (grams: number, working: string) => {
    const milligrams = toMilligrams(grams);
    return milligrams === null ? null : { milligrams, working };
  };
  if (unit === null || looseUnit(unit) === "piece") {
    const each = facts?.gramsPerPiece ?? null;
    return each === null ? null : result(quantity * each, `${amount} × ${numberText(each, 1)} g`);
  }
  const known = unitNamed(unit);
  if (known?.dimension === "mass") return result(quantity * known.toBase, amount);
  const pack = packGramsOf(unit, facts);
  if (pack !== null) return result(quantity * pack, `${amount} × ${numberText(pack, 1)} g (ordinary size)`);
  const density = facts?.gramsPerMl ?? null;
  if (known?.dimension !== "volume" || density === null) return null;
  const working = `${amount} × ${numberText(known.toBase, 1)} ml × ${numberText(density, 2)} g/ml`;
  return result(quantity * known.toBase * density, working);
}

/** Grams of the smallest ordinary pack, where the food is sold in packs of this very name ("tin", "bunch"). */
function packGramsOf(unit: string, facts: ShopFacts | null): number | null {
  if (!facts?.packName || unitWord(facts.packName) !== unitWord(unit)) return null;
  return facts.packGrams[0] ?? null;
}

function looseUnit(unit: string | null): string {
  if (unit === null) return "piece";
  const word = unitWord(unit);
  return word === "whole" || word === "item" ? "piece" : word;
}
