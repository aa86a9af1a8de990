export interface Decoded {
  /** Each letter with the step it was seen in. */
  readonly letters: readonly { readonly letter: string; readonly step: number }[];
  readonly confidence: number;
}

/**
 * Text of a recogniser's answer (connectionist temporal classification): the likeliest letter of each step, repeats and
 * blanks (0) left out. `letters` begin at 1. Certainty is the mean of the letters that stay.
 */
export function decodeText(scores: Float32Array, steps: number, classes: number, letters: readonly string[]): Decoded {
  const found: { letter: string; step: number }[] = [];
  let sum = 0;
  let count = 0;
  let last = 0;
  for (let step = 0; step < steps; step++) {
    const from = step * classes;
    let best = 0;
    let score = -1;
    for (let each = 0; each < classes; each++) {
      const value = scores[from + each] ?? 0;
      if (value > score) {
        score = value;
        best = each;
      }
    }
    if (best !== 0 && best !== last) {
      found.push({ letter: letters[best - 1] ?? "", step });
      sum += score;
      count += 1;
    }
    last = best;
  }
  return { letters: found, confidence: count === 0 ? 0 : sum / count };
}
