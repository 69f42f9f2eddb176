import { ArgumentError, requireCount } from '../../errors/argument-error.js';
import {
  type Choices,
  choicesOf,
  type LeftOutOfScale,
  type ScaledRollCalls,
} from './engine/choices.js';
import { bestCut, bestPlace, type Cut, ordered } from './engine/cutting-points.js';
import { type Hits, hitsOf } from './engine/measure-fit.js';
import { climb } from './engine/posterior-mode.js';
import { copyScale } from './engine/scale.js';
import { startScale } from './engine/start-scale.js';
import type { RollCallMatrix, RollCallVote } from './roll-call-matrix.js';
import {
  farthest,
  fitOf,
  leftOutSentence,
  type MemberPoint,
  placeOfAnchor,
  type ScaleAnchor,
  type ScaleFit,
  told,
  total,
} from './scaled-roll-calls.js';

/** How the order is sought. */
export interface ClassificationOptions extends ScaledRollCalls {
  /** Who lies on the upper side; unless told, who lies farthest from the middle at the start, and the result names them. */
  readonly anchor?: ScaleAnchor;
  /** 100 unless told. */
  readonly mostIterations?: number;
}

/** Where a vote cuts the order. */
export interface CutVote {
  readonly vote: RollCallVote;
  /** The place of the cut, on the scale of the members. */
  readonly cut: number;
  /** Whether those above the cut are told to vote yes, or those below. */
  readonly yes: 'above' | 'below';
  readonly choices: number;
  readonly told: number;
  readonly pre: number;
}

/** The order of members that tells most choices. */
export interface OptimalClassification {
  /** The members; their points are ranks, brought to lie from −1 to 1, and equal for those whom no vote tells apart. */
  readonly members: readonly MemberPoint[];
  readonly votes: readonly CutVote[];
  /** No probability is given: `gmp` is undefined. */
  readonly fit: ScaleFit;
  readonly anchor: ScaleAnchor;
  readonly leftOut: LeftOutOfScale;
  /** The same in a sentence. */
  readonly leftOutInWords: string;
  readonly iterations: number;
  /** Whether the last steps told no more choices than those before. */
  readonly converged: boolean;
  /** What the order does not mean. */
  readonly warning: string;
}

/**
 * Optimal classification in one dimension: the order of members, and a cut of it for each vote, by which the fewest choices are told
 * wrongly. It begins with the principal coordinate of the agreement, and again with the ideal points of `idealPoints`, then finds the best cut of each vote given the order and the
 * best place of each member given the cuts, in turn, as long as more choices are told.
 *
 * Source: Keith T. Poole (2000), "Nonparametric Unfolding of Binary Choice Data", Political Analysis 8, 211–237; Poole (2005),
 * Spatial Models of Parliamentary Voting, Cambridge: Cambridge University Press, chapter 2. The warning: Arthur Spirling and Iain
 * McLean (2006), "The Rights and Wrongs of Roll Calls", Government and Opposition 41, 581–588, and (2007), "UK OC OK? Interpreting
 * Optimal Classification Scores for the U.K. House of Commons", Political Analysis 15, 85–96.
 *
 * Assumptions: members choose by the order alone, and errors have nothing to do with it. The order found is one that no single step
 * betters; others may tell as many.
 *
 * @param matrix - who voted how
 * @param options - the anchor, what is left out, and how many steps are made
 * @returns the order, the cuts, how many choices they tell, what was left out, and a warning
 * @throws ArgumentError when too little is left to scale, members fall into blocks that share no votes, the anchor is nobody who is
 * scaled, or a number is outside its range
 * @example
 * ```ts
 * const calls = rollCallsFromCells({
 *   members: ['a', 'b', 'c', 'd'].map((id) => ({ id })),
 *   votes: ['1', '2', '3'].map((id) => ({ id })),
 *   cells: ['111', '611', '661', '666'],
 *   codes: voteviewCodes,
 * });
 * const { members, fit } = optimalClassification(calls, { leastVotes: 1, anchor: { member: 'd' } });
 * fit.classified // => 1
 * members.map(({ point }) => point[0]) // ≈ [-1, -0.3333, 0.3333, 1]
 * ```
 */
