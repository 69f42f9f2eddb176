import { describe, expect, test } from 'vitest';
import { partyColours } from '../../src/charts/party-colours.js';
import { coloursOf } from '../../src/charts/theme.js';
import {
  ArgumentError,
  captionText,
  figureCaption,
  figureOfKind,
  findFigure,
  loadDataset,
  type SeatVariant,
  seatVariantsChart,
} from '../../src/index.js';
import { layOut } from '../../src/render/scene.js';
import { inventedFolder } from '../invented-dataset.js';
import { cortes, council } from '../other-records.js';
import { drawnMarks } from '../render/drawn-rows.js';
import { faultsOf } from '../render/faults-of.js';
import { overlappingTexts, placedTexts } from '../render/picture-marks.js';

const variant = (label: string, ...seats: number[]): SeatVariant => ({
  label,
  parties: seats.map((number, index) => ({
    name: ['Reds', 'Greens', 'Blues'][index] ?? 'More',
    colour: ['#8c1c2b', '#55a888'][index],
    seats: number,
    evidence: `«${number}»`,
  })),
});

interface Told {
  readonly party: string;
  readonly seats: number;
  readonly seats_before: number;
  readonly all: number;
  readonly power: number;
  readonly power_before: number;
  readonly seats_told: string;
  readonly power_told: string;
}

const valuesOf = (...variants: SeatVariant[]) =>
  (seatVariantsChart(variants).data as { values: readonly Told[] }).values;

const textsOf = async (...variants: SeatVariant[]) =>
  placedTexts(await layOut(seatVariantsChart(variants))).map((mark) => mark.text);

describe('the chart of seats told in several ways', () => {
  test('has the shares of seats and below them those of power, from 0 to 100 per cent', () => {
    const values = valuesOf(variant('told', 378, 379, 30));
    const seats = values.map((one) => (100 * (one.seats_before + one.seats)) / one.all);
    expect(seats.map((end) => Number(end.toFixed(2)))).toEqual([48.03, 96.19, 100]);
    expect(values.map((one) => one.seats_told)).toEqual(['378', '379', '30']);
    const power = values.map((one) => 100 * (one.power_before + one.power));
    expect(power.map((end) => Number(end.toFixed(2)))).toEqual([33.33, 66.67, 100]);
    expect(values.map((one) => one.power_told)).toEqual(['33 %', '33 %', '33 %']);
  });

  test('gives all power to whoever has more than half of the seats, and draws no bar for none', async () => {
    const official = variant('official', 678, 269);
    expect(valuesOf(official).map((one) => one.power)).toEqual([1, 0]);
    const { marks } = await drawnMarks(seatVariantsChart([official]));
    const bars = marks.filter(({ type }) => type === 'rect').map(({ row }) => row.party);
    expect(bars).toEqual(['Reds', 'Greens', 'Reds']);
  });

  test('half is not more than half', () => {
    const level = valuesOf(variant('level', 10, 10));
    expect(level.map((one) => one.power_told)).toEqual(['50 %', '50 %']);
  });

  test('writes the number of a last bar that is too narrow behind it', async () => {
    const texts = await textsOf(variant('told', 378, 379, 30));
    for (const number of ['378', '379', '30']) expect(texts).toContain(number);
  });

  test('leaves out the number of a narrow bar among others; the description has it', async () => {
    const middle = variant('told', 50, 2, 50);
    expect(await textsOf(middle)).not.toContain('2');
    expect(seatVariantsChart([middle]).description).toContain('Greens: 2 seats');
  });

  test('describes seats, power and the number needed in each language', () => {
    const variants = [variant('told\n6 : 5', 6, 5)];
    expect(seatVariantsChart(variants).description).toBe(
      'Seats as they are told in several ways, and the power they give. told, 6 : 5 (needed to decide: 6): Reds: 6 seats, power 100 %; Greens: 5 seats, power 0 %.',
    );
    expect(seatVariantsChart(variants, { language: 'el' }).description).toContain(
      '6 έδρες, ισχύς 100 %',
    );
    expect(seatVariantsChart(variants, { language: 'ru' }).description).toContain(
      '6 мест, сила 100 %',
    );
  });

  test('stands in a column and on a page', async () => {
    for (const width of ['84mm', '174mm']) {
      for (const theme of ['screen', 'grey'] as const) {
        const spec = seatVariantsChart([variant('one', 1), variant('two', 5, 95)], {
          width,
          theme,
        });
        expect(overlappingTexts(await layOut(spec))).toEqual([]);
      }
    }
  });

  test('a variant without seats is refused', () => {
    expect(() => seatVariantsChart([variant('none', 0, 0)])).toThrow(ArgumentError);
  });
});

