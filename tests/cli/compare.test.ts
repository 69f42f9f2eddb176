import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { compare } from '../../src/cli/compare.js';
import { folderWith, oneVote } from '../records/altered-dataset.js';
import { run } from './run.js';

const place = mkdtempSync(join(tmpdir(), 'sovnarkom-compare-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

function record(name: string, yes: string, more: object = {}): string {
  const path = join(place, name);
  mkdirSync(path);
  const votes = [{ ...oneVote.votes[0], yes }];
  folderWith({ ...oneVote, votes, ...more }, path);
  return path;
}

const first = record('first', '2');
const second = record('second', '3', {
  motions: [
    ...oneVote.motions,
    {
      ...oneVote.motions[0],
      id: 'a-motion-with-a-very-long-identifier-that-does-not-fit-into-a-line-of-eighty-letters',
      text: 'Bread',
      label_en: 'Bread',
      label_ru: 'Bread',
      label_el: 'Bread',
    },
  ],
});

describe('sovnarkom compare', () => {
  test('tells what only one has, what differs and how far they agree, within 80 letters a line', async () => {
    const { code, out } = await run(compare, first, second);
    expect(code).toBe(0);
    for (const line of out.split('\n')) expect([...line].length).toBeLessThanOrEqual(80);
    expect(out).toContain('only B has\n  motions a-motion-with-a-very-long-');
    expect(out).toContain('differs\n  votes on-peace, yes\n    A 2\n    B 3\n');
    expect(out).toMatch(
      /column +level +both +one +same +α +95 %\nvotes\.yes +ratio +1 +0 +0 % +0\.000 /,
    );
    expect(out).toMatch(/nothing differs in \d+ other columns \(--all shows them\)\n$/);
    expect((await run(compare, first, second, '--all')).out).toContain('bodies.kind');
  });

  test('says that nothing differs', async () => {
    const { out } = await run(compare, first, first);
    expect(out).toContain('no value differs in the rows that both have');
  });

  test('prints JSON and CSV, of one table if told so', async () => {
    const json = JSON.parse((await run(compare, first, second, '--table', 'votes', '--json')).out);
    expect(json).toMatchObject({
      seed: 1,
      tables: [{ table: 'votes', rowsA: 1, rowsB: 1, differ: 1 }],
      rowsOfOne: [],
      differences: [{ field: 'yes', a: 2, b: 3 }],
    });
    const differences = (await run(compare, first, second, '--csv', 'differences')).out.split('\n');
    expect(differences[0]).toBe('kind,table,id_a,id_b,field,a,b,places_a,places_b');
    expect(differences.slice(1, 3)).toEqual([
      expect.stringMatching(/^only B,motions,,a-motion-with-/),
      'differs,votes,on-peace,on-peace,yes,2,3,,',
    ]);
    const agreement = (await run(compare, first, second, '--csv', 'agreement', '--table', 'votes'))
      .out;
    expect(agreement).toMatch(/^table,field,level,rows,both,only_a,only_b,same,share,alpha,/);
    expect(agreement).toContain('votes,yes,ratio,1,1,0,0,0,0,0,');
  });

  test.each([
    [[first], 'compare needs two folders; 1 were named'],
    [[first, second, '--identifiers', 'none'], '--identifiers is first or last, not "none"'],
    [[first, second, '--csv', 'all'], '--csv is differences or agreement, not "all"'],
    [[first, second, '--table', 'vote'], 'neither record has rows in a table "vote"'],
    [[first, second, '--seed', 'x'], '--seed needs a whole number'],
  ])('refuses %j', async (words, message) => {
    await expect(run(compare, ...words)).rejects.toThrow(message);
  });
});
