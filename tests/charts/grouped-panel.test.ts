import { describe, expect, test } from 'vitest';
import { column } from '../../src/charts/column.js';
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

const chartOf = (groups: GroupedPanel['groups'], width = '174mm', beside = false) =>
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
      beside,
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

  test('have short names beside them in one column where they are told so', async () => {
    const placeOf = async (beside: boolean) => {
      const spec = chartOf(groups, '84mm', beside);
      expect(await faultsOf(spec)).toEqual([]);
      const texts = placedTexts(await layOut(spec));
      const boxOf = (words: string) => texts.find(({ text }) => text === words)!.box;
      return { name: boxOf('Reds'), heading: boxOf('A council') };
    };
    const [above, beside] = [await placeOf(false), await placeOf(true)];
    expect(above.name.left).toBeCloseTo(above.heading.left, 0);
    expect(beside.name.right).toBeLessThan(beside.heading.left);
  });

  test('stand in a column with others, on an axis of their own each', async () => {
    const [one, other] = groups;
    const panelOf = (group: GroupedPanel['groups'][number], title: string) => ({
      data: title,
      groups: [group],
      height: 12,
      x: quantityAxis({ domain: [0, 100], title: { en: title } }),
      marks: [dot({ x: 'share' })],
    });
    const spec = column(
      {
        name: 'shares',
        title: { en: 'Shares' },
        subtitle: { en: 'by group' },
        description: 'Shares.',
        leastWidth: 200,
        panels: [panelOf(one!, 'per cent'), panelOf(other!, 'seats')],
      },
      {},
    );
    expect(await faultsOf(spec)).toEqual([]);
    const texts = placedTexts(await layOut(spec)).map(({ text }) => text);
    for (const words of ['A council', 'A senate', 'per cent', 'seats', 'Reds'])
      expect(texts).toContain(words);
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
