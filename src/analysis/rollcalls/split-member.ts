import { ArgumentError } from '../../errors/argument-error.js';
import { type RollCallMatrix, requireDay, requireMatrix } from './roll-call-matrix.js';
import { NOT_A_MEMBER } from './roll-call-option.js';
import { placeOf } from './roll-calls-from-ballots.js';

/**
 * A matrix in which a member counts as two, before a day and from it on: so that a scale can tell whether the member moved, as one
 * who changed party. The table is copied; votes without a date stay with the first of the two.
 *
 * Source: the usual way to scale who changes party, as in Keith T. Poole and Howard Rosenthal (2007), Ideology and Congress, New
 * Brunswick: Transaction, chapter 4.
 *
 * @param matrix - who voted how
 * @param member - the id of the member
 * @param from - the day from which the member counts as another, as `1917-12-10`
 * @returns the matrix with one member more: the second part comes last, with the id of the first and the day behind it
 * @throws ArgumentError when the id is that of no member looked at, the day is none, or no vote lies on one of its sides
 * @example
 * ```ts
 * const calls = rollCallsFromCells({
 *   members: [{ id: 'a' }, { id: 'b' }],
 *   votes: [{ id: '1', date: '1917-11-04' }, { id: '2', date: '1917-12-08' }],
 *   cells: ['16', '11'],
 *   codes: voteviewCodes,
 * });
 * const split = splitMember(calls, 'a', '1917-12-01');
 * ballotGrid(split).map(({ member, options }) => [member.id, ...options])[2] // => ['a from 1917-12-01', 'not a member', 'no']
 * ```
 */
export function splitMember(matrix: RollCallMatrix, member: string, from: string): RollCallMatrix {
  requireMatrix(matrix);
  requireDay('from', from);
  const { members, votes, codes, rows, columns } = matrix;
  const places = new Map(Array.from(rows, (row) => [members[row]!.id, row]));
  const row = placeOf('member', member, places, 'member');
  const isLater = votes.map(({ date }) => date !== undefined && date >= from);
  const later = columns.filter((column) => isLater[column]).length;
  if (later === 0 || later === columns.length) {
    throw new ArgumentError('from', from, 'a day with votes before it, and on it or after');
  }
  const table = new Uint8Array(codes.length + votes.length);
  table.set(codes);
  for (const [column, moved] of isLater.entries()) {
    const cell = row * votes.length + column;
    if (moved) {
      table[codes.length + column] = codes[cell]!;
      table[cell] = NOT_A_MEMBER;
    }
  }
  const second = { ...members[row]!, id: `${member} from ${from}` };
  return {
    members: [...members, second],
    votes,
    codes: table,
    rows: Uint32Array.from([...rows, members.length]),
    columns,
  };
}
