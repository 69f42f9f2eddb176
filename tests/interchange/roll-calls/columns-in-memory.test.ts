import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codedColumn } from '../../../src/interchange/import/coded-table.js';
import { columnsInMemory } from '../../../src/interchange/roll-calls/columns-in-memory.js';

const names = ['vote', 'member', 'party', 'option'] as const;

/** Columns of texts, in memory. */
function held(rows: readonly (readonly string[])[]) {
  const columns = names.map((name, place) =>
    codedColumn(
      name,
      rows.map((row) => row[place]!),
      Int32Array.from(rows.keys()),
    ),
  );
  return columnsInMemory(columns, rows.length);
}

const roles = { votes: ['vote'], members: ['member', 'party'], options: ['option'] };

test('votes, members and options are told apart by some columns each, in the order of the rows', async () => {
  const word = fc.constantFrom('a', 'b', 'c');
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(word, word, word, word)), async (rows) => {
      const columns = held(rows);
      const firstOf = (places: readonly number[]) => {
        const keys = rows.map((row) => places.map((place) => row[place]).join());
        return { first: [...new Set(keys)].map((key) => keys.indexOf(key)), keys };
      };
      const [votes, members, options] = [[0], [1, 2], [3]].map(firstOf);
      const first = await columns.firstRows(roles);
      expect(first).toEqual({
        votes: votes!.first,
        members: members!.first,
        options: options!.first,
      });
      const ballots: number[][] = [];
      await columns.eachChunk(([member, vote, option], count) => {
        for (let row = 0; row < count; row += 1)
          ballots.push([member[row]!, vote[row]!, option[row]!]);
      });
      const numberOf = ({ first: rowsOf, keys }: NonNullable<typeof votes>, row: number) =>
        rowsOf.findIndex((one) => keys[one] === keys[row]);
      expect(ballots).toEqual(
        rows.map((_, row) => [members!, votes!, options!].map((one) => numberOf(one, row))),
      );
    }),
  );
});

test('whether a column follows from others is told, and some rows are given whole', async () => {
  const columns = held([
    ['1', 'Ada', 'A', 'yes'],
    ['2', 'Ada', 'A', 'no'],
    ['1', 'Bo', 'B', 'no'],
  ]);
  expect(await columns.follows('party', ['member'])).toBe(true);
  expect(await columns.follows('option', ['vote', 'member'])).toBe(true);
  expect(await columns.follows('option', ['member'])).toBe(false);
  expect((await columns.rowsAt([0, 2])).rows).toEqual([
    ['1', 'Ada', 'A', 'yes'],
    ['1', 'Bo', 'B', 'no'],
  ]);
});

test('of more pairs than have a place those that occur are looked up', async () => {
  const rows = Array.from({ length: 10_000 }, (_, row) => {
    const member = row % 5000;
    return [`${row}`, `member ${member}`, `party ${(member * 7) % 5000}`, 'yes'];
  });
  const { members } = await held(rows).firstRows(roles);
  expect(members).toEqual([...Array(5000).keys()]);
});
