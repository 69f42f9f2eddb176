import type { Choices } from './choices.js';
import { logCumulative, millsRatio } from './probit.js';
import {
  alignTo,
  copyScale,
  type Scale,
  setScale,
  settle,
  standardise,
  VOTE_VARIANCE,
} from './scale.js';
import { factor, solveLower, solveUpper } from './small-systems.js';
import { voteSums } from './vote-sums.js';

/** How far the search for the mode went. */
export interface Convergence {
  /** Whether the points moved by no more than the tolerance in the last step. */
  readonly converged: boolean;
  readonly iterations: number;
  /** The largest move of a point in the last step, in standard deviations of the points. */
  readonly change: number;
}

/** When the search stops. */
export interface Stop {
  readonly tolerance: number;
  readonly mostIterations: number;
}

/**
 * Moves a scale to the mode of its posterior. Each step is one of expectation and maximisation: what each choice is expected to
 * tell, then the points that fit best, then the votes. The steps are lengthened by the information that the choices do hold (the EM
 * gradient algorithm); where a longer step would leave the posterior lower, the plain step is taken instead.
 */
export function climb(choices: Choices, scale: Scale, stop: Stop): Convergence {
  let previous = copyScale(scale);
  let height = Number.NEGATIVE_INFINITY;
  let places = standardised(scale);
  let change = Number.POSITIVE_INFINITY;
  let plain = false;
  let iterations = 0;
  while (change > stop.tolerance && iterations < stop.mostIterations) {
    iterations += 1;
    const start = copyScale(scale);
    const reached = movePoints(choices, scale, plain);
    if (reached < height && !plain) {
      setScale(scale, previous);
      height = Number.NEGATIVE_INFINITY;
      plain = true;
      continue;
    }
    previous = start;
    height = reached;
    moveVotes(choices, scale, plain);
    plain = false;
    settle(scale);
    const now = standardised(scale);
    alignTo(now, places);
    change = Math.max(farthest(now.x0, places.x0), farthest(now.x1, places.x1));
    places = now;
  }
  return { converged: change <= stop.tolerance, iterations, change };
}

function standardised(scale: Scale): Scale {
  const copy = copyScale(scale);
  standardise(copy);
  return copy;
}

function farthest(one: Float64Array, other: Float64Array): number {
  return one.reduce((far, value, place) => Math.max(far, Math.abs(value - other[place]!)), 0);
}

/** No step is longer than this: far from the mode the information of the choices misleads. */
const LONGEST = 1;

function held(step: number): number {
  return Math.max(-LONGEST, Math.min(LONGEST, step));
}

/** Moves the points, the votes being given; returns the logarithm of the posterior before, up to a constant. */
function movePoints({ signs, columns }: Choices, scale: Scale, plain: boolean): number {
  const { dimensions, x0, x1, a, b0, b1 } = scale;
  const votes = columns.length;
  const matrix = new Float64Array(3);
  const gradient = new Float64Array(2);
  let height = 0;
  for (let vote = 0; vote < votes; vote += 1) {
    height -= (a[vote]! ** 2 + b0[vote]! ** 2 + b1[vote]! ** 2) / (2 * VOTE_VARIANCE);
  }
  for (let row = 0; row < x0.length; row += 1) {
    const own0 = x0[row]!;
    const own1 = x1[row]!;
    let [g0, g1, h00, h01, h11] = [-own0, -own1, 1, 0, 1];
    height -= (own0 * own0 + own1 * own1) / 2;
    const base = row * votes;
    for (let vote = 0; vote < votes; vote += 1) {
      const sign = signs[base + vote]!;
      if (sign === 0) continue;
      const slope0 = b0[vote]!;
      const slope1 = b1[vote]!;
      const z = sign * (a[vote]! + slope0 * own0 + slope1 * own1);
      const ratio = millsRatio(z);
      const weight = plain ? 1 : ratio * (ratio + z);
      height += logCumulative(z);
      g0 += sign * slope0 * ratio;
      g1 += sign * slope1 * ratio;
      h00 += weight * slope0 * slope0;
      h01 += weight * slope0 * slope1;
      h11 += weight * slope1 * slope1;
    }
    matrix[0] = h00;
    matrix[1] = h01;
    matrix[2] = h11;
    gradient[0] = g0;
    gradient[1] = g1;
    solve(matrix, dimensions, gradient);
    x0[row] = own0 + held(gradient[0]);
    if (dimensions === 2) x1[row] = own1 + held(gradient[1]);
  }
  return height;
}

/** Moves the votes, the points being given. */
function moveVotes(choices: Choices, scale: Scale, plain: boolean): void {
  const { dimensions, a, b0, b1 } = scale;
  const { gradient: gradients, information } = voteSums(choices, scale, plain);
  const prior = 1 / VOTE_VARIANCE;
  const matrix = new Float64Array(6);
  const gradient = new Float64Array(3);
  const values = [a, b0, b1].slice(0, dimensions + 1);
  for (let vote = 0; vote < a.length; vote += 1) {
    for (let entry = 0; entry < 6; entry += 1) matrix[entry] = information[entry]![vote]!;
    matrix[0] = matrix[0]! + prior;
    matrix[2] = matrix[2]! + prior;
    matrix[5] = matrix[5]! + prior;
    for (const [place, value] of values.entries()) {
      gradient[place] = gradients[place]![vote]! - prior * value[vote]!;
    }
    solve(matrix, dimensions + 1, gradient);
    for (const [place, value] of values.entries())
      value[vote] = value[vote]! + held(gradient[place]!);
  }
}

function solve(matrix: Float64Array, size: number, gradient: Float64Array): void {
  factor(matrix, size);
  solveLower(matrix, size, gradient);
  solveUpper(matrix, size, gradient);
}
