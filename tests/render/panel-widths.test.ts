import { describe, expect, it } from 'vitest';
import type { VegaLiteSpec } from '../../src/charts/vega-lite-spec.js';
import { hasPlainWidths, panelWidths, withPanelWidths } from '../../src/render/panel-widths.js';
import { compileSpec } from '../../src/render/scene.js';
import { smallChart } from './small-chart.js';

const data = {
  values: [
    { a: 1, b: 'x' },
    { a: 3, b: 'y' },
  ],
};
const encoding = {
  x: { field: 'a', type: 'quantitative', axis: { labelOverlap: true } },
  y: { field: 'b', type: 'nominal' },
};
const bars = { mark: 'bar', encoding };

function chart(parts: object): VegaLiteSpec {
  return smallChart({
    title: null,
    width: undefined,
    mark: undefined,
    encoding: undefined,
    data,
    ...parts,
  });
}

/** Charts, each with the widths that it is given. */
const charts: Readonly<Record<string, (times: number) => VegaLiteSpec>> = {
  'of one panel': (times) => chart({ ...bars, width: 200 * times }),
  'of layers': (times) =>
    chart({
      width: 200 * times,
      layer: [bars, { mark: 'text', encoding: { text: { field: 'b' } } }],
    }),
  'of panels alike': (times) =>
    chart({ hconcat: [1, 2].map(() => ({ ...bars, width: 100 * times })) }),
  'of several panels': (times) =>
    chart({ padding: 4, vconcat: [100, 150].map((width) => ({ ...bars, width: width * times })) }),
  'of panels in columns, with columns in them': (times) =>
    chart({
      columns: 1,
      concat: [
        { ...bars, width: 120 * times },
        { hconcat: [50, 70].map((width) => ({ layer: [bars], width: width * times })) },
      ],
    }),
  'with points whose size depends on the panel': (times) =>
    chart({
      width: 200 * times,
      mark: 'point',
      encoding: { ...encoding, size: { field: 'a', type: 'quantitative' } },
    }),
};

describe('the widths of a chart’s panels', () => {
  it.each(Object.entries(charts))('%s are what alone differs when it is wider', async (_, of) => {
    expect(hasPlainWidths(of(1))).toBe(true);
    const [given, wide] = await Promise.all(
      [of(1), of(1.5)].map(async (spec) => JSON.stringify(await compileSpec(spec))),
    );
    expect(panelWidths(given!).length).toBeGreaterThan(0);
    expect(withPanelWidths(given!, (width) => width * 1.5)).toBe(wide);
  });

  it('goes with another padding', async () => {
    const padding = { left: 4, top: 4, right: 9, bottom: 4 };
    const spec = chart({ ...bars, width: 200, padding: 4 });
    const vega = JSON.stringify(await compileSpec(spec));
    const padded = JSON.stringify(await compileSpec({ ...spec, padding }));
    expect(withPanelWidths(vega, (width) => width, padding)).toBe(padded);
  });

  it.each([
    ['by steps', { ...bars, width: { step: 20 } }],
    ['not told', bars],
    ['not told of one', { hconcat: [{ ...bars, width: 100 }, bars] }],
    ['told beside a parameter', { ...bars, width: 100, params: [{ name: 'bar_width', value: 3 }] }],
    [
      'told beside a parameter of a layer',
      { width: 100, layer: [{ ...bars, params: [{ name: 'bar_width', value: 3 }] }] },
    ],
  ])('are not known where they are %s', (_, parts) => {
    expect(hasPlainWidths(chart(parts))).toBe(false);
  });
});
