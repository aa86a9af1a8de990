/** How somebody used the app up to a day. */
export interface Usage {
  /** Days since they were last there. */
  readonly recencyDays: number;
  /** Days they were there in the four weeks before. */
  readonly activeDays: number;
  /** Days since they were first there. */
  readonly tenureDays: number;
}

export interface Outcome extends Usage {
  /** Not seen in the four weeks after. */
  readonly hasLeft: boolean;
}

export const FEATURES = ["recency", "frequency", "tenure"] as const;
export type Feature = (typeof FEATURES)[number];

/** Logistic regression over standardised features. */
export interface ChurnModel {
  readonly intercept: number;
  readonly weights: readonly number[];
  readonly means: readonly number[];
  readonly deviations: readonly number[];
  readonly people: number;
  readonly leftShare: number;
  /** On a fifth of the people that the fit did not see; null where they are too few. */
  readonly held: Quality | null;
}

/** How far to believe it. */
export interface Quality {
  readonly people: number;
  /** Share of pairs (one left, one stayed) in which the one who left was given the greater risk; 0.5 is chance. */
  readonly auc: number;
  /** Mean distance between the risk said and the share that left, over ten classes of risk. */
  readonly calibrationError: number;
}

export interface Risk {
  /** 0–1. */
  readonly risk: number;
  /** What raises (+) or lowers (−) it against the average person, in log-odds, greatest first. */
  readonly reasons: readonly { readonly feature: Feature; readonly effect: number }[];
}

const FEWEST = 40;
const RIDGE = 1;

/** Recency and frequency work by ratio: a day matters much after the first, little after the thirtieth. */
const featuresOf = (usage: Usage): number[] => [
  Math.log1p(Math.max(0, usage.recencyDays)),
  Math.log1p(Math.max(0, usage.activeDays)),
  Math.log1p(Math.max(0, usage.tenureDays)),
];

/**
 * Fits the risk to stay away for four weeks on recency, frequency and tenure (the variables of RFM, Fader, Hardie and Lee
 * 2005) by ridge logistic regression, iteratively reweighted least squares (Hastie, Tibshirani and Friedman, The Elements of
 * Statistical Learning, 4.4.1). Logistic regression with an unpenalised intercept is calibrated in the large by its own
 * score equation; `held` says how it does on people left out. Null for fewer than 40 people or when all did the same.
 */
export function fitChurn(outcomes: readonly Outcome[]): ChurnModel | null {
  const held = outcomes.filter((_, place) => place % 5 === 4);
  const seen = outcomes.filter((_, place) => place % 5 !== 4);
  const full = fitted(outcomes);
  if (full === null) return null;
  const partial = held.length >= FEWEST / 2 ? fitted(seen) : null;
  return { ...full, held: partial === null ? null : qualityOf(partial, held) };
}

/** The risk of one person and what makes it. */
export function churnRisk(model: ChurnModel, usage: Usage): Risk {
  const effects = featuresOf(usage).map(
    (value, place) =>
      ((model.weights[place] ?? 0) * (value - (model.means[place] ?? 0))) / (model.deviations[place] ?? 1),
  );
  const logit = effects.reduce((sum, effect) => sum + effect, model.intercept);
  return {
    risk: 1 / (1 + Math.exp(-logit)),
    reasons: FEATURES.map((feature, place) => ({ feature, effect: effects[place] ?? 0 })).sort(
      (a, b) => Math.abs(b.effect) - Math.abs(a.effect),
    ),
  };
}

