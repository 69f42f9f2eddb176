import { describe, expect, test } from 'vitest';
import { key } from '../../src/charts/key.js';
import { area } from '../../src/charts/marks/area.js';
import { dot } from '../../src/charts/marks/dot.js';
import { field } from '../../src/charts/marks/field.js';
import { line } from '../../src/charts/marks/line.js';
import { uprightBar } from '../../src/charts/marks/upright-bar.js';
import { type Plane, plane } from '../../src/charts/plane.js';
import { quantityAxis } from '../../src/charts/quantity-axis.js';
import { layOut } from '../../src/render/scene.js';
import { drawnMarks } from '../render/drawn-rows.js';
import { isWithin, overlappingTexts, pictureBox, placedMarks } from '../render/picture-marks.js';

const by = key(
  'party',
  [
    { words: { en: 'Mill' }, fill: '#1d4f91' },
    { words: { en: 'Market' }, fill: '#b3560b' },
  ],
  { orient: 'bottom' },
);
const values = [
  { party: 'Mill', at: 1, low: 20, share: 40, high: 60 },
  { party: 'Mill', at: 2, low: 70, share: 80, high: 90 },
  { party: 'Market', at: 1, low: 0, share: 10, high: 20 },
];

const drawn: Plane = {
  name: 'plane',
  title: { en: 'Title' },
  subtitle: { en: 'Subtitle' },
  description: 'What it shows.',
  rows: { name: 'shares', values },
  x: quantityAxis({ domain: [0, 3], title: { en: 'session' } }),
  y: quantityAxis({ domain: [0, 100], title: { en: 'per cent' }, upright: true }),
  height: 150,
  leastWidth: 200,
  marks: [
    area({ y: 'low', y2: 'high', x: 'at', by: 'party', key: by }),
    line({ x: 'at', y: 'share', by: 'party', key: by }),
    dot({ x: 'at', y: 'share', key: by }),
  ],
};

describe('a plane', () => {
  test('has its rows once, and named', () => {
    expect(plane(drawn, {}).data).toEqual({ name: 'shares', values });
  });

  test('puts a mark where two axes say, and joins those of one line', async () => {
    const { marks, view } = await drawnMarks(plane(drawn, {}));
    const dots = marks.filter(({ type }) => type === 'symbol');
    expect(dots.map(({ row }) => [row.party, row.at, row.share])).toEqual(
      values.map(({ party, at, share }) => [party, at, share]),
    );
    const scale = view.scale('plane_x') as unknown as (value: number) => number;
    expect(dots.map(({ x }) => x)).toEqual([scale(1), scale(2), scale(1)]);
    expect(marks.filter(({ type }) => type === 'line').map(({ row }) => row.share)).toEqual([
      40, 80, 10,
    ]);
    expect(marks.filter(({ type }) => type === 'area').map(({ row }) => row.high)).toEqual([
      60, 90, 20,
    ]);
  });

  test('shows the key of the marks once, and stands whole on a page and in a column', async () => {
    for (const width of ['174mm', '84mm'] as const) {
      const scene = await layOut(plane(drawn, { width }));
      const box = pictureBox(scene);
      expect(placedMarks(scene).filter((mark) => !isWithin(mark.box, box))).toEqual([]);
      expect(overlappingTexts(scene)).toEqual([]);
      const texts = placedMarks(scene).map(({ text }) => text);
      expect(texts.filter((text) => text === 'Mill')).toHaveLength(1);
      expect(texts).toContain('per cent');
    }
  });

  test('sets a field apart by a line, and leaves room above the panel for each line of a title', async () => {
    const edges = { x: 'at', x2: 3, y: 'low', y2: 'high' } as const;
    const frame = field({ ...edges, fill: 'transparent', line: 'ink', gap: 2 });
    const tall = plane(
      {
        ...drawn,
        y: quantityAxis({ domain: [0, 100], title: { en: 'per cent\nof votes' }, upright: true }),
        marks: [frame, dot({ x: 'at', y: 'share', key: by })],
      },
      {},
    );
    const scene = await layOut(tall);
    const texts = placedMarks(scene).filter(({ text }) => /per cent|of votes/.test(text ?? ''));
    expect(texts.length).toBeGreaterThan(0);
    expect(overlappingTexts(scene)).toEqual([]);
    const { marks } = await drawnMarks(tall);
    expect(marks.filter(({ type }) => type === 'rect').map(({ row }) => row.low)).toEqual([
      20, 70, 0,
    ]);
  });

  test('names what the entries of a key are', async () => {
    const titled = key('party', [{ words: { en: 'Mill' }, fill: 'ink' }], {
      title: { en: 'owners' },
    });
    const scene = await layOut(
      plane({ ...drawn, marks: [dot({ x: 'at', y: 'share', key: titled })] }, {}),
    );
    expect(placedMarks(scene).map(({ text }) => text)).toContain('owners');
  });

  test('has keys that differ for marks that do', async () => {
    const classes = key('class', [{ words: { en: 'often' }, fill: 'faint' }]);
    const tiles = values.map((row) => ({ ...row, class: 'often', to: row.at + 1 }));
    const both = plane(
      {
        ...drawn,
        rows: { name: 'shares', values: tiles },
        marks: [
          field({ x: 'at', x2: 'to', y: 'low', y2: 'high', gap: 0.5, key: classes }),
          dot({ x: 'at', y: 'share', key: by }),
        ],
      },
      {},
    );
    const scene = await layOut(both);
    const texts = placedMarks(scene).map(({ text }) => text);
    for (const words of ['often', 'Mill', 'Market']) expect(texts).toContain(words);
    const { marks } = await drawnMarks(both);
    expect(marks.filter(({ type }) => type === 'rect')).toHaveLength(3);
  });
});

