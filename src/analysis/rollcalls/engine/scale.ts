import type { Choices } from './choices.js';

/**
 * Where members and votes lie: a member in x chooses yes with the probability below a + b·x of a standard normal variable. What has
 * one dimension has zeros for the second.
 */
export interface Scale {
  readonly dimensions: 1 | 2;
  readonly x0: Float64Array;
  readonly x1: Float64Array;
  readonly a: Float64Array;
  readonly b0: Float64Array;
  readonly b1: Float64Array;
  /** The variances of the priors of what belongs to a vote: of a, and of b in each dimension; that of the points is 1. */
  readonly variances: Float64Array;
}

/** The variance of the prior of what belongs to a vote, unless another is told or learned. */
export const VOTE_VARIANCE = 25;

/** A scale with everything at 0. */
export function emptyScale({ rows, columns }: Choices, dimensions: 1 | 2): Scale {
  return {
    dimensions,
    x0: new Float64Array(rows.length),
    x1: new Float64Array(rows.length),
    a: new Float64Array(columns.length),
    b0: new Float64Array(columns.length),
    b1: new Float64Array(columns.length),
    variances: Float64Array.of(VOTE_VARIANCE, VOTE_VARIANCE),
  };
}

/** A scale of its own with the same values. */
export function copyScale(scale: Scale): Scale {
  const { dimensions, x0, x1, a, b0, b1, variances } = scale;
  return {
    dimensions,
    x0: x0.slice(),
    x1: x1.slice(),
    a: a.slice(),
    b0: b0.slice(),
    b1: b1.slice(),
    variances: variances.slice(),
  };
}

/** Gives a scale the values of another. */
export function setScale(scale: Scale, values: Scale): void {
  scale.x0.set(values.x0);
  scale.x1.set(values.x1);
  scale.a.set(values.a);
  scale.b0.set(values.b0);
  scale.b1.set(values.b1);
}

/** The numbers of a scale: of the points, of the votes, and of their priors. */
export function partsOf({ x0, x1, a, b0, b1, variances }: Scale): Float64Array[] {
  return [x0, x1, a, b0, b1, variances];
}

/** Those that are not 0 for want of a dimension. */
export function freePartsOf({ dimensions, x0, x1, a, b0, b1 }: Scale): Float64Array[] {
  return dimensions === 1 ? [x0, a, b0] : [x0, x1, a, b0, b1];
}

/** Adds to the numbers of a scale those of another, so many times. */
export function addTo(scale: Scale, added: Scale, times: number): void {
  const others = freePartsOf(added);
  for (const [part, numbers] of freePartsOf(scale).entries()) {
    const other = others[part]!;
    for (let place = 0; place < numbers.length; place += 1) {
      numbers[place] = numbers[place]! + times * other[place]!;
    }
  }
}

/** Moves the points by a map x ↦ M(x − centre), and the votes against it, so that no probability changes. */
function moveScale(
  scale: Scale,
  [centre0, centre1]: readonly [number, number],
  map: readonly [number, number, number, number],
): void {
  const { x0, x1, a, b0, b1 } = scale;
  const [m00, m01, m10, m11] = map;
  for (let row = 0; row < x0.length; row += 1) {
    const [from0, from1] = [x0[row]! - centre0, x1[row]! - centre1];
    x0[row] = m00 * from0 + m01 * from1;
    x1[row] = m10 * from0 + m11 * from1;
  }
  const determinant = m00 * m11 - m01 * m10;
  for (let vote = 0; vote < a.length; vote += 1) {
    const [from0, from1] = [b0[vote]!, b1[vote]!];
    a[vote] = a[vote]! + from0 * centre0 + from1 * centre1;
    // The transpose of the inverse.
    b0[vote] = (m11 * from0 - m10 * from1) / determinant;
    b1[vote] = (m00 * from1 - m01 * from0) / determinant;
  }
}

function mean(values: Float64Array): number {
  return values.reduce((a, b) => a + b, 0) / values.length;
}

/** The mean of the products of what two lists are from their means, over one less than their length. */
function covariance(one: Float64Array, other: Float64Array): number {
  const [middle, otherMiddle] = [mean(one), mean(other)];
  let sum = 0;
  for (let place = 0; place < one.length; place += 1) {
    sum += (one[place]! - middle) * (other[place]! - otherMiddle);
  }
  return sum / (one.length - 1);
}

