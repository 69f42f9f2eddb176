import { partyOn } from './party-on.js';
import type { RollCallMatrix } from './roll-call-matrix.js';

/** The party of each member in each vote, as numbers. */
export interface PartyCodes {
  /** The parties, in the order in which the members have them. */
  readonly parties: readonly string[];
  /** The place of the party of the member in a row in the vote of a column, counted among those looked at; −1 where none is told. */
  readonly partyAt: (row: number, column: number) => number;
  /** That place where it is the same in all votes; undefined for a member who changes. */
  readonly throughout: (row: number) => number | undefined;
}

/** The parties of the members of a matrix on the days of its votes. */
export function partyCodesOf({ members, votes, rows, columns }: RollCallMatrix): PartyCodes {
  const places = new Map<string, number>();
  const placeOf = (party: string | undefined): number => {
    if (party === undefined) return -1;
    if (!places.has(party)) places.set(party, places.size);
    return places.get(party)!;
  };
  const dates = Array.from(columns, (column) => votes[column]!.date);
  // Most members belong to one party throughout: one number says it.
  const byMember = Array.from(rows, (row) => {
    const member = members[row]!;
    if (member.parties === undefined || member.parties.length === 0) return placeOf(member.party);
    const byVote = dates.map((date) => placeOf(partyOn(member, date)));
    return byVote.every((party) => party === byVote[0]) ? (byVote[0] ?? -1) : byVote;
  });
  return {
    parties: [...places.keys()],
    partyAt: (row, column) => {
      const party = byMember[row]!;
      return typeof party === 'number' ? party : party[column]!;
    },
    throughout: (row) => {
      const party = byMember[row]!;
      return typeof party === 'number' ? party : undefined;
    },
  };
}
