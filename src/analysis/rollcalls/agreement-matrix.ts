import { ArgumentError, requireCount } from '../../errors/argument-error.js';
import type { ConfidenceInterval, ConfidenceOptions } from '../intervals/confidence-interval.js';
import { wilsonInterval } from '../intervals/wilson-interval.js';
import type { MeasuredValue } from '../measured-value.js';
import { countAgreements, type Position } from './bit-sets.js';
import { shareWith } from './group-measures.js';
import { type RollCallMatrix, type RollCallMember, requireMatrix } from './roll-call-matrix.js';
import {
  ABSTAIN,
  ANNOUNCED_NO,
  ANNOUNCED_YES,
  NO,
  OPTIONS,
  UNKNOWN,
  YES,
} from './roll-call-option.js';

/** What counts as a position when members are compared. */
export interface PositionOptions {
  /** Whether to abstain is a position like yes and no, or takes no part; a position unless told. */
  readonly abstentions?: 'a position' | 'left out';
  /** Whether positions announced (pairs, a president) are left out, or taken for votes; left out unless told. */
  readonly announced?: 'left out' | 'as votes';
}

/**
 * How often every two members agreed. Each list has a row of numbers for each member, and in it one for every member.
 *
 * @example
 * ```ts
 * const calls = rollCallsFromCells({ members: [{ id: 'a' }, { id: 'b' }], votes: [{ id: '1' }, { id: '2' }], cells: ['16', '11'], codes: voteviewCodes });
 * [...agreementMatrix(calls).shared] // => [2, 2, 2, 2]
 * ```
 */
export interface AgreementMatrix {
  readonly members: readonly RollCallMember[];
  /** Votes in which the two certainly took the same position. */
  readonly agreed: Uint32Array;
  /** Votes in which both certainly took a position. */
  readonly shared: Uint32Array;
  /** Votes in which unknown ballots leave open whether both took a position, or the same. */
  readonly open: Uint32Array;
}

/**
 * How often every two members took the same position in the votes in which both took one, counted by bit sets: a bit for each vote,
 * so that 128 votes are compared at once.
 *
 * Source: the index of agreement of roll-call analysis, Lee F. Anderson, Meredith W. Watts and Allen R. Wilcox (1966), Legislative
 * Roll-Call Analysis, Evanston: Northwestern University Press; the count of the bits of sets is in Henry S. Warren (2012), Hacker’s
 * Delight, 2nd edn., section 5–1.
 *
 * Assumptions: every vote counts the same; absence is no position. An unknown ballot may be any, or none.
 *
 * @param matrix - who voted how
 * @param options - what counts as a position
 * @returns for every two members the votes in which they agreed, those that they shared and those left open
 * @throws ArgumentError when an option is none of its choices
 * @example
 * ```ts
 * const calls = rollCallsFromCells({ members: [{ id: 'a' }, { id: 'b' }], votes: [{ id: '1' }, { id: '2' }], cells: ['16', '11'], codes: voteviewCodes });
 * const agreement = agreementMatrix(calls);
 * agreementOf(agreement, 'a', 'b').share // => { kind: 'value', value: 0.5 }
 * ```
 */
export function agreementMatrix(
  matrix: RollCallMatrix,
  options: PositionOptions = {},
): AgreementMatrix {
  requireMatrix(matrix);
  const { codes, votes, members, rows, columns } = matrix;
  const count = rows.length;
  const [from = 0] = columns;
  const isRun = columns.every((column, place) => column === from + place);
  const { shared, agreed, possible } = countAgreements(
    { lists: count, places: columns.length },
    positionsOf(options),
    (row, kinds) => {
      const base = rows[row]! * votes.length;
      if (isRun) {
        kinds.set(codes.subarray(base + from, base + from + kinds.length));
        return;
      }
      for (let column = 0; column < kinds.length; column += 1) {
        kinds[column] = codes[base + columns[column]!]!;
      }
    },
  );
  const open =
    possible === shared
      ? new Uint32Array(count * count)
      : possible.map((both, pair) => both - shared[pair]!);
  return { members: Array.from(rows, (row) => members[row]!), agreed, shared, open };
}

/** What each option is as a position. */
function positionsOf({ abstentions = 'a position', announced = 'left out' }: PositionOptions) {
  if (abstentions !== 'a position' && abstentions !== 'left out') {
    throw new ArgumentError('options.abstentions', abstentions, "'a position' or 'left out'");
  }
  if (announced !== 'left out' && announced !== 'as votes') {
    throw new ArgumentError('options.announced', announced, "'left out' or 'as votes'");
  }
  const positions: (Position | undefined)[] = new Array(OPTIONS).fill(undefined);
  positions[YES] = 'first';
  positions[NO] = 'third';
  positions[UNKNOWN] = 'untold';
  if (abstentions === 'a position') positions[ABSTAIN] = 'second';
  if (announced === 'as votes') {
    positions[ANNOUNCED_YES] = 'first';
    positions[ANNOUNCED_NO] = 'third';
  }
  return positions;
}

