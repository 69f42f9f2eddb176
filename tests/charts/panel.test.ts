import { describe, expect, test } from 'vitest';
import { toMillimetres } from '../../src/charts/paper.js';
import { voteRows } from '../../src/charts/vote-rows.js';
import { figureOfKind } from '../../src/figures/drawn-figure.js';
import { writtenJson } from '../../src/files/written-json.js';
import { configOf, loadDataset, type VegaLiteSpec } from '../../src/index.js';
import { layOut } from '../../src/render/scene.js';
import { inventedFolder } from '../invented-dataset.js';
import { council } from '../other-records.js';
import {
  isWithin,
  overlappingTexts,
  pictureBox,
  placedMarks,
  placedTexts,
} from '../render/picture-marks.js';

const kinds = [
  'margins',
  'recorded-votes',
  'other-rules',
  'quorum-of-half',
  'abstainers-choose',
  'turnout',
];
const widths = ['174mm', '84mm'] as const;
const cases = kinds.flatMap((kind) => widths.map((width) => ({ kind, width })));

/** Every object in a specification, the config aside. */
function partsOf(node: unknown): Readonly<Record<string, unknown>>[] {
  if (typeof node !== 'object' || node === null) return [];
  const inner = Object.entries(node).filter(([key]) => key !== 'config');
  return [
    node as Readonly<Record<string, unknown>>,
    ...inner.flatMap(([, value]) => partsOf(value)),
  ];
}

describe('the specification of a chart of rows', () => {
  const record = loadDataset();

  test.each(cases)('has its data once, and named ($kind, $width)', ({ kind, width }) => {
    const spec = figureOfKind(record, kind).draw({ width });
    const data = partsOf(spec).flatMap((part) =>
      typeof part.data === 'object' ? [part.data as { name?: string; values: unknown[] }] : [],
    );
    const [own, ...others] = data;
    expect(own?.name).toMatch(/^[a-z]+$/);
    expect(own?.values.length).toBeGreaterThan(3);
    // Words that stand once in a panel are of no row.
    for (const other of others) expect(other.values).toEqual([{}]);
  });

  test.each(kinds)(
    'has its theme in the config alone, as far as colours of type go (%s)',
    (kind) => {
      const [light, dark] = (['screen', 'dark'] as const).map((theme) =>
        figureOfKind(record, kind).draw({ theme }),
      );
      expect(light?.config).toEqual(configOf('screen'));
      expect(light?.data).toEqual(dark?.data);
    },
  );

  test('of the margins is one that a person can read: raw values, fewer than 250 lines', () => {
    const spec = figureOfKind(record, 'margins').draw();
    expect(writtenJson(spec).split('\n').length).toBeLessThan(250);
    const { values } = spec.data as { values: readonly Record<string, unknown>[] };
    expect(values[0]).toMatchObject({ yes: 20, no: 25, needed: 23, margin: -5, switches: 3 });
  });
});

/** A council whose motions have names of 190 letters, and whose body has a long one. */
function wordy() {
  const tables = council();
  const long = `A bill to provide for the orderly administration of ${'very '.repeat(26)}many matters`;
  return loadDataset(
    inventedFolder(
      {
        ...tables,
        bodies: (tables.bodies ?? []).map((body) => ({
          ...body,
          name_en: 'The Town Council of the United Boroughs of the Upper and the Lower Valley',
        })),
        motions: (tables.motions ?? []).map((motion, index) => ({
          ...motion,
          label_en: index === 0 ? 'A short one' : long,
        })),
      },
      [],
    ),
  );
}

describe('names of 190 letters, and of bodies of 70', () => {
  const record = wordy();

  test.each(cases)('leave $kind whole on a page, at $width', async ({ kind, width }) => {
    const scene = await layOut(figureOfKind(record, kind).draw({ width }));
    const outside = placedMarks(scene).filter((mark) => !isWithin(mark.box, pictureBox(scene)));
    expect(outside.map(({ text }) => text)).toEqual([]);
    expect(overlappingTexts(scene)).toEqual([]);
    expect(toMillimetres(scene.height)).toBeLessThan(240);
    const least = Math.min(...placedTexts(scene).map(({ fontSize = 0 }) => fontSize));
    // Seven points.
    expect(least).toBeGreaterThan(9.3);
  });
});

describe('a name written from right to left', () => {
  const tables = council();
  const record = loadDataset(
    inventedFolder(
      {
        ...tables,
        bodies: (tables.bodies ?? []).map((body) => ({ ...body, name_en: 'כנסת' })),
        motions: (tables.motions ?? []).map((motion) => ({ ...motion, label_en: 'חוק' })),
      },
      [],
    ),
  );

  test('is isolated, so that name and date keep their order', () => {
    const [row] = voteRows(record.votes, 'en');
    expect(row?.label).toBe('חוק\n\u2068כנסת\u2069 · 10 March 1911 · adopted');
    expect(row?.named).toBe('\u2068חוק\u2069 (\u2068כנסת\u2069 · 10 March 1911 · adopted)');
    const { description } = figureOfKind(record, 'margins').draw() as VegaLiteSpec;
    expect(description).toContain(
      '\u2068חוק\u2069 (\u2068כנסת\u2069 · 10 March 1911 · adopted): 7 for',
    );
  });
});
