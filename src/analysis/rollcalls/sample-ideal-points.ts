import {
  ArgumentError,
  requireCount,
  requireOpenProbability,
} from '../../errors/argument-error.js';
import type { ConfidenceInterval } from '../intervals/confidence-interval.js';
import { type ChainFigures, chainFigures } from './engine/chain-figures.js';
import {
  type Choices,
  choicesOf,
  type LeftOutOfScale,
  type ScaledRollCalls,
} from './engine/choices.js';
import { sweep } from './engine/gibbs-chain.js';
import { climb } from './engine/posterior-mode.js';
import { RandomStream, type StreamState, streamStates } from './engine/random-stream.js';
import { alignTo, copyScale, emptyScale, type Scale, standardise } from './engine/scale.js';
import { startScale } from './engine/start-scale.js';
import type { RollCallMatrix } from './roll-call-matrix.js';
import {
  anchored,
  leftOutSentence,
  type MemberPoint,
  resultOf,
  type ScaleAnchor,
  type ScaleFit,
  type VoteLine,
} from './scaled-roll-calls.js';

/** How ideal points are sampled. */
export interface SamplingOptions extends ScaledRollCalls {
  /** 1 unless told. */
  readonly dimensions?: 1 | 2;
  /** For each dimension who lies on its positive side; unless told, who lies farthest from the middle, and the result names them. */
  readonly anchors?: readonly ScaleAnchor[];
  /** A whole number from 1 to 4294944442: the same gives the same draws. */
  readonly seed: number;
  /** 4 unless told. */
  readonly chains?: number;
  /** Sweeps of each chain that are thrown away, since they still tell of where it began; 100 unless told, none when taken up again. */
  readonly burnIn?: number;
  /** Draws that each chain keeps; 500 unless told. */
  readonly draws?: number;
  /** Sweeps from one draw that is kept to the next; 1 unless told. */
  readonly thin?: number;
  /** The share of draws that an interval holds; 0.95 unless told. */
  readonly confidence?: number;
  /** The chains of an earlier result of the same roll calls, dimensions and left out votes: they go on, and their draws are kept. */
  readonly resume?: readonly SampledChain[];
}

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
}

/** Where a member lies, by the draws. */
export interface SampledPoint extends MemberPoint {
  /** The standard deviation of the draws in each dimension. */
  readonly error: readonly number[];
  readonly interval: readonly ConfidenceInterval[];
  /** How far the draws can be relied on, in each dimension. */
  readonly chains: readonly ChainFigures[];
}

/** A scale by the draws of its posterior. */
export interface SampledIdealPoints {
  readonly dimensions: 1 | 2;
  readonly members: readonly SampledPoint[];
  readonly votes: readonly VoteLine[];
  readonly fit: ScaleFit;
  readonly anchors: readonly ScaleAnchor[];
  readonly leftOut: LeftOutOfScale;
  /** The same in a sentence. */
  readonly leftOutInWords: string;
  /** The greatest R-hat and the least effective size of any point. */
  readonly convergence: ChainFigures & { readonly draws: number };
  /** Whether the chains can be relied on, in a sentence. */
  readonly convergenceInWords: string;
  /** The chains, to be taken up again. */
  readonly chains: readonly SampledChain[];
}

/**
 * Ideal points as the means of draws from their posterior, by Gibbs sampling (each point and each vote is
 * drawn in its turn from its distribution given all others): the model of `idealPoints`, with the uncertainty that the model itself
 * has. Each draw is brought to mean 0 and standard deviation 1 and turned to the mode, so that chains cannot differ
 * by scale or sign. The chains begin around the mode.
 *
 * Source: Joshua D. Clinton, Simon Jackman and Douglas Rivers (2004), "The Statistical Analysis of Roll Call Data", American
 * Political Science Review 98, 355–370; Simon Jackman (2001), "Multidimensional Analysis of Roll Call Data via Bayesian Simulation",
 * Political Analysis 9, 227–241; the step by Dani Gamerman (1997), "Sampling from the posterior distribution in generalized linear
 * mixed models", Statistics and Computing 7, 57–68.
 *
 * Assumptions: those of `idealPoints`. The classification and the mean probability are those of the mean of the draws.
 *
 * @param matrix - who voted how
 * @param options - the seed, the chains, and what `idealPoints` takes
 * @returns the points with intervals and the figures of their chains, the votes, and the chains
 * @throws ArgumentError when a number is outside its range, or the chains taken up are of other roll calls; and as `idealPoints`
 * @example
 * ```ts
 * const calls = rollCallsFromCells({
 *   members: ['a', 'b', 'c', 'd'].map((id) => ({ id })),
 *   votes: ['1', '2', '3'].map((id) => ({ id })),
 *   cells: ['111', '611', '661', '666'],
 *   codes: voteviewCodes,
 * });
 * const options = { seed: 7, leastVotes: 1, anchors: [{ member: 'd' }], chains: 2 };
 * const once = sampleIdealPoints(calls, { ...options, burnIn: 10, draws: 40 });
 * const part = sampleIdealPoints(calls, { ...options, burnIn: 10, draws: 15 });
 * const rest = sampleIdealPoints(calls, { ...options, draws: 25, resume: part.chains });
 * rest.members[0].point[0] === once.members[0].point[0] // => true
 * ```
 */
