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
import { addVotes, emptySums, type VoteSums } from './vote-sums.js';

/** How far the search for the mode went. */
export interface Convergence {
  /** Whether the points moved by no more than the tolerance in the last step. */
  readonly converged: boolean;
  readonly iterations: number;
  /** The largest move of a point in the last step, in standard deviations of the points. */
  readonly change: number;
}

/** The two parts of a step that go through all choices. */
export interface StepParts {
  /** Moves the points, the votes being given; returns the logarithm of the posterior before, up to a constant. */
  readonly movePoints: (plain: boolean) => number;
  /** What the choices of each vote tell, the points being given; but for its chance. */
  readonly sumVotes: (plain: boolean) => VoteSums;
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
export function climb(
  choices: Pick<Choices, 'signs' | 'columns'>,
  scale: Scale,
  stop: Stop,
  parts = partsAlone(choices, scale),
): Convergence {
  let previous = copyScale(scale);
  let height = Number.NEGATIVE_INFINITY;
  let places = standardised(scale);
  let change = Number.POSITIVE_INFINITY;
  let plain = false;
  let iterations = 0;
  while (change > stop.tolerance && iterations < stop.mostIterations) {
    iterations += 1;
    const start = copyScale(scale);
    const reached = parts.movePoints(plain);
    if (reached < height && !plain) {
      setScale(scale, previous);
      height = Number.NEGATIVE_INFINITY;
      plain = true;
      continue;
    }
    previous = start;
    height = reached;
    moveVotes(scale, parts.sumVotes(plain));
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

/** The parts of a step, one after the other. */
function partsAlone(
  { signs, columns }: Pick<Choices, 'signs' | 'columns'>,
  scale: Scale,
): StepParts {
  const heights = new Float64Array(scale.x0.length);
  const sums = emptySums(columns.length);
  const to = columns.length;
  return {
    movePoints(plain) {
      const before = priorHeight(scale);
      moveSomePoints(signs, scale, { from: 0, to: heights.length, plain }, heights);
      return heightOfAll(before, heights);
    },
    sumVotes(plain) {
      addVotes(signs, scale, { from: 0, to, heights: false, plain }, sums);
      return sums;
    },
  };
}

/** The logarithm of the prior of the votes. */
export function priorHeight({ a, b0, b1 }: Scale): number {
  let height = 0;
  for (let vote = 0; vote < a.length; vote += 1) {
    height -= (a[vote]! ** 2 + b0[vote]! ** 2 + b1[vote]! ** 2) / (2 * VOTE_VARIANCE);
  }
  return height;
}

/** The logarithm of the posterior: the prior of the votes, and what belongs to each member. */
export function heightOfAll(prior: number, ofMembers: Float64Array): number {
  return ofMembers.reduce((sum, one) => sum + one, prior);
}

/** Which points are moved, and how. */
export interface MovedPoints {
  readonly from: number;
  readonly to: number;
  /** Whether each choice tells as much as if what lies behind it were seen. */
  readonly plain: boolean;
}

/** Moves some points, the votes being given, and tells of each the logarithm of its part of the posterior before. */
export function moveSomePoints(
  signs: Int8Array,
  scale: Scale,
  { from, to, plain }: MovedPoints,
  heights: Float64Array,
): void {
  const { dimensions, x0, x1, a, b0, b1 } = scale;
  const votes = a.length;
  const matrix = new Float64Array(3);
  const gradient = new Float64Array(2);
  for (let row = from; row < to; row += 1) {
    const own0 = x0[row]!;
    const own1 = x1[row]!;
    let [g0, g1, h00, h01, h11] = [-own0, -own1, 1, 0, 1];
    let height = -(own0 * own0 + own1 * own1) / 2;
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
    heights[row] = height;
    matrix[0] = h00;
    matrix[1] = h01;
    matrix[2] = h11;
    gradient[0] = g0;
    gradient[1] = g1;
    solve(matrix, dimensions, gradient);
    x0[row] = own0 + held(gradient[0]);
    if (dimensions === 2) x1[row] = own1 + held(gradient[1]);
  }
}

/** Moves the votes, the points being given. */
function moveVotes(scale: Scale, { gradient: gradients, information }: VoteSums): void {
  const { dimensions, a, b0, b1 } = scale;
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
