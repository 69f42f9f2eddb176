import { ArgumentError } from '../../errors/argument-error.js';
import { nearest } from '../../errors/suggest.js';
import type { Choices, LeftOutOfScale } from './engine/choices.js';
import { type Hits, hitsOf, inclination, meanLogProbability } from './engine/measure-fit.js';
import { flip, type Scale } from './engine/scale.js';
import { partyOn } from './party-on.js';
import type { RollCallMatrix, RollCallMember, RollCallVote } from './roll-call-matrix.js';

/**
 * Who lies on the positive side of a dimension: a member, or the mean of a party.
 *
 * @example
 * ```ts
 * const anchor = { party: 'R' };
 * Object.keys(anchor) // => ['party']
 * ```
 */
export type ScaleAnchor = { readonly member: string } | { readonly party: string };

/** How well a scale tells the choices that it was made of. */
export interface ScaleFit {
  /** The choices between yes and no. */
  readonly choices: number;
  /** The share that the scale tells right. */
  readonly classified: number;
  /** The aggregate proportional reduction in error: of the errors made by always telling the majority of a vote, the share avoided. */
  readonly apre: number;
  /** The geometric mean of the probabilities given to what was chosen; undefined for a scale that gives none. */
  readonly gmp: number | undefined;
}

/** Where a member lies. */
export interface MemberPoint {
  readonly member: RollCallMember;
  /** The place in each dimension. */
  readonly point: readonly number[];
  /** The choices of the member, and how many the scale tells right. */
  readonly choices: number;
  readonly told: number;
}

/** How a vote divides the members. */
export interface VoteLine {
  readonly vote: RollCallVote;
  /** The inclination to yes at the middle of the scale, on the scale of a standard normal variable. */
  readonly intercept: number;
  /** How much it rises by a unit of each dimension: the direction of yes, and how sharply the vote divides. */
  readonly slope: readonly number[];
  /** In one dimension, where yes and no are as likely; undefined in two, where that is the line on which intercept and slopes cancel out. */
  readonly cut: number | undefined;
  readonly choices: number;
  readonly told: number;
  /** The proportional reduction in error of this vote. */
  readonly pre: number;
}

/** The sum of whole numbers. */
function total(counts: Uint32Array): number {
  return counts.reduce((a, b) => a + b, 0);
}

/** How well choices are told. */
export function fitOf(hits: Hits, gmp: number | undefined): ScaleFit {
  const choices = total(hits.columnChoices);
  const told = total(hits.columnHits);
  const minority = total(hits.columnMinority);
  return {
    choices,
    classified: told / choices,
    apre: (minority - (choices - told)) / minority,
    gmp,
  };
}

/** What a scale of probabilities tells, as results. */
export function resultOf(matrix: RollCallMatrix, choices: Choices, scale: Scale) {
  const hits = hitsOf(choices, (row, column, sign) => sign * inclination(scale, row, column) > 0);
  const members = Array.from(choices.rows, (place, row) => ({
    member: matrix.members[place]!,
    point: dimensionsOf(scale, scale.x0[row]!, scale.x1[row]!),
    choices: hits.rowChoices[row]!,
    told: hits.rowHits[row]!,
  }));
  const votes = Array.from(choices.columns, (place, column) => ({
    vote: matrix.votes[place]!,
    intercept: scale.a[column]!,
    slope: dimensionsOf(scale, scale.b0[column]!, scale.b1[column]!),
    cut: scale.dimensions === 1 ? -scale.a[column]! / scale.b0[column]! : undefined,
    ...told(hits, column),
  }));
  return {
    members: members satisfies MemberPoint[],
    votes: votes satisfies VoteLine[],
    fit: fitOf(hits, Math.exp(meanLogProbability(choices, scale))),
  };
}

/** How many choices of a vote are told, and by how much errors fall. */
export function told(hits: Hits, column: number) {
  const choices = hits.columnChoices[column]!;
  const right = hits.columnHits[column]!;
  const minority = hits.columnMinority[column]!;
  return { choices, told: right, pre: (minority - (choices - right)) / minority };
}

