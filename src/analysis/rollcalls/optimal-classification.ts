import { ArgumentError, requireCount } from '../../errors/argument-error.js';
import { requireThreads } from '../../threads/in-threads.js';
import { choicesOf, type LeftOutOfScale, type ScaledRollCalls } from './engine/choices.js';
import { hitsUnder } from './engine/classification.js';
import { classifyInOrder } from './engine/classify-in-order.js';
import { classifyInPlane } from './engine/classify-in-plane.js';
import type { RollCallMatrix, RollCallVote } from './roll-call-matrix.js';
import {
  fitOf,
  leftOutSentence,
  type MemberPoint,
  requireDimensions,
  type ScaleAnchor,
  type ScaleFit,
  sidesOf,
  told,
} from './scaled-roll-calls.js';

/** How the places are sought. */
export interface ClassificationOptions extends ScaledRollCalls {
  /** 1 unless told. */
  readonly dimensions?: 1 | 2;
  /** For each dimension who lies on its upper side; unless told, who lies farthest from the middle, and the result names them. */
  readonly anchors?: readonly ScaleAnchor[];
  /** 100 unless told. */
  readonly mostIterations?: number;
  /** How many processors are used in two dimensions: all where the search takes long, unless told. The result is the same. */
  readonly threads?: number;
}

/** Where a vote cuts the members. */
export interface CutVote {
  readonly vote: RollCallVote;
  /** The direction across the cut, of length 1: [1] in one dimension. */
  readonly across: readonly number[];
  /** How far along that direction the cut lies; in one dimension its place on the scale of the members. */
  readonly cut: number;
  /** Whether those farther along are told to vote yes, or those below. */
  readonly yes: 'above' | 'below';
  readonly choices: number;
  readonly told: number;
  readonly pre: number;
}

/** The places of members that tell most choices. */
export interface OptimalClassification {
  readonly dimensions: 1 | 2;
  /** In one dimension points are ranks, brought to lie from −1 to 1, and equal for those whom no vote tells apart; in two they lie within 1 of the middle. */
  readonly members: readonly MemberPoint[];
  readonly votes: readonly CutVote[];
  /** No probability is given: `gmp` is undefined. */
  readonly fit: ScaleFit;
  readonly anchors: readonly ScaleAnchor[];
  readonly leftOut: LeftOutOfScale;
  /** The same in a sentence. */
  readonly leftOutInWords: string;
  readonly iterations: number;
  /** Whether the last steps told no more choices than those before. */
  readonly converged: boolean;
  /** What the places do not mean. */
  readonly warning: string;
}

/**
 * Optimal classification in one or two dimensions: the places of members, and a cut between them for each vote, by which the fewest
 * choices are told wrongly. It begins with the principal coordinates of the agreement, and again with the ideal points of
 * `idealPoints`, then finds the best cut of each vote given the places and a
 * better place of each member given the cuts, in turn, as long as more choices are told. In one dimension each member is then taken to
 * where most choices are told when all votes are cut anew.
 *
 * Source: Keith T. Poole (2000), "Nonparametric Unfolding of Binary Choice Data", Political Analysis 8, 211–237; Poole (2005),
 * Spatial Models of Parliamentary Voting, Cambridge: Cambridge University Press, chapters 2 and 3. The warning: Arthur Spirling and Iain
 * McLean (2006), "The Rights and Wrongs of Roll Calls", Government and Opposition 41, 581–588, and (2007), "UK OC OK? Interpreting
 * Optimal Classification Scores for the U.K. House of Commons", Political Analysis 15, 85–96.
 *
 * Assumptions: members choose by the cuts alone, and errors have nothing to do with them. What is found no single step
 * betters; other places may tell as many. In one dimension only the order means something, in two only who lies on which side of
 * which line.
 *
 * @param matrix - who voted how
 * @param options - the dimensions, the anchors, what is left out, and how many steps are made
 * @returns the places, the cuts, how many choices they tell, what was left out, and a warning
 * @throws ArgumentError when too little is left to scale, members fall into blocks that share no votes, an anchor is nobody who is
 * scaled, or a number is outside its range
 * @example
 * ```ts
 * const calls = rollCallsFromCells({
 *   members: ['a', 'b', 'c', 'd'].map((id) => ({ id })),
 *   votes: ['1', '2', '3'].map((id) => ({ id })),
 *   cells: ['111', '611', '661', '666'],
 *   codes: voteviewCodes,
 * });
 * const { members, fit } = optimalClassification(calls, { leastVotes: 1, anchors: [{ member: 'd' }] });
 * fit.classified // => 1
 * members.map(({ point }) => point[0]) // ≈ [-1, -0.3333, 0.3333, 1]
 * ```
 */
export function optimalClassification(
  matrix: RollCallMatrix,
  options: ClassificationOptions = {},
): OptimalClassification {
  const { dimensions = 1, mostIterations = 100, threads } = options;
  requireDimensions(dimensions);
  requireCount('options.mostIterations', mostIterations, 'iterations');
  if (mostIterations < 1) {
    throw new ArgumentError('options.mostIterations', mostIterations, 'one or more');
  }
  const choices = choicesOf(matrix, options);
  if (threads !== undefined) requireThreads(threads);
  const found =
    dimensions === 1
      ? classifyInOrder(choices, mostIterations)
      : classifyInPlane(choices, mostIterations, threads);
  const { anchors, sides } = sidesOf(matrix, choices, found, options.anchors ?? [], dimensions);
  const hits = hitsUnder(choices, found);
  const { across0, across1, at, above } = found.lines;
  // Turned to the side of the anchors; added to 0, the middle turned is not −0.
  const turned = (first: number, second: number) =>
    [first, second].slice(0, dimensions).map((value, dimension) => 0 + sides[dimension]! * value);
  return {
    dimensions,
    members: Array.from(choices.rows, (place, row) => ({
      member: matrix.members[place]!,
      point: turned(found.x0[row]!, found.x1[row]!),
      choices: hits.rowChoices[row]!,
      told: hits.rowHits[row]!,
    })),
    votes: Array.from(choices.columns, (place, column) => {
      // A line has two directions across; the one that rises along the first dimension is told.
      const [first, second = 0] = turned(across0[column]!, across1[column]!) as [number, number?];
      const rising = first > 0 || (first === 0 && second > 0) ? 1 : -1;
      return {
        vote: matrix.votes[place]!,
        across: [first, second].slice(0, dimensions).map((value) => 0 + rising * value),
        cut: 0 + rising * at[column]!,
        yes: above[column]! === rising ? ('above' as const) : ('below' as const),
        ...told(hits, column),
      };
    }),
    fit: fitOf(hits, undefined),
    anchors,
    leftOut: choices.leftOut,
    leftOutInWords: leftOutSentence(choices.leftOut),
    iterations: found.iterations,
    converged: found.converged,
    warning,
  };
}

const warning =
  'The places tell who votes with whom. Where government and opposition vote as blocks, the first dimension is no order from left to right: members of the government who rebel lie next to the opposition, from whichever side they rebel.';
