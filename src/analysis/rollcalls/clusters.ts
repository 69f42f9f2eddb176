import { ArgumentError } from '../../errors/argument-error.js';
import { type AgreementMatrix, requireAgreement } from './agreement-matrix.js';
import { countAgreements } from './bit-sets.js';
import {
  cutInto,
  dendrogramOrder,
  type Linkage,
  type Merge,
  mergeClusters,
} from './engine/merge-clusters.js';
import { filledShares } from './engine/start-scale.js';
import {
  type RollCallMatrix,
  type RollCallMember,
  type RollCallVote,
  requireMatrix,
} from './roll-call-matrix.js';
import { NO, OPTIONS, YES } from './roll-call-option.js';

/** How clusters are made. */
export interface ClusterOptions {
  /** How alike two clusters are: the mean (`average`, unless told), the least (`complete`) or the greatest (`single`) likeness of their members. */
  readonly linkage?: Linkage;
  /** How many groups the items are told apart into; 2 unless told. */
  readonly groups?: number;
}

/** Items in the order of a dendrogram. */
export interface Clusters<Item> {
  /** The items as the dendrogram lists them, each with the number of its group. */
  readonly order: readonly { readonly item: Item; readonly group: number }[];
  /** What was merged, from the most alike to the least; numbers are places in `items`, or from their count up earlier merges. */
  readonly merges: readonly Merge[];
  readonly items: readonly Item[];
}

/**
 * Clusters of members by the share of votes in which they agree, without any scale.
 *
 * Source: Robert R. Sokal and Charles D. Michener (1958), "A statistical method for evaluating systematic relationships", University
 * of Kansas Science Bulletin 38, 1409–1438, for the average linkage.
 *
 * Assumptions: two who share no vote are taken to agree as much as others do.
 *
 * @param agreement - the agreement of all members
 * @param options - the linkage, and how many groups
 * @returns the members in the order of the dendrogram, with their groups, and the merges
 * @throws ArgumentError when the linkage is none of its choices, or there are not as many members as groups
 * @example
 * ```ts
 * const calls = rollCallsFromCells({ members: [{ id: 'a' }, { id: 'b' }, { id: 'c' }], votes: [{ id: '1' }, { id: '2' }], cells: ['11', '66', '11'], codes: voteviewCodes });
 * clusterMembers(agreementMatrix(calls)).order.map(({ item, group }) => [item.id, group]) // => [['b', 2], ['a', 1], ['c', 1]]
 * ```
 */
export function clusterMembers(
  agreement: AgreementMatrix,
  options: ClusterOptions = {},
): Clusters<RollCallMember> {
  requireAgreement(agreement);
  return clustersOf(agreement.members, filledShares(agreement.agreed, agreement.shared), options);
}

/**
 * Clusters of votes by how far they divide the members alike: the share of those who voted yes or no in both that the better of two
 * readings tells, the same side in both or opposite sides. So a motion and its opposite are alike.
 *
 * Source: as `clusterMembers`.
 *
 * @param matrix - who voted how
 * @param options - the linkage, and how many groups
 * @returns the votes in the order of the dendrogram, with their groups, and the merges
 * @throws ArgumentError when the linkage is none of its choices, there are not as many votes as groups, or more than 5000
 * @example
 * ```ts
 * const calls = rollCallsFromCells({ members: [{ id: 'a' }, { id: 'b' }], votes: [{ id: '1' }, { id: '2' }, { id: '3' }], cells: ['161', '611'], codes: voteviewCodes });
 * clusterVotes(calls).order.map(({ item, group }) => [item.id, group]) // => [['3', 2], ['1', 1], ['2', 1]]
 * ```
 */
export function clusterVotes(
  matrix: RollCallMatrix,
  options: ClusterOptions = {},
): Clusters<RollCallVote> {
  requireMatrix(matrix);
  const { codes, votes, rows, columns } = matrix;
  if (columns.length > MOST_VOTES) {
    throw new ArgumentError('matrix.columns', columns.length, `at most ${MOST_VOTES} votes`);
  }
  const count = columns.length;
  const { shared, agreed: same } = countAgreements(
    { lists: count, places: rows.length },
    Array.from({ length: OPTIONS }, (_, code) =>
      code === YES ? 'first' : code === NO ? 'third' : undefined,
    ),
    (column, kinds) => {
      for (let row = 0; row < kinds.length; row += 1) {
        kinds[row] = codes[rows[row]! * votes.length + columns[column]!]!;
      }
    },
  );
  const alike = same.map((agreed, pair) => Math.max(agreed, shared[pair]! - agreed));
  const items = Array.from(columns, (column) => votes[column]!);
  return clustersOf(items, filledShares(alike, shared), options);
}

/** A table of more pairs takes too much memory. */
const MOST_VOTES = 5000;

function clustersOf<Item>(
  items: readonly Item[],
  likeness: Float64Array,
  { linkage = 'average', groups = 2 }: ClusterOptions,
): Clusters<Item> {
  if (linkage !== 'average' && linkage !== 'complete' && linkage !== 'single') {
    throw new ArgumentError('options.linkage', linkage, 'average, complete or single');
  }
  if (!Number.isSafeInteger(groups) || groups < 1 || groups > items.length) {
    const expected = `a whole number of groups from 1 to ${items.length}`;
    throw new ArgumentError('options.groups', groups, expected);
  }
  const merges = mergeClusters(likeness, items.length, linkage);
  const numbers = cutInto(merges, items.length, groups);
  const order = dendrogramOrder(merges, likeness, items.length);
  return {
    order: order.map((place) => ({ item: items[place]!, group: numbers[place]! })),
    merges,
    items,
  };
}
