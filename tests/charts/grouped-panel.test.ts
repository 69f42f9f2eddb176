import { describe, expect, test } from 'vitest';
import { type GroupedPanel, groupedPanel } from '../../src/charts/grouped-panel.js';
import { dot } from '../../src/charts/marks/dot.js';
import { quantityAxis } from '../../src/charts/quantity-axis.js';
import { layOut } from '../../src/render/scene.js';
import { faultsOf } from '../render/faults-of.js';
import { placedTexts } from '../render/picture-marks.js';

const long =
  'The United Provincial League of the Friends of the Orderly Administration of Many Matters';

const row = (id: string, label: string, ...shares: number[]) => ({
  row: id,
  label,
  values: shares.map((share) => ({ share })),
});

const chartOf = (groups: GroupedPanel['groups'], width = '174mm') =>
  groupedPanel(
    {
      name: 'shares',
      title: { en: 'Shares' },
      subtitle: { en: 'by group' },
      description: 'Shares.',
      data: 'shares',
      groups,
      height: 12,
      x: quantityAxis({ domain: [0, 100] }),
      leastWidth: 200,
      marks: [dot({ x: 'share' })],
    },
    { width },
  );

const valuesOf = (spec: object) =>
  (spec as { data: { values: { row: string; y: number; label: string; share: number }[] } }).data
    .values;

describe('groups of rows along one axis', () => {
  const groups = [
    {
      heading: 'A council',
      detail: 'in 1911',
      rows: [row('a/1', 'Greens', 40, 60), row('a/2', 'Reds', 60)],
    },
    { heading: 'A senate', rows: [row('b/1', 'Greens', 10)] },
  ];

  test.each(['174mm', '84mm'])('stand below each other, data once and raw (%s)', (width) => {
    const values = valuesOf(chartOf(groups, width));
    expect(values.map((one) => [one.row, one.share])).toEqual([
      ['a/1', 40],
      ['a/1', 60],
      ['a/2', 60],
      ['b/1', 10],
    ]);
    const [first, again, second, third] = values.map(({ y }) => y);
    expect(first).toBe(again);
    expect(second).toBeGreaterThan(first!);
    expect(third).toBeGreaterThan(second!);
  });

  test('have no room for what is not told below a heading', () => {
    const heightOf = (detail?: string) => {
      const [one] = groups;
      return Number(chartOf([{ ...one!, detail: detail ?? '' }]).height);
    };
    expect(heightOf('in 1911')).toBeGreaterThan(heightOf());
  });

  test.each(['174mm', '84mm'])('wrap long names, headings and details (%s)', async (width) => {
    const spec = chartOf(
      [
        {
          heading: long,
          detail: `${long}, ${long}`,
          rows: [row('a/1', long, 1), row('a/2', 'Reds', 99)],
        },
        { heading: 'A senate', rows: [row('b/1', long, 50), row('b/2', `${long}\n${long}`, 50)] },
      ],
      width,
    );
    expect(valuesOf(spec)[0]!.label).toContain('\n');
    expect(await faultsOf(spec)).toEqual([]);
  });

  test('say each name once, however many values a row has', async () => {
    const texts = placedTexts(await layOut(chartOf(groups))).map(({ text }) => text);
    expect(texts.filter((one) => one === 'Greens')).toHaveLength(2);
  });
});
