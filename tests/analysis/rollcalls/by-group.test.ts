import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  agreementMatrix,
  groupAgreement,
  groupMembersBy,
  rollCallsFromCells,
  summarizeVotes,
  voteviewCodes,
} from '../../../src/index.js';
import { expectArgumentError } from '../expect-argument-error.js';
import { rollCalls } from './roll-call-arbitraries.js';

const calls = rollCallsFromCells({
  members: [
    { id: 'a', party: 'A', attributes: { state: 'north' } },
    { id: 'b', party: 'A', attributes: { state: 'south' } },
    { id: 'c', party: 'B', parties: [{ party: 'A' }], attributes: { state: 'south' } },
    { id: 'd', party: 'B' },
  ],
  votes: [{ id: '1' }, { id: '2' }],
  cells: ['11', '16', '66', '19'],
  codes: voteviewCodes,
});

describe('members by an attribute', () => {
  test('have it for their party, whatever party they were of, and none where it is not told', () => {
    const [vote] = summarizeVotes(groupMembersBy(calls, 'state')).votes;
    expect(vote!.parties.map(({ party, members }) => [party, members])).toEqual([
      ['north', 1],
      ['south', 2],
    ]);
    expect(groupMembersBy(calls, 'party')).toBe(calls);
    expect(groupMembersBy(calls, 'state').codes).toBe(calls.codes);
  });

  test('must have it', () => {
    const expected = 'party, state (did you mean state?)';
    expectArgumentError(() => groupMembersBy(calls, 'stat'), 'attribute', 'stat', expected);
  });
});

describe('the agreement of groups', () => {
  test('is that of all pairs of their members, those of no group among them', () => {
    const rows = groupAgreement(agreementMatrix(calls), ({ attributes }) => attributes?.state).map(
      ({ groups, pairs, agreed, shared }) => [...groups, pairs, agreed, shared],
    );
    expect(rows).toEqual([
      ['north', 'south', 2, 1, 4],
      ['north', undefined, 1, 1, 1],
      ['south', 'south', 1, 1, 2],
      ['south', undefined, 2, 1, 2],
    ]);
  });

  test('counts every pair once, and is that of the members where each is a group', () => {
    fc.assert(
      fc.property(rollCalls(), (matrix) => {
        const agreement = agreementMatrix(matrix);
        const { length } = agreement.members;
        const all = groupAgreement(agreement, () => 'all');
        expect(all.reduce((sum, { pairs }) => sum + pairs, 0)).toBe((length * (length - 1)) / 2);
        const each = groupAgreement(agreement, ({ id }) => id);
        const shared = each.reduce((sum, one) => sum + one.shared, 0);
        expect(shared).toBe(all.reduce((sum, one) => sum + one.shared, 0));
      }),
    );
  });

  test('needs tables that are whole', () => {
    const agreement = agreementMatrix(calls);
    expectArgumentError(
      () => groupAgreement({ ...agreement, agreed: new Uint32Array(3) }, () => 'all'),
      'agreement.agreed',
      3,
      'a number for every two of 4 members',
    );
  });
});