/** A parliament of five parties, the seats of whose lower house are told by a second authority too. */
function disputed(authority: 'adjusted' | 'contested') {
  const tables = cortes();
  const told = tables.compositions!.find((one) => one.body === 'congreso')!;
  const again = tables.seats!.filter((one) => one.composition === told.id);
  return loadDataset(
    inventedFolder(
      {
        ...tables,
        compositions: [...tables.compositions!, { ...told, id: 'again', authority }],
        seats: [
          ...tables.seats!,
          ...again.map((one, index) => ({
            ...one,
            id: `again-${index}`,
            composition: 'again',
            seats: Number(one.seats) + (index === 1 ? 40 : 0),
          })),
        ],
        statements: [
          {
            id: 'challenged',
            measure: 'challenged',
            body: 'congreso',
            party: 'liberal',
            text: 'Challenged',
            value: 30,
            unit: 'seats',
            bound: 'exact',
          },
        ],
      },
      [],
      ['es'],
    ),
  );
}

describe('the kind of seats told in several ways', () => {
  test('finds the body whose seats two authorities tell, and sums the changes of the official ones', async () => {
    const record = disputed('adjusted');
    const figure = figureOfKind(record, 'seat-variants');
    expect(figure.parameters).toEqual({ body: 'congreso', rows: 10 });
    const seats = figure.data().rows.filter(({ party }) => party === 'liberal');
    expect(seats.map((row) => [row.variant, row.seats, row.reckoning, row.needed])).toEqual([
      ['official', 140, undefined, 176],
      ['adjusted', 140, undefined, 196],
      ['reckoned', 110, '140 − 30 = 110', 181],
    ]);
    const caption = captionText(figureCaption(figure, 'en'));
    expect(caption).toContain('Congreso de los Diputados: seats by party');
    expect(caption).toContain('N = 3 ways');
    for (const width of ['84mm', '174mm'])
      expect(await faultsOf(figure.draw({ width }))).toEqual([]);
  });

  test('takes contested seats as another telling, without sums', () => {
    const figure = figureOfKind(disputed('contested'), 'seat-variants', {
      parameters: { rows: 2 },
    });
    const variants = new Set(figure.data().rows.map((row) => row.variant));
    expect([...variants]).toEqual(['official', 'contested']);
    expect(captionText(figureCaption(figure, 'en'))).not.toContain('The sums');
  });

  test('counts a party among another only where both are told', () => {
    const record = disputed('adjusted');
    const of = (parameters: Record<string, string>) =>
      figureOfKind(record, 'seat-variants', { parameters });
    const within = of({ within: 'obrero', among: 'republicano' }).data().rows;
    expect(new Set(within.map((row) => row.variant))).toContain('within obrero');
    expect(of({ within: 'obrero', among: 'republicano' }).draw().description).toContain(
      'The same, without a group of its own: Partido Obrero',
    );
    expect(() => of({ within: 'obrero' })).toThrow(/among/);
    expect(() => of({ body: 'senado' })).toThrow(/two authorities/);
  });

  test('says what a record of one telling lacks', () => {
    const record = loadDataset(inventedFolder(council(), []));
    expect(() => figureOfKind(record, 'seat-variants')).toThrow(/two authorities at least/);
  });
});

test('gives each party the colour that it has in the other figures of a record', () => {
  const record = loadDataset();
  const colours = (name: string) => {
    const figure = findFigure(record, name);
    return new Set(JSON.stringify(figure.draw()).match(/#[0-9a-f]{6}/g));
  };
  const shared = partyColours(record.parties, coloursOf('screen'));
  const maximalists = shared.get('maximalist-sr')!;
  expect(colours('fifth-congress-variants')).toContain(maximalists);
  for (const name of ['parliaments', 'coalitions', 'seats-and-power'])
    expect(colours(name)).toContain(maximalists);
});
