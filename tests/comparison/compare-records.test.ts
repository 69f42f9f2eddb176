import { describe, expect, test } from 'vitest';
import { contentKeys } from '../../src/comparison/content-keys.js';
import { compareRecords } from '../../src/comparison/index.js';
import { isTable } from '../../src/records/descriptor.js';
import { readDescriptor } from '../../src/records/read-descriptor.js';
import { type Cells, loadedFrom, type Tables } from '../records/altered-dataset.js';

const names = (value: string, prefix = 'name') => ({
  [`${prefix}_en`]: value,
  [`${prefix}_ru`]: value,
  [`${prefix}_el`]: value,
});

/** Four votes of a council in two sessions, with ballots and evidence. */
const reading = {
  bodies: [{ id: 'council', ...names('The Council'), kind: 'soviet' }],
  parties: [
    { id: 'reds', ...names('Reds') },
    { id: 'greens', ...names('Greens') },
  ],
  people: [
    { id: 'anna', ...names('Anna Ash'), party: 'reds' },
    { id: 'boris', ...names('Boris Birch'), party: 'greens' },
  ],
  sessions: [
    { id: 'first', body: 'council', date: '1917-12-13', calendar: 'julian' },
    { id: 'second', body: 'council', date: '1918-01-02', calendar: 'julian' },
  ],
  motions: ['Peace', 'Bread', 'Land', 'Mill'].map((label) => ({
    id: label.toLowerCase(),
    kind: 'resolution',
    ...names(label, 'label'),
    text: `On ${label}`,
  })),
  votes: [
    { id: 'v-peace', motion: 'peace', session: 'first', result: 'adopted', yes: '12', no: '7' },
    { id: 'v-bread', motion: 'bread', session: 'first', result: 'adopted', yes: '9', no: '4' },
    { id: 'v-land', motion: 'land', session: 'second', result: 'rejected', yes: '3', no: '16' },
    { id: 'v-mill', motion: 'mill', session: 'second', result: 'adopted', yes: '10', no: '2' },
  ],
  ballots: [
    { id: 'b1', vote: 'v-peace', person: 'anna', option: 'yes' },
    { id: 'b2', vote: 'v-peace', person: 'boris', option: 'no' },
  ],
} satisfies Tables;

/** The same tables with every identifier another, and the rows in the opposite order. */
function renamed(tables: Tables): Tables {
  const ids = new Set(Object.values(tables).flatMap((rows) => rows.map(({ id }) => id)));
  const other = (cells: Cells): Cells =>
    Object.fromEntries(
      Object.entries(cells).map(([column, cell]) => [
        column,
        ids.has(cell) && !/_|text|option|kind/.test(column) ? `x-${cell}` : cell,
      ]),
    );
  return Object.fromEntries(
    Object.entries(tables).map(([name, rows]) => [name, rows.map(other).reverse()]),
  );
}

const a = loadedFrom(reading);

/** What differs, in short. */
const short = ({ differences }: ReturnType<typeof compareRecords>) =>
  differences.map(({ table, idA, field, a, b }) => [table, idA, field, a, b]);

describe('rows of two records', () => {
  test('are matched by identifier, and nothing differs where all is the same', () => {
    const { tables, differences, rowsOfOne, agreement, passages } = compareRecords(a, a);
    expect([differences, rowsOfOne, passages]).toEqual([[], [], []]);
    for (const { matched, rowsA } of tables) {
      expect(matched).toEqual([{ by: 'identifier', rows: rowsA }]);
    }
    for (const { share } of agreement) expect(share).toBe(1);
  });

  test('are matched by content where identifiers differ, whatever their order', () => {
    const b = loadedFrom(renamed(reading));
    const { tables, differences, rowsOfOne } = compareRecords(a, b);
    expect([differences, rowsOfOne]).toEqual([[], []]);
    expect(tables.find(({ table }) => table === 'votes')?.matched).toEqual([
      { by: 'session, motion, position', rows: 4 },
    ]);
    expect(tables.find(({ table }) => table === 'people')?.matched).toEqual([
      { by: 'name', rows: 2 },
    ]);
  });

  test('of a vote are matched by body, day and counts where the motion is called otherwise, and so is the motion', () => {
    const other = renamed({
      ...reading,
      motions: reading.motions.map((one) => ({
        ...one,
        ...names(`No. ${one.id}`, 'label'),
        text: one.id,
      })),
    });
    const { tables, rowsOfOne } = compareRecords(a, loadedFrom(other));
    expect(rowsOfOne).toEqual([]);
    expect(tables.find(({ table }) => table === 'votes')?.matched).toEqual([
      { by: 'session.body, session.date, yes, no, abstain', rows: 4 },
    ]);
    expect(tables.find(({ table }) => table === 'motions')?.matched).toEqual([
      { by: 'its votes', rows: 4 },
    ]);
  });

  test('are matched by content first where both number their rows, if told so', () => {
    const numbered = (order: readonly number[]) => ({
      ...reading,
      ballots: [],
      motions: reading.motions,
      votes: order.map((place, index) => ({ ...reading.votes[place]!, id: `v${index}` })),
    });
    const [one, other] = [loadedFrom(numbered([0, 1, 2, 3])), loadedFrom(numbered([3, 2, 1, 0]))];
    expect(compareRecords(one, other, { identifiers: 'last' }).differences).toEqual([]);
    expect(compareRecords(one, other).differences.length).toBeGreaterThan(0);
  });

  test('that are alike in all are left apart: none of them is the other for certain', () => {
    const twice = (prefix: string) => ({
      ...reading,
      ballots: [],
      motions: [1, 2].map((n) => ({ ...reading.motions[0]!, id: `${prefix}${n}` })),
      votes: [],
    });
    const { rowsOfOne } = compareRecords(loadedFrom(twice('a')), loadedFrom(twice('b')));
    expect(rowsOfOne.map(({ table, id, only }) => [table, id, only])).toEqual([
      ['motions', 'a1', 'A'],
      ['motions', 'a2', 'A'],
      ['motions', 'b1', 'B'],
      ['motions', 'b2', 'B'],
    ]);
  });

  test('can be matched in every table of the form, by columns that it has', () => {
    const tables = readDescriptor().resources.filter(isTable);
    expect(Object.keys(contentKeys)).toEqual(['sources', ...tables.map(({ name }) => name)]);
    for (const { name, schema } of tables) {
      const columns = schema.fields.map((field) => field.name);
      for (const column of contentKeys[name]!.flat()) {
        const [own = ''] = column.replace(/[?*]$/, '').split('.');
        const stands = columns.some((one) => one === own || one.startsWith(`${own}_`));
        expect([name, column, stands]).toEqual([name, column, true]);
      }
    }
  });
});

