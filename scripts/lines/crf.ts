import type { Encoded } from "@/lib/engines/recipes/lines/features";
import { FEATURES_PER_TOKEN } from "@/lib/engines/recipes/lines/features";
import {
  EMISSION_SIZE,
  type LineModel,
  scoreStates,
  TRANSITION_SIZE,
  transitionAt,
} from "@/lib/engines/recipes/lines/model";
import { mayFollow, STATE_COUNT } from "@/lib/engines/recipes/lines/states";

export interface Example {
  readonly line: Encoded;
  readonly states: readonly number[];
}

const S = STATE_COUNT;
const at = (values: ArrayLike<number>, i: number) => values[i] as number;
const ALLOWED = Array.from({ length: S + 1 }, (_, f) => Array.from({ length: S }, (_, t) => mayFollow(f - 1, t)));

function logSum(values: Float64Array): number {
  const peak = Math.max(...values);
  let sum = 0;
  for (const value of values) sum += Math.exp(value - peak);
  return peak + Math.log(sum);
}

/** Maximum likelihood by stochastic AdaGrad; a share `dropout` of the updates is left out, so that no single feature carries a label; the order of lines is fixed by `seed`. */
export function train(
  examples: readonly Example[],
  options: {
    epochs: number;
    rate: number;
    seed: number;
    dropout: number;
    onEpoch?: (epoch: number, model: LineModel) => void;
  },
): LineModel {
  const emissions = new Float32Array(EMISSION_SIZE);
  const squares = new Float32Array(EMISSION_SIZE).fill(1);
  const transitions = new Float32Array(TRANSITION_SIZE);
  const transitionSquares = new Float32Array(TRANSITION_SIZE).fill(1);
  const model: LineModel = { emissions, transitions, scale: 1 };
  let seed = options.seed;
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 4294967296;
  };
  const order = examples.map((_, i) => i);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [at(order, j), at(order, i)];
    }
    for (const index of order) {
      const example = examples[index];
      if (!example) continue;
      const { line, states } = example;
      const words = states.length;
      if (words === 0) continue;
      const scores = scoreStates(model, line);
      const forward = Array.from({ length: words }, () => new Float64Array(S).fill(-1e9));
      const backward = Array.from({ length: words }, () => new Float64Array(S).fill(-1e9));
      const row = new Float64Array(S);
      for (let i = 0; i < words; i++) {
        for (let to = 0; to < S; to++) {
          const own = at(scores, i * S + to);
          if (i === 0) {
            if (ALLOWED[0]?.[to]) (forward[0] as Float64Array)[to] = own + at(transitions, transitionAt(0, -1, to));
            continue;
          }
          for (let from = 0; from < S; from++) {
            row[from] = ALLOWED[from + 1]?.[to]
              ? at(forward[i - 1] as Float64Array, from) + at(transitions, transitionAt(at(line.gaps, i), from, to))
              : -1e9;
          }
          (forward[i] as Float64Array)[to] = logSum(row) + own;
        }
      }
      (backward[words - 1] as Float64Array).fill(0);
      for (let i = words - 2; i >= 0; i--) {
        for (let from = 0; from < S; from++) {
          for (let to = 0; to < S; to++) {
            row[to] = ALLOWED[from + 1]?.[to]
              ? at(backward[i + 1] as Float64Array, to) +
                at(scores, (i + 1) * S + to) +
                at(transitions, transitionAt(at(line.gaps, i + 1), from, to))
              : -1e9;
          }
          (backward[i] as Float64Array)[from] = logSum(row);
        }
      }
      const logZ = logSum(forward[words - 1] as Float64Array);
      const step = (weights: Float32Array, seen: Float32Array, k: number, gradient: number) => {
        seen[k] = at(seen, k) + gradient * gradient;
        weights[k] = at(weights, k) + (options.rate * gradient) / Math.sqrt(at(seen, k));
      };
      for (let i = 0; i < words; i++) {
        const gold = at(states, i);
        for (let s = 0; s < S; s++) {
          const chance = Math.exp(at(forward[i] as Float64Array, s) + at(backward[i] as Float64Array, s) - logZ);
          const gradient = (s === gold ? 1 : 0) - chance;
          if (Math.abs(gradient) < 1e-4) continue;
          for (let f = i * FEATURES_PER_TOKEN; f < (i + 1) * FEATURES_PER_TOKEN; f++) {
            if (options.dropout > 0 && random() < options.dropout) continue;
            step(emissions, squares, at(line.buckets, f) * S + s, gradient);
          }
        }
        const previous = i === 0 ? -1 : at(states, i - 1);
        for (let from = i === 0 ? -1 : 0; from < (i === 0 ? 0 : S); from++) {
          for (let to = 0; to < S; to++) {
            if (!ALLOWED[from + 1]?.[to]) continue;
            const before = i === 0 ? 0 : at(forward[i - 1] as Float64Array, from);
            const k = transitionAt(i === 0 ? 0 : at(line.gaps, i), from, to);
            const chance = Math.exp(
              before + at(transitions, k) + at(scores, i * S + to) + at(backward[i] as Float64Array, to) - logZ,
            );
            const gradient = (from === previous && to === gold ? 1 : 0) - chance;
            if (Math.abs(gradient) > 1e-4) step(transitions, transitionSquares, k, gradient);
          }
        }
      }
    }
    options.onEpoch?.(epoch, model);
  }
  return model;
}