function fitted(outcomes: readonly Outcome[]): ChurnModel | null {
  const left = outcomes.filter((one) => one.hasLeft).length;
  if (outcomes.length < FEWEST || left === 0 || left === outcomes.length) return null;
  const raw = outcomes.map(featuresOf);
  const count = raw.length;
  const means = FEATURES.map((_, place) => raw.reduce((sum, row) => sum + (row[place] ?? 0), 0) / count);
  const deviations = FEATURES.map((_, place) => {
    const variance = raw.reduce((sum, row) => sum + ((row[place] ?? 0) - (means[place] ?? 0)) ** 2, 0) / count;
    return variance > 1e-12 ? Math.sqrt(variance) : 1;
  });
  const rows = raw.map((row) => [
    1,
    ...row.map((value, place) => (value - (means[place] ?? 0)) / (deviations[place] ?? 1)),
  ]);
  const size = FEATURES.length + 1;
  let beta = new Array<number>(size).fill(0);
  for (let turn = 0; turn < 50; turn += 1) {
    const gradient = beta.map((weight, place) => (place === 0 ? 0 : -RIDGE * weight));
    const hessian = beta.map((_, r) => beta.map((_weight, c): number => (r === c && r > 0 ? RIDGE : 0)));
    for (const [place, row] of rows.entries()) {
      const logit = row.reduce((sum, value, c) => sum + value * (beta[c] ?? 0), 0);
      const p = 1 / (1 + Math.exp(-logit));
      const gap = (outcomes[place]?.hasLeft === true ? 1 : 0) - p;
      const spread = Math.max(1e-9, p * (1 - p));
      for (const [r, value] of row.entries()) {
        gradient[r] = (gradient[r] ?? 0) + value * gap;
        const line = hessian[r];
        if (line !== undefined)
          for (const [c, other] of row.entries()) line[c] = (line[c] ?? 0) + value * other * spread;
      }
    }
    const step = solve(hessian, gradient);
    beta = beta.map((weight, place) => weight + (step[place] ?? 0));
    if (Math.max(...step.map(Math.abs)) < 1e-9) break;
  }
  const [intercept = 0, ...weights] = beta;
  return { intercept, weights, means, deviations, people: count, leftShare: left / count, held: null };
}

/** Gauss with pivoting; the matrix is positive definite by its ridge. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, place) => [...row, right[place] ?? 0]);
  const size = rows.length;
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let r = column + 1; r < size; r += 1)
      if (Math.abs(rows[r]?.[column] ?? 0) > Math.abs(rows[pivot]?.[column] ?? 0)) pivot = r;
    const top = rows[pivot] ?? [];
    rows[pivot] = rows[column] ?? [];
    rows[column] = top;
    for (const [r, row] of rows.entries()) {
      if (r === column) continue;
      const times = (row[column] ?? 0) / (top[column] ?? 1);
      for (let c = column; c <= size; c += 1) row[c] = (row[c] ?? 0) - times * (top[c] ?? 0);
    }
  }
  return rows.map((row, place) => (row[size] ?? 0) / (row[place] ?? 1));
}

function qualityOf(model: ChurnModel, people: readonly Outcome[]): Quality {
  const scored = people.map((one) => ({ risk: churnRisk(model, one).risk, hasLeft: one.hasLeft }));
  const ranked = scored.toSorted((a, b) => a.risk - b.risk);
  const left = ranked.filter((one) => one.hasLeft).length;
  const stayed = ranked.length - left;
  // Mann and Whitney's count, ties by half through mean ranks.
  let rankSum = 0;
  for (let at = 0; at < ranked.length; ) {
    let end = at;
    while (end + 1 < ranked.length && ranked[end + 1]?.risk === ranked[at]?.risk) end += 1;
    const rank = (at + end) / 2 + 1;
    for (let place = at; place <= end; place += 1) if (ranked[place]?.hasLeft === true) rankSum += rank;
    at = end + 1;
  }
  const auc = left === 0 || stayed === 0 ? 0.5 : (rankSum - (left * (left + 1)) / 2) / (left * stayed);
  const classes = Map.groupBy(scored, (one) => Math.min(9, Math.floor(one.risk * 10)));
  const calibrationError = [...classes.values()].reduce((sum, own) => {
    const said = own.reduce((all, one) => all + one.risk, 0) / own.length;
    const was = own.filter((one) => one.hasLeft).length / own.length;
    return sum + (Math.abs(said - was) * own.length) / scored.length;
  }, 0);
  return { people: people.length, auc, calibrationError };
}
