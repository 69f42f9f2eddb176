import { ArgumentError } from '../../errors/argument-error.js';
import { nearest } from '../../errors/suggest.js';
import { type RollCallMatrix, requireMatrix } from './roll-call-matrix.js';

/**
 * Roll calls in which an attribute of the members stands for their party, so that everything that is told by party is told by it: the
 * cohesion of countries, the rebels of a delegation.
 *
 * Source: a plain relabelling; no formula.
 *
 * @param matrix - who voted how
 * @param attribute - the name of an attribute, or `party`, which changes nothing
 * @returns the same table; members of whom the attribute is not told have no party
 * @throws ArgumentError when no member looked at has the attribute
 * @example
 * ```ts
 * const calls = rollCallsFromCells({
 *   members: [{ id: 'a', party: 'A', attributes: { state: 'north' } }, { id: 'b', party: 'A' }],
 *   votes: [{ id: '1' }],
 *   cells: ['1', '6'],
 *   codes: voteviewCodes,
 * });
 * groupMembersBy(calls, 'state').members.map(({ party }) => party) // => ['north', undefined]
 * ```
 */
export function groupMembersBy(matrix: RollCallMatrix, attribute: string): RollCallMatrix {
  requireMatrix(matrix);
  if (attribute === 'party') return matrix;
  const looked = Array.from(matrix.rows, (row) => matrix.members[row]!.attributes ?? {});
  if (!looked.some((own) => Object.hasOwn(own, attribute))) {
    const names = ['party', ...new Set(looked.flatMap((own) => Object.keys(own)))];
    const expected = `an attribute of the members: ${names.join(', ')}${nearest(attribute, names)}`;
    throw new ArgumentError('attribute', attribute, expected);
  }
  return {
    ...matrix,
    members: matrix.members.map((member) => ({
      ...member,
      party: member.attributes?.[attribute],
      parties: [],
    })),
  };
}
