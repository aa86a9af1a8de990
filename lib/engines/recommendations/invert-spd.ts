/**
 * The inverse of a symmetric positive definite matrix (row by row, n × n) by Cholesky's decomposition.
 * Throws a RangeError where the matrix is not positive definite.
 */
export function invertSpd(matrix: Float64Array, n: number): Float64Array {
  const lower = choleskyOf(matrix, n);
  const inverse = invertLower(lower, n);
  // A⁻¹ = L⁻ᵀ L⁻¹; entry (i, j) sums over the rows of L⁻¹ from the later of the two on.
  const result = new Float64Array(n * n);
  for (let k = 0; k < n; k++) {
    const row = inverse.subarray(k * n, k * n + k + 1);
    for (let i = 0; i <= k; i++) {
      const left = row[i] as number;
      if (left === 0) continue;
      const into = i * n;
      for (let j = i; j <= k; j++) result[into + j] = (result[into + j] as number) + left * (row[j] as number);
    }
  }
  for (let i = 0; i < n; i++) for (let j = 0; j < i; j++) result[i * n + j] = result[j * n + i] as number;
  return result;
}

function choleskyOf(matrix: Float64Array, n: number): Float64Array {
  const lower = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    const rowI = lower.subarray(i * n, i * n + n);
    for (let j = 0; j <= i; j++) {
      const rowJ = lower.subarray(j * n, j * n + n);
      let sum = matrix[i * n + j] as number;
      for (let k = 0; k < j; k++) sum -= (rowI[k] as number) * (rowJ[k] as number);
      if (i === j) {
        if (!(sum > 0)) throw new RangeError("The matrix is not positive definite.");
        rowI[i] = Math.sqrt(sum);
      } else rowI[j] = sum / (rowJ[j] as number);
    }
  }
  return lower;
}

function invertLower(lower: Float64Array, n: number): Float64Array {
  const inverse = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    const pivot = lower[i * n + i] as number;
    const row = inverse.subarray(i * n, i * n + n);
    for (let k = 0; k < i; k++) {
      const factor = lower[i * n + k] as number;
      if (factor === 0) continue;
      const above = inverse.subarray(k * n, k * n + k + 1);
      for (let j = 0; j <= k; j++) row[j] = (row[j] as number) - factor * (above[j] as number);
    }
    for (let j = 0; j < i; j++) row[j] = (row[j] as number) / pivot;
    row[i] = 1 / pivot;
  }
  return inverse;
}
