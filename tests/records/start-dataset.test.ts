import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  addRows,
  firstTables,
  loadDataset,
  marginsChart,
  readDescriptor,
  recordedVotesChart,
  startDataset,
  voteMeasures,
} from '../../src/index.js';
import { nameFrom } from '../../src/records/start-dataset.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sovnarkom-start-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A row for each of the tables that come first, and nothing else. */
function fillFirstTables() {
  const name = (stem: string, en: string, ru: string, el: string) => ({
    [`${stem}_en`]: en,
    [`${stem}_ru`]: ru,
    [`${stem}_el`]: el,
  });
  const day = { date: '2024-05-06', calendar: 'gregorian' };
  const council = name('name', 'Council', 'Совет', 'Συμβούλιο');
  const bench = name('label', 'A bench', 'Скамья', 'Παγκάκι');
  addRows(folder, 'bodies', [{ id: 'council', ...council, kind: 'assembly' }]);
  addRows(folder, 'sessions', [{ id: 'council-2024-05-06', body: 'council', ...day }]);
  addRows(folder, 'motions', [
    { id: 'bench', kind: 'resolution', ...bench, text: 'To set up a bench' },
  ]);
  const counts = { result: 'adopted', yes: 7, no: 4, abstain: 1 };
  addRows(folder, 'votes', [
    { id: 'bench-vote', motion: 'bench', session: 'council-2024-05-06', position: 1, ...counts },
  ]);
}

describe('a record is started', () => {
  test('with a descriptor, a codebook and every table of the form, which load as a record without records', () => {
    const files = startDataset(folder, { title: 'Our council' });
    expect(readdirSync(folder).sort()).toEqual([...files].sort());
    for (const { path } of readDescriptor().resources) expect(files).toContain(path);
    const dataset = loadDataset(folder);
    expect([dataset.title, dataset.votes, dataset.sources]).toEqual(['Our council', [], []]);
  });

  test('with headings and a codebook that explains the columns and says where to begin', () => {
    startDataset(folder);
    expect(readFileSync(join(folder, 'votes.csv'), 'utf8')).toMatch(/^id,motion,session,.*\n$/);
    const codebook = readFileSync(join(folder, 'README.md'), 'utf8');
    expect(codebook).toContain('Rows are needed in bodies, sessions, motions and votes');
    expect(codebook).toContain(
      '| `yes` | whole number, 0 or more | no | yes | Votes for the motion |',
    );
    expect(codebook).toContain('| [votes](#votes) | 0 |');
  });

  test('in a folder that is not there yet, named after it in small letters', () => {
    startDataset(join(folder, 'a', 'Town Council'));
    expect(readDescriptor(join(folder, 'a', 'Town Council')).name).toBe('town-council');
    startDataset(join(folder, 'Βουλή'));
    expect(readDescriptor(join(folder, 'Βουλή')).name).toBe('record');
  });

  test('with the tables named, and a title of its own where none is told', () => {
    const files = startDataset(folder, { tables: ['bodies', 'votes'] });
    expect(files.filter((file) => file.endsWith('.csv'))).toEqual(['bodies.csv', 'votes.csv']);
    expect(readDescriptor(folder).title).toBe('A record of votes');
  });

  test.each([
    ['Town  Council', 'town-council'],
    ['--__Council.--', 'council'],
    ['v1.2_b', 'v1.2_b'],
    ['Βουλή', 'record'],
  ])('under a name from that of the folder: %s gives %s', (path, name) => {
    expect(nameFrom(join('anywhere', path))).toBe(name);
  });

  test('and rows in the tables that come first are enough for measures and charts', () => {
    startDataset(folder);
    expect(firstTables).toEqual(['bodies', 'sessions', 'motions', 'votes']);
    fillFirstTables();
    const { votes } = loadDataset(folder);
    expect(voteMeasures(votes[0]!)).toMatchObject({ kind: 'counted', margin: 3 });
    expect(recordedVotesChart(votes).description).toContain('7 for, 4 against, 1 abstaining');
    expect(marginsChart(votes).name).toBe('margins');
  });

  test('and once evidence is no longer optional, a value without it is refused', () => {
    startDataset(folder);
    fillFirstTables();
    const path = join(folder, 'datapackage.json');
    const { 'sovnarkom:evidence': _, ...descriptor } = JSON.parse(readFileSync(path, 'utf8'));
    writeFileSync(path, JSON.stringify(descriptor));
    expect(() => loadDataset(folder)).toThrow(
      /votes\.csv, row 2, column yes: "7": expected a row of evidence\.csv/,
    );
  });
});

describe('a record that stands is kept where that is asked for', () => {
  test('with every row in it, and its own title', () => {
    const files = startDataset(folder, { title: 'Our council', existing: 'keep' });
    fillFirstTables();
    const before = readFileSync(join(folder, 'votes.csv'), 'utf8');
    expect(startDataset(folder, { title: 'Another', existing: 'keep' })).toEqual(files);
    expect(readFileSync(join(folder, 'votes.csv'), 'utf8')).toBe(before);
    expect(loadDataset(folder).title).toBe('Our council');
  });

  test('but a folder with anything else in it is refused', () => {
    writeFileSync(join(folder, 'notes.txt'), 'mine');
    expect(() => startDataset(folder, { existing: 'keep' })).toThrow(/has notes\.txt in it/);
  });
});

describe('a folder with something in it is refused, and left as it is', () => {
  test.each([
    [['notes.txt'], /has notes\.txt in it/],
    [['b.csv', 'a.csv', 'c.csv'], /has a\.csv and 2 more in it/],
  ])('%s', (names, message) => {
    for (const name of names) writeFileSync(join(folder, name), 'mine');
    expect(() => startDataset(folder)).toThrow(message);
    expect(readdirSync(folder).sort()).toEqual([...names].sort());
    expect(readFileSync(join(folder, names[0]!), 'utf8')).toBe('mine');
  });

  test('a record that was started', () => {
    startDataset(folder);
    expect(() => startDataset(folder)).toThrow(/empty folder or a new one/);
    expect(existsSync(join(folder, 'votes.csv'))).toBe(true);
  });

  test('a file in place of a folder', () => {
    writeFileSync(join(folder, 'file'), '');
    expect(() => startDataset(join(folder, 'file'))).toThrow(
      /file cannot be written: a file stands where a folder is wanted/,
    );
  });
});
