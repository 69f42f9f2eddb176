import { describe, expect, test } from 'vitest';
import {
  abstainerChoices,
  ballotsBehindSplit,
  blocPowerUnderRandomAttendance,
  cellDistributions,
  countSplits,
  evenChanceAttendance,
  minimalWinningCoalitions,
  poissonBinomial,
  simulateSessions,
} from '../../src/analysis/index.js';
import { abstainersGridCells } from '../../src/figures/index.js';
import { majorityContours } from '../../src/figures/majority-chances/rows.js';

const most = Number.MAX_SAFE_INTEGER;
const name = { en: 'A', el: 'Α', ru: 'А' };
const simple = { majority: 'simple' } as const;

/** What goes through possibilities one by one, with more of them than can be gone through, and what the refusal has to say. */
const tooMany: Readonly<Record<string, readonly [ask: () => unknown, says: RegExp]>> = {
  'choices of 2,000 abstainers': [
    () => abstainerChoices({ yes: 1, no: 2, abstain: 2000 }, simple),
    /at most 200 .*abstainersChoose answers for any number; 2000 was given/,
  ],
  'choices of as many abstainers as there are numbers': [
    () => abstainerChoices({ yes: 1, no: 2, abstain: most }, simple),
    /at most 200 /,
  ],
  'a grid of 5,000 abstainers': [
    () =>
      abstainersGridCells({
        name: 'grid',
        title: name,
        vote: { yes: 1, no: 2 },
        rule: simple,
        rows: { abstained: 1, title: name },
        columns: { abstained: 5000, title: name },
        evidence: '',
      }),
    /columns.abstained must be at most 30 .*abstainersChoose/,
  ],
  'the attendances of two blocs of 300': [
    () =>
      blocPowerUnderRandomAttendance({
        members: [300, 300],
        attendance: [0.5, 0.5],
        rule: { kind: 'majority of those present' },
      }),
    /at most 16384 different attendances.*take a smaller body.*90601 was given/,
  ],
  'the attendances of a bloc of a billion': [
    () =>
      blocPowerUnderRandomAttendance({
        members: [10 ** 9, 1],
        attendance: [0.5, 0.5],
        rule: { kind: 'majority of those present' },
      }),
    /at most 16384 different attendances/,
  ],
  'the chances of 3,000 members on a map': [
    () => majorityContours({ ofA: { name, members: 3000 }, ofB: { name, members: 7 } }),
    /parties.ofA.members must be at most 400 .*probabilityOutnumbers/,
  ],
  'the chances of 5,001 members': [
    () => poissonBinomial(Array(5001).fill(0.5)),
    /chances must be the chances of at most 5000 members/,
  ],
  'an attendance sought for a million members': [
    () => evenChanceAttendance({ ofA: 1_000_000, ofB: [0.5] }),
    /ofA must be a number of members from 1 to 5000; 1000000 was given/,
  ],
  'sessions without end': [
    () => simulateSessions({ ofA: [0.5], ofB: [0.5], sessions: most, seed: 1 }),
    /sessions must be at most 500000000 sessions of 2 members; probabilityOutnumbers/,
  ],
  'distributions over as many members as there are numbers': [
    () =>
      cellDistributions(
        { totals: { yes: 1, no: 1 }, groups: [{ name: 'A', members: most }] },
        { over: 'ballots' },
      ),
    /at most 100000 members .*splitBounds answers for any number/,
  ],
  'splits of a million members': [
    () =>
      countSplits({
        totals: { yes: 500_000, no: 1000, abstain: 0 },
        groups: [
          { name: 'A', members: 1_000_000 },
          { name: 'B', members: 1_000_000 },
        ],
      }),
    /at most 100000 members/,
  ],
  'ballots behind a split of a million': [
    () =>
      ballotsBehindSplit(
        { totals: { yes: 1_000_000 }, groups: [{ name: 'A', members: 1_000_000 }] },
        { A: { yes: 1_000_000, no: 0, abstain: 0, absent: 0 } },
      ),
    /split.A.yes must be at most 100000 members/,
  ],
  'minimal winning coalitions of 24 like players': [
    () => minimalWinningCoalitions({ quota: 13, weights: Array(24).fill(1) }),
    /at most 100000 minimal winning coalitions to list; this one has 2496144 \(holler and deeganPackel/,
  ],
};

describe('what is gone through one by one has a limit, and the refusal names it and the way out', () => {
  test.each(Object.entries(tooMany))('%s', (_, [ask, says]) => {
    expect(ask).toThrow(says);
  });
});

describe('up to the limit there is an answer', () => {
  test('for 200 abstainers', () => {
    expect(abstainerChoices({ yes: 1, no: 2, abstain: 200 }, simple)).toHaveLength(20_301);
  });

  test('for a party of 300 beside one of seven', () => {
    const { values } = blocPowerUnderRandomAttendance({
      members: [300, 7],
      attendance: [0.5, 1],
      rule: { kind: 'majority of those present' },
    });
    expect(values[0]).toBeCloseTo(1, 10);
  });
});
