/** Side of the grey picture a hash is made from. */
export const HASHED_SIDE = 32;
const KEPT_SIDE = 8;
/** Bits of 64 that two pictures of one scene may differ in. */
const ALIKE = 6;

/**
 * 64 bits of what a picture looks like, as 16 hex digits: whether each of its 64 coarsest waves is above their median.
 * Size, format, quality and brightness hardly change it. `grey` holds 32 × 32 values 0–255, row by row.
 * Throws RangeError for another count.
 */
export function perceptualHash(grey: ArrayLike<number>): string {
  if (grey.length !== HASHED_SIDE ** 2) throw new RangeError(`A hash is made from ${HASHED_SIDE ** 2} values.`);
  const rows = transform(Array.from(grey), true);
  const waves = transform(rows, false);
  const kept: number[] = [];
  for (let v = 0; v < KEPT_SIDE; v++)
    for (let u = 0; u < KEPT_SIDE; u++) kept.push(v === 0 && u === 0 ? 0 : (waves[v * HASHED_SIDE + u] ?? 0));
  const middle = kept.slice(1).toSorted((a, b) => a - b)[Math.floor((kept.length - 1) / 2)] ?? 0;
  let digits = "";
  for (let at = 0; at < kept.length; at += 4) {
    const four = kept.slice(at, at + 4).reduce((bits, value) => bits * 2 + (value > middle ? 1 : 0), 0);
    digits += four.toString(16);
  }
  return digits;
}

/** Bits two hashes differ in; 64 where one of them is no hash. */
export function hashDistance(a: string, b: string): number {
  if (!IS_HASH.test(a) || !IS_HASH.test(b)) return 64;
  let differing = BigInt(`0x${a}`) ^ BigInt(`0x${b}`);
  let count = 0;
  for (; differing > 0n; differing &= differing - 1n) count += 1;
  return count;
}

/** Whether two pictures show the same scene. */
export const looksAlike = (a: string, b: string): boolean => hashDistance(a, b) <= ALIKE;

const IS_HASH = /^[0-9a-f]{16}$/;

const COSINES = Array.from({ length: HASHED_SIDE }, (_, u) =>
  Array.from({ length: HASHED_SIDE }, (_, x) => Math.cos(((2 * x + 1) * u * Math.PI) / (2 * HASHED_SIDE))),
);

/** The first waves (cosines) of every row, or of every column. */
function transform(values: readonly number[], alongRows: boolean): number[] {
  const result = new Array<number>(HASHED_SIDE ** 2).fill(0);
  for (let line = 0; line < (alongRows ? HASHED_SIDE : KEPT_SIDE); line++)
    for (let u = 0; u < KEPT_SIDE; u++) {
      const waves = COSINES[u] ?? [];
      let sum = 0;
      for (let x = 0; x < HASHED_SIDE; x++)
        sum += (values[alongRows ? line * HASHED_SIDE + x : x * HASHED_SIDE + line] ?? 0) * (waves[x] ?? 0);
      result[alongRows ? line * HASHED_SIDE + u : u * HASHED_SIDE + line] = sum;
    }
  return result;
}
