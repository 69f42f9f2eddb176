import { describe, expect, test } from 'vitest';
import { recordInFolder } from '../../src/figures/write-figures.js';
import { assumedVariants } from '../../src/gallery/assumed-variants.js';
import { galleryCharts } from '../../src/gallery/gallery-charts.js';
import { unpacked } from '../../src/gallery/packed.js';
import { listedVariantCharts, packedCharts } from '../../src/gallery/packed-charts.js';
import { figuresOf, findFigure, loadDataset } from '../../src/index.js';

// As it is compiled, with threads of its own.
const compiled = new URL('../../dist/index.js', import.meta.url).href;

const record = loadDataset();

describe('the charts of a figure, packed', () => {
  test('tell how much room they take, and are those of the gallery', async () => {
    const figure = findFigure(record, 'turnout');
    const charts = await galleryCharts(figure, 'ru');
    const { wide, narrow, letters } = await packedCharts(figure, 'ru');
    expect(wide).toEqual({ width: charts.wide.width, height: charts.wide.height });
    expect(narrow).toEqual({ width: charts.narrow.width, height: charts.narrow.height });
    expect(unpacked(letters)).toMatchObject({
      wide: charts.wide,
      narrow: { dark: charts.narrow.dark },
    });
  });

  test('are the same in another thread, under each choice of what is assumed', async () => {
    const figure = figuresOf(record).figures.find((one) => assumedVariants(one).length > 1)!;
    const make = listedVariantCharts(recordInFolder(record)!);
    const [first, second] = assumedVariants(figure);
    for (const [place, { figure: variant }] of [first!, second!].entries()) {
      const told = { name: figure.name, place, language: 'en' } as const;
      expect(await make(told)).toEqual(await packedCharts(variant, 'en'));
    }
    expect(await make({ name: figure.name, place: 0, language: 'en' })).not.toEqual(
      await make({ name: figure.name, place: 1, language: 'en' }),
    );
  });

  test('are not made of a record that has changed since it was told of', () => {
    const told = { ...recordInFolder(record)!, mark: 'another' };
    expect(() => listedVariantCharts(told)).toThrow('the record has changed');
  });
});

test('a gallery is the same in several threads as in one', { timeout: 120_000 }, async () => {
  const toolkit: typeof import('../../src/index.js') = await import(compiled);
  const dataset = toolkit.loadDataset();
  const names = ['margins', 'turnout', 'quorum-of-half'];
  const listed = toolkit.figuresOf(dataset).figures.filter(({ name }) => names.includes(name));
  const together = await toolkit.galleryPage(listed, dataset);
  // Copies are not known in another thread.
  const alone = await toolkit.galleryPage(
    listed.map((figure) => ({ ...figure })),
    dataset,
  );
  expect(together).toBe(alone);
});
