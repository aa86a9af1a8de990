import { LINE_HEIGHT } from "./crop-line";
import type { Decoded } from "./decode-text";

/** Of the line's height: the least gap that parts words; letters stand nearer. */
const LEAST_GAP = 0.13;
/** Pixels of a step of the recogniser. */
const STEP = 8;

/**
 * The recogniser learnt most from a script without spaces and drops narrow ones. The picture has them: a gap without ink
 * between two letters, clearly wider than the line's own gaps between letters, is a space.
 */
export function spacedText({ letters }: Pick<Decoded, "letters">, planes: Float32Array, width: number): string {
  const gaps = gapsOf(planes, width);
  const least = threshold(gaps.map((gap) => gap.to - gap.from));
  const wide = gaps.filter((gap) => gap.to - gap.from >= least);
  let text = "";
  letters.forEach(({ letter, step }, place) => {
    const before = letters[place - 1];
    if (before !== undefined && letter !== " " && before.letter !== " ") {
      const [from, to] = [(before.step + 0.5) * STEP, (step + 0.5) * STEP];
      if (wide.some((gap) => (gap.from + gap.to) / 2 > from && (gap.from + gap.to) / 2 < to)) text += " ";
    }
    text += letter;
  });
  return text.replace(/\s+/g, " ").trim();
}

interface Gap {
  readonly from: number;
  readonly to: number;
}

/** Stretches of columns without ink, those at the ends left out. */
function gapsOf(planes: Float32Array, width: number): readonly Gap[] {
  let low = 1;
  let high = -1;
  for (let i = 0; i < LINE_HEIGHT * width; i++) {
    const value = planes[i] ?? 0;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  // The ground changes along a photographed line: ink is what stands out in its own column.
  const contrast = Math.max(0.12, 0.22 * (high - low));
  const gaps: Gap[] = [];
  let start = -1;
  let isInked = false;
  for (let x = 0; x < width; x++) {
    let darkest = 1;
    let lightest = -1;
    for (let row = 4; row < LINE_HEIGHT - 4; row++) {
      const value = planes[row * width + x] ?? 0;
      darkest = Math.min(darkest, value);
      lightest = Math.max(lightest, value);
    }
    const hasInk = lightest - darkest > contrast;
    if (hasInk) {
      if (start >= 0 && isInked) gaps.push({ from: start, to: x });
      start = -1;
      isInked = true;
    } else if (start < 0) start = x;
  }
  return gaps;
}

/** Between letters and between words there are two kinds of gap: the border stands where they part most. */
function threshold(widths: readonly number[]): number {
  const least = LEAST_GAP * LINE_HEIGHT;
  const sorted = [...widths].sort((a, b) => a - b);
  let best = least;
  let most = 0;
  for (let i = 1; i < sorted.length; i++) {
    const [low = 0, high = 0] = [sorted[i - 1], sorted[i]];
    const middle = (low + high) / 2;
    if (middle < least || middle > 0.45 * LINE_HEIGHT) continue;
    if (high - low > most) {
      most = high - low;
      best = middle;
    }
  }
  return best;
}
