import { describe, expect, test } from 'vitest';
import { lookOf } from '../../src/charts/chart-options.js';
import { bar } from '../../src/charts/marks/bar.js';
import { legend } from '../../src/charts/marks/legend.js';
import { panel } from '../../src/charts/panel.js';
import { quantityAxis } from '../../src/charts/quantity-axis.js';
import { symbolShapes } from '../../src/charts/symbol-shapes.js';
import { layOut } from '../../src/render/scene.js';
import { drawnMarks } from '../render/drawn-rows.js';
import { placedTexts } from '../render/picture-marks.js';

const entries = [
  { words: { en: 'told' }, fill: 'ink' },
  { words: { en: 'to follow' }, fill: 'paper', line: 'ink', shape: symbolShapes.brokenBar },
] as const;

const columnsOf = (words: readonly string[], width: string) => {
  const mark = legend(words.map((en) => ({ words: { en }, fill: 'ink' })));
  const drawn = mark({ ...lookOf({ width }), barOffset: 0, shared: [] });
  return Number(/"columns":(\d+)/.exec(JSON.stringify(drawn))?.[1]);
};

describe('a key of its own', () => {
  const spec = panel(
    {
      name: 'seats',
      title: { en: 'Title' },
      subtitle: { en: 'Subtitle' },
      description: 'What it shows.',
      rows: {
        name: 'rows',
        values: [{ row: 'a', label: 'A', seats: 3, follows: 'no' }],
        row: 'row',
        label: 'label',
        height: 12,
      },
      x: quantityAxis({ domain: [0, 5] }),
      leastWidth: 100,
      marks: [
        legend(entries),
        bar({
          x: 'seats',
          x2: 0,
          height: 9,
          fill: 'paper',
          fills: [{ test: "datum.follows === 'no'", fill: 'present' }],
        }),
      ],
    },
    {},
  );

  test('says what is drawn, and draws nothing in the panel', async () => {
    const texts = placedTexts(await layOut(spec)).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['told', 'to follow']));
    const { marks } = await drawnMarks(spec);
    expect(marks.filter(({ type }) => type === 'symbol')).toEqual([]);
    expect(marks.filter(({ type, row }) => type === 'rect' && row.seats === 3)).toHaveLength(1);
  });

  test('has as many columns as have room', () => {
    expect(columnsOf(['a', 'b', 'c'], '84mm')).toBe(3);
    expect(columnsOf(['a'.repeat(40), 'b'.repeat(40)], '84mm')).toBe(1);
    expect(columnsOf(['a'.repeat(38), 'b'.repeat(38)], '174mm')).toBe(2);
  });
});
