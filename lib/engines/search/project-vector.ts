import { DIMENSIONS } from "./embed";

/** Each number of a longer vector goes to so many places. */
const SPREAD = 4;

/**
 * A vector of any length brought to ours with angles nearly kept: a fixed sparse random projection, the same everywhere.
 * One of our length is only brought to length one. Fails for an empty vector.
 */
export function projectVector(vector: readonly number[]): Float32Array {
  if (vector.length === 0) throw new Error("A vector has no numbers.");
  const out = new Float32Array(DIMENSIONS);
  if (vector.length === DIMENSIONS) out.set(vector);
  else {
    let state = 0x9e3779b9;
    for (const value of vector)
      for (let i = 0; i < SPREAD; i++) {
        state ^= state << 13;
        state ^= state >>> 17;
        state ^= state << 5;
        const place = (state >>> 0) % DIMENSIONS;
        out[place] = (out[place] ?? 0) + ((state & 0x40000000) === 0 ? value : -value);
      }
  }
  const length = Math.sqrt(out.reduce((sum, value) => sum + value * value, 0));
  return length === 0 ? out : out.map((value) => value / length);
}