/** How far two members agreed. */
export interface MemberAgreement {
  readonly members: readonly [RollCallMember, RollCallMember];
  readonly agreed: number;
  readonly shared: number;
  readonly open: number;
  /** The share of agreement in the votes shared: an interval where unknown ballots leave it open, undefined where none is shared. */
  readonly share: MeasuredValue;
  /** A Wilson interval for the share, as if the votes shared were a sample of votes: wide where they are few; undefined where none is. */
  readonly interval: ConfidenceInterval | undefined;
}

/**
 * How far two members agreed, with an interval that is wide where they share few votes.
 *
 * Source: see `agreementMatrix` and `wilsonInterval`.
 *
 * @param agreement - the agreement of all members
 * @param first - the id of one member
 * @param second - the id of the other
 * @param options - the confidence level, 0.95 unless told
 * @returns the votes shared and agreed in, the share and its interval
 * @throws ArgumentError when an id is that of no member, or as `wilsonInterval`
 * @example
 * ```ts
 * const calls = rollCallsFromCells({ members: [{ id: 'a' }, { id: 'b' }], votes: [{ id: '1' }, { id: '2' }], cells: ['16', '11'], codes: voteviewCodes });
 * agreementOf(agreementMatrix(calls), 'a', 'b').interval // ≈ { lower: 0.0945, upper: 0.9055 }
 * ```
 */
export function agreementOf(
  agreement: AgreementMatrix,
  first: string,
  second: string,
  options: ConfidenceOptions = {},
): MemberAgreement {
  requireAgreement(agreement);
  const places = [first, second].map((id, index) => {
    const place = agreement.members.findIndex((member) => member.id === id);
    if (place < 0) {
      throw new ArgumentError(index === 0 ? 'first' : 'second', id, 'the id of a member');
    }
    return place;
  });
  return pairAt(agreement, places[0]!, places[1]!, options);
}

/** The agreement of the members in two places. */
export function pairAt(
  { members, agreed, shared, open }: AgreementMatrix,
  first: number,
  second: number,
  options: ConfidenceOptions = {},
): MemberAgreement {
  const cell = first * members.length + second;
  const counts = { agreed: agreed[cell]!, shared: shared[cell]!, open: open[cell]! };
  return {
    members: [members[first]!, members[second]!],
    ...counts,
    share: shareWith(
      { yes: counts.agreed, no: counts.shared - counts.agreed, open: counts.open },
      'the two took a position together in no vote',
    ),
    interval:
      counts.shared === 0 ? undefined : wilsonInterval(counts.agreed, counts.shared, options),
  };
}

/** Throws unless the tables of an agreement are as large as its members ask. */
export function requireAgreement({ members, agreed, shared, open }: AgreementMatrix): void {
  for (const [name, table] of Object.entries({ agreed, shared, open })) {
    if (table.length !== members.length ** 2) {
      const expected = `a number for every two of ${members.length} members`;
      throw new ArgumentError(`agreement.${name}`, table.length, expected);
    }
  }
}

/** Whose votes are sought. */
export interface NearestOptions extends ConfidenceOptions {
  /** The fewest votes that two have to share; 1 unless told. */
  readonly atLeast?: number;
}

/**
 * Who votes most like a member: the others, the closest first. Among equal shares those with more shared votes come first, then the
 * order of the members.
 *
 * Source: see `agreementMatrix`.
 *
 * Assumptions: where unknown ballots leave a share open, the middle of its bounds places it.
 *
 * @param agreement - the agreement of all members
 * @param member - the id of the member
 * @param options - the fewest votes shared, and the confidence of the intervals
 * @returns the agreement of the member with each other who shares as many votes
 * @throws ArgumentError when the id is that of no member, or `atLeast` is no whole number
 * @example
 * ```ts
 * const calls = rollCallsFromCells({ members: [{ id: 'a' }, { id: 'b' }, { id: 'c' }], votes: [{ id: '1' }, { id: '2' }], cells: ['16', '11', '16'], codes: voteviewCodes });
 * nearestMembers(agreementMatrix(calls), 'a').map(({ members }) => members[1].id) // => ['c', 'b']
 * ```
 */
export function nearestMembers(
  agreement: AgreementMatrix,
  member: string,
  { atLeast = 1, ...options }: NearestOptions = {},
): MemberAgreement[] {
  requireAgreement(agreement);
  requireCount('options.atLeast', atLeast, 'votes');
  const own = agreement.members.findIndex(({ id }) => id === member);
  if (own < 0) throw new ArgumentError('member', member, 'the id of a member');
  return agreement.members
    .map((_, other) => pairAt(agreement, own, other, options))
    .filter(({ shared, share }, other) => other !== own && shared >= atLeast && middle(share) >= 0)
    .sort((a, b) => middle(b.share) - middle(a.share) || b.shared - a.shared);
}

/** The value by which a measure is placed; below every share where it has none. */
function middle(share: MeasuredValue): number {
  if (share.kind === 'undefined') return -1;
  return share.kind === 'value' ? share.value : (share.lower + share.upper) / 2;
}