export function sampleIdealPoints(
  matrix: RollCallMatrix,
  options: SamplingOptions,
): SampledIdealPoints {
  const plan = planOf(options);
  const choices = choicesOf(matrix, options);
  const mode = startScale(choices, plan.dimensions);
  climb(choices, mode, { tolerance: 1e-6, mostIterations: 2000 });
  standardise(mode);
  const anchors = anchored(matrix, choices, mode, options.anchors ?? []);
  const chains =
    options.resume === undefined
      ? streamStates(options.seed, plan.chains).map((state) => newChain(choices, mode, state, plan))
      : options.resume.map((chain, place) => resumed(choices, mode, chain, place, plan));
  return summaryOf(matrix, choices, mode, anchors, chains, plan);
}

interface Plan {
  readonly dimensions: 1 | 2;
  readonly chains: number;
  readonly burnIn: number;
  readonly draws: number;
  readonly thin: number;
  readonly confidence: number;
}

function planOf({
  dimensions = 1,
  chains = 4,
  burnIn = 100,
  draws = 500,
  thin = 1,
  confidence = 0.95,
}: SamplingOptions): Plan {
  if (dimensions !== 1 && dimensions !== 2) {
    throw new ArgumentError('options.dimensions', dimensions, '1 or 2');
  }
  requireOpenProbability('options.confidence', confidence);
  const ranges = { chains: [1, 64], burnIn: [0, 1e6], draws: [4, 1e6], thin: [1, 1000] } as const;
  const given = { chains, burnIn, draws, thin };
  for (const [name, [least, most]] of Object.entries(ranges)) {
    const value = given[name as keyof typeof given];
    requireCount(`options.${name}`, value, name);
    if (value < least || value > most) {
      throw new ArgumentError(`options.${name}`, value, `a whole number from ${least} to ${most}`);
    }
  }
  return { dimensions, chains, burnIn, draws, thin, confidence };
}

/** A chain that begins around the mode. */
function newChain(choices: Choices, mode: Scale, state: StreamState, plan: Plan): SampledChain {
  const random = new RandomStream(state);
  const scale = copyScale(mode);
  const scatter = (values: Float64Array) => {
    for (let place = 0; place < values.length; place += 1) {
      values[place] = values[place]! + random.normal() / 10;
    }
  };
  scatter(scale.x0);
  if (plan.dimensions === 2) scatter(scale.x1);
  for (let time = 0; time < plan.burnIn; time += 1) sweep(choices, scale, random);
  const none = new Float64Array();
  return drawn(choices, mode, scale, random, plan, none, new Float64Array(3 * scale.a.length));
}

/** A chain that goes on from where it stood. */
function resumed(
  choices: Choices,
  mode: Scale,
  chain: SampledChain,
  place: number,
  plan: Plan,
): SampledChain {
  const scale = emptyScale(choices, plan.dimensions);
  const parts = partsOf(scale);
  const size = parts.reduce((sum, { length }) => sum + length, 0);
  const step = choices.rows.length * plan.dimensions;
  const fits =
    chain.scale.length === size &&
    chain.votes.length === 3 * scale.a.length &&
    chain.points.length % step === 0;
  if (!fits) {
    const expected = `a chain of ${choices.rows.length} members and ${choices.columns.length} votes in ${plan.dimensions} dimensions`;
    throw new ArgumentError(`options.resume[${place}]`, chain, expected);
  }
  let from = 0;
  for (const part of parts) {
    part.set(chain.scale.subarray(from, from + part.length));
    from += part.length;
  }
  const random = new RandomStream(chain.random);
  return drawn(choices, mode, scale, random, plan, chain.points, chain.votes);
}

function partsOf({ x0, x1, a, b0, b1 }: Scale): Float64Array[] {
  return [x0, x1, a, b0, b1];
}