describe('a line', () => {
  test('is of one colour and broken where it is told so', async () => {
    const spec = plane(
      { ...drawn, marks: [line({ x: 'at', y: 'share', colour: 'faint', dashed: true })] },
      {},
    );
    const [layer] = spec.layer as readonly { mark: { strokeDash: unknown; stroke: unknown } }[];
    expect(layer?.mark).toMatchObject({ type: 'line', strokeDash: [4, 8 / 3], stroke: '#595959' });
  });
});

describe('an upright bar', () => {
  test('reaches from zero to its value, above or below, as wide as it is told', async () => {
    const rows = [
      { at: 1, margin: 2 },
      { at: 2, margin: -1 },
    ];
    const spec = plane(
      {
        ...drawn,
        rows: { name: 'steps', values: rows },
        y: quantityAxis({ domain: [-2, 2], upright: true, grid: false }),
        marks: [uprightBar({ x: 'at', y: 'margin', width: 0.5, fill: 'yes' })],
      },
      {},
    );
    const { marks } = await drawnMarks(spec);
    const bars = marks.filter(({ type }) => type === 'rect');
    expect(bars.map(({ row }) => [row.left, row.right, row.margin])).toEqual([
      [0.75, 1.25, 2],
      [1.75, 2.25, -1],
    ]);
    const [layer] = spec.layer as readonly { encoding: object }[];
    expect(layer?.encoding).toMatchObject({ y2: { datum: 0 } });
    expect(spec.encoding).toMatchObject({ y: { axis: { grid: false } } });
  });

  test('is drawn of the rows that are asked for', async () => {
    const { marks } = await drawnMarks(
      plane(
        { ...drawn, marks: [uprightBar({ x: 'at', y: 'share', where: 'datum.share > 30' })] },
        {},
      ),
    );
    const bars = marks.filter(({ type }) => type === 'rect');
    expect(bars.map(({ row }) => row.share)).toEqual([40, 80]);
  });
});

describe('an area', () => {
  test('is pale, of one colour where no key tells of it', () => {
    const spec = plane({ ...drawn, marks: [area({ x: 'at', y: 'low', y2: 0 })] }, {});
    const [layer] = spec.layer as readonly { mark: object; encoding: object }[];
    expect(layer?.mark).toEqual({ type: 'area', fill: '#595959', opacity: 0.25 });
    expect(layer?.encoding).toMatchObject({ y2: { datum: 0 } });
  });
});
