import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadDataset } from '../../../src/index.js';
import { importRecord } from '../../../src/interchange/import/import-record.js';
import { invented, inventedFolder } from '../../invented-dataset.js';
import { textFile } from './files.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sovnarkom-add-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const may = textFile(
  'may.csv',
  'date,motion,member,party,vote\n2024-05-06,Bench,Ada,Left,Yes\n2024-05-06,Bench,Bo,Right,No\n',
);
const add = (name: string, text: string, options: { readonly dryRun?: boolean } = {}) =>
  importRecord([textFile(name, text)], folder, { body: 'Council', ...options });
const texts = () =>
  Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );

describe('files imported into a record that stands', () => {
  beforeEach(() => importRecord([may], folder, { body: 'Council' }));

  test('add votes, people and ballots; what the record has is known by its name', async () => {
    const before = texts();
    const { tables, written, said } = await add(
      'june.csv',
      'date,motion,member,party,vote\n2024-06-03,Tree,Ada,Left,No\n2024-06-03,Tree,Cy,Green,Yes\n',
    );
    const rows = [...tables].map(([name, list]) => `${list.length} ${name}`);
    expect(rows.sort()).toEqual([
      ...['1 motions', '1 parties', '1 people', '1 sessions', '1 votes', '2 ballots'],
    ]);
    expect(said.join('\n')).toContain('is added to the record “Votes of Council”');
    const record = loadDataset(folder);
    expect(record.people.map(({ id }) => id)).toEqual(['ada', 'bo', 'cy']);
    expect(record.ballots.map(({ person, option }) => [person?.id, option])).toEqual([
      ['ada', 'yes'],
      ['bo', 'no'],
      ['ada', 'no'],
      ['cy', 'yes'],
    ]);
    expect(record.sources.map(({ id, title }) => [id, title])).toEqual([
      ['file-1', 'may.csv'],
      ['file-2', 'june.csv'],
    ]);
    // Every line that stood stands, in its place; the codebook alone counts anew.
    const after = texts();
    for (const name of Object.keys(before).filter((one) => one.endsWith('.csv'))) {
      expect(after[name]?.startsWith(before[name] ?? '')).toBe(true);
    }
    expect(written).toContain('README.md');
    expect(after['README.md']).not.toBe(before['README.md']);
  });

  test('add ballots to votes that it has, and their own rows stay', async () => {
    await add('late.csv', 'date,motion,member,vote\n2024-05-06,Bench,Cy,Yes\n');
    const { votes, ballots } = loadDataset(folder);
    expect(votes).toHaveLength(1);
    expect(ballots.map(({ id }) => id).at(-1)).toBe(`${votes[0]?.id}-cy`);
    expect(votes[0]).toMatchObject({ yes: 1, no: 1 });
  });

  test('a second time add nothing, and write nothing', async () => {
    const before = texts();
    const again = await importRecord([may], folder, { body: 'Council' });
    expect([...again.tables.values()].flat()).toEqual([]);
    expect(again.written).toEqual([]);
    expect(again.said).toContain('1 votes and 2 ballots stand in the record already');
    expect(texts()).toEqual(before);
  });

  test('overwrite nothing: what they tell otherwise is said', async () => {
    const before = texts();
    const { said } = await add(
      'other.csv',
      'date,motion,member,party,vote\n2024-05-06,Bench,Ada,Green,No\n',
    );
    expect(said).toEqual(
      expect.arrayContaining([
        expect.stringMatching(
          /^differs, and is left as it is: person ada: party green in the files, left in the record/,
        ),
        expect.stringMatching(
          /: ballot of ada in the vote .*: no in the files, yes in the record$/,
        ),
      ]),
    );
    expect(texts()['ballots.csv']).toBe(before['ballots.csv']);
    const totals = await add('totals.csv', 'date,motion,yes,no\n2024-05-06,Bench,7,1\n');
    expect(totals.said.join('\n')).toMatch(/vote .*: yes 7 in the files, 1 in the record$/m);
    expect(texts()['votes.csv']).toBe(before['votes.csv']);
  });

  test('keep under the ballots the party in which the record has a person not', async () => {
    await add('july.csv', 'date,motion,member,party,vote\n2024-07-01,Road,Ada,Green,No\n');
    const { ballots, people } = loadDataset(folder);
    expect(people[0]?.party?.id).toBe('left');
    expect(ballots.at(-1)).toMatchObject({ person: { id: 'ada' }, party: { id: 'green' } });
  });

  test('are tried out with a dry run: nothing is written', async () => {
    const before = texts();
    const text = 'date,motion,yes,no\n2024-06-03,Tree,7,1\n';
    const { tables, written } = await add('june.csv', text, { dryRun: true });
    expect(tables.get('votes')).toHaveLength(1);
    expect(written).toEqual([]);
    expect(texts()).toEqual(before);
  });

  test('of two votes on one thing on one day add the second', async () => {
    const text = 'date,motion,yes,no\n2024-05-06,Bench,1,1\n2024-05-06,Bench,9,0\n';
    const { tables } = await add('twice.csv', text);
    expect(tables.get('votes')).toMatchObject([{ yes: 9, no: 0 }]);
    expect(loadDataset(folder).votes).toHaveLength(2);
  });

  test('get another identifier where the record has that of something else', async () => {
    await add('ada.csv', 'date,motion,member,party,vote\n2024-08-01,Road,ADA,Left,No\n');
    expect(loadDataset(folder).people.map(({ id }) => id)).toEqual(['ada', 'bo', 'ada-2']);
  });

  test('are refused where two people of the record have the name, and nothing is written', async () => {
    const path = join(folder, 'people.csv');
    writeFileSync(path, `${readFileSync(path, 'utf8')}ada-the-younger,Ada,,,\n`);
    const before = texts();
    await expect(
      add('june.csv', 'date,motion,member,vote\n2024-06-03,Tree,Ada,No\n'),
    ).rejects.toThrow('"Ada": expected one of that name; there are ada, ada-the-younger');
    expect(texts()).toEqual(before);
  });

  test('are refused in a language that it has not', async () => {
    await expect(importRecord([may], folder, { body: 'Council', language: 'de' })).rejects.toThrow(
      'language must be one of those of the record: en',
    );
  });

  test('add a table that it lacks', async () => {
    const other = join(folder, 'totals');
    const totals = textFile('t.csv', 'date,motion,yes,no\n2024-05-06,Bench,7,1\n');
    await importRecord([totals], other, { body: 'Council' });
    expect(readdirSync(other)).not.toContain('ballots.csv');
    await importRecord([may], other, { body: 'Council' });
    expect(loadDataset(other)).toMatchObject({
      votes: [{ yes: 7, no: 1 }],
      ballots: [{ option: 'yes' }, { option: 'no' }],
    });
  });
});

test('a record whose names have other spellings, and several languages, is added to in the first of them', async () => {
  const record = inventedFolder(invented);
  const file = textFile(
    'a.csv',
    'date,body,motion,member,party,vote\n1918-03-01,Council,Road,Άννα Ας,Reds,Yes\n1918-03-01,Council,Road,Di,Blues,No\n',
  );
  await importRecord([file], record);
  const { ballots, people } = loadDataset(record);
  expect(ballots.slice(-2).map(({ person }) => person?.id)).toEqual(['anna', 'di']);
  expect(people.at(-1)?.name).toEqual({ en: 'Di', ru: 'Di', el: 'Di' });
});

test('a record that needs evidence for its values takes none', async () => {
  const record = inventedFolder(invented);
  const path = join(record, 'datapackage.json');
  writeFileSync(path, readFileSync(path, 'utf8').replace('"optional"', '"required"'));
  await expect(importRecord([may], record, { body: 'Council' })).rejects.toThrow(/evidence/);
});
