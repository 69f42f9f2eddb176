/** The axes along which symmetric data spread most. */
export interface PrincipalAxes {
  /** The largest eigenvalues, in falling order. */
  readonly values: readonly number[];
  /** For each the eigenvector, of length 1; its first entry that is not 0 is positive. */
  readonly vectors: readonly Float64Array[];
}

/**
 * The eigenvectors of a symmetric matrix that belong to its largest eigenvalues, by repeated multiplication of a few vectors that
 * are kept at right angles (subspace iteration), and the rotation of Jacobi within them.
 *
 * Source: Gene H. Golub and Charles F. Van Loan (2013), Matrix Computations, 4th edn., sections 8.2 and 8.5.
 */
export function principalAxes(matrix: Float64Array, size: number, count: number): PrincipalAxes {
  const kept = Math.min(size, count + 4);
  // The largest row sum of absolute values bounds every eigenvalue: added to the diagonal it makes all of them positive.
  const shift = Math.max(
    ...Array.from({ length: size }, (_, row) => absoluteSum(matrix, row, size)),
  );
  let block = Array.from({ length: kept }, (_, column) => startVector(size, column));
  orthonormalise(block);
  let values: number[] = [];
  for (let round = 0; round < 300; round += 1) {
    const images = block.map((vector) => product(matrix, vector, shift / 8));
    const { values: found, vectors } = rotated(block, images);
    const next = vectors;
    orthonormalise(next);
    block = next;
    const settled =
      values.length > 0 &&
      found
        .slice(0, count)
        .every((value, place) => Math.abs(value - values[place]!) <= 1e-13 * shift);
    values = found;
    if (settled && round > 20) break;
  }
  return {
    values: values.slice(0, count).map((value) => value - shift / 8),
    vectors: block.slice(0, count).map(upright),
  };
}

function absoluteSum(matrix: Float64Array, row: number, size: number): number {
  return matrix
    .subarray(row * size, (row + 1) * size)
    .reduce((sum, value) => sum + Math.abs(value), 0);
}

/** Vectors that no symmetry of the data is at right angles to. */
function startVector(size: number, column: number): Float64Array {
  return Float64Array.from({ length: size }, (_, row) =>
    Math.sin((row + 1) * (column + 1) * 1.618 + column),
  );
}

function product(matrix: Float64Array, vector: Float64Array, shift: number): Float64Array {
  const size = vector.length;
  return vector.map((own, row) => {
    let sum = shift * own;
    const base = row * size;
    for (let column = 0; column < size; column += 1)
      sum += matrix[base + column]! * vector[column]!;
    return sum;
  });
}

function inner(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let place = 0; place < one.length; place += 1) sum += one[place]! * other[place]!;
  return sum;
}

/** Makes vectors of length 1 at right angles to each other, in order (twice, which is enough). */
function orthonormalise(block: Float64Array[]): void {
  for (const [place, vector] of block.entries()) {
    for (let time = 0; time < 2; time += 1) {
      for (const before of block.slice(0, place)) {
        const part = inner(vector, before);
        for (let row = 0; row < vector.length; row += 1)
          vector[row] = vector[row]! - part * before[row]!;
      }
    }
    const length = Math.sqrt(inner(vector, vector));
    if (length > 0)
      for (let row = 0; row < vector.length; row += 1) vector[row] = vector[row]! / length;
  }
}

/** The images of vectors at right angles, turned to the axes of the matrix within them, the largest first. */
function rotated(block: Float64Array[], images: Float64Array[]) {
  const size = block.length;
  const small = Float64Array.from({ length: size * size }, (_, cell) =>
    inner(block[Math.floor(cell / size)]!, images[cell % size]!),
  );
  const { values, vectors } = jacobi(small, size);
  const order = values.map((_, place) => place).sort((a, b) => values[b]! - values[a]!);
  return {
    values: order.map((place) => values[place]!),
    vectors: order.map((place) =>
      images[0]!.map((_, row) =>
        images.reduce(
          (sum, image, column) => sum + image[row]! * vectors[column * size + place]!,
          0,
        ),
      ),
    ),
  };
}

/** All eigenvalues and eigenvectors of a small symmetric matrix, by the rotations of Jacobi. */
function jacobi(matrix: Float64Array, size: number) {
  const vectors = Float64Array.from({ length: size * size }, (_, cell) =>
    cell % (size + 1) === 0 ? 1 : 0,
  );
  for (let sweep = 0; sweep < 30; sweep += 1) {
    for (let p = 0; p < size; p += 1) {
      for (let q = p + 1; q < size; q += 1) turn(matrix, vectors, size, p, q);
    }
  }
  const values = Array.from({ length: size }, (_, place) => matrix[place * size + place]!);
  return { values, vectors };
}

function turn(
  matrix: Float64Array,
  vectors: Float64Array,
  size: number,
  p: number,
  q: number,
): void {
  const off = matrix[p * size + q]!;
  if (off === 0) return;
  const angle = Math.atan2(2 * off, matrix[p * size + p]! - matrix[q * size + q]!) / 2;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const rotateColumns = (of: Float64Array) => {
    for (let row = 0; row < size; row += 1) {
      const [one, other] = [of[row * size + p]!, of[row * size + q]!];
      of[row * size + p] = cos * one + sin * other;
      of[row * size + q] = cos * other - sin * one;
    }
  };
  rotateColumns(matrix);
  for (let column = 0; column < size; column += 1) {
    const [one, other] = [matrix[p * size + column]!, matrix[q * size + column]!];
    matrix[p * size + column] = cos * one + sin * other;
    matrix[q * size + column] = cos * other - sin * one;
  }
  rotateColumns(vectors);
}

/** The vector or its opposite, so that its first entry of any size is positive. */
function upright(vector: Float64Array): Float64Array {
  const first = vector.find((value) => Math.abs(value) > 1e-9) ?? 0;
  return first < 0 ? vector.map((value) => -value) : vector;
}
