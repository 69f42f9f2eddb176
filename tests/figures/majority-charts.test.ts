import { describe, expect, test } from 'vitest';
import {
  assumedAttendances,
  languages,
  loadDataset,
  majoritiesUnder,
  majorityChancesChart,
  majorityContours,
  majoritySessionsChart,
  partiesInRoom,
  probabilityOutnumbers,
  type TwoPartiesInRoom,
} from '../../src/index.js';
import { drawnMarks } from '../render/drawn-rows.js';

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

describe('the contours of chances', () => {
  const contours = majorityContours(parties);

  test('have everywhere the exact probability that is written on them', () => {
    for (const { chance, a, b } of contours) {
      const { outnumbers } = probabilityOutnumbers({
        ofA: chances(7, a / 100),
        ofB: chances(11, b / 100),
      });
      // Attendances are rounded to a hundredth of a per cent.
      expect(Math.abs(100 * outnumbers - chance), `${a} ${b}`).toBeLessThan(0.06);
    }
  });

  test('rise from the edge, the likelier ones below the less likely', () => {
    const of = (chance: number) => contours.filter((one) => one.chance === chance);
    expect([...new Set(contours.map(({ chance }) => chance))]).toEqual([5, 10, 25, 50, 75, 90, 95]);
    for (const chance of [5, 10, 25, 50, 75, 90, 95]) {
      const own = of(chance);
      expect(own[0]?.b).toBe(0);
      expect(own.at(-1)?.a).toBe(100);
      for (const [at, { a, b }] of own.slice(1).entries()) {
        expect(a).toBeGreaterThan(own[at]!.a);
        expect(b).toBeGreaterThan(own[at]!.b);
      }
    }
    const atHalf = [5, 10, 25, 50, 75].map((chance) => of(chance).find(({ a }) => a === 50)!.b);
    expect(atHalf).toEqual(atHalf.toSorted((one, other) => other - one));
  });

  test('end at the upper edge, where the first party is the larger', () => {
    const many = majorityContours({ ofA: { ...parties.ofA, members: 9 }, ofB: parties.ofA });
    expect(many.filter(({ chance }) => chance === 50).at(-1)).toMatchObject({ b: 100 });
    expect(many.filter(({ b }) => b > 100)).toEqual([]);
  });

  test('have each its chance written on it, and the even one its reading at the average', async () => {
    for (const width of ['174mm', '84mm']) {
      const { marks } = await drawnMarks(majorityChancesChart(parties, { width }));
      const texts = marks.filter(({ type }) => type === 'text').map(({ text }) => text);
      expect(texts).toEqual(expect.arrayContaining(['5 %', '25 %', '50 %', '75 %', '95 %']));
    }
    const spec = majorityChancesChart(parties);
    expect(JSON.stringify(spec.layer)).toContain(
      'even on it with Bolsheviks at 41.3 % (4.5 of 11)',
    );
    const { outnumbers } = probabilityOutnumbers({
      ofA: chances(7, 5 / 7),
      ofB: chances(11, 0.413),
    });
    expect(outnumbers).toBeCloseTo(0.5, 2);
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
