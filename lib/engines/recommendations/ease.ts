import { invertSpd } from "./invert-spd";

/**
 * Who liked this also liked that: a linear model that predicts each recipe from all others.
 * EASE, H. Steck, "Embarrassingly Shallow Autoencoders for Sparse Data", The Web Conference 2019: with
 * P = (XᵀX + λI)⁻¹ the weights are B = −P / diag(P) column by column, zero on the diagonal.
 */
export interface EaseModel {
  readonly recipeIds: readonly string[];
  /** Weight of row i for column j at i × n + j: what having liked i adds to j. */
  readonly weights: Float32Array;
}

/** λ grows with the households learned from: a rule of thumb, not fitted to anything. */
export const regularisationFor = (households: number): number => Math.max(5, households * 0.05);

/** Trains on tastes of households over the given recipes; what somebody dislikes counts against it. */
export function trainEase(
  tastes: Iterable<ReadonlyMap<string, number>>,
  recipeIds: readonly string[],
  regularisation: number,
): EaseModel {
  const n = recipeIds.length;
  const placeOf = new Map(recipeIds.map((id, place) => [id, place]));
  const gram = new Float64Array(n * n);
  for (const taste of tastes) {
    const known = [...taste].flatMap(([id, strength]) => {
      const place = placeOf.get(id);
      return place === undefined || strength === 0 ? [] : [{ place, strength }];
    });
    for (const a of known)
      for (const b of known)
        gram[a.place * n + b.place] = (gram[a.place * n + b.place] as number) + a.strength * b.strength;
  }
  for (let i = 0; i < n; i++) gram[i * n + i] = (gram[i * n + i] as number) + regularisation;
  const inverse = invertSpd(gram, n);
  const weights = new Float32Array(n * n);
  for (let j = 0; j < n; j++) {
    const diagonal = inverse[j * n + j] as number;
    for (let i = 0; i < n; i++) if (i !== j) weights[i * n + j] = -(inverse[i * n + j] as number) / diagonal;
  }
  return { recipeIds, weights };
}

/** What one liked recipe adds to another's score. */
export interface EasePart {
  readonly recipeId: string;
  readonly adds: number;
}

/** Scores of all recipes of the model for one taste, by recipe id. */
export function easeScores(model: EaseModel, taste: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const { recipeIds, weights } = model;
  const n = recipeIds.length;
  const scores = new Float64Array(n);
  recipeIds.forEach((id, i) => {
    const strength = taste.get(id) ?? 0;
    if (strength === 0) return;
    for (let j = 0; j < n; j++) scores[j] = (scores[j] as number) + strength * (weights[i * n + j] as number);
  });
  return new Map(recipeIds.map((id, place) => [id, scores[place] as number]));
}

/** Which liked recipes speak for a recipe, most first; they sum to its score. */
export function easeParts(model: EaseModel, taste: ReadonlyMap<string, number>, recipeId: string): readonly EasePart[] {
  const placeOf = placesOf(model);
  const of = placeOf.get(recipeId);
  if (of === undefined) return [];
  const parts: (EasePart & { readonly place: number })[] = [];
  for (const [id, strength] of taste) {
    const place = placeOf.get(id);
    if (place === undefined) continue;
    const adds = strength * (model.weights[place * model.recipeIds.length + of] as number);
    if (adds !== 0) parts.push({ recipeId: id, adds, place });
  }
  return parts.sort((a, b) => b.adds - a.adds || a.place - b.place).map(({ recipeId, adds }) => ({ recipeId, adds }));
}

const places = new WeakMap<EaseModel, ReadonlyMap<string, number>>();

function placesOf(model: EaseModel): ReadonlyMap<string, number> {
  const known = places.get(model);
  if (known !== undefined) return known;
  const made = new Map(model.recipeIds.map((id, place) => [id, place]));
  places.set(model, made);
  return made;
}
