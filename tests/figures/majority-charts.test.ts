import { describe, expect, test } from 'vitest';
import {
  assumedAttendances,
  evenChanceCurve,
  languages,
  loadDataset,
  majoritiesUnder,
  majorityChancesChart,
  majorityGrid,
  majoritySessionsChart,
  partiesInRoom,
  probabilityOutnumbers,
  type TwoPartiesInRoom,
} from '../../src/index.js';

const about = { body: 'sovnarkom', ofA: 'left-sr', ofB: 'bolshevik' };
const parties = partiesInRoom(loadDataset(), about);
const chances = (members: number, attendance: number) =>
  new Array<number>(members).fill(attendance);

describe('what a record tells of two parties in a room', () => {
  test('is their seats, their averages and the sessions, with the words for each', () => {
    expect(parties).toMatchObject({
      ofA: { members: 7, average: 5 },
      ofB: { members: 11 },
      sessions: 53,
    });
    expect(parties.ofB.average).toBeUndefined();
    expect(parties.evidence).toContain('έντεκα Μπολσεβίκοι');
    expect(parties.passages?.split(' ')).toContain('fifty-three-sessions');
  });

  test('is refused of a body without seats of both', () => {
    expect(() => partiesInRoom(loadDataset(), { ...about, ofA: 'kadet' })).toThrow(/about/);
  });
});

describe('the map of chances', () => {
  test('has the exact probability at the middle of each cell', () => {
    const grid = majorityGrid(parties);
    expect(grid).toHaveLength(400);
    for (const { a, b, chance } of grid.filter((_, index) => index % 37 === 0)) {
      const { outnumbers } = probabilityOutnumbers({
        ofA: chances(7, a / 100),
        ofB: chances(11, b / 100),
      });
      expect(chance).toBeCloseTo(100 * outnumbers, 2);
    }
  });

  test('has a curve on which the chance is even', () => {
    for (const { a, b } of evenChanceCurve(parties)) {
      const { outnumbers } = probabilityOutnumbers({
        ofA: chances(7, a / 100),
        ofB: chances(11, b / 100),
      });
      expect(outnumbers).toBeCloseTo(0.5, 3);
    }
  });

  test.each(languages)(
    'marks the average that is told, and says of the other that it is not (%s)',
    (language) => {
      const { description } = majorityChancesChart(parties, { language });
      const untold = { en: 'not told', el: 'δεν αναφέρεται', ru: 'не сообщается' }[language];
      expect(description).toMatch(/5 (of|από|из) 7/);
      expect(description).toContain(untold);
    },
  );

  test('is drawn without any average, and for parties of one member', () => {
    const { average: _, ...ofA } = parties.ofA;
    const spec = majorityChancesChart({ ofA, ofB: { ...parties.ofB, members: 1 } });
    expect(JSON.stringify(spec.layer)).not.toContain('average:');
  });
});

describe('the chart of sessions', () => {
  test('has the expected number of sessions, which the simulation meets', () => {
    const rows = majoritiesUnder(parties, assumedAttendances(parties));
    expect(rows.map(({ expected }) => Number(expected.toFixed(1)))).toEqual([2.1, 16.8, 35.7]);
    for (const { chance, expected, simulated } of rows) {
      expect(Math.abs(simulated - expected)).toBeLessThan(
        4 * 53 * Math.sqrt((chance * (1 - chance)) / 10_000),
      );
    }
  });

  test.each(languages)('tells what comes of each assumption (%s)', (language) => {
    const { description } = majoritySessionsChart(parties, { language });
    for (const number of ['53', '2', '16', '35']) expect(description).toContain(number);
  });

  test('needs an average and a number of sessions', () => {
    const without: TwoPartiesInRoom = { ...parties, sessions: undefined };
    expect(() => majoritySessionsChart(without)).toThrow(/sessions/);
    const ofA = { ...parties.ofA, average: undefined };
    expect(() => majoritySessionsChart({ ...parties, ofA })).toThrow(/average/);
  });
});
