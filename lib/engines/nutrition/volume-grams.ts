import type { Food } from "../foods/food";
import type { Unit } from "../recipes/units";
import { generalDensity } from "./general-measures";
import { type MeasuredGrams, shortNumber, within } from "./measured-grams";
import { portionsOf, type ReadPortion } from "./read-portion";

/** Words of a measure that tell how a food was cut or filled: they must agree with the line, or cost points. */
function agreement(food: Food, portion: ReadPortion, lineWords: ReadonlySet<string>): number {
  let score = 0;
  for (const word of portion.words) {
    const said = (SAME_CUT[word] ?? [word]).some((each) => lineWords.has(each));
    score += said ? 2 : -1;
  }
  // A cup of cheese is measured shredded unless the line says otherwise.
  return /^cheese/i.test(food.name) && portion.words.includes("shredded") ? score + 0.5 : score;
}

/** Cuts that fill a cup alike, as the table and as recipes call them. */
const SAME_CUT: Readonly<Record<string, readonly string[]>> = {
  shredded: ["shredded", "grated"],
  grated: ["grated", "shredded"],
  chopped: ["chopped", "minced", "diced"],
  diced: ["diced", "cubed", "chopped"],
  cube: ["cube", "cubed", "diced"],
  sliced: ["sliced", "slice"],
  slice: ["slice", "sliced"],
  piece: ["piece", "chunk"],
  crushed: ["crushed", "crumb"],
  ground: ["ground", "milled"],
};

/** Ground nuts lie looser than whole ones: about 100 g a cup, general figure. */
const GROUND_NUT_DENSITY = 0.42;

/** Spoons are filled less evenly than cups; liquids pour level. */
function fillingSpread(unit: Unit, grams: number, millilitres: number): number {
  const liquid = grams / millilitres > 0.88;
  if (unit.id === "pinch" || unit.id === "dash" || unit.id === "drop" || unit.id === "splash") return 0.6;
  if (liquid) return 0.04;
  return unit.toBase < 30 ? 0.2 : 0.12;
}

/**
 * Grams of one volume unit of a food: its own measure in that unit, else another of its volume measures through their
 * density, else the food's density, else a general density of its category. Cups are US cups; the range covers metric.
 */
export function volumeGrams(food: Food, unit: Unit, lineWords: ReadonlySet<string>): MeasuredGrams {
  if (food.category === "nuts and seeds" && ["flour", "meal"].some((word) => lineWords.has(word))) {
    const working = `${shortNumber(unit.toBase)} ml × ${GROUND_NUT_DENSITY} g/ml (general figure for ground nuts)`;
    return within(GROUND_NUT_DENSITY * unit.toBase, 0.15, "density", working);
  }
  const candidates = portionsOf(food)
    .flatMap((portion) =>
      portion.volume === null
        ? []
        : [{ portion, density: portion.grams / portion.volume.toBase, score: agreement(food, portion, lineWords) }],
    )
    .filter(({ density }) => density > 0.01 && density < 2.5)
    // Among equally fitting measures the line's own unit is best, then the largest: small ones are rounded more.
    .sort(
      (a, b) =>
        b.score - a.score ||
        Number(b.portion.volume?.id === unit.id) - Number(a.portion.volume?.id === unit.id) ||
        (b.portion.volume?.toBase ?? 0) - (a.portion.volume?.toBase ?? 0),
    );
  const best = candidates[0];
  if (best !== undefined) {
    const own = best.portion.volume?.id === unit.id;
    const value = own ? best.portion.grams : best.density * unit.toBase;
    const rivals = candidates
      .filter(({ score, density }) => score >= best.score - 1 && Math.abs(Math.log(density / best.density)) < 0.5)
      .map(({ density }) => density * unit.toBase);
    const spread = fillingSpread(unit, value, unit.toBase);
    const working = own
      ? `${shortNumber(value)} g a ${best.portion.label}`
      : `${shortNumber(unit.toBase)} ml × ${shortNumber(best.density)} g/ml (${best.portion.label})`;
    return {
      value,
      low: Math.min(value, ...rivals) * (1 - spread),
      high: Math.max(value, ...rivals) * (1 + spread),
      method: own ? "portion" : "density",
      working,
    };
  }
  if (food.gramsPerMl !== null && food.gramsPerMl > 0) {
    const value = food.gramsPerMl * unit.toBase;
    const working = `${shortNumber(unit.toBase)} ml × ${shortNumber(food.gramsPerMl)} g/ml`;
    return within(value, fillingSpread(unit, value, unit.toBase), "density", working);
  }
  const density = generalDensity(food.category);
  const working = `${shortNumber(unit.toBase)} ml × ${shortNumber(density)} g/ml (general figure for ${food.category})`;
  const liquid = density > 0.9;
  return within(density * unit.toBase, liquid ? 0.1 : 0.4, "generic", working);
}