function dimensionsOf({ dimensions }: Scale, first: number, second: number): readonly number[] {
  return dimensions === 1 ? [first] : [first, second];
}

/** Flips the dimensions of a scale so that each anchor lies on the positive side; returns the anchors. */
export function anchored(
  matrix: RollCallMatrix,
  choices: Choices,
  scale: Scale,
  asked: readonly ScaleAnchor[],
): readonly ScaleAnchor[] {
  const { anchors, sides } = sidesOf(matrix, choices, scale, asked, scale.dimensions);
  for (const [dimension, side] of sides.entries()) if (side < 0) flip(scale, dimension);
  return anchors;
}

/** For each dimension who is its anchor, and on which side of it the anchor lies. */
export function sidesOf(
  matrix: RollCallMatrix,
  choices: Choices,
  { x0, x1 }: Pick<Scale, 'x0' | 'x1'>,
  asked: readonly ScaleAnchor[],
  dimensions: 1 | 2,
): { readonly anchors: readonly ScaleAnchor[]; readonly sides: readonly (1 | -1)[] } {
  if (asked.length > dimensions) {
    const expected = `an anchor for each of ${dimensions} dimensions, or fewer`;
    throw new ArgumentError('options.anchors', asked, expected);
  }
  const points = [x0, x1].slice(0, dimensions);
  const anchors = points.map(
    (own, dimension) =>
      asked[dimension] ?? { member: matrix.members[choices.rows[farthest(own)]!]!.id },
  );
  const sides = points.map((own, dimension) =>
    placeOfAnchor(matrix, choices, own, anchors[dimension]!, dimension) < 0 ? -1 : 1,
  );
  return { anchors, sides };
}

/** Throws unless a scale is asked in one dimension or two. */
export function requireDimensions(dimensions: number): asserts dimensions is 1 | 2 {
  if (dimensions !== 1 && dimensions !== 2) {
    throw new ArgumentError('options.dimensions', dimensions, '1 or 2');
  }
}

/** Who lies farthest from the middle: of equal ones the first. */
function farthest(points: Float64Array): number {
  return points.reduce(
    (far, point, place) => (Math.abs(point) > Math.abs(points[far]!) ? place : far),
    0,
  );
}

/** Where an anchor lies in a dimension. */
function placeOfAnchor(
  { members }: RollCallMatrix,
  { rows, leftOut }: Choices,
  points: Float64Array,
  anchor: ScaleAnchor,
  dimension: number,
): number {
  const argument = `options.anchors[${dimension}]`;
  if ('member' in anchor) {
    const row = rows.findIndex((place) => members[place]!.id === anchor.member);
    if (row >= 0) return points[row]!;
    const ids = Array.from(rows, (place) => members[place]!.id);
    const expected = leftOut.members.includes(anchor.member)
      ? 'a member who is scaled; this one has too few votes'
      : `the id of a member${nearest(anchor.member, ids)}`;
    throw new ArgumentError(`${argument}.member`, anchor.member, expected);
  }
  const parties = Array.from(rows, (place) => partyOn(members[place]!));
  const own = points.filter((_, row) => parties[row] === anchor.party);
  if (own.length === 0) {
    const known = parties.filter((party) => party !== undefined);
    const expected = `the party of a member who is scaled${nearest(anchor.party, known)}`;
    throw new ArgumentError(`${argument}.party`, anchor.party, expected);
  }
  return own.reduce((a, b) => a + b, 0) / own.length;
}

/** What was left out, in a sentence. */
export function leftOutSentence({ unanimous, lopsided, members }: LeftOutOfScale): string {
  const who = members.length === 0 ? 'no member' : `${members.length} with too few votes`;
  return `Left out: ${unanimous} unanimous votes, ${lopsided} lopsided ones, ${who}.`;
}
