/** One step of a forecast with the range that holds the given share of outcomes. */
export interface ForecastPoint {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export type Forecast =
  | {
      readonly ok: true;
      readonly method: "holt-winters-damped" | "holt-damped";
      readonly points: readonly ForecastPoint[];
    }
  /** Fewer than 14 values, or none that differ. */
  | { readonly ok: false; readonly reason: "too-short" };

interface Fit {
  readonly alpha: number;
  readonly beta: number;
  readonly gamma: number;
  readonly phi: number;
}

const FEWEST = 14;
const GRID = {
  alpha: [0.05, 0.15, 0.3, 0.5, 0.8],
  beta: [0, 0.03, 0.1, 0.25],
  gamma: [0.02, 0.1, 0.3],
  phi: [0.85, 0.95, 0.98],
};

/**
 * The next values of a daily series with intervals. Additive Holt–Winters with a damped trend and a week of season (Gardner
 * and McKenzie 1985; Hyndman and Athanasopoulos, Forecasting: Principles and Practice, 3rd ed., section 8.3); below four
 * weeks the season is left out. Its four weights are those of a grid with the least one-step error. The interval is not a
 * formula's: it is the spread of the errors that the method itself made h steps ahead from every earlier day (their
 * quantiles, section 5.5 there), widened as 1/n asks for few of them (split conformal, Vovk et al. 2005). Values are held at
 * or above `floor`.
 */
export function forecast(
  series: readonly number[],
  ahead: number,
  {
    coverage = 0.8,
    season = 7,
    floor = 0,
  }: { readonly coverage?: number; readonly season?: number; readonly floor?: number } = {},
): Forecast {
  if (series.length < FEWEST || series.some((value) => !Number.isFinite(value)))
    return { ok: false, reason: "too-short" };
  const isSeasonal = series.length >= 4 * season;
  const period = isSeasonal ? season : 1;
  const fit = bestFit(series, period);
  const { paths, errors } = walk(series, fit, period, ahead);
  const points = paths.map((value, step) => {
    const reach = intervalReach(errors[step] ?? [], coverage);
    return {
      value: Math.max(floor, value),
      low: Math.max(floor, value - reach),
      high: Math.max(floor, value + reach),
    };
  });
  // The future is no surer further out; few errors there must not say so.
  const widest = points.reduce<ForecastPoint[]>((kept, point) => {
    const before = kept.at(-1);
    const below = Math.max(
      point.value - point.low,
      before === undefined ? 0 : Math.min(before.value - before.low, point.value - floor),
    );
    const above = Math.max(point.high - point.value, before === undefined ? 0 : before.high - before.value);
    kept.push({ value: point.value, low: Math.max(floor, point.value - below), high: point.value + above });
    return kept;
  }, []);
  return { ok: true, method: isSeasonal ? "holt-winters-damped" : "holt-damped", points: widest };
}

function bestFit(series: readonly number[], period: number): Fit {
  let best: Fit = { alpha: 0.3, beta: 0.03, gamma: 0.1, phi: 0.95 };
  let least = Number.POSITIVE_INFINITY;
  for (const alpha of GRID.alpha)
    for (const beta of GRID.beta)
      for (const gamma of period === 1 ? [0] : GRID.gamma)
        for (const phi of beta === 0 ? [0.95] : GRID.phi) {
          const fit = { alpha, beta, gamma, phi };
          const { errors } = walk(series, fit, period, 1);
          const squares = (errors[0] ?? []).reduce((sum, error) => sum + error * error, 0);
          if (squares < least) {
            least = squares;
            best = fit;
          }
        }
  return best;
}

/** Goes through the series once: the forecasts from its end, and the errors at each step ahead from earlier days. */
function walk(series: readonly number[], fit: Fit, period: number, ahead: number) {
  const head = series.slice(0, Math.max(period, Math.min(2 * period, series.length)));
  const mean = head.reduce((sum, value) => sum + value, 0) / head.length;
  let level = period === 1 ? (series[0] ?? 0) : mean;
  let trend = 0;
  const seasons = Array.from({ length: period }, (_, place) => {
    const own = head.filter((_value, at) => at % period === place);
    return period === 1 ? 0 : own.reduce((sum, value) => sum + value, 0) / own.length - mean;
  });
  const errors: number[][] = Array.from({ length: ahead }, () => []);
  const warm = Math.min(2 * period, Math.floor(series.length / 3));
  const path = (from: number) => {
    let damp = 0;
    return Array.from({ length: ahead }, (_, step) => {
      damp += fit.phi ** (step + 1);
      return level + damp * trend + (seasons[(from + step) % period] ?? 0);
    });
  };
  for (const [at, value] of series.entries()) {
    if (at >= warm)
      for (const [step, guess] of path(at).entries()) {
        const actual = series[at + step];
        if (actual !== undefined) errors[step]?.push(actual - guess);
      }
    const place = at % period;
    const had = seasons[place] ?? 0;
    const before = level;
    level = fit.alpha * (value - had) + (1 - fit.alpha) * (level + fit.phi * trend);
    trend = fit.beta * (level - before) + (1 - fit.beta) * fit.phi * trend;
    if (period > 1) seasons[place] = fit.gamma * (value - level) + (1 - fit.gamma) * had;
  }
  return { paths: path(series.length), errors };
}

/** The distance from the forecast within which the share of the errors lies, with the correction for their number. */
function intervalReach(errors: readonly number[], coverage: number): number {
  const sizes = errors.map(Math.abs).sort((a, b) => a - b);
  if (sizes.length === 0) return 0;
  const place = Math.ceil((sizes.length + 1) * coverage) - 1;
  return sizes[Math.min(place, sizes.length - 1)] ?? 0;
}
