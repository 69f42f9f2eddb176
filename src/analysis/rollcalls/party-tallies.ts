import { memberCellsOf } from './member-cells.js';
import { type PartyCodes, partyCodesOf } from './party-codes.js';
import type { RollCallMatrix } from './roll-call-matrix.js';
import { inOffice, NOT_A_MEMBER, OPTIONS } from './roll-call-option.js';

/** How many of each party took each option in each vote. */
export interface PartyTallies extends PartyCodes {
  /** For each vote, and in it for each party and then for those of no party, the members that took each option. */
  readonly counts: Uint32Array;
  /** Where the counts of a party in a vote begin; the party −1 is that of those of whom none is told. */
  readonly start: (column: number, party: number) => number;
}

/**
 * Counts the options by vote and party, in one pass over the table. Where most cells are of no member, as over many parliaments, what is
 * counted is the others.
 */
export function partyTalliesOf(matrix: RollCallMatrix): PartyTallies {
  const { codes, votes, rows, columns } = matrix;
  const { parties, partyAt, throughout } = partyCodesOf(matrix);
  const groups = parties.length + 1;
  const counts = new Uint32Array(columns.length * groups * OPTIONS);
  const start = (column: number, party: number) =>
    (column * groups + (party < 0 ? parties.length : party)) * OPTIONS;
  const constant = new Uint32Array(groups);
  const step = groups * OPTIONS;
  const eachCell = memberCellsOf(matrix);
  for (let row = 0; row < rows.length; row += 1) {
    const party = throughout(row);
    if (party === undefined) continue;
    constant[party < 0 ? parties.length : party]! += 1;
    const first = start(0, party);
    eachCell(row, (column, code) => {
      counts[first + column * step + code]! += 1;
    });
  }
  for (let place = 0; place < columns.length * groups; place += 1) {
    const from = place * OPTIONS;
    counts[from + NOT_A_MEMBER] = constant[place % groups]! - inOffice(counts, from);
  }
  for (let row = 0; row < rows.length; row += 1) {
    if (throughout(row) !== undefined) continue;
    const base = rows[row]! * votes.length;
    for (let column = 0; column < columns.length; column += 1) {
      const cell = start(column, partyAt(row, column)) + codes[base + columns[column]!]!;
      counts[cell] = counts[cell]! + 1;
    }
  }
  return { parties, partyAt, throughout, counts, start };
}

/** The counts of the options in a vote, of all parties together. */
export function voteTally({ parties, counts, start }: PartyTallies, column: number): Uint32Array {
  const tally = new Uint32Array(OPTIONS);
  for (let party = -1; party < parties.length; party += 1) {
    const from = start(column, party);
    for (let option = 0; option < OPTIONS; option += 1) {
      tally[option] = tally[option]! + counts[from + option]!;
    }
  }
  return tally;
}
