import type { Choices } from './choices.js';
import { logCumulative, millsRatio } from './probit.js';
import type { Scale } from './scale.js';

/** Of every vote what its choices tell of its intercept and slopes: the logarithm of their chance, its gradient, and the information by rows of its lower half. */
export interface VoteSums {
  readonly height: Float64Array;
  readonly gradient: readonly Float64Array[];
  readonly information: readonly Float64Array[];
}

/** Sums of nothing, for so many votes. */
export function emptySums(
  votes: number,
  list: (length: number) => Float64Array = (length) => new Float64Array(length),
): VoteSums {
  const lists = (count: number) => Array.from({ length: count }, () => list(votes));
  return { height: list(votes), gradient: lists(3), information: lists(6) };
}

/** Adds up what the choices of each vote tell. */
export function voteSums(choices: Pick<Choices, 'signs' | 'columns'>, scale: Scale): VoteSums {
  const votes = choices.columns.length;
  const sums = emptySums(votes);
  addVotes(choices.signs, scale, { from: 0, to: votes, heights: true, plain: false }, sums);
  return sums;
}

/** Which votes are added up, and how. */
export interface AddedVotes {
  readonly from: number;
  readonly to: number;
  /** Whether the logarithm of their chance is asked for. */
  readonly heights: boolean;
  /** Whether each choice tells as much as if what lies behind it were seen. */
  readonly plain: boolean;
}

/** Adds up what the choices of some votes tell, member after member. */
export function addVotes(
  signs: Int8Array,
  { dimensions, x0, x1, a, b0, b1 }: Scale,
  { from, to, heights, plain }: AddedVotes,
  { height, gradient, information }: VoteSums,
): void {
  const votes = a.length;
  const [ga, g0, g1] = gradient as [Float64Array, Float64Array, Float64Array];
  const [haa, h0a, h00, h1a, h10, h11] = information as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (const list of [height, ...gradient, ...information]) list.fill(0, from, to);
  for (let row = 0; row < x0.length; row += 1) {
    const own0 = x0[row]!;
    const own1 = x1[row]!;
    const base = row * votes;
    for (let vote = from; vote < to; vote += 1) {
      const sign = signs[base + vote]!;
      if (sign === 0) continue;
      const z = sign * (a[vote]! + b0[vote]! * own0 + b1[vote]! * own1);
      const ratio = millsRatio(z);
      const weight = plain ? 1 : ratio * (ratio + z);
      const pull = sign * ratio;
      if (heights) height[vote] = height[vote]! + logCumulative(z);
      ga[vote] = ga[vote]! + pull;
      g0[vote] = g0[vote]! + pull * own0;
      haa[vote] = haa[vote]! + weight;
      h0a[vote] = h0a[vote]! + weight * own0;
      h00[vote] = h00[vote]! + weight * own0 * own0;
      if (dimensions === 1) continue;
      g1[vote] = g1[vote]! + pull * own1;
      h1a[vote] = h1a[vote]! + weight * own1;
      h10[vote] = h10[vote]! + weight * own1 * own0;
      h11[vote] = h11[vote]! + weight * own1 * own1;
    }
  }
}