/** Keeps draws of a chain, behind those that it has. */
function drawn(
  choices: Choices,
  mode: Scale,
  scale: Scale,
  random: RandomStream,
  { draws, thin, dimensions }: Plan,
  before: Float64Array,
  votesBefore: Float64Array,
): SampledChain {
  const step = choices.rows.length * dimensions;
  const points = new Float64Array(before.length + draws * step);
  points.set(before);
  const votes = votesBefore.slice();
  for (let draw = 0; draw < draws; draw += 1) {
    for (let time = 0; time < thin; time += 1) sweep(choices, scale, random);
    const standard = copyScale(scale);
    standardise(standard);
    alignTo(standard, mode);
    const from = before.length + draw * step;
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
  const held = Float64Array.from(partsOf(scale).flatMap((part) => [...part]));
  return { points, votes, scale: held, random: random.state };
}

function summaryOf(
  matrix: RollCallMatrix,
  choices: Choices,
  mode: Scale,
  anchors: readonly ScaleAnchor[],
  chains: readonly SampledChain[],
  { dimensions, confidence }: Plan,
): SampledIdealPoints {
  const step = choices.rows.length * dimensions;
  const draws = chains.reduce((sum, { points }) => sum + points.length / step, 0);
  const summaries = Array.from({ length: step }, (_, place) => {
    const own = chains.map(({ points }) =>
      Float64Array.from(
        { length: points.length / step },
        (_draw, draw) => points[draw * step + place]!,
      ),
    );
    return { ...spreadOf(own, confidence), figures: chainFigures(own) };
  });
  const mean = meanScale(mode, summaries, chains, draws);
  const { members, votes, fit } = resultOf(matrix, choices, mean);
  const figures = summaries.map((summary) => summary.figures);
  const convergence = {
    rHat: Math.max(...figures.map(({ rHat }) => rHat)),
    effectiveSize: Math.min(...figures.map(({ effectiveSize }) => effectiveSize)),
    draws,
  };
  return {
    dimensions,
    members: members.map((member, row) => {
      const own = summaries.slice(row * dimensions, (row + 1) * dimensions);
      return {
        ...member,
        error: own.map(({ error }) => error),
        interval: own.map(({ interval }) => interval),
        chains: own.map((summary) => summary.figures),
      };
    }),
    votes,
    fit,
    anchors,
    leftOut: choices.leftOut,
    leftOutInWords: leftOutSentence(choices.leftOut),
    convergence,
    convergenceInWords: convergenceSentence(convergence),
    chains,
  };
}

/** The mean, the standard deviation and the middle share of draws. */
function spreadOf(chains: readonly Float64Array[], confidence: number) {
  const all = Float64Array.from(chains.flatMap((chain) => [...chain])).sort();
  const mean = all.reduce((a, b) => a + b, 0) / all.length;
  const squares = all.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const at = (share: number) => {
    const place = share * (all.length - 1);
    const below = Math.floor(place);
    const above = Math.min(below + 1, all.length - 1);
    return all[below]! + (place - below) * (all[above]! - all[below]!);
  };
  return {
    mean,
    error: Math.sqrt(squares / (all.length - 1)),
    interval: { lower: at((1 - confidence) / 2), upper: at((1 + confidence) / 2) },
  };
}

/** The scale of the means of the draws. */
function meanScale(
  mode: Scale,
  summaries: readonly { readonly mean: number }[],
  chains: readonly SampledChain[],
  draws: number,
): Scale {
  const scale = copyScale(mode);
  const { dimensions } = mode;
  for (let row = 0; row < scale.x0.length; row += 1) {
    scale.x0[row] = summaries[row * dimensions]!.mean;
    if (dimensions === 2) scale.x1[row] = summaries[row * 2 + 1]!.mean;
  }
  const meanAt = (place: number) =>
    chains.reduce((sum, { votes }) => sum + votes[place]!, 0) / draws;
  for (let vote = 0; vote < scale.a.length; vote += 1) {
    scale.a[vote] = meanAt(3 * vote);
    scale.b0[vote] = meanAt(3 * vote + 1);
    scale.b1[vote] = meanAt(3 * vote + 2);
  }
  return scale;
}

/** The bounds that are usual: R-hat below 1.05, and 100 independent draws. */
function convergenceSentence({
  rHat,
  effectiveSize,
  draws,
}: SampledIdealPoints['convergence']): string {
  const worst = `the greatest R-hat is ${rHat.toFixed(3)}, the least effective size ${Math.round(effectiveSize)} of ${draws} draws`;
  return rHat < 1.05 && effectiveSize >= 100
    ? `The chains agree: ${worst}.`
    : `The chains do not agree yet: ${worst}; take more draws (resume goes on from here), or more burn-in.`;
}
