import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitFeasibility } from '../../../src/analysis/splits/split-feasibility.js';
import { everyTable, smallVotes } from './every-table.js';

const bolsheviks = { name: 'Bolshevik commissars', members: 11 };
const leftSRs = { name: 'Left SR commissars', members: 7 };

describe('whether any split is possible', () => {
  test('twelve votes to seven cannot come from eleven and seven commissars, and the answer says why', () => {
    const vote = { totals: { yes: 12, no: 7 }, groups: [bolsheviks, leftSRs] };
    expect(splitFeasibility(vote)).toEqual({
      status: 'impossible',
      reason: {
        kind: 'too few members',
        options: ['yes', 'no'],
        needed: 19,
        available: 18,
        groups: [
          { group: 'Bolshevik commissars', count: 11 },
          { group: 'Left SR commissars', count: 7 },
        ],
        explanation:
          'yes and no need at least 19 members, but the groups can put at most 18 there (Bolshevik commissars 11, Left SR commissars 7)',
      },
    });
  });

  test('one more voter makes it possible', () => {
    const vote = {
      totals: { yes: 12, no: 7 },
      groups: [bolsheviks, leftSRs, { name: 'others', members: { atMost: 1 } }],
    };
    expect(splitFeasibility(vote)).toEqual({ status: 'possible' });
  });

  test('more people than the totals hold are too many', () => {
    const vote = {
      totals: { yes: 9, no: 7, abstain: 0, absent: 1 },
      groups: [bolsheviks, leftSRs],
    };
    expect(splitFeasibility(vote)).toMatchObject({
      status: 'impossible',
      reason: {
        kind: 'too many members',
        options: ['yes', 'no', 'abstain', 'absent'],
        needed: 18,
        available: 17,
        explanation:
          'the groups must put at least 18 members under yes and no and abstain and absent (Bolshevik commissars 11, Left SR commissars 7), but there is room for at most 17',
      },
    });
  });

  test('known counts above the total of their option are too many', () => {
    const groups = [
      { ...bolsheviks, counts: { abstain: 6 } },
      { ...leftSRs, counts: { abstain: 6 } },
    ];
    expect(splitFeasibility({ totals: { abstain: 11 }, groups })).toMatchObject({
      reason: { kind: 'too many members', options: ['abstain'], needed: 12, available: 11 },
    });
    expect(splitFeasibility({ totals: { abstain: 12 }, groups }).status).toBe('possible');
  });

  test('a group can contradict itself in three ways', () => {
    const of = (group: object) =>
      splitFeasibility({ totals: {}, groups: [leftSRs, { ...bolsheviks, ...group }] });
    expect(of({ ballots: { no: 4 }, counts: { no: 3 } })).toEqual({
      status: 'impossible',
      reason: {
        kind: 'contradictory counts',
        options: ['no'],
        needed: 4,
        available: 3,
        groups: [{ group: 'Bolshevik commissars', count: 3 }],
        explanation:
          '4 named members of Bolshevik commissars are under no, but at most 3 of the group are counted there',
      },
    });
    expect(of({ ballots: { no: 4 }, counts: { yes: 8 } })).toEqual({
      status: 'impossible',
      reason: {
        kind: 'group too small',
        options: ['yes', 'no', 'abstain', 'absent'],
        needed: 12,
        available: 11,
        groups: [{ group: 'Bolshevik commissars', count: 11 }],
        explanation:
          'known ballots and counts of Bolshevik commissars need at least 12 members, but it has at most 11',
      },
    });
    expect(of({ counts: { yes: 8, no: 1, abstain: 1, absent: 0 } })).toEqual({
      status: 'impossible',
      reason: {
        kind: 'group too large',
        options: ['yes', 'no', 'abstain', 'absent'],
        needed: 11,
        available: 10,
        groups: [{ group: 'Bolshevik commissars', count: 11 }],
        explanation:
          'Bolshevik commissars has at least 11 members, but its counts leave room for at most 10',
      },
    });
    expect(of({ ballots: { no: 3 }, counts: { yes: 8, no: 3 } }).status).toBe('possible');
    expect(of({ counts: { yes: 8, no: 1, abstain: 1, absent: 1 } }).status).toBe('possible');
  });

  test('the answer is that of trying every table, and a reason always needs more than there is', () => {
    fc.assert(
      fc.property(smallVotes, (vote) => {
        const answer = splitFeasibility(vote);
        expect(answer.status === 'possible').toBe(everyTable(vote).length > 0);
        if (answer.status === 'impossible') {
          const { needed, available } = answer.reason;
          expect(needed).toBeGreaterThan(available);
        }
      }),
      { numRuns: 300 },
    );
  });
});
