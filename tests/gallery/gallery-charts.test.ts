import { describe, expect, test } from 'vitest';
import { galleryCharts } from '../../src/gallery/gallery-charts.js';
import { withChanges } from '../../src/gallery/json-changes.js';
import { findFigure, loadDataset } from '../../src/index.js';
import { withoutTexts } from '../../src/render/html.js';
import { compileSpec, layOut } from '../../src/render/scene.js';

const dataset = loadDataset();

describe('the charts of a figure in the gallery', () => {
  test.each(['recorded-votes', 'margins'])(
    'become, by their changes, what the figure is in each theme: %s',
    async (name) => {
      const figure = findFigure(dataset, name);
      const { wide, narrow } = await galleryCharts(figure, 'el');
      for (const [chart, width] of [
        [wide, '174mm'],
        [narrow, '84mm'],
      ] as const) {
        for (const [theme, changes] of [
          ['screen', []],
          ['dark', chart.dark],
          ['print', chart.print],
        ] as const) {
          const options = { language: 'el', width, theme, title: false } as const;
          const { spec } = await layOut(figure.draw(options));
          const expected = JSON.parse(JSON.stringify(withoutTexts(await compileSpec(spec))));
          expect(withChanges(chart.spec, changes)).toEqual(expected);
        }
      }
    },
  );

  test('tell the room that they take, in pixels of their width on paper', async () => {
    const { wide, narrow } = await galleryCharts(findFigure(dataset, 'margins'), 'en');
    expect(wide.width).toBeCloseTo((174 / 25.4) * 96, 0);
    expect(narrow.width).toBeCloseTo((84 / 25.4) * 96, 0);
    expect(narrow.height).toBeGreaterThan(wide.height);
  });
});
