import { describe, expect, test } from 'vitest';
import { figureOfKind } from '../../src/figures/drawn-figure.js';
import { loadDataset } from '../../src/index.js';
import { type InventedTables, inventedFolder } from '../invented-dataset.js';
import { board } from '../other-records.js';
import { drawnMarks } from '../render/drawn-rows.js';

const kind = 'tenures';

/** Posts of five professors: begun and ended, not ended, only ended, begun in a month, begun not before a day; and one of no date. */
const posts = [
  ['1', '1923-01-10', '1923-06-10'],
  ['2', '1923-02-10', ''],
  ['3', '', '1923-05-10'],
  ['4', '1923-04', '1923-09-10'],
  ['5', '1923-03-10/..', '1923-12-10'],
  ['6', '', ''],
] as const;

const tables: InventedTables = {
  ...board(),
  memberships: posts.map(([number, from, to]) => ({
    id: `post-${number}`,
    person: `professor-${number}`,
    body: 'board',
    post: 'Member',
    ...(from === '' ? {} : { from, from_calendar: 'gregorian' }),
    ...(to === '' ? {} : { to, to_calendar: 'gregorian' }),
  })),
  passages: [
    {
      id: 'appointed',
      source: 'essay',
      part: 'text',
      paragraph: 1,
      quote: 'from January',
      gloss: 'from January',
    },
  ],
  evidence: [
    {
      table: 'memberships',
      record: 'post-1',
      field: 'from',
      passage: 'appointed',
      certainty: 'stated',
    },
    {
      table: 'memberships',
      record: 'post-1',
      field: 'to',
      passage: 'appointed',
      certainty: 'inferred',
      reasoning: 'So it seems.',
    },
  ],
};

const record = loadDataset(inventedFolder(tables));

/** The parts that are drawn of a post, with their places. */
async function partsOf(post: string) {
  const { marks } = await drawnMarks(figureOfKind(record, kind).draw());
  return marks
    .filter(({ row }) => row.row === post && row.part !== undefined)
    .filter(({ type }) => type === 'rule' || type === 'symbol')
    .map(({ row }) => [row.part, Number(row.to) - Number(row.from)]);
}

describe('the figure of tenures', () => {
  test('tells of each end whether it is stated, inferred, or not told', () => {
    const rows = figureOfKind(record, kind).data().rows;
    expect(rows.map((row) => [row.membership, row.from_known, row.to_known, row.dated])).toEqual([
      ['post-1', 'stated', 'inferred', 'yes'],
      ['post-2', 'stated', 'untold', 'yes'],
      ['post-3', 'untold', 'stated', 'yes'],
      ['post-4', 'stated', 'stated', 'yes'],
      ['post-5', 'stated', 'stated', 'yes'],
      ['post-6', 'untold', 'untold', 'no'],
    ]);
    expect(rows[0]?.evidence).toBe('appointed');
  });

  test('draws the days on which a post was certainly held, and its ends as they are known', async () => {
    expect(await partsOf('post-1')).toEqual([
      ['held', 151],
      ['inferred', 0],
      ['stated', 0],
    ]);
  });

  test('draws no end where none is told, but that it is not', async () => {
    for (const post of ['post-2', 'post-3']) {
      const parts = (await partsOf(post)).map(([part]) => part);
      expect(parts).toContain('untold');
      expect(parts).not.toContain('held');
    }
  });

  test('draws days of which it is not known whether a post was held as such', async () => {
    const month = await partsOf('post-4');
    expect(month).toContainEqual(['held', 133]);
    expect(month).toContainEqual(['unsure', 162]);
    const bound = await partsOf('post-5');
    expect(bound.map(([part]) => part).sort()).toEqual(['bound', 'stated', 'unsure']);
  });

  test('draws as many as are asked for, and tells of how many neither end is told', async () => {
    const figure = figureOfKind(record, kind, { parameters: { rows: 2 } });
    const { marks } = await drawnMarks(figure.draw());
    const drawn = new Set(marks.flatMap(({ row }) => (row.part ? [row.row] : [])));
    expect(drawn.size).toBe(2);
    expect(figure.caption('en').cases).toContain('N = 2 tenures drawn, of 5');
    expect(figure.caption('en').cases).toContain('of 1 it tells neither end');
  });

  test('of a record without dated memberships is not drawn', () => {
    const without = loadDataset(inventedFolder(board(), []));
    expect(() => figureOfKind(without, kind)).toThrow(/memberships/);
  });
});