describe('what differs', () => {
  const [peace, ...others] = reading.votes;

  test('is told by table, row and column; what one does not tell is missing, not different in agreement', () => {
    const b = loadedFrom({
      ...reading,
      votes: [{ ...peace!, yes: '13', no: '' }, ...others],
    });
    const found = compareRecords(a, b);
    expect(short(found)).toEqual([
      ['votes', 'v-peace', 'yes', 12, 13],
      ['votes', 'v-peace', 'no', 7, undefined],
    ]);
    expect(found.agreement.find(({ field }) => field === 'yes')).toMatchObject({
      level: 'ratio',
      rows: 4,
      both: 4,
      same: 3,
      share: 0.75,
      alpha: { kind: 'value' },
      interval: { kind: 'interval of alpha' },
    });
    expect(found.agreement.find(({ field }) => field === 'no')).toMatchObject({
      both: 3,
      onlyA: 1,
      onlyB: 0,
      share: 1,
    });
  });

  test('is not a date of the same day in the other calendar, nor an empty cell that means what the other says', () => {
    const b = loadedFrom({
      ...reading,
      sessions: [
        { ...reading.sessions[0]!, date: '1917-12-26', calendar: 'gregorian' },
        reading.sessions[1]!,
      ],
      ballots: reading.ballots.map((one) => ({ ...one, weight: '1', count: '1' })),
    });
    expect(short(compareRecords(a, b))).toEqual([
      ['sessions', 'first', 'calendar', 'julian', 'gregorian'],
    ]);
  });

  test('is a value that leads to another row, and not one that leads to a matched row of another identifier', () => {
    const { people } = renamed(reading);
    const [anna, boris] = ['x-anna', 'x-boris'];
    const b = (first: string, second: string) =>
      loadedFrom({
        ...reading,
        people: people!.map((one) => ({ ...one, party: one.party!.replace('x-', '') })),
        ballots: [
          { ...reading.ballots[0]!, person: first },
          { ...reading.ballots[1]!, person: second },
        ],
      });
    expect(short(compareRecords(a, b(anna, boris)))).toEqual([]);
    expect(short(compareRecords(a, b(boris, anna)))).toEqual([
      ['ballots', 'b1', 'person', 'anna', 'x-boris'],
      ['ballots', 'b2', 'person', 'boris', 'x-anna'],
    ]);
  });

  test('is told with the passages of both, and gathered by passage', () => {
    const evidence = (paragraph: number) => ({
      passages: [
        {
          id: 'p',
          source: 'essay',
          part: 'text',
          paragraph: String(paragraph),
          quote: 'twelve',
          gloss: 'twelve',
        },
      ],
      evidence: [
        { table: 'votes', record: 'v-peace', field: 'yes', passage: 'p', certainty: 'stated' },
      ],
    });
    const withEssay = (tables: Tables) =>
      loadedFrom(tables, (folder) => {
        folder.write('sources.json', '[{"id":"essay","type":"book","title":"An Essay"}]');
        folder.changeDescriptor(({ resources }) => {
          resources.push({ name: 'sources', path: 'sources.json' });
        });
      });
    const found = compareRecords(
      withEssay({ ...reading, ...evidence(4) }),
      withEssay({
        ...reading,
        ...evidence(5),
        votes: [{ ...peace!, yes: '13' }, ...others.slice(1)],
      }),
    );
    const place = (paragraph: number) => ({ source: 'essay', part: 'text', paragraph });
    expect(found.differences.find(({ field }) => field === 'yes')).toMatchObject({
      placesA: [place(4)],
      placesB: [place(5)],
    });
    expect(found.rowsOfOne).toMatchObject([
      { table: 'votes', id: 'v-bread', only: 'A', places: [] },
    ]);
    expect(found.passages).toEqual([
      { ...place(4), differences: 2, onlyA: 0, onlyB: 0 },
      { ...place(5), differences: 2, onlyA: 0, onlyB: 0 },
    ]);
  });
});

test('the agreement is the same with the same seed', () => {
  const b = loadedFrom({
    ...reading,
    votes: reading.votes.map((one, n) => ({ ...one, yes: String(Number(one.yes) + n) })),
  });
  expect(compareRecords(a, b, { seed: 3 })).toEqual(compareRecords(a, b, { seed: 3 }));
});
