import {
  type AgreementMatrix,
  agreementMatrix,
} from '../../analysis/rollcalls/agreement-matrix.js';
import { clusterMembers } from '../../analysis/rollcalls/clusters.js';
import { partyOn } from '../../analysis/rollcalls/party-on.js';
import type { Dataset } from '../../records/records.js';
import {
  evidenceOfMembers,
  type MembersParameters,
  type RollCallsOfBody,
  rollCallsNamed,
} from '../roll-calls-of-body.js';

/** Members who stand in one row: one, or neighbours where there are more members than rows. */
export interface AgreementRow {
  readonly members: readonly string[];
  /** The party of most of them. */
  readonly party: string | undefined;
}

/** How far the members of two rows agreed. */
export interface AgreementCell {
  readonly row: number;
  readonly column: number;
  /** Votes in which two of them both voted, over all pairs, and those in which they voted the same. */
  readonly shared: number;
  readonly agreed: number;
}

/** Who voted like whom. */
export interface AgreementRows extends RollCallsOfBody {
  readonly rows: readonly AgreementRow[];
  /** The cells of which a vote is shared. */
  readonly cells: readonly AgreementCell[];
  readonly evidence: (member: string) => string;
}

/** Who voted like whom in a body, or in a party of it, in the order of a clustering. */
export function agreementRows(
  record: Dataset,
  { body, party, rows: most }: MembersParameters,
): AgreementRows {
  const calls = rollCallsNamed(record, body);
  const last = calls.calls.votes.at(-1)?.date;
  const partyOf = new Map(calls.calls.members.map((one) => [one.id, partyOn(one, last)]));
  const whole = agreementMatrix(calls.calls);
  const kept = whole.members.flatMap(({ id }, place) =>
    sharesAny(whole, place) && (party === undefined || partyOf.get(id) === party) ? [place] : [],
  );
  const agreement = partOf(whole, kept);
  const { order } = clusterMembers(agreement, { groups: Math.min(2, kept.length) });
  const places = new Map(agreement.members.map(({ id }, place) => [id, place]));
  const groups = [1, 2].map((group) => order.filter((one) => one.group === group));
  // Neighbours of different clusters stand in different rows.
  const size = Math.max(1, Math.ceil(order.length / most));
  const ordered = order[0]?.group === 2 ? [...groups].reverse() : groups;
  const rows = ordered.flatMap((own) =>
    Array.from({ length: Math.ceil(own.length / size) }, (_, row) =>
      own.slice(row * size, (row + 1) * size).map(({ item }) => item.id),
    ),
  );
  const cells = rows.flatMap((first, row) =>
    rows.flatMap((second, column) => {
      const cell = sumOf(agreement, first.map(at(places)), second.map(at(places)));
      return cell.shared === 0 ? [] : [{ row, column, ...cell }];
    }),
  );
  return {
    ...calls,
    rows: rows.map((members) => ({
      members,
      party: mostOften(members.map((id) => partyOf.get(id))),
    })),
    cells,
    evidence: evidenceOfMembers(calls),
  };
}

function at(places: ReadonlyMap<string, number>): (id: string) => number {
  return (id) => places.get(id)!;
}

/** Whether a member shares a vote with any other. */
function sharesAny({ members, shared }: AgreementMatrix, place: number): boolean {
  return members.some((_, other) => other !== place && shared[place * members.length + other]! > 0);
}

/** The agreement of some of the members. */
function partOf(whole: AgreementMatrix, kept: readonly number[]): AgreementMatrix {
  const pick = (table: Uint32Array) =>
    Uint32Array.from(
      kept.flatMap((row) => kept.map((column) => table[row * whole.members.length + column]!)),
    );
  return {
    members: kept.map((place) => whole.members[place]!),
    agreed: pick(whole.agreed),
    shared: pick(whole.shared),
    open: pick(whole.open),
  };
}

/** The votes that members of two rows shared, pair by pair, and those in which they agreed. */
function sumOf(
  { members, agreed, shared }: AgreementMatrix,
  first: readonly number[],
  second: readonly number[],
) {
  const sum = { shared: 0, agreed: 0 };
  for (const one of first) {
    for (const other of second) {
      if (one === other) continue;
      sum.shared += shared[one * members.length + other]!;
      sum.agreed += agreed[one * members.length + other]!;
    }
  }
  return sum;
}

function mostOften(parties: readonly (string | undefined)[]): string | undefined {
  const count = (party: string | undefined) => parties.filter((one) => one === party).length;
  return [...parties].sort((a, b) => count(b) - count(a))[0];
}
