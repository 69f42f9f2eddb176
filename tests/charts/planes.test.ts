import { describe, expect, test } from 'vitest';
import { key } from '../../src/charts/key.js';
import { dot } from '../../src/charts/marks/dot.js';
import { span } from '../../src/charts/marks/span.js';
import { type Planes, planes } from '../../src/charts/planes.js';
import { drawnMarks } from '../render/drawn-rows.js';

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
});
