/**
 * Factors a symmetric positive matrix of up to three rows, kept as [00, 10, 11, 20, 21, 22], into L·Lᵀ, in place.
 */
export function factor(matrix: Float64Array, size: number): void {
  matrix[0] = Math.sqrt(matrix[0]!);
  if (size === 1) return;
  matrix[1] = matrix[1]! / matrix[0];
  matrix[2] = Math.sqrt(matrix[2]! - matrix[1] * matrix[1]);
  if (size === 2) return;
  matrix[3] = matrix[3]! / matrix[0];
  matrix[4] = (matrix[4]! - matrix[3] * matrix[1]) / matrix[2];
  matrix[5] = Math.sqrt(matrix[5]! - matrix[3] * matrix[3] - matrix[4] * matrix[4]);
}

/** Solves L·y = v for a factor, in place. */
export function solveLower(lower: Float64Array, size: number, v: Float64Array): void {
  v[0] = v[0]! / lower[0]!;
  if (size > 1) v[1] = (v[1]! - lower[1]! * v[0]) / lower[2]!;
  if (size > 2) v[2] = (v[2]! - lower[3]! * v[0] - lower[4]! * v[1]!) / lower[5]!;
}

/** Solves Lᵀ·y = v for a factor, in place. */
export function solveUpper(lower: Float64Array, size: number, v: Float64Array): void {
  if (size > 2) v[2] = v[2]! / lower[5]!;
  if (size > 1) v[1] = (v[1]! - (size > 2 ? lower[4]! * v[2]! : 0)) / lower[2]!;
  const rest = (size > 1 ? lower[1]! * v[1]! : 0) + (size > 2 ? lower[3]! * v[2]! : 0);
  v[0] = (v[0]! - rest) / lower[0]!;
}
