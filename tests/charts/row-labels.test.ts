import { describe, expect, test } from 'vitest';
import { type ChartOptions, lookOf } from '../../src/charts/chart-options.js';
import { rowLabels } from '../../src/charts/row-labels.js';
import { chart, type VegaLiteSpec } from '../../src/index.js';
import { layOut } from '../../src/render/scene.js';
import { placedMarks, placedTexts } from '../render/picture-marks.js';

const labels = ['Confidence\nVTsIK, adopted', 'Repression\nVTsIK, adopted'];

function rows(options: ChartOptions): VegaLiteSpec {
  const names = rowLabels(labels, lookOf(options), { height: 24 });
  return chart(
    'rows',
    'Two rows.',
    {
      title: { text: 'Rows' },
      width: 150,
      height: { step: names.step },
      data: { values: labels.map((label, index) => ({ label, votes: index + 1 })) },
      encoding: { y: names.y },
      layer: [
        {
          mark: { type: 'bar', height: 12, yOffset: names.barOffset },
          encoding: { x: { field: 'votes', type: 'quantitative' } },
        },
        { mark: { type: 'point' }, encoding: { x: { field: 'votes', type: 'quantitative' } } },
        ...names.layers,
      ],
    },
    options,
  );
}

async function placed(options: ChartOptions, height?: string) {
  const scene = await layOut(rows(options), height === undefined ? {} : { height });
  const middle = ({ top, bottom }: { top: number; bottom: number }) => (top + bottom) / 2;
  const of = (type: string) => placedMarks(scene).filter((mark) => mark.type === type);
  return {
    names: placedTexts(scene).filter((text) =>
      labels.includes(text.text.replace(' VTsIK', '\nVTsIK')),
    ),
    bars: of('rect').map((mark) => ({ ...mark.box, middle: middle(mark.box) })),
    points: of('symbol').map((mark) => middle(mark.box)),
  };
}

describe('the names of rows', () => {
  test('stand to the left of them on a page', async () => {
    const { names, bars } = await placed({ width: '174mm' });
    expect(names).toHaveLength(2);
    for (const [index, name] of names.entries()) {
      expect(name.box.right).toBeLessThan(bars[index]!.left);
      expect(Math.abs((name.box.top + name.box.bottom) / 2 - bars[index]!.middle)).toBeLessThan(4);
    }
  });

  test('stand above them in a column, from its left edge', async () => {
    const { names, bars } = await placed({ width: '84mm' });
    expect(names).toHaveLength(2);
    for (const [index, name] of names.entries()) {
      expect(name.box.bottom).toBeLessThanOrEqual(bars[index]!.top);
      expect(name.box.left).toBeLessThan(8);
    }
    expect(names[1]!.box.top).toBeGreaterThanOrEqual(bars[0]!.bottom);
  });

  test.each([undefined, '40mm', '90mm'])(
    'leave bars and other marks at one height, also at a height of %s',
    async (height) => {
      const { bars, points } = await placed({ width: '84mm' }, height);
      for (const [index, bar] of bars.entries()) {
        expect(Math.abs(bar.middle - points[index]!)).toBeLessThan(0.6);
      }
    },
  );
});
