import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importFiles } from '../../src/cli/import.js';
import { loadDataset } from '../../src/index.js';
import { run } from './run.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sovnarkom-import-cli-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a file that is to be imported. */
function given(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe('sovnarkom import', () => {
  test('makes a record and says what the columns were taken for', async () => {
    const file = given('council.csv', 'Datum;Antrag;Ja;Nein\n6.5.2024;Bank;7;4\n');
    const { code, out } = await run(
      importFiles,
      file,
      '--into',
      join(folder, 'record'),
      '--body',
      'Rat',
    );
    expect(code).toBe(0);
    expect(out).toContain(
      'council.csv: encoding utf-8, separator semicolon, heading in row 1; 1 rows, a row a vote',
    );
    expect(out).toContain('  date: Datum\n  title: Antrag\n  yes: Ja\n  no: Nein\n');
    expect(out).toMatch(/wrote .*record: 1 bodies, 1 sessions, 1 motions, 1 votes/);
    expect(loadDataset(join(folder, 'record')).votes[0]).toMatchObject({ yes: 7, no: 4 });
  });

  test('shows the guess and the first rows, and writes nothing, with --dry-run', async () => {
    const file = given('council.csv', 'date,motion,yes,no\n2024-05-06,A bench,7,4\n');
    const into = join(folder, 'record');
    const { code, out } = await run(
      importFiles,
      file,
      '--into',
      into,
      '--dry-run',
      '--body',
      'Council',
    );
    expect(code).toBe(0);
    expect(out).toContain('  date        motion   yes  no\n  2024-05-06  A bench  7    4');
    expect(out).toContain('would be written: 1 bodies');
    expect(existsSync(into)).toBe(false);
  });

  test('asks by a mapping that it writes, and goes on when it is answered', async () => {
    const file = given('council.csv', 'date,motion,yes,no\n06/05/2024,A bench,7,4\n');
    const into = join(folder, 'record');
    const mapping = `${into}.mapping.json`;
    await expect(run(importFiles, file, '--into', into)).rejects.toThrow(
      `2 questions are open, and nothing was imported; answer in ${mapping}, and import with --mapping ${mapping}`,
    );
    expect(existsSync(into)).toBe(false);
    const asked = JSON.parse(readFileSync(mapping, 'utf8'));
    expect(asked).toMatchObject({ body: '', dates: '' });
    await expect(run(importFiles, file, '--into', into)).rejects.toThrow(
      'is there already: import with --mapping',
    );
    writeFileSync(mapping, JSON.stringify({ ...asked, body: 'Council', dates: 'month-first' }));
    const { code } = await run(importFiles, file, '--into', into, '--mapping', mapping);
    expect(code).toBe(0);
    expect(loadDataset(into).votes[0]?.session.id).toBe('council-2024-06-05');
  });

  test('writes the guess to a mapping that is not there yet', async () => {
    const file = given('council.csv', 'date,motion,yes,no\n2024-05-06,A bench,7,4\n');
    const mapping = join(folder, 'm.json');
    const { out } = await run(
      importFiles,
      file,
      '--dry-run',
      '--mapping',
      mapping,
      '--body',
      'Council',
    );
    expect(out).toContain(`wrote ${mapping} for editing`);
    expect(JSON.parse(readFileSync(mapping, 'utf8')).files['council.csv'].columns.motion).toBe(
      'title',
    );
  });

  test('tells the same as JSON', async () => {
    const file = given('council.csv', 'date,motion,yes,no\n2024-05-06,A bench,7,4\n');
    const { out } = await run(importFiles, file, '--dry-run', '--json', '--dates', 'day-first');
    expect(JSON.parse(out)).toMatchObject({
      profile: null,
      files: [{ file: 'council.csv', layout: 'totals', rows: 1, columns: { yes: ['yes'] } }],
      questions: [{ at: ['body'] }],
      into: null,
      written: [],
    });
  });

  test.each([
    [['--into', 'x'], 'import needs the files that hold the votes'],
    [['a.csv'], 'import needs --into FOLDER'],
    [['a.csv', '--into', 'x', '--dates', 'english'], '--dates is one of day-first, month-first'],
    [['a.csv', '--into', 'x', '--profile', 'duma'], '--profile is one of voteview'],
    [['a.csv', '--into', 'x', '--encoding', 'cp-of-old'], '--encoding is the name of an encoding'],
    [['a.csv', '--into', 'x', '--separator', ';;'], '--separator is one character, or tab'],
    [['a.csv', '--into', 'x', '--language', 'English'], '--language is the code of a language'],
    [['a.csv', '--inot', 'x'], 'did you mean --into?'],
  ])('used wrongly says so: %j', async (words, message) => {
    await expect(run(importFiles, ...words)).rejects.toThrow(message);
    await expect(run(importFiles, ...words)).rejects.toMatchObject({ name: 'UsageError' });
  });

  test('of a file that is not there says so', async () => {
    await expect(run(importFiles, join(folder, 'a.csv'), '--dry-run')).rejects.toThrow(
      'a.csv cannot be read: it is not there',
    );
  });
});