export function optimalClassification(
  matrix: RollCallMatrix,
  options: ClassificationOptions = {},
): OptimalClassification {
  const { mostIterations = 100 } = options;
  requireCount('options.mostIterations', mostIterations, 'iterations');
  if (mostIterations < 1) {
    throw new ArgumentError('options.mostIterations', mostIterations, 'one or more');
  }
  const choices = choicesOf(matrix, options);
  const { places, cuts, iterations, converged } = bestOrder(choices, mostIterations);
  const anchor = options.anchor ?? { member: matrix.members[choices.rows[farthest(places)]!]!.id };
  const side = placeOfAnchor(matrix, choices, places, anchor, 0) < 0 ? -1 : 1;
  const hits = hitsUnder(choices, places, cuts);
  return {
    members: Array.from(choices.rows, (place, row) => ({
      member: matrix.members[place]!,
      // Added to 0, the middle turned is not −0.
      point: [0 + side * places[row]!],
      choices: hits.rowChoices[row]!,
      told: hits.rowHits[row]!,
    })),
    votes: Array.from(choices.columns, (place, column) => ({
      vote: matrix.votes[place]!,
      cut: side * cuts[column]!.at,
      yes: cuts[column]!.above === side ? ('above' as const) : ('below' as const),
      ...told(hits, column),
    })),
    fit: fitOf(hits, undefined),
    anchor,
    leftOut: choices.leftOut,
    leftOutInWords: leftOutSentence(choices.leftOut),
    iterations,
    converged,
    warning,
  };
}

const warning =
  'The order tells who votes with whom. Where government and opposition vote as blocks, it is no order from left to right: members of the government who rebel lie next to the opposition, from whichever side they rebel.';

/** How often no better order may be found before the search ends. */
const PATIENCE = 5;

interface Order {
  readonly places: Float64Array;
  readonly cuts: readonly Cut[];
  readonly right: number;
}

/** The best order that is met on the way. */
function bestOrder(choices: Choices, mostIterations: number) {
  const start = startScale(choices, 1);
  const mode = copyScale(start);
  climb(choices, mode, { tolerance: 1e-3, mostIterations: 100 });
  const [one, other] = [start, mode].map(({ x0 }) => orderFrom(choices, x0, mostIterations));
  return other!.right > one!.right ? other! : one!;
}

function orderFrom(choices: Choices, start: Float64Array, mostIterations: number) {
  let places = ranked(start);
  let best: Order | undefined;
  let idle = 0;
  let iterations = 0;
  while (idle < PATIENCE && iterations < mostIterations) {
    iterations += 1;
    const order = ordered(places);
    const cuts = Array.from(choices.columns, (_, column) =>
      bestCut(choices, places, order, column),
    );
    const right = total(hitsUnder(choices, places, cuts).columnHits);
    if (best === undefined || right > best.right) {
      best = { places, cuts, right };
      idle = 0;
    } else {
      idle += 1;
    }
    const byPlace = [...cuts.keys()].sort((a, b) => cuts[a]!.at - cuts[b]!.at);
    places = ranked(places.map((place, row) => bestPlace(choices, cuts, byPlace, row, place)));
  }
  return { ...best!, iterations, converged: idle >= PATIENCE };
}

/** Ranks from −1 to 1, the mean of those that are equal. */
function ranked(places: Float64Array): Float64Array {
  const order = ordered(places);
  const ranks = new Float64Array(places.length);
  for (let from = 0; from < order.length; ) {
    let end = from + 1;
    while (end < order.length && places[order[end]!] === places[order[from]!]) end += 1;
    const middle = (from + end - 1) / 2;
    for (const row of order.slice(from, end)) ranks[row] = (2 * middle) / (order.length - 1) - 1;
    from = end;
  }
  return ranks;
}

function hitsUnder(choices: Choices, places: Float64Array, cuts: readonly Cut[]): Hits {
  return hitsOf(choices, (row, column, sign) => {
    const { at, above } = cuts[column]!;
    return (places[row]! > at ? above : -above) === sign;
  });
}
