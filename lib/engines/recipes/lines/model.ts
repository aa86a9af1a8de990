import { BUCKET_BITS, type Encoded, FEATURES_PER_TOKEN } from "./features";
import { mayFollow, STATE_COUNT } from "./states";

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

/** What each state is worth at each word by its features alone. */
export function scoreStates(model: LineModel, line: Encoded): Float64Array {
  const { emissions, scale } = model;
  const { buckets } = line;
  const words = line.at.length;
  const scores = new Float64Array(words * STATE_COUNT);
  for (let i = 0; i < words; i++) {
    const row = i * STATE_COUNT;
    const end = (i + 1) * FEATURES_PER_TOKEN;
    for (let f = i * FEATURES_PER_TOKEN; f < end; f++) {
      const base = (buckets[f] as number) * STATE_COUNT;
      for (let s = 0; s < STATE_COUNT; s++) scores[row + s] = (scores[row + s] as number) + (emissions[base + s] as number);
    }
    for (let s = 0; s < STATE_COUNT; s++) scores[row + s] = (scores[row + s] as number) * scale;
  }
  return scores;
}

const ALLOWED: readonly (readonly number[])[] = Array.from({ length: STATE_COUNT }, (_, to) =>
  Array.from({ length: STATE_COUNT }, (_, from) => from).filter((from) => mayFollow(from, to)),
);
const OPENING = Array.from({ length: STATE_COUNT }, (_, to) => mayFollow(-1, to));

/** The likeliest states of a line and the probability (0–1) that all of them are right. */
export function bestStates(model: LineModel, line: Encoded): { states: Uint8Array; probability: number } {
  const words = line.at.length;
  const scores = scoreStates(model, line);
  const { transitions } = model;
  const states = new Uint8Array(words);
  if (words === 0) return { states, probability: 0 };
  const back = new Uint8Array(words * STATE_COUNT);
  let best = new Float64Array(STATE_COUNT);
  let total = new Float64Array(STATE_COUNT);
  for (let s = 0; s < STATE_COUNT; s++) {
    const value = OPENING[s] ? (scores[s] as number) + (transitions[transitionAt(0, -1, s)] as number) : -1e9;
    best[s] = value;
    total[s] = value;
  }
  for (let i = 1; i < words; i++) {
    const nextBest = new Float64Array(STATE_COUNT);
    const nextTotal = new Float64Array(STATE_COUNT);
    const gap = line.gaps[i] as number;
    for (let to = 0; to < STATE_COUNT; to++) {
      let top = -Infinity;
      let from = 0;
      let peak = -Infinity;
      const allowed = ALLOWED[to] as readonly number[];
      for (const s of allowed) {
        const step = transitions[transitionAt(gap, s, to)] as number;
        const value = (best[s] as number) + step;
        if (value > top) {
          top = value;
          from = s;
        }
        const mass = (total[s] as number) + step;
        if (mass > peak) peak = mass;
      }
      let sum = 0;
      for (const s of allowed) {
        const distance = (total[s] as number) + (transitions[transitionAt(gap, s, to)] as number) - peak;
        if (distance > -12) sum += Math.exp(distance);
      }
      const own = scores[i * STATE_COUNT + to] as number;
      nextBest[to] = top + own;
      nextTotal[to] = peak + Math.log(sum) + own;
      back[i * STATE_COUNT + to] = from;
    }
    best = nextBest;
    total = nextTotal;
  }
  let state = 0;
  for (let s = 1; s < STATE_COUNT; s++) if ((best[s] as number) > (best[state] as number)) state = s;
  const peak = Math.max(...total);
  const top = best[state] as number;
  let sum = 0;
  for (const mass of total) sum += Math.exp(mass - peak);
  for (let i = words - 1; i >= 0; i--) {
    states[i] = state;
    state = back[i * STATE_COUNT + state] as number;
  }
  return { states, probability: Math.min(1, Math.exp(top - peak - Math.log(sum))) };
}
