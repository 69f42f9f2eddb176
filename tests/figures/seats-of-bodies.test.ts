import { describe, expect, test } from 'vitest';
import { isLack } from '../../src/figures/kind.js';
import { allKinds } from '../../src/figures/kinds.js';
import { figureOfKind, loadDataset, seatedBodies } from '../../src/index.js';
import { layOut } from '../../src/render/scene.js';
import { inventedFolder } from '../invented-dataset.js';
import { council, otherRecords } from '../other-records.js';
import {
  isWithin,
  overlappingTexts,
  pictureBox,
  placedMarks,
  placedTexts,
} from '../render/picture-marks.js';

const record = loadDataset();
const ofSeats = ['parliaments', 'seats-and-power', 'coalitions'] as const;
const ours = [...ofSeats, 'power-under-random-attendance', 'known-attendance'];

/** A council that was elected anew so often, of so many parties. */
function councils(elections: number, parties: number) {
  const tables = council();
  const ids = Array.from({ length: parties }, (_, index) => `party-${index + 1}`);
  const compositions = Array.from({ length: elections }, (_, index) => ({
    ...tables.compositions![0]!,
    id: `council-${index + 1}`,
    date: `${1900 + index}-01-01`,
  }));
  return loadDataset(
    inventedFolder(
      {
        bodies: tables.bodies!,
        parties: ids.map((id) => ({ ...tables.parties![0]!, id, name_en: `Party ${id}` })),
        compositions,
        seats: compositions.flatMap(({ id }) =>
          ids.map((party, index) => ({
            id: `${id}-${party}`,
            composition: id,
            party,
            seats: 2 * parties - index,
            status: 'filled',
          })),
        ),
      },
      [],
    ),
  );
}

describe('the bodies of a figure of seats', () => {
  test('are those with seats told of two parties or more, in the order of the record', () => {
    const names = new Set(seatedBodies(record).map(({ body }) => body));
    const order = record.bodies.map(({ id }) => id).filter((id) => names.has(id));
    expect([...names]).toEqual(order);
    expect(order).toContain('vtsik');
  });

  test('are not those of which groups, or one party only, are told', () => {
    const ids = seatedBodies(record).map(({ id }) => id);
    for (const id of [
      'vtsik-merged-1917-11',
      'sovnarkom-formed-1917-10',
      'constitutional-commission-1918-03',
      'cheka-collegium-1918-01',
    ]) {
      expect(record.compositions.map((one) => one.id)).toContain(id);
      expect(ids).not.toContain(id);
    }
  });

  test.each(ofSeats)('are refused by %s where no seats by party are told', (kind) => {
    const parameters = { bodies: ['second-peasants-congress'] };
    expect(() => figureOfKind(record, kind, { parameters })).toThrow(/second-peasants-congress/);
    const board = loadDataset(otherRecords['sessions without a vote']());
    const found = allKinds()
      .find(({ name }) => name === kind)!
      .of(board);
    expect(isLack(found) && found.lacks).toMatch(
      /^seats told by party in one body, of two to \d+ parties$/,
    );
  });

  test.each(ofSeats)(
    'are in %s as many as fill a page, and the caption tells of how many',
    (kind) => {
      const figure = figureOfKind(councils(12, 3), kind);
      const drawn = new Set(figure.data().rows.map((row) => row.date ?? row.body)).size;
      expect(drawn).toBeGreaterThan(0);
      expect(figure.caption('en').cases).toMatch(/the first of 12 in the order of the record\.$/);
      const two = figureOfKind(councils(12, 3), kind, { parameters: { rows: 2 } });
      expect(two.caption('en').cases).toContain('2 compositions');
    },
  );
});

describe('bodies of more parties than a figure can show', () => {
  const tables = council();
  const ids = Array.from({ length: 50 }, (_, index) => `party-${index + 1}`);
  const large = { ...tables.compositions![0]!, id: 'large', date: '1920-01-01' };
  const made = loadDataset(
    inventedFolder(
      {
        ...tables,
        parties: [
          ...tables.parties!,
          ...ids.map((id) => ({ ...tables.parties![0]!, id, name_en: `Party ${id}` })),
        ],
        compositions: [...tables.compositions!, large],
        seats: [
          ...tables.seats!,
          ...ids.map((party) => ({
            id: `large-${party}`,
            composition: 'large',
            party,
            seats: 1,
            status: 'filled',
          })),
        ],
      },
      [],
    ),
  );

  test.each(ofSeats)('are told under %s, not passed over in silence', (kind) => {
    const figure = figureOfKind(made, kind);
    const { cases } = figure.caption('en');
    expect(cases).toMatch(/; left out for having more than \d+ parties: 1\.$/);
    expect(figure.caption('el').cases).not.toContain(';');
  });

  test.each(ofSeats)('with all shown, %s tells of none left out', (kind) => {
    const { cases } = figureOfKind(record, kind).caption('en');
    expect(cases).not.toContain('left out');
  });
});

describe('a party of a name of 90 letters, in a body of one as long', () => {
  const long =
    'The United Provincial League of the Friends of the Orderly Administration of Many Matters';
  const tables = council();
  const wordy = loadDataset(
    inventedFolder(
      {
        ...tables,
        bodies: tables.bodies!.map((one) => ({ ...one, name_en: `${long} Council` })),
        parties: tables.parties!.map((one) => ({ ...one, name_en: `${long} of ${one.name_en}` })),
      },
      [],
    ),
  );

  test.each(ofSeats.flatMap((kind) => ['84mm', '174mm'].map((width) => ({ kind, width }))))(
    'is wrapped in $kind, at $width',
    async ({ kind, width }) => {
      const scene = await layOut(figureOfKind(wordy, kind).draw({ width }));
      const outside = placedMarks(scene).filter((mark) => !isWithin(mark.box, pictureBox(scene)));
      expect(outside.map((mark) => mark.text)).toEqual([]);
      expect(overlappingTexts(scene)).toEqual([]);
    },
  );
});

describe.each(ours)('%s', (kind) => {
  const own = allKinds().find(({ name }) => name === kind)!;
  const records = [
    ...Object.entries(otherRecords).map(([name, make]) => ({ name, made: loadDataset(make()) })),
    { name: 'a council of 20 parties', made: councils(2, 20) },
    { name: 'a council elected often', made: councils(12, 2) },
  ];

  test.each(
    records.flatMap(({ name, made }) => {
      const drawn = own.of(made);
      return isLack(drawn) ? [] : [{ name, drawn }];
    }),
  )('is whole and readable in one column for $name', async ({ drawn }) => {
    const scene = await layOut(drawn.draw({ width: '84mm' }), { width: '84mm' });
    const outside = placedMarks(scene).filter((mark) => !isWithin(mark.box, pictureBox(scene)));
    expect(outside.map((mark) => mark.text)).toEqual([]);
    expect(overlappingTexts(scene)).toEqual([]);
    expect((scene.height * 25.4) / 96).toBeLessThan(240);
    for (const { fontSize, text } of placedTexts(scene)) {
      expect(((fontSize ?? 0) * 72) / 96, text).toBeGreaterThanOrEqual(6.99);
    }
    for (const language of ['en', 'el', 'ru'] as const) {
      expect(drawn.draw({ language }).description.length).toBeLessThanOrEqual(2000);
      const { shown, cases } = drawn.caption(language);
      expect(`${shown} ${cases}`.length).toBeLessThan(2000);
    }
  });
});
