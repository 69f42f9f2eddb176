import type { Choices } from './choices.js';
import { drawVariances, sweep } from './gibbs-chain.js';
import { firstStep, hamiltonianMove } from './hamiltonian-move.js';
import { RandomStream, type StreamState } from './random-stream.js';
import { outOfRound, type Rounding, roundingAt } from './rounding.js';
import {
  addTo,
  alignTo,
  copyScale,
  emptyScale,
  freePartsOf,
  partsOf,
  type Scale,
  standardise,
} from './scale.js';

/** A chain: its draws, and where it stands. */
export interface SampledChain {
  /** The points drawn, standardised: draw by draw the members, and for each the dimensions. */
  readonly points: Float64Array;
  /** The sum over the draws of what belongs to the votes: for each its intercept and two slopes. */
  readonly votes: Float64Array;
  /** The scale at the last sweep: the points, then for each vote its intercept and two slopes. */
  readonly scale: Float64Array;
  /** The state of its random numbers. */
  readonly random: readonly [number, number, number, number];
  /** The length of its steps when all is moved at once. */
  readonly step: number;
  /** The scale around which such moves are rounded, as `scale`. */
  readonly middle: Float64Array;
}

/** How many sweeps a chain makes, and which it keeps. */
export interface ChainPlan {
  readonly burnIn: number;
  readonly draws: number;
  readonly thin: number;
  /** The variance of the priors of the votes; learned from them unless it is told. */
  readonly voteVariance: number | undefined;
}

/** What all chains of the same roll calls go by. */
export interface ChainGround {
  readonly choices: Choices;
  /** The standardised mode, to which draws are turned. */
  readonly mode: Scale;
  readonly plan: ChainPlan;
}

/** The chance of a move to be kept for which the length of steps is chosen. */
const KEPT = 0.8;

/** A chain from the state of its random numbers, or one that goes on from where it stood. */
export function drawChain(ground: ChainGround, from: StreamState | SampledChain): SampledChain {
  return 'random' in from ? goOn(ground, from) : newChain(ground, from);
}

/**
 * A chain that begins as far from the mode as the posterior spreads. The first half of what is thrown away is rounded at the mode,
 * where the votes divide too sharply; what comes behind it at the mean of that half’s second part.
 */
function newChain({ choices, mode, plan }: ChainGround, state: StreamState): SampledChain {
  const random = new RandomStream(state);
  let middle = mode;
  let rounding = roundingAt(choices, middle);
  const scale = emptyScale(choices, mode.dimensions);
  for (const part of freePartsOf(scale)) {
    for (let place = 0; place < part.length; place += 1) part[place] = random.normal();
  }
  outOfRound(rounding, scale);
  addTo(scale, mode, 1);
  if (plan.voteVariance !== undefined) scale.variances.fill(plan.voteVariance);
  let step = firstStep(mode);
  let since = 0;
  const half = Math.floor(plan.burnIn / 2);
  const sum = emptyScale(choices, mode.dimensions);
  for (let time = 0; time < plan.burnIn; time += 1) {
    if (time === half && half > 1) {
      middle = emptyScale(choices, mode.dimensions);
      addTo(middle, sum, 1 / (half - (half >> 1)));
      middle.variances.set(scale.variances);
      rounding = roundingAt(choices, middle);
      since = 0;
    }
    sweep(choices, scale, random);
    if (plan.voteVariance === undefined) drawVariances(scale, random);
    const chance = hamiltonianMove(choices, rounding, scale, step, random);
    since += 1;
    // Robbins and Monro: each time by less, so that the length settles.
    step *= Math.exp((chance - KEPT) / since ** 0.6);
    if (time < half && time >= half >> 1) addTo(sum, scale, 1);
  }
  const votes = new Float64Array(3 * scale.a.length);
  const points = new Float64Array();
  return drawn({ choices, mode, plan }, { scale, random, step, middle, rounding, points, votes });
}

/** A chain that goes on from where it stood. */
function goOn(ground: ChainGround, chain: SampledChain): SampledChain {
  const { choices, mode } = ground;
  const { step, points, votes } = chain;
  const middle = scaleOf(choices, mode, chain.middle);
  return drawn(ground, {
    scale: scaleOf(choices, mode, chain.scale),
    random: new RandomStream(chain.random),
    step,
    middle,
    rounding: roundingAt(choices, middle),
    points,
    votes,
  });
}

/** A scale from its numbers, part by part. */
function scaleOf(choices: Choices, { dimensions }: Scale, numbers: Float64Array): Scale {
  const scale = emptyScale(choices, dimensions);
  let from = 0;
  for (const part of partsOf(scale)) {
    part.set(numbers.subarray(from, from + part.length));
    from += part.length;
  }
  return scale;
}

/** The numbers of a scale, part by part. */
function numbersOf(scale: Scale): Float64Array {
  return Float64Array.from(partsOf(scale).flatMap((part) => [...part]));
}

/** Whether a chain is of such roll calls in such dimensions. */
export function fitsScale({ points, votes, scale, middle }: SampledChain, mode: Scale): boolean {
  const size = partsOf(mode).reduce((sum, { length }) => sum + length, 0);
  return (
    scale.length === size &&
    middle.length === size &&
    votes.length === 3 * mode.a.length &&
    points.length % (mode.x0.length * mode.dimensions) === 0
  );
}

interface Standing {
  readonly scale: Scale;
  readonly random: RandomStream;
  readonly step: number;
  readonly middle: Scale;
  readonly rounding: Rounding;
  readonly points: Float64Array;
  readonly votes: Float64Array;
}

/** Keeps draws of a chain, behind those that it has. */
function drawn({ choices, mode, plan }: ChainGround, standing: Standing): SampledChain {
  const { scale, random, step, middle, rounding, points: before } = standing;
  const { dimensions } = mode;
  const each = choices.rows.length * dimensions;
  const points = new Float64Array(before.length + plan.draws * each);
  points.set(before);
  const votes = standing.votes.slice();
  for (let draw = 0; draw < plan.draws; draw += 1) {
    for (let time = 0; time < plan.thin; time += 1) {
      sweep(choices, scale, random);
      if (plan.voteVariance === undefined) drawVariances(scale, random);
      hamiltonianMove(choices, rounding, scale, step, random);
    }
    const standard = copyScale(scale);
    standardise(standard);
    alignTo(standard, mode);
    const from = before.length + draw * each;
    for (let row = 0; row < choices.rows.length; row += 1) {
      points[from + row * dimensions] = standard.x0[row]!;
      if (dimensions === 2) points[from + row * 2 + 1] = standard.x1[row]!;
    }
    const { a, b0, b1 } = standard;
    for (let vote = 0; vote < a.length; vote += 1) {
      votes[3 * vote] = votes[3 * vote]! + a[vote]!;
      votes[3 * vote + 1] = votes[3 * vote + 1]! + b0[vote]!;
      votes[3 * vote + 2] = votes[3 * vote + 2]! + b1[vote]!;
    }
  }
  return {
    points,
    votes,
    scale: numbersOf(scale),
    random: random.state,
    step,
    middle: numbersOf(middle),
  };
}