/**
 * Brings the points to mean 0, standard deviation 1 and, in two dimensions, no correlation, with the dimension first in which the
 * votes divide members most. What is left open is on which side of each dimension is positive.
 */
export function standardise(scale: Scale): void {
  const { dimensions, x0, x1, b0, b1 } = scale;
  const deviation = Math.sqrt(covariance(x0, x0)) || 1;
  if (dimensions === 1) {
    moveScale(scale, [mean(x0), 0], [1 / deviation, 0, 0, 1]);
    return;
  }
  const cross = covariance(x0, x1) / deviation;
  const rest = Math.sqrt(Math.max(covariance(x1, x1) - cross * cross, 0)) || 1;
  // The inverse of the Cholesky factor of the covariances.
  moveScale(scale, [mean(x0), mean(x1)], [1 / deviation, 0, -cross / (deviation * rest), 1 / rest]);
  let [s00, s01, s11] = [0, 0, 0];
  for (let vote = 0; vote < b0.length; vote += 1) {
    s00 += b0[vote]! * b0[vote]!;
    s01 += b0[vote]! * b1[vote]!;
    s11 += b1[vote]! * b1[vote]!;
  }
  rotate(scale, Math.atan2(2 * s01, s00 - s11) / 2);
}

/** Turns two dimensions so that what lies at an angle comes to lie along the first. */
export function rotate(scale: Scale, angle: number): void {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  moveScale(scale, [0, 0], [cos, sin, -sin, cos]);
}

/** Exchanges the sides of a dimension. */
export function flip(scale: Scale, dimension: number): void {
  moveScale(scale, [0, 0], dimension === 0 ? [-1, 0, 0, 1] : [1, 0, 0, -1]);
}

/** Turns and flips a standardised scale to lie as near as it can to another. */
export function alignTo(scale: Scale, target: Scale): void {
  const products = (one: Float64Array, other: Float64Array) =>
    one.reduce((sum, value, place) => sum + value * other[place]!, 0);
  const p00 = products(scale.x0, target.x0);
  if (scale.dimensions === 1) {
    if (p00 < 0) flip(scale, 0);
    return;
  }
  const p01 = products(scale.x0, target.x1);
  const p10 = products(scale.x1, target.x0);
  const p11 = products(scale.x1, target.x1);
  // Of turning, and of turning after a flip, the nearer one.
  const turned = Math.hypot(p00 + p11, p01 - p10);
  const flipped = Math.hypot(p00 - p11, p01 + p10);
  if (turned >= flipped) {
    rotate(scale, -Math.atan2(p01 - p10, p00 + p11));
  } else {
    flip(scale, 1);
    rotate(scale, -Math.atan2(p01 + p10, p00 - p11));
  }
}

/**
 * Shifts and stretches each dimension to where the priors like it best; the probabilities stay. This is where the algorithms would
 * otherwise creep for thousands of steps.
 */
export function settle(scale: Scale): void {
  const { dimensions, a } = scale;
  for (let dimension = 0; dimension < dimensions; dimension += 1) {
    const [x, b] = dimension === 0 ? [scale.x0, scale.b0] : [scale.x1, scale.b1];
    const squares = (values: Float64Array) => values.reduce((sum, one) => sum + one * one, 0);
    const products = a.reduce((sum, one, vote) => sum + one * b[vote]!, 0);
    const bb = squares(b);
    if (bb === 0) continue;
    // The shift d makes Σ(x − d)² + Σ(a + bd)²/25 least.
    const shift = (mean(x) * x.length - products / VOTE_VARIANCE) / (x.length + bb / VOTE_VARIANCE);
    for (let row = 0; row < x.length; row += 1) x[row] = x[row]! - shift;
    for (let vote = 0; vote < a.length; vote += 1) a[vote] = a[vote]! + b[vote]! * shift;
    const xx = squares(x);
    if (xx === 0) continue;
    // The stretch s makes s²Σx² + Σb²/25s² least.
    const stretch = (bb / VOTE_VARIANCE / xx) ** 0.25;
    for (let row = 0; row < x.length; row += 1) x[row] = x[row]! * stretch;
    for (let vote = 0; vote < b.length; vote += 1) b[vote] = b[vote]! / stretch;
  }
}
