import { describe, expect, test } from 'vitest';
import { typeSize } from '../../src/charts/theme.js';
import {
  type ChartOptions,
  figuresOf,
  languages,
  loadDataset,
  marginsChart,
  points,
  recordedVotesChart,
} from '../../src/index.js';
import { layOut, type Scene } from '../../src/render/scene.js';
import { datasetWith, recorded } from '../charts/dataset-with.js';
import {
  isWithin,
  overlappingTexts,
  pictureBox,
  placedMarks,
  placedTexts,
} from '../render/picture-marks.js';
import { sampleOf } from '../sample-of.js';

const { figures } = figuresOf(loadDataset());

const millimetresPerPixel = 25.4 / 96;

/** The widths of a column and of a page, on a screen with the title and on grey paper without. */
const arrangements: readonly ChartOptions[] = [
  { width: '84mm', theme: 'screen' },
  { width: '174mm', theme: 'screen' },
  { width: '84mm', theme: 'grey' },
  { width: '174mm', theme: 'grey' },
];

/** Each figure in each language, width and theme; a run takes one in three, with every one of those for every figure. */
const pictures = sampleOf(
  figures.flatMap((figure) =>
    languages.flatMap((language) =>
      arrangements.map((arrangement) => ({
        figure: figure.name,
        options: { ...arrangement, language },
        draw: figure.draw,
      })),
    ),
  ),
  3,
);

/** What is wrong with how a picture is laid out, in words. */
function faults(scene: Scene): string[] {
  const outside = placedMarks(scene)
    .filter((mark) => !isWithin(mark.box, pictureBox(scene)) || !isWithin(mark.box, mark.window))
    .map((mark) => `${mark.type} ${mark.text} is cut off: ${JSON.stringify(mark.box)}`);
  const overlapping = overlappingTexts(scene).map((pair) => `overlap: ${pair}`);
  return [...outside, ...overlapping];
}

describe('every figure, in every language, in a column and across a page', () => {
  test.each(pictures)(
    'stands whole in the picture, no text upon another ($figure, $options.language, $options.width, $options.theme)',
    async ({ draw, options }) => {
      const scene = await layOut(draw(options));
      const texts = placedTexts(scene);
      expect(texts.length).toBeGreaterThan(5);
      expect(texts.filter(({ fontSize = 0 }) => fontSize < points(7) - 0.01)).toEqual([]);
      // The title has two lines at most.
      const titles = texts.filter(
        ({ fontSize, box }) => fontSize === typeSize.title && box.top < 8,
      );
      for (const { box } of titles) expect(box.bottom - box.top).toBeLessThan(points(3 * 9));
      expect(faults(scene)).toEqual([]);
      const width = scene.width * millimetresPerPixel;
      expect(Math.abs(width - Number.parseFloat(String(options.width)))).toBeLessThan(0.15);
      // It fits a page of a book together with its caption.
      expect(scene.height * millimetresPerPixel).toBeLessThan(200);
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
    const { votes } = datasetWith({ [recorded.antonov]: change });
    const found = [];
    for (const draw of [recordedVotesChart, marginsChart]) {
      for (const width of ['84mm', '174mm']) {
        const scene = await layOut(draw(votes, { width }));
        found.push(...faults(scene).map((fault) => `${draw.name} ${width}: ${fault}`));
      }
    }
    expect(found).toEqual([]);
  });

  test('one vote alone', async () => {
    const votes = loadDataset().votes.filter((one) => one.id === recorded.antonov);
    const found = [];
    for (const draw of [recordedVotesChart, marginsChart]) {
      found.push(...faults(await layOut(draw(votes, { language: 'el' }))));
    }
    expect(found).toEqual([]);
  });
});
