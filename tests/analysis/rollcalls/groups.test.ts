import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  agreementMatrix,
  clusterMembers,
  clusterVotes,
  type Linkage,
  principalCoordinates,
  rollCallMatrix,
  rollCallsFromCells,
  selectRollCalls,
  testPartyLines,
  voteviewCodes,
} from '../../../src/index.js';
import { expectArgumentError } from '../expect-argument-error.js';
import { rollCalls } from './roll-call-arbitraries.js';
import { senate } from './senate-109.js';
import { simulated } from './simulated-roll-calls.js';

const agreement = agreementMatrix(senate);

describe('clusters of members', () => {
  test('of the 109th Senate are the parties, but for the two members known to vote with the other', () => {
    const voting = selectRollCalls(senate, { members: ({ id }) => !id.startsWith('BUSH') });
    const { order } = clusterMembers(agreementMatrix(voting));
    const first = order.find(({ item }) => item.party === 'R')!.group;
    const strayed = order.filter(({ item, group }) => (item.party === 'R') !== (group === first));
    expect(strayed.map(({ item }) => item.id).sort()).toEqual(['CHAFEE (R RI)', 'NELSON (D NE)']);
    const ids = order.map(({ item }) => item.id);
    expect(Math.abs(ids.indexOf('SNOWE (R ME)') - ids.indexOf('COLLINS (R ME)'))).toBe(1);
  });

  test('merge by the likeness of the linkage', () => {
    const calls = rollCallsFromCells({
      members: ['a', 'b', 'c'].map((id) => ({ id })),
      votes: ['1', '2', '3', '4'].map((id) => ({ id })),
      cells: ['1111', '1116', '1666'],
      codes: voteviewCodes,
    });
    const last = (linkage: Linkage) =>
      clusterMembers(agreementMatrix(calls), { linkage }).merges.at(-1)!.likeness;
    expect([last('average'), last('complete'), last('single')]).toEqual([0.375, 0.25, 0.5]);
  });

  test('list everyone once, and cut into as many groups as asked, whatever the roll calls', () => {
    fc.assert(
      fc.property(
        rollCalls(),
        fc.constantFrom('average', 'complete', 'single'),
        fc.nat(7),
        (matrix, linkage, more) => {
          const groups = 1 + (more % matrix.members.length);
          const found = clusterMembers(agreementMatrix(matrix), { linkage, groups });
          expect(found.order.map(({ item }) => item.id).sort()).toEqual(
            matrix.members.map(({ id }) => id).sort(),
          );
          expect(new Set(found.order.map(({ group }) => group)).size).toBe(groups);
          const likeness = found.merges.map((merge) => merge.likeness);
          expect([...likeness].sort((a, b) => b - a)).toEqual(likeness);
          // A group stands together in the order.
          const changes = found.order.filter(
            ({ group }, place) => place > 0 && group !== found.order[place - 1]!.group,
          );
          expect(changes).toHaveLength(groups - 1);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('refuse a linkage that there is not, and more groups than members', () => {
    expectArgumentError(
      () => clusterMembers(agreement, { linkage: 'ward' as 'single' }),
      'options.linkage',
      'ward',
      'average, complete or single',
    );
    expectArgumentError(
      () => clusterMembers(agreement, { groups: 103 }),
      'options.groups',
      103,
      'from 1 to 102',
    );
  });
});

describe('clusters of votes', () => {
  test('hold a motion and its opposite together', () => {
    const calls = rollCallsFromCells({
      members: ['a', 'b', 'c', 'd'].map((id) => ({ id })),
      votes: ['1', '2', '3', '4'].map((id) => ({ id })),
      cells: ['1616', '1611', '6166', '6161'],
      codes: voteviewCodes,
    });
    const { merges, order } = clusterVotes(calls, { groups: 3 });
    expect(merges[0]).toEqual({ left: 0, right: 1, likeness: 1, size: 2 });
    expect(order.find(({ item }) => item.id === '1')!.group).toBe(
      order.find(({ item }) => item.id === '2')!.group,
    );
    const many = rollCallMatrix({
      members: [{ id: 'a' }],
      votes: Array.from({ length: 5001 }, (_, vote) => ({ id: `${vote}` })),
      codes: new Uint8Array(5001),
    });
    expectArgumentError(() => clusterVotes(many), 'matrix.columns', 5001, 'at most 5000');
  });
});

describe('principal coordinates', () => {
  test('of the Senate have the parties on two sides of the first dimension, but for the same two', () => {
    const voting = selectRollCalls(senate, { members: ({ id }) => !id.startsWith('BUSH') });
    const { members, shares } = principalCoordinates(agreementMatrix(voting));
    const side = Math.sign(members.find(({ member }) => member.party === 'R')!.point[0]!);
    const strayed = members.filter(
      ({ member, point }) => (member.party === 'R') !== (Math.sign(point[0]!) === side),
    );
    expect(strayed.map(({ member }) => member.id).sort()).toEqual([
      'CHAFEE (R RI)',
      'NELSON (D NE)',
    ]);
    expect(shares[0]).toBeGreaterThan(0.5);
    expect(shares[0]).toBeGreaterThan(shares[1]!);
  });

  test('put clones in the same place, and as far from others as they disagree', () => {
    const calls = rollCallsFromCells({
      members: ['a', 'b', 'c'].map((id) => ({ id })),
      votes: ['1', '2', '3', '4'].map((id) => ({ id })),
      cells: ['1111', '1111', '1166'],
      codes: voteviewCodes,
    });
    const [a, b, c] = principalCoordinates(agreementMatrix(calls), { dimensions: 1 }).members;
    expect(a!.point[0]).toBeCloseTo(b!.point[0]!, 10);
    expect((a!.point[0]! - c!.point[0]!) ** 2).toBeCloseTo(2 * (1 - 0.5), 10);
  });

  test('refuse more dimensions than members can span', () => {
    expectArgumentError(
      () => principalCoordinates(agreement, { dimensions: 0 }),
      'options.dimensions',
      0,
      'from 1 to 4',
    );
    const two = rollCallsFromCells({
      members: [{ id: 'a' }, { id: 'b' }],
      votes: [{ id: '1' }],
      cells: ['1', '6'],
      codes: voteviewCodes,
    });
    expectArgumentError(
      () => principalCoordinates(agreementMatrix(two)),
      'agreement.members',
      2,
      'more than 2 members',
    );
  });
});

describe('the test of party lines', () => {
  test('finds them in the Senate, beyond what chance deals', () => {
    const found = testPartyLines(senate, { seed: 1917, permutations: 99 });
    expect(found.within).toBeGreaterThan(0.84);
    expect(found.between).toBeLessThan(0.65);
    expect(found.byChance.greatest).toBeLessThan(found.difference / 2);
    expect(Math.abs(found.byChance.mean)).toBeLessThan(0.02);
    expect(found.p).toBe(0.01);
    expect(testPartyLines(senate, { seed: 1917, permutations: 99 })).toEqual(found);
  });

  test('finds none where parties have nothing to do with votes', () => {
    const { matrix } = simulated({ members: 12, votes: 24, seed: 5 });
    const members = matrix.members.map(({ id }, place) => ({ id, party: 'ABC'[place % 3]! }));
    const calls = rollCallMatrix({ ...matrix, members });
    expect(testPartyLines(calls, { seed: 3 }).p).toBeGreaterThan(0.05);
  });

  test('refuses one party alone, and too few deals', () => {
    const alone = rollCallsFromCells({
      members: [
        { id: 'a', party: 'A' },
        { id: 'b', party: 'A' },
      ],
      votes: [{ id: '1' }],
      cells: ['1', '1'],
      codes: voteviewCodes,
    });
    expectArgumentError(() => testPartyLines(alone, { seed: 1 }), 'matrix', alone, 'two parties');
    expectArgumentError(
      () => testPartyLines(senate, { seed: 1, permutations: 5 }),
      'options.permutations',
      5,
      'from 19',
    );
  });
});
