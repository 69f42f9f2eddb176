import { describe, expect, test } from 'vitest';
import { key } from '../../src/charts/key.js';
import { dot } from '../../src/charts/marks/dot.js';
import { span } from '../../src/charts/marks/span.js';
import { type Planes, planes } from '../../src/charts/planes.js';
import { quantityAxis } from '../../src/charts/quantity-axis.js';
import { layOut } from '../../src/render/scene.js';
import { drawnMarks } from '../render/drawn-rows.js';
import { faultsOf } from '../render/faults-of.js';
import { placedMarks } from '../render/picture-marks.js';

const values = [
  { side: 'east', party: 'm', x: 10, y: 20 },
  { side: 'west', party: 'k', x: 30, y: 40 },
  { side: 'west', party: 'm', x: 50, y: 60 },
];
const parties = key(
  'party',
  [
    { is: 'm', words: { en: 'Mill' }, fill: '#1d4f91', line: 'ink', shape: 'square' },
    { is: 'k', words: { en: 'Market' }, fill: '#b3560b', line: '#b3560b', shape: 'circle' },
  ],
  { shown: false },
);
const names = [
  { party: 'm', name: 'Mill' },
  { party: 'k', name: 'Market' },
];
const marks = [
  span({ rows: [{ x: 5, y: 70, y2: 10 }], x: 'x', y: 'y', y2: 'y2', colour: 'ink' }),
  dot({ x: 'x', y: 'y', key: parties, common: { by: 'party', rows: names } }),
];
const drawn: Planes = {
  name: 'planes',
  title: { en: 'Title' },
  subtitle: { en: 'Subtitle' },
  description: 'What it shows.',
  rows: { name: 'seats', values },
  plane: 'side',
  columns: 2,
  spacing: { row: 10, column: 10 },
  leastWidth: 50,
  planes: ['east', 'west'].map((is) => ({ is, width: 100, height: 80, marks })),
};

describe('planes', () => {
  test('have the rows of all once, and named', () => {
    expect(planes(drawn, {}).data).toEqual({ name: 'seats', values });
  });

  test('have each row in the plane that it names, at its pixels', async () => {
    const { marks: all } = await drawnMarks(planes(drawn, {}));
    const dots = all.filter(({ type, row }) => type === 'symbol' && row.party !== undefined);
    expect(dots.map(({ row, x }) => [row.side, row.party, x])).toEqual(
      values.map(({ side, party, x }) => [side, party, x]),
    );
  });

  test('tell once what rows have in common', async () => {
    const { marks: all } = await drawnMarks(planes(drawn, {}));
    const dots = all.filter(({ type, row }) => type === 'symbol' && row.party !== undefined);
    expect(dots.map(({ row }) => row.name)).toEqual(['Mill', 'Market', 'Mill']);
  });

  test('have no key where it is not to be shown, and upright lines in each', async () => {
    const { marks: all } = await drawnMarks(planes(drawn, {}));
    expect(all.filter(({ type }) => type === 'symbol')).toHaveLength(values.length);
    expect(all.filter(({ type }) => type === 'rule').map(({ x }) => x)).toEqual([5, 5]);
    const [east] = planes(drawn, {}).concat as readonly { layer: readonly object[] }[];
    expect(east?.layer[0]).toMatchObject({ encoding: { y: { field: 'y' }, y2: { field: 'y2' } } });
  });

  describe('with axes and names of their own', () => {
    const owners = (words: string) =>
      key('party', [{ words: { en: 'm' }, fill: 'ink' }], {
        title: { en: words },
        orient: 'bottom',
      });
    const plane = (is: string) => ({
      is,
      heading: { en: `in the ${is}` },
      width: 150,
      height: 60,
      x: quantityAxis({ domain: [0, 100], title: { en: `ells ${is}` } }),
      y: quantityAxis({ domain: [0, 100], title: { en: `per cent ${is}` }, upright: true }),
      marks: [dot({ x: 'x', y: 'y', where: "datum.party === 'm'", key: owners(`owner ${is}`) })],
    });
    const several = (each: Planes['planes']) =>
      planes({ ...drawn, spacing: { row: 20, column: 20 }, planes: each, leastWidth: 60 }, {});

    test('stand side by side, each with its name, axes and key', async () => {
      const spec = several([plane('east'), plane('west')]);
      const scene = await layOut(spec);
      const texts = placedMarks(scene).map(({ text }) => text);
      for (const side of ['east', 'west']) {
        for (const words of [`in the ${side}`, `ells ${side}`, `per cent ${side}`, `owner ${side}`])
          expect(texts.filter((text) => text === words)).toHaveLength(1);
      }
      expect(await faultsOf(spec)).toEqual([]);
      const { marks: all } = await drawnMarks(spec);
      expect(all.filter(({ type }) => type === 'symbol').map(({ row }) => row.side)).toEqual([
        'east',
        'west',
      ]);
    });

    test('stand below each other in the place of one where they are a list', async () => {
      const spec = several([[plane('east'), plane('west')], plane('west')]);
      expect(await faultsOf(spec)).toEqual([]);
      const at = placedMarks(await layOut(spec)).filter(({ text }) => /^in the/.test(text ?? ''));
      const [east, below, beside] = at.map(({ box }) => box);
      expect(below?.left).toBeCloseTo(east?.left ?? 0, 0);
      expect(below?.top).toBeGreaterThan(east?.bottom ?? 0);
      expect(beside?.left).toBeGreaterThan(east?.right ?? 0);
      expect(beside?.top).toBeCloseTo(east?.top ?? 0, 0);
    });
  });
});
