import { describe, expect, test } from 'vitest';
import { figuresOf, findFigure, loadDataset, type VegaLiteSpec } from '../../src/index.js';
import { layOut } from '../../src/render/scene.js';
import { sceneToSvg } from '../../src/render/svg.js';
import { loadedAfter } from '../records/altered-dataset.js';
import { placedTexts } from '../render/picture-marks.js';
import { sampleOf } from '../sample-of.js';

const { figures } = figuresOf(loadDataset());

const named = ['bodies', 'parties', 'people', 'motions'];

/** The record with something at the end of every name and label. */
const ending = (end: string) =>
  loadedAfter((folder) => {
    for (const table of named) {
      const heading = folder.heading(`${table}.csv`);
      const rows = folder.rows(`${table}.csv`).map((row) => ({
        ...row,
        ...Object.fromEntries(
          heading
            .filter((column) => /^(?:name|label)_en$/.test(column))
            .map((column) => [column, `${row[column]}${end}`]),
        ),
      }));
      folder.writeRows(`${table}.csv`, heading, rows);
    }
  });

const ends = ['\\"\'\\', '$'.concat('{x}'), '{{%<'];

/** Each figure with each end; a run takes one in two: every figure, and every end with half of them. */
const shown = sampleOf(
  figures.flatMap(({ name }) => ends.map((end) => ({ name, end }))),
  2,
);

describe.each(ends)('with names that end in %j', (end) => {
  const dataset = ending(end);
  // As many letters, and the same of them: rules of the audit compare the words of names.
  const harmless = end.replace(/[^a-z]/g, '·');
  const plain = ending(harmless);

  test.each(shown.filter((one) => one.end === end))(
    '$name shows them as they are',
    async ({ name }) => {
      const drawn = async (record: typeof dataset) => {
        const { usermeta, ...spec } = findFigure(record, name).draw({ language: 'en' });
        const scene = await layOut(spec as typeof spec & VegaLiteSpec);
        return { texts: placedTexts(scene).map(({ text }) => text), scene };
      };
      const { texts, scene } = await drawn(dataset);
      const expected = (await drawn(plain)).texts.map((text) =>
        text.replaceAll(harmless, () => end),
      );
      expect(texts.join('\n').replace(/\s+/g, ' ')).toBe(expected.join('\n').replace(/\s+/g, ' '));
      const svg = await sceneToSvg(scene);
      const tags = svg.replace(/<style>.*?<\/style>/gs, '').replace(/<[^<>]+>/g, '');
      expect(tags).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot|apos|#\d+);)/);
    },
  );
});
