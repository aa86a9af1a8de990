import { BUCKET_BITS, type Encoded, FEATURES_PER_TOKEN } from "./features";
import { mayFollow, STATE_COUNT } from "./states";

// Indices here are in range by construction; the casts spare the hot loops a check at every read.

/** Weights of the sequence model: a linear-chain conditional random field. */
export interface LineModel {
  /** [bucket][state] */
  readonly emissions: Float32Array | Int8Array;
  /** [gap][from + 1][to]; from −1 is the beginning of the line. */
  readonly transitions: Float32Array;
  /** What one step of `emissions` is worth. */
  readonly scale: number;
}

export const EMISSION_SIZE = (1 << BUCKET_BITS) * STATE_COUNT;
export const TRANSITION_SIZE = 4 * (STATE_COUNT + 1) * STATE_COUNT;
export const transitionAt = (gap: number, from: number, to: number) =>
  (gap * (STATE_COUNT + 1) + from + 1) * STATE_COUNT + to;

/** What each state is worth at each word by its features alone; the sums are spelled out since this is the hot loop. */
export function scoreStates(model: LineModel, line: Encoded): Float64Array {
  const { emissions: e, scale } = model;
  const { buckets } = line;
  const words = line.at.length;
  const scores = new Float64Array(words * STATE_COUNT);
  for (let i = 0; i < words; i++) {
    let a0 = 0;
    let a1 = 0;
    let a2 = 0;
    let a3 = 0;
    let a4 = 0;
    let a5 = 0;
    let a6 = 0;
    let a7 = 0;
    let a8 = 0;
    let a9 = 0;
    let a10 = 0;
    let a11 = 0;
    let a12 = 0;
    let a13 = 0;
    const end = (i + 1) * FEATURES_PER_TOKEN;
    for (let f = i * FEATURES_PER_TOKEN; f < end; f++) {
      const b = (buckets[f] as number) * STATE_COUNT;
      a0 += e[b + 0] as number;
      a1 += e[b + 1] as number;
      a2 += e[b + 2] as number;
      a3 += e[b + 3] as number;
      a4 += e[b + 4] as number;
      a5 += e[b + 5] as number;
      a6 += e[b + 6] as number;
      a7 += e[b + 7] as number;
      a8 += e[b + 8] as number;
      a9 += e[b + 9] as number;
      a10 += e[b + 10] as number;
      a11 += e[b + 11] as number;
      a12 += e[b + 12] as number;
      a13 += e[b + 13] as number;
    }
    const row = i * STATE_COUNT;
    scores[row + 0] = a0 * scale;
    scores[row + 1] = a1 * scale;
    scores[row + 2] = a2 * scale;
    scores[row + 3] = a3 * scale;
    scores[row + 4] = a4 * scale;
    scores[row + 5] = a5 * scale;
    scores[row + 6] = a6 * scale;
    scores[row + 7] = a7 * scale;
    scores[row + 8] = a8 * scale;
    scores[row + 9] = a9 * scale;
    scores[row + 10] = a10 * scale;
    scores[row + 11] = a11 * scale;
    scores[row + 12] = a12 * scale;
    scores[row + 13] = a13 * scale;
  }
  return scores;
}

const STATES = Array.from({ length: STATE_COUNT }, (_, state) => state);
/** Every step a line may take, grouped by where it leads; `LEADS[to]` is where the steps to `to` begin. */
const STEPS = STATES.flatMap((to) => STATES.filter((from) => mayFollow(from, to)).map((from) => [from, to] as const));
const FROM = Uint8Array.from(STEPS, ([from]) => from);
const LEADS = Uint8Array.from([...STATES, STATE_COUNT], (state) => STEPS.filter(([, to]) => to < state).length);
const OPENING = STATES.map((to) => mayFollow(-1, to));

/** The allowed steps' weights in that order for each gap, and the same as factors; worked out once a model. */
interface Chain {
  readonly weights: readonly Float64Array[];
  readonly factors: readonly Float64Array[];
}
const chains = new WeakMap<LineModel, Chain>();
function chainOf(model: LineModel): Chain {
  const known = chains.get(model);
  if (known) return known;
  const weights = [0, 1, 2, 3].map((gap) =>
    Float64Array.from(STEPS, ([from, to]) => model.transitions[transitionAt(gap, from, to)] ?? 0),
  );
  const chain = { weights, factors: weights.map((row) => row.map(Math.exp)) };
  chains.set(model, chain);
  return chain;
}

/** The likeliest states of a line (Viterbi) and the probability, 0–1, that all of them are right (forward sums). */
export function bestStates(model: LineModel, line: Encoded): { states: Uint8Array; probability: number } {
  const words = line.at.length;
  const states = new Uint8Array(words);
  if (words === 0) return { states, probability: 0 };
  const scores = scoreStates(model, line);
  const chain = chainOf(model);
  const back = new Uint8Array(words * STATE_COUNT);
  let best = new Float64Array(STATE_COUNT);
  let nextBest = new Float64Array(STATE_COUNT);
  let share = new Float64Array(STATE_COUNT);
  let nextShare = new Float64Array(STATE_COUNT);
  let logTotal = 0;
  for (let i = 0; i < words; i++) {
    const row = i * STATE_COUNT;
    let peak = -Infinity;
    for (let s = 0; s < STATE_COUNT; s++) if ((scores[row + s] as number) > peak) peak = scores[row + s] as number;
    const weights = chain.weights[line.gaps[i] as number] as Float64Array;
    const factors = chain.factors[line.gaps[i] as number] as Float64Array;
    let sum = 0;
    for (let to = 0; to < STATE_COUNT; to++) {
      let top = -1e9;
      let from = 0;
      let mass = 0;
      if (i === 0) {
        if (OPENING[to]) {
          top = model.transitions[transitionAt(0, -1, to)] as number;
          mass = Math.exp(top);
        }
      } else {
        const end = LEADS[to + 1] as number;
        for (let k = LEADS[to] as number; k < end; k++) {
          const s = FROM[k] as number;
          const value = (best[s] as number) + (weights[k] as number);
          if (value > top) {
            top = value;
            from = s;
          }
          mass += (share[s] as number) * (factors[k] as number);
        }
      }
      const own = scores[row + to] as number;
      nextBest[to] = top + own;
      back[row + to] = from;
      const below = own - peak;
      mass = below < -30 ? 0 : mass * Math.exp(below);
      nextShare[to] = mass;
      sum += mass;
    }
    // Shares are kept summing to one, so that nothing under- or overflows on long lines.
    for (let s = 0; s < STATE_COUNT; s++) nextShare[s] = (nextShare[s] as number) / sum;
    logTotal += Math.log(sum) + peak;
    [best, nextBest] = [nextBest, best];
    [share, nextShare] = [nextShare, share];
  }
  let state = 0;
  for (let s = 1; s < STATE_COUNT; s++) if ((best[s] as number) > (best[state] as number)) state = s;
  const probability = Math.min(1, Math.exp((best[state] as number) - logTotal));
  for (let i = words - 1; i >= 0; i--) {
    states[i] = state;
    state = back[i * STATE_COUNT + state] as number;
  }
  return { states, probability: Number.isNaN(probability) ? 0 : probability };
}
