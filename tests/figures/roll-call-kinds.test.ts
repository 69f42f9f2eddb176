import { describe, expect, test } from 'vitest';
import { figureOfKind } from '../../src/figures/drawn-figure.js';
import { allKinds, captionText, figureCaption, languages, loadDataset } from '../../src/index.js';
import { layOut } from '../../src/render/scene.js';
import { inventedFolder } from '../invented-dataset.js';
import { chamber, council } from '../other-records.js';
import {
  isWithin,
  overlappingTexts,
  pictureBox,
  placedMarks,
  placedTexts,
} from '../render/picture-marks.js';
import { sampleOf } from '../sample-of.js';

const ofRollCalls = [
  'roll-call-page',
  'agreement-map',
  'ideal-points',
  'vote-in-space',
  'cohesion-over-time',
  'party-unity',
  'rebels',
] as const;

const scaled: readonly string[] = ['ideal-points', 'vote-in-space'];

const records = {
  'a council': loadDataset(inventedFolder(council(), [])),
  'a chamber of 60': loadDataset(inventedFolder(chamber(60, 40), [])),
  'a chamber of 750': loadDataset(inventedFolder(chamber(750, 30), [])),
};

/** Intervals of 750 members take long, and change no label. */
const parametersOf = (kind: string) => (kind === 'ideal-points' ? { samples: 0 } : {});

const pictures = sampleOf(
  Object.entries(records).flatMap(([record, dataset]) =>
    ofRollCalls
      .filter((kind) => record !== 'a council' || !scaled.includes(kind))
      .flatMap((kind) =>
        languages.flatMap((language) =>
          (['174mm', '84mm'] as const).map((width, place) => ({
            record,
            kind,
            language,
            width,
            dataset,
            theme: place === 0 ? ('screen' as const) : ('grey' as const),
          })),
        ),
      ),
  ),
  8,
);

describe('a figure of roll calls', () => {
  test.each(pictures)(
    'stands whole on a page, no text upon another ($kind of $record, $language, $width)',
    async ({ kind, dataset, language, width, theme }) => {
      const figure = figureOfKind(dataset, kind, { parameters: parametersOf(kind) });
      const spec = figure.draw({ language, width, theme });
      const scene = await layOut(spec);
      const outside = placedMarks(scene).filter((mark) => !isWithin(mark.box, pictureBox(scene)));
      expect(outside.map(({ text }) => text)).toEqual([]);
      expect(overlappingTexts(scene)).toEqual([]);
      expect((scene.height * 25.4) / 96).toBeLessThan(210);
      expect(spec.description.length).toBeLessThan(2000);
      const texts = placedTexts(scene);
      expect(Math.min(...texts.map(({ fontSize = 0 }) => fontSize))).toBeGreaterThan(9.3);
      const said = [
        ...texts.map(({ text }) => text),
        spec.description,
        captionText(figureCaption(figure, language)),
      ].join('\n');
      expect(said).not.toMatch(/undefined|NaN|(?<![\d.,–-])1 [a-z]+s\b/);
    },
  );

  test.each(ofRollCalls)('%s says why our record has none, and what it has', (kind) => {
    const lacking = allKinds()
      .find(({ name }) => name === kind)!
      .of(loadDataset());
    expect(lacking).toHaveProperty('lacks');
    expect((lacking as { lacks: string }).lacks).toMatch(
      /^[a-z].*\(where most is told, people named: \d+, \d+ with a ballot and \d+ with a stand, votes: \d+\)$/,
    );
  });

  test.each(scaled)('%s says that six votes of twelve are too few for a scale', (kind) => {
    const lacking = allKinds()
      .find(({ name }) => name === kind)!
      .of(records['a council']);
    expect((lacking as { lacks: string }).lacks).toMatch(
      /at least 25 of these \(where most is told, people named: 12, votes: 6\)$/,
    );
  });

  test.each(ofRollCalls)('%s is refused where a parameter is none of its own', (kind) => {
    expect(() =>
      figureOfKind(records['a council'], kind, { parameters: { option: 'yes' } }),
    ).toThrow(/parameter/);
  });
});
