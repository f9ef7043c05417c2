/** The lower triangle L of a symmetric positive definite matrix, with L Lᵀ the matrix (Cholesky). */
function decomposed(matrix: Float64Array, n: number): Float64Array {
  const lower = matrix.slice();
  const at = (row: number, column: number): number => lower[row * n + column] ?? 0;
  for (let j = 0; j < n; j += 1) {
    for (let k = 0; k < j; k += 1)
      for (let i = j; i < n; i += 1) lower[i * n + j] = at(i, j) - at(i, k) * at(j, k);
    const pivot = Math.sqrt(Math.max(at(j, j), 1e-12));
    for (let i = j; i < n; i += 1) lower[i * n + j] = at(i, j) / pivot;
  }
  return lower;
}

/** Solves a symmetric positive definite system; `matrix` is n × n, row by row. */
export function solved(matrix: Float64Array, right: Float64Array): Float64Array {
  const n = right.length;
  const lower = decomposed(matrix, n);
  const at = (row: number, column: number): number => lower[row * n + column] ?? 0;
  const solution = right.slice();
  for (let i = 0; i < n; i += 1) {
    for (let k = 0; k < i; k += 1) solution[i] = (solution[i] ?? 0) - at(i, k) * (solution[k] ?? 0);
    solution[i] = (solution[i] ?? 0) / at(i, i);
  }
  for (let i = n - 1; i >= 0; i -= 1) {
    for (let k = i + 1; k < n; k += 1) solution[i] = (solution[i] ?? 0) - at(k, i) * (solution[k] ?? 0);
    solution[i] = (solution[i] ?? 0) / at(i, i);
  }
  return solution;
}
