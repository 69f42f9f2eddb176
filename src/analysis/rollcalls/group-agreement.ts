import type { MeasuredValue } from '../measured-value.js';
import { type AgreementMatrix, requireAgreement } from './agreement-matrix.js';
import { shareWith } from './group-measures.js';
import type { RollCallMember } from './roll-call-matrix.js';

/** How far the members of two groups, or of one among themselves, agreed. */
export interface GroupAgreement {
  readonly groups: readonly [string | undefined, string | undefined];
  /** The pairs of members, one of each group. */
  readonly pairs: number;
  /** The votes that those pairs agreed in and shared, all together. */
  readonly agreed: number;
  readonly shared: number;
  /** The share of agreement: an interval where unknown ballots leave it open, undefined where none is shared. */
  readonly share: MeasuredValue;
}

/**
 * How far groups agreed: over all pairs of members of two groups, the share of the votes shared in which the two took the same position.
 *
 * Source: see `agreementMatrix`; the shares of pairs are weighted by the votes that they share.
 *
 * Assumptions: a member is of one group throughout.
 *
 * @param agreement - the agreement of all members
 * @param groupOf - the group of a member; undefined for none, who make a group of their own
 * @returns a row for every two groups, and for each with itself where it has two members, in the order of the members
 * @throws ArgumentError when the tables are not as large as the members ask
 * @example
 * ```ts
 * const calls = rollCallsFromCells({
 *   members: [{ id: 'a', party: 'A' }, { id: 'b', party: 'A' }, { id: 'c', party: 'B' }],
 *   votes: [{ id: '1' }, { id: '2' }],
 *   cells: ['16', '11', '61'],
 *   codes: voteviewCodes,
 * });
 * groupAgreement(agreementMatrix(calls), ({ party }) => party).map(({ groups, agreed, shared }) => [...groups, agreed, shared]) // => [['A', 'A', 1, 2], ['A', 'B', 1, 4]]
 * ```
 */
export function groupAgreement(
  agreement: AgreementMatrix,
  groupOf: (member: RollCallMember) => string | undefined,
): GroupAgreement[] {
  requireAgreement(agreement);
  const { members } = agreement;
  const names: (string | undefined)[] = [];
  const places = members.map((member) => {
    const group = groupOf(member);
    const known = names.indexOf(group);
    return known >= 0 ? known : names.push(group) - 1;
  });
  const sums = names.map(() => names.map(() => ({ pairs: 0, agreed: 0, shared: 0, open: 0 })));
  for (let first = 0; first < members.length; first += 1) {
    for (let second = first + 1; second < members.length; second += 1) {
      const [one, other] = [places[first]!, places[second]!];
      const sum = sums[Math.min(one, other)]![Math.max(one, other)]!;
      const cell = first * members.length + second;
      sum.pairs += 1;
      sum.agreed += agreement.agreed[cell]!;
      sum.shared += agreement.shared[cell]!;
      sum.open += agreement.open[cell]!;
    }
  }
  return sums.flatMap((row, one) =>
    row.flatMap(({ open, ...sum }, other): GroupAgreement[] => {
      if (sum.pairs === 0) return [];
      const share = shareWith(
        { yes: sum.agreed, no: sum.shared - sum.agreed, open },
        'no two of them took a position together in a vote',
      );
      return [{ groups: [names[one], names[other]], ...sum, share }];
    }),
  );
}
