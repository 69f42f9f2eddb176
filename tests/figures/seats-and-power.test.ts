import { describe, expect, test } from 'vitest';
import {
  ArgumentError,
  type Dataset,
  figureOfKind,
  languages,
  loadDataset,
  seatedBodies,
  seatsAndPowerChart,
  type VegaLiteSpec,
} from '../../src/index.js';
import { bodyOf, faultsOf } from './body-of-seats.js';

interface ShareMark {
  readonly row: string;
  readonly party: string;
  readonly share_of_seats: number;
  readonly banzhaf: number;
  readonly shapley_shubik: number;
  readonly y: number;
  readonly evidence: string;
}

function marksOf(spec: VegaLiteSpec): readonly ShareMark[] {
  return (spec.data as { values: readonly ShareMark[] }).values;
}

const bodies = seatedBodies(loadDataset(), {
  bodies: ['sovnarkom', 'vtsik', 'fifth-congress-of-soviets'],
  changes: true,
});

describe('the chart of seats and power', () => {
  test('has for every party its share of the seats and both indices', () => {
    const marks = marksOf(seatsAndPowerChart(bodies));
    expect(marks).toHaveLength(15);
    const of = (body: string, what: 'share_of_seats' | 'banzhaf' | 'shapley_shubik') =>
      marks
        .filter(({ row }) => row.startsWith(`${body}/`))
        .map((mark) => Math.round(mark[what] * 10) / 10);
    expect(of('sovnarkom-coalition', 'share_of_seats')).toEqual([61.1, 38.9]);
    expect(of('sovnarkom-coalition', 'banzhaf')).toEqual([100, 0]);
    expect(of('vtsik-elected-1917-10', 'shapley_shubik')).toEqual([100, 0, 0, 0, 0]);
    expect(of('fifth-congress-official', 'banzhaf')).toEqual([100, 0]);
    expect(of('fifth-congress-adjusted', 'share_of_seats')).toEqual([48, 48.2, 3.8]);
    expect(of('fifth-congress-adjusted', 'banzhaf')).toEqual([33.3, 33.3, 33.3]);
    expect(of('fifth-congress-adjusted-from-changes', 'banzhaf')).toEqual([0, 100, 0]);
  });

  test('draws the two indices apart where they differ, and writes both', () => {
    const [first] = marksOf(seatsAndPowerChart([bodyOf([4, 3, 2, 1, 1])]));
    expect(first!.banzhaf).not.toBe(first!.shapley_shubik);
    expect(JSON.stringify(seatsAndPowerChart([bodyOf([4, 3, 2, 1, 1])]))).toContain('in brackets');
    expect(JSON.stringify(seatsAndPowerChart(bodies))).not.toContain('in brackets');
  });

  test.each(languages)(
    'lets a record’s words say whether the two agree, by its rows (%s)',
    (language) => {
      const words = { shown: { en: '{agreement}', el: '{agreement}', ru: '{agreement}' } };
      const said = (of: Dataset, bodies?: readonly string[]) =>
        figureOfKind(of, 'seats-and-power', {
          parameters: bodies ? { bodies } : {},
          words,
        }).caption(language).shown;
      const agree = /two agree everywhere|δύο συμφωνούν παντού|они всюду совпадают/;
      expect(said(loadDataset(), ['sovnarkom', 'vtsik'])).toMatch(agree);
      const [composition] = loadDataset().compositions.filter((one) => one.body.id === 'vtsik');
      const apart = [4, 3, 2, 1, 1].map((seats, index) => ({
        ...composition!.seats[index]!,
        seats,
        status: 'filled' as const,
      }));
      const record = { ...loadDataset(), compositions: [{ ...composition!, seats: apart }] };
      expect(said(record, ['vtsik'])).not.toMatch(agree);
    },
  );

  test('gives every row a height of its own', () => {
    for (const width of ['84mm', '174mm']) {
      const marks = marksOf(seatsAndPowerChart(bodies, { width }));
      expect(new Set(marks.map((mark) => mark.y)).size).toBe(15);
    }
  });

  test('carries the words of the source', () => {
    for (const mark of marksOf(seatsAndPowerChart(bodies)))
      expect(mark.evidence).toMatch(/«[^»]+»/);
  });

  test.each(languages)('tells seats and power in its text alternative (%s)', (language) => {
    const { description } = seatsAndPowerChart(bodies, { language });
    for (const party of bodies.flatMap((body) => body.parties)) {
      expect(description).toMatch(new RegExp(`${party.name[language]}: \\S+ ${party.seats} \\(`));
    }
    expect(description).toContain(language === 'en' ? '33.3 %' : '33,3 %');
  });

  test.each([
    ['of one party', [1]],
    ['of equals', [5, 5, 5]],
    ['of many small parties', [9, 8, 7, 6, 5, 4, 3, 2, 1]],
    ['level', [50, 50]],
  ])('stands whole for a body %s', async (_, seats) => {
    for (const width of ['84mm', '174mm']) {
      expect(await faultsOf(seatsAndPowerChart([bodyOf(seats)], { width }))).toEqual([]);
    }
  });

  test('needs a body', () => {
    expect(() => seatsAndPowerChart([])).toThrow(ArgumentError);
  });
});
