const SIDE = 8;
const C1 = (0.01 * 255) ** 2;
const C2 = (0.03 * 255) ** 2;

/**
 * How alike two grey pictures of one size are, 1 = the same: structural similarity (Wang and others, 2004) over windows
 * of 8 × 8 at every fourth pixel. Throws RangeError where they are not of that size.
 */
export function ssim(a: ArrayLike<number>, b: ArrayLike<number>, width: number, height: number): number {
  if (a.length !== width * height || b.length !== width * height || Math.min(width, height) < SIDE)
    throw new RangeError("Two grey pictures of one size, at least 8 × 8, are needed.");
  let sum = 0;
  let count = 0;
  for (let top = 0; top + SIDE <= height; top += 4)
    for (let left = 0; left + SIDE <= width; left += 4) {
      sum += windowSsim(a, b, top * width + left, width);
      count += 1;
    }
  return sum / count;
}

function windowSsim(a: ArrayLike<number>, b: ArrayLike<number>, from: number, width: number): number {
  let [sumA, sumB, sumAA, sumBB, sumAB] = [0, 0, 0, 0, 0];
  for (let y = 0; y < SIDE; y++)
    for (let x = 0; x < SIDE; x++) {
      const one = a[from + y * width + x] ?? 0;
      const other = b[from + y * width + x] ?? 0;
      sumA += one;
      sumB += other;
      sumAA += one * one;
      sumBB += other * other;
      sumAB += one * other;
    }
  const n = SIDE * SIDE;
  const [meanA, meanB] = [sumA / n, sumB / n];
  const [varA, varB] = [sumAA / n - meanA ** 2, sumBB / n - meanB ** 2];
  const both = sumAB / n - meanA * meanB;
  return ((2 * meanA * meanB + C1) * (2 * both + C2)) / ((meanA ** 2 + meanB ** 2 + C1) * (varA + varB + C2));
}
