import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  agreementMatrix,
  agreementOf,
  ballotGrid,
  nearestMembers,
  type PositionOptions,
  pairwiseAgreement,
  type RecordedOption,
  rollCallMatrix,
  rollCallsFromCells,
  selectRollCalls,
  voteviewCodes,
} from '../../../src/index.js';
import { expectArgumentError } from '../expect-argument-error.js';
import { rollCalls } from './roll-call-arbitraries.js';

/** The options as `pairwiseAgreement` takes them. */
function recorded(option: string): RecordedOption {
  if (option === 'yes' || option === 'no' || option === 'abstain' || option === 'unknown') {
    return option;
  }
  return 'absent';
}

describe('the agreement of members', () => {
  test('by bit sets is what the comparison ballot by ballot gives, unknown ballots and all', () => {
    fc.assert(
      fc.property(
        rollCalls().filter(({ members }) => members.length > 1),
        fc.constantFrom('a position', 'left out'),
        (matrix, abstentions) => {
          const members = ballotGrid(matrix).map(({ options }) => ({
            ballots: options.map(recorded),
          }));
          const agreement = agreementMatrix(matrix, { abstentions });
          const unknownMayBe = ['yes', 'no', 'abstain', 'absent'] as const;
          for (const pair of pairwiseAgreement({ members, abstentions, unknownMayBe })) {
            const [first, second] = pair.members.map((place) => matrix.members[place]!.id);
            const found = agreementOf(agreement, first!, second!);
            expect(found).toMatchObject({
              agreed: pair.agreed,
              shared: pair.agreed + pair.disagreed,
              open: pair.open,
            });
            if (pair.share.kind !== 'interval') expect(found.share).toEqual(pair.share);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test('counts thousands of votes', () => {
    const votes = Array.from({ length: 5000 }, (_, vote) => ({ id: `${vote}` }));
    const codes = Uint8Array.from({ length: 10_000 }, (_, cell) => 1 + (cell % 3 === 0 ? 1 : 0));
    const matrix = rollCallMatrix({ members: [{ id: 'a' }, { id: 'b' }], votes, codes });
    const same = votes.filter((_, vote) => codes[vote] === codes[5000 + vote]).length;
    expect(agreementOf(agreementMatrix(matrix), 'a', 'b')).toMatchObject({
      shared: 5000,
      agreed: same,
    });
  });

  test('is not moved by a vote that is taken twice for all', () => {
    fc.assert(
      fc.property(rollCalls({ options: 9 }), (matrix) => {
        const count = matrix.votes.length;
        const twice = rollCallMatrix({
          members: matrix.members,
          votes: [...matrix.votes, ...matrix.votes.map(({ id }) => ({ id: `${id} again` }))],
          codes: Uint8Array.from(
            matrix.members.flatMap((_, row) => {
              const own = [...matrix.codes.subarray(row * count, (row + 1) * count)];
              return [...own, ...own];
            }),
          ),
        });
        const [once, again] = [agreementMatrix(matrix), agreementMatrix(twice)];
        expect(Array.from(again.agreed)).toEqual(Array.from(once.agreed, (n) => 2 * n));
        expect(Array.from(again.shared)).toEqual(Array.from(once.shared, (n) => 2 * n));
      }),
      { numRuns: 30 },
    );
  });

  test('does not depend on the order of members and votes', () => {
    fc.assert(
      fc.property(rollCalls(), (matrix) => {
        const turned = agreementMatrix(
          selectRollCalls(matrix, {
            members: matrix.members.map(({ id }) => id).reverse(),
            votes: matrix.votes.map(({ id }) => id).reverse(),
          }),
        );
        expect(Array.from(turned.agreed).reverse()).toEqual(
          Array.from(agreementMatrix(matrix).agreed),
        );
      }),
      { numRuns: 30 },
    );
  });

  const matrix = rollCallsFromCells({
    members: ['a', 'b', 'c', 'd'].map((id) => ({ id })),
    votes: Array.from({ length: 8 }, (_, vote) => ({ id: `${vote}` })),
    cells: ['11111111', '11111166', '11099999', '22999999'],
    codes: voteviewCodes,
  });

  test('has an interval that is wide where few votes are shared', () => {
    const agreement = agreementMatrix(matrix);
    const width = (one: string, other: string) => {
      const { interval } = agreementOf(agreement, one, other);
      return interval!.upper - interval!.lower;
    };
    expect(agreementOf(agreement, 'a', 'c').shared).toBe(2);
    expect(width('a', 'c')).toBeGreaterThan(width('a', 'a'));
    expect(agreementOf(agreement, 'a', 'd')).toMatchObject({
      shared: 0,
      share: { kind: 'undefined' },
      interval: undefined,
    });
  });

  test('takes pairs for votes only when told to', () => {
    const told = (options?: PositionOptions) =>
      agreementOf(agreementMatrix(matrix, options), 'a', 'd').shared;
    expect([told(), told({ announced: 'as votes' })]).toEqual([0, 2]);
  });

  test('tells who votes most like whom, with the fewest votes shared that are asked', () => {
    const agreement = agreementMatrix(matrix);
    const near = (atLeast: number) =>
      nearestMembers(agreement, 'a', { atLeast }).map(({ members }) => members[1].id);
    expect([near(1), near(3), near(0)]).toEqual([['c', 'b'], ['b'], ['c', 'b']]);
  });

  test('refuses who is no member and what is no choice', () => {
    const agreement = agreementMatrix(matrix);
    expectArgumentError(() => agreementOf(agreement, 'x', 'a'), 'first', 'x', 'member');
    expectArgumentError(() => agreementOf(agreement, 'a', 'x'), 'second', 'x', 'member');
    expectArgumentError(() => nearestMembers(agreement, 'x'), 'member', 'x', 'member');
    expectArgumentError(
      () => nearestMembers(agreement, 'a', { atLeast: -1 }),
      'options.atLeast',
      -1,
      'whole number',
    );
    expectArgumentError(
      () => agreementMatrix(matrix, { abstentions: 'no' as 'left out' }),
      'options.abstentions',
      'no',
      'a position',
    );
    expectArgumentError(
      () => agreementMatrix(matrix, { announced: 'no' as 'left out' }),
      'options.announced',
      'no',
      'as votes',
    );
    expectArgumentError(
      () => nearestMembers({ ...agreement, agreed: new Uint32Array(1) }, 'a'),
      'agreement.agreed',
      1,
      'every two of 4 members',
    );
  });
});
