import { describe, expect, test } from 'vitest';
import { figureOfKind } from '../../src/figures/drawn-figure.js';
import { languages, loadDataset } from '../../src/index.js';
import { layOut } from '../../src/render/scene.js';
import { type InventedTables, inventedFolder } from '../invented-dataset.js';
import { council } from '../other-records.js';
import { drawnMarks } from '../render/drawn-rows.js';
import { overlappingTexts, placedTexts } from '../render/picture-marks.js';

const kind = 'parties-by-votes';

/** The council, of which ballots are told otherwise: of parties with a number and without, of a member, of a stand. */
const told: InventedTables = {
  ...council(),
  ballots: [
    { id: 'a', vote: 'vote-bridge', party: 'green', option: 'yes', count: 5, bound: 'at-least' },
    { id: 'b', vote: 'vote-bridge', party: 'green', option: 'no', count: 1, bound: 'exact' },
    { id: 'c', vote: 'vote-bridge', party: 'moor', option: 'refused' },
    {
      id: 'd',
      vote: 'vote-school',
      person: 'member-7',
      option: 'absent',
      count: 1,
      bound: 'exact',
    },
    { id: 'e', vote: 'vote-school', party: 'green', option: 'supported' },
    { id: 'f', vote: 'vote-school', party: 'green', option: 'abstain' },
  ],
};

const record = loadDataset(inventedFolder(told, []));
/** All members with their ballots, which make up the counts. */
const whole = loadDataset(inventedFolder(council(), []));

describe('the figure of parties by votes', () => {
  test('tells of each party on what side it was, how many, and of the others that nothing is told', () => {
    const { rows } = figureOfKind(record, kind).data();
    expect(
      rows.map((row) => [row.vote, row.party, row.side, row.told, row.of, row.people, row.bound]),
    ).toEqual([
      ['vote-bridge', 'green', 'yes', 'ballot', 'party', 5, 'at-least'],
      ['vote-bridge', 'green', 'no', 'ballot', 'party', 1, 'exact'],
      ['vote-bridge', 'moor', 'out', 'ballot', 'party', undefined, undefined],
      ['vote-school', 'green', 'yes', 'stand', 'party', undefined, undefined],
      ['vote-school', 'green', 'abstain', 'ballot', 'party', undefined, undefined],
      ['vote-school', 'moor', 'out', 'ballot', 'members', 1, 'exact'],
    ]);
  });

  test('divides a bar by numbers where they are told, else evenly, and draws a ring where nothing is', async () => {
    const one = loadDataset(
      inventedFolder({ ...told, ballots: told.ballots!.filter(({ id }) => id !== 'c') }, []),
    );
    const { marks } = await drawnMarks(figureOfKind(one, kind).draw());
    const bars = marks.filter(({ type, row }) => type === 'rect' && row.side);
    const widths = bars.map(({ row }) => [
      row.row,
      row.side,
      Math.round(100 * (Number(row.to) - Number(row.from))),
    ]);
    expect(widths).toEqual(
      expect.arrayContaining([
        ['vote-bridge', 'yes', 73],
        ['vote-bridge', 'no', 15],
        ['vote-school', 'yes', 44],
        ['vote-school', 'abstain', 44],
        ['vote-school', 'out', 88],
      ]),
    );
    const rings = marks.filter(({ type, row }) => type === 'symbol' && row.side === 'untold');
    expect(rings.map(({ row }) => [row.row, row.id])).toEqual([['vote-bridge', 'moor']]);
  });

  test('takes members by name for the party only where their ballots make up the vote', () => {
    const { rows } = figureOfKind(whole, kind).data();
    const bridge = rows.filter(({ vote }) => vote === 'vote-bridge');
    expect(bridge.map(({ party, side, of, people }) => [party, side, of, people])).toEqual([
      ['green', 'yes', 'party', 6],
      ['moor', 'yes', 'party', 1],
      ['moor', 'no', 'party', 3],
      ['none', 'no', 'party', 2],
    ]);
    const caption = (one: typeof record) => figureOfKind(one, kind).caption('en').shown;
    expect(caption(record)).toContain('of members by name');
    expect(caption(whole)).not.toContain('of members by name');
    expect(caption(whole)).not.toContain('A low bar');
  });

  test('draws as many votes and parties as are asked for, and tells how many there are', async () => {
    const figure = figureOfKind(whole, kind, { parameters: { rows: 2, columns: 1 } });
    const { marks } = await drawnMarks(figure.draw());
    const bars = marks.filter(({ type, row }) => type === 'rect' && row.side);
    expect(new Set(bars.map(({ row }) => row.id))).toEqual(new Set(['green']));
    expect(new Set(bars.map(({ row }) => row.row)).size).toBe(2);
    expect(figure.caption('en').cases).toBe(
      'N = 2 votes, those that tell of most parties, of 6 that tell of any; the record has 6. Parties drawn: 1 of 3.',
    );
  });

  test('stands whole with 650 votes of twelve parties, in a column, too', async () => {
    const base = council();
    const many = Array.from({ length: 650 }, (_, index) => index);
    const parties = Array.from({ length: 12 }, (_, index) => ({
      id: `party-${index}`,
      name_en: `Party of the free people ${index}`,
      name_ru: `Свободно-народническая партия ${index}`,
      name_el: `Κόμμα Σοσιαλεπαναστατών ${index}`,
    }));
    const large = loadDataset(
      inventedFolder(
        {
          ...base,
          parties: [...base.parties!, ...parties],
          motions: many.map((index) => ({ ...base.motions![0]!, id: `motion-${index}` })),
          votes: many.map((index) => ({
            id: `vote-${index}`,
            motion: `motion-${index}`,
            session: 'session-1',
            position: index + 1,
            result: 'adopted',
            yes: 210,
            no: 100,
          })),
          ballots: many.flatMap((index) =>
            parties.flatMap(({ id }, party) => [
              {
                id: `y-${index}-${id}`,
                vote: `vote-${index}`,
                party: id,
                option: 'yes',
                count: (index * 7 + party * 31) % 200,
                bound: 'exact',
              },
              {
                id: `n-${index}-${id}`,
                vote: `vote-${index}`,
                party: id,
                option: 'no',
                count: 20,
                bound: 'exact',
              },
            ]),
          ),
        },
        [],
      ),
    );
    const figure = figureOfKind(large, kind);
    expect(figure.data().rows).toHaveLength(650 * 12 * 2);
    for (const language of languages) {
      for (const width of ['84mm', '174mm']) {
        const scene = await layOut(figure.draw({ width, language }));
        expect(overlappingTexts(scene)).toEqual([]);
        expect(placedTexts(scene).length).toBeGreaterThan(20);
        expect((scene.height * 25.4) / 96).toBeLessThan(200);
      }
    }
  });

  test('of a record that tells of no party is not drawn, nor of a body that does not', () => {
    const silent = loadDataset(inventedFolder({ ...council(), ballots: [] }, []));
    expect(() => figureOfKind(silent, kind)).toThrow(/how a party/);
    const two = loadDataset(
      inventedFolder(
        {
          ...told,
          bodies: [
            ...told.bodies!,
            {
              id: 'senate',
              name_en: 'Senate',
              name_ru: 'Сенат',
              name_el: 'Σύγκλητος',
              kind: 'assembly',
            },
          ],
        },
        [],
      ),
    );
    expect(() => figureOfKind(two, kind, { parameters: { body: 'senate' } })).toThrow(/body/);
  });
});
