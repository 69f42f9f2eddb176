import { describe, expect, test } from 'vitest';
import {
  ArgumentError,
  attendanceTold,
  languages,
  loadDataset,
  type PartiesThatAttend,
  powerByAttendance,
  powerByAttendanceChart,
  probabilityOutnumbers,
} from '../../src/index.js';
import { faultsOf } from './body-of-seats.js';

const { parties } = attendanceTold(loadDataset());

function partiesOf(members: number, others: number, averages: number[]): PartiesThatAttend {
  const party = (id: string, count: number) => ({
    id,
    name: { en: id, el: id, ru: id },
    members: count,
  });
  return { party: party('a', members), other: party('b', others), averages };
}

describe('power by attendance', () => {
  test('is nothing for the smaller party when everybody comes, and all when the other stays away', () => {
    const curve = powerByAttendance(parties).filter((one) => one.average === 7);
    expect(curve.at(-1)).toEqual({ average: 7, others: 11, power: 0 });
    expect(curve[0]).toEqual({ average: 7, others: 0, power: 1 });
  });

  test('is the chance of outnumbering and half of that of being equal, where anybody comes', () => {
    for (const { average, others, power } of powerByAttendance(parties)) {
      const ofA = new Array(7).fill(average / 7);
      const ofB = new Array(11).fill(others / 11);
      const { outnumbers, equal } = probabilityOutnumbers({ ofA, ofB });
      const nobody = (1 - average / 7) ** 7 * (1 - others / 11) ** 11;
      expect(power).toBeCloseTo(outnumbers + (equal - nobody) / 2, 10);
    }
  });

  test('falls as more of the other party come', () => {
    for (const average of parties.averages) {
      const powers = powerByAttendance(parties)
        .filter((one) => one.average === average)
        .map((one) => one.power);
      for (const [index, power] of powers.entries()) {
        if (index > 0) expect(power).toBeLessThanOrEqual(powers[index - 1]! + 1e-12);
      }
    }
  });
});

describe('the chart of power by attendance', () => {
  test('has the average that is told among its curves, and its words', () => {
    expect(parties.told?.average).toBe(5);
    expect(parties.told?.evidence).toContain('κατά μέσο όρο παρευρίσκονταν πέντε');
    const spec = powerByAttendanceChart(parties);
    const { values } = spec.data as { values: { average: number; told: string }[] };
    expect(values).toHaveLength(5 * 45);
    expect(new Set(values.filter((one) => one.told === 'true').map((one) => one.average))).toEqual(
      new Set([5]),
    );
  });

  test('says that the attendance of the other party is not told, only beside one that is', () => {
    expect(JSON.stringify(powerByAttendanceChart(parties))).toContain('(not told)');
    const own = powerByAttendanceChart(partiesOf(7, 11, [5]));
    expect(JSON.stringify(own)).not.toContain('(not told)');
  });

  test.each(languages)(
    'tells the curve of the average in its text alternative (%s)',
    (language) => {
      const { description } = powerByAttendanceChart(parties, { language });
      expect(description).toContain('11: 0 %');
      expect(description).toContain(language === 'en' ? '38.9 %' : '38,9 %');
    },
  );

  test.each([
    ['level', partiesOf(5, 5, [1, 3, 5])],
    ['of which one is larger', partiesOf(9, 4, [2, 5, 9])],
    ['of one member each', partiesOf(1, 1, [0.5])],
    ['of which one never comes', partiesOf(7, 11, [0, 7])],
  ])('stands whole for parties %s', async (_, own) => {
    for (const width of ['84mm', '174mm']) {
      expect(await faultsOf(powerByAttendanceChart(own, { width }))).toEqual([]);
    }
  });

  test('needs averages, and the one told among them', () => {
    expect(() => powerByAttendanceChart({ ...parties, averages: [] })).toThrow(ArgumentError);
    expect(() => powerByAttendanceChart({ ...parties, averages: [3] })).toThrow(/told.average/);
  });
});
