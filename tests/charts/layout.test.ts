import { describe, expect, test } from 'vitest';
import { figures, languages, loadDataset } from '../../src/index.js';
import { layOut, type Scene } from '../../src/render/scene.js';
import {
  isWithin,
  overlappingTexts,
  pictureBox,
  placedMarks,
  placedTexts,
} from '../render/picture-marks.js';
import { datasetWith, recorded } from './dataset-with.js';

const millimetresPerPixel = 25.4 / 96;

const pictures = figures.flatMap((figure) =>
  languages.map((language) => ({ figure: figure.name, language, draw: figure.draw })),
);

/** What is wrong with how a picture is laid out, in words. */
function faults(scene: Scene): string[] {
  const outside = placedMarks(scene)
    .filter((mark) => !isWithin(mark.box, pictureBox(scene)) || !isWithin(mark.box, mark.window))
    .map((mark) => `${mark.type} ${mark.text} is cut off: ${JSON.stringify(mark.box)}`);
  const overlapping = overlappingTexts(scene).map((pair) => `overlap: ${pair}`);
  return [...outside, ...overlapping];
}

describe('every figure, in every language', () => {
  const dataset = loadDataset();

  test.each(pictures)(
    'stands whole in a picture 174 mm wide, no text upon another ($figure, $language)',
    async ({ draw, language }) => {
      const scene = await layOut(draw(dataset, language), '174mm');
      expect(placedTexts(scene).length).toBeGreaterThan(20);
      expect(faults(scene)).toEqual([]);
      expect(scene.width * millimetresPerPixel).toBeCloseTo(174, 0);
    },
  );

  test.each(pictures)(
    'stands whole at 140 mm, or at the width that is told to be needed ($figure, $language)',
    async ({ draw, language }) => {
      const spec = draw(dataset, language);
      let width = 140;
      const scene = await layOut(spec, width).catch((error: Error) => {
        expect(error).toBeInstanceOf(RangeError);
        width = Number(/needs (\d+) mm$/.exec(error.message)?.[1]);
        return layOut(spec, width);
      });
      expect(faults(scene)).toEqual([]);
      expect(Math.abs(scene.width * millimetresPerPixel - width)).toBeLessThan(0.15);
    },
  );

  test.each(pictures)(
    'keeps the size of its type, whatever its width ($figure, $language)',
    async ({ draw, language }) => {
      const heights = [];
      for (const width of [174, 240]) {
        const texts = placedTexts(await layOut(draw(dataset, language), width));
        heights.push(texts.map((mark) => (mark.box.bottom - mark.box.top).toFixed(3)));
      }
      expect([...new Set(heights[1])].sort()).toEqual([...new Set(heights[0])].sort());
    },
  );
});

describe('a figure of other votes stands whole, too', () => {
  test.each([
    ['unanimous', { yes: 30, no: 0, abstain: 0, result: 'adopted' }],
    ['none for', { yes: 0, no: 30, abstain: 30, result: 'rejected' }],
    ['level', { yes: 14, no: 14, abstain: 1, result: 'rejected' }],
    ['decided by one', { yes: 15, no: 14, abstain: undefined, result: 'adopted' }],
    ['of one voter', { yes: 1, no: 0, abstain: undefined, result: 'adopted' }],
    ['of two voters', { yes: 1, no: 1, abstain: 0, result: 'rejected' }],
    ['of thousands', { yes: 10_245, no: 9871, abstain: 3120, result: 'adopted' }],
    ['with mostly abstentions', { yes: 5, no: 3, abstain: 40, result: 'adopted' }],
  ] as const)('%s', async (_, change) => {
    const dataset = datasetWith({ [recorded.antonov]: change });
    const found = [];
    for (const figure of figures) {
      const scene = await layOut(figure.draw(dataset, 'en'), '174mm');
      found.push(...faults(scene).map((fault) => `${figure.name}: ${fault}`));
    }
    expect(found).toEqual([]);
  });

  test('one vote alone', async () => {
    const [vote] = loadDataset().votes.filter((one) => one.id === recorded.antonov);
    const dataset = { ...loadDataset(), votes: [vote!] };
    const found = [];
    for (const figure of figures) {
      found.push(...faults(await layOut(figure.draw(dataset, 'el'), '174mm')));
    }
    expect(found).toEqual([]);
  });
});
