import { describe, expect, test } from 'vitest';
import {
  captionText,
  type Dataset,
  figureCaption,
  figuresOf,
  loadDataset,
} from '../../src/index.js';
import { layOut } from '../../src/render/scene.js';
import { otherRecords } from '../other-records.js';
import {
  isWithin,
  overlappingTexts,
  pictureBox,
  placedMarks,
  placedTexts,
} from '../render/picture-marks.js';

const millimetresPerPixel = 25.4 / 96;

/** Words that are true of our record, and of none of these. */
const ours = /Sovnarkom|VTsIK|Bolshevik|Left SR|Old Style|article|Lenin|Russia/;

/** The identifiers and names of the bodies, parties and people of a record, in every language. */
function namesIn({ bodies, parties, people }: Dataset): string[] {
  return [...bodies, ...parties, ...people].flatMap(({ id, name }) => [id, ...Object.values(name)]);
}

describe.each(Object.entries(otherRecords))('the figures of %s', (_, make) => {
  const record = loadDataset(make());
  const { figures, leftOut } = figuresOf(record);

  test('are some, and of every other it is told what the record lacks', () => {
    expect(figures.length).toBeGreaterThan(2);
    for (const { name, lacks } of leftOut) expect(lacks, name).toMatch(/^[a-z].*[^.]$/);
  });

  test('lack nothing that is named in our record alone: no body, party or person of it', () => {
    const own = new Set(namesIn(record));
    const names = namesIn(loadDataset()).filter((one) => !own.has(one));
    for (const { name, lacks } of leftOut) {
      const words = ` ${lacks.replaceAll(/[^\p{L}\p{N}-]+/gu, ' ')} `;
      expect(
        names.filter((one) => words.includes(` ${one} `)),
        name,
      ).toEqual([]);
    }
  });

  test.each(figures.map((figure) => ({ name: figure.name, figure })))(
    '$name is whole on a page, and speaks of this record',
    async ({ figure }) => {
      const spec = figure.draw();
      const scene = await layOut(spec, { width: '174mm' });
      const outside = placedMarks(scene).filter((mark) => !isWithin(mark.box, pictureBox(scene)));
      expect(outside.map((mark) => mark.text)).toEqual([]);
      expect(overlappingTexts(scene)).toEqual([]);
      expect(scene.height * millimetresPerPixel).toBeLessThan(240);
      expect(spec.description.length).toBeLessThan(2000);
      const said = [
        ...placedTexts(scene).map(({ text }) => text),
        spec.description,
        captionText(figureCaption(figure, 'en')),
      ].join('\n');
      expect(said).not.toMatch(ours);
      expect(said).not.toMatch(/(?<![\d.,–-])1 [a-z]+s\b|undefined|NaN/);
    },
  );
});
