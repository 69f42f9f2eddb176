import { describe, expect, test } from 'vitest';
import { planImport } from '../../../src/interchange/import/import-record.js';
import { readParquet } from '../../../src/interchange/import/read-parquet.js';
import { parquetOfBallots } from './files.js';

describe('a Parquet file', () => {
  test('is read as the table it holds, large numbers and lists as text', async () => {
    const grid = await readParquet('ballots.parquet', parquetOfBallots);
    expect(grid.said).toEqual(['Parquet, 3 rows']);
    expect(grid.rows.map(({ cells }) => cells)).toEqual([
      ['vote_id', 'member_id', 'vote', 'groups'],
      ['1', '7', 'yes', 'a'],
      ['1', '8', 'no', 'b; c'],
      ['2', '7', 'abstain', ''],
    ]);
  });

  test('is imported as a CSV file is', async () => {
    const file = { name: 'ballots.parquet', bytes: parquetOfBallots };
    const { tables } = await planImport([file], { body: 'Council' });
    expect(
      tables.get('ballots')?.map(({ vote, person, option }) => [vote, person, option]),
    ).toEqual([
      ['1', '7', 'yes'],
      ['1', '8', 'no'],
      ['2', '7', 'abstain'],
    ]);
  });

  test('is refused in a sentence where it is broken', async () => {
    for (const length of [4, 20, 200, 500]) {
      await expect(readParquet('a.parquet', parquetOfBallots.subarray(0, length))).rejects.toThrow(
        /^a\.parquet: expected a sound Parquet file/,
      );
    }
  });

  test('that is broken so that it is gone through for ever is given up', async () => {
    const endless = Uint8Array.from(parquetOfBallots);
    endless[11] = 16;
    await expect(readParquet('a.parquet', endless, { seconds: 1 })).rejects.toThrow(
      'a.parquet: expected a sound Parquet file that is read within 1 seconds',
    );
  });
});
