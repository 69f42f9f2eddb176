import type { RollCallMatrix } from './roll-call-matrix.js';
import { NOT_A_MEMBER } from './roll-call-option.js';

/** Goes through the cells of a member in which the member was one: the place of the vote among those looked at, and the option. */
export type MemberCells = (row: number, visit: (column: number, code: number) => void) => void;

/**
 * How the cells of members are gone through. Over many parliaments most are of no member: where all votes are looked at, four of
 * these are passed over at once.
 */
export function memberCellsOf({ codes, votes, rows, columns }: RollCallMatrix): MemberCells {
  const isWhole =
    columns.length === votes.length && columns.every((place, index) => place === index);
  if (!isWhole || codes.byteOffset % 4 !== 0) {
    return (row, visit) => {
      const base = rows[row]! * votes.length;
      for (let column = 0; column < columns.length; column += 1) {
        const code = codes[base + columns[column]!]!;
        if (code !== NOT_A_MEMBER) visit(column, code);
      }
    };
  }
  const words = new Uint32Array(codes.buffer, codes.byteOffset, codes.length >>> 2);
  return (row, visit) => {
    const base = rows[row]! * votes.length;
    const end = base + votes.length;
    for (let cell = base; cell < end; ) {
      if (cell % 4 === 0 && cell + 4 <= end && words[cell / 4] === 0) {
        cell += 4;
        continue;
      }
      const code = codes[cell]!;
      if (code !== NOT_A_MEMBER) visit(cell - base, code);
      cell += 1;
    }
  };
}
