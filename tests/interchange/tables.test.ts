import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvText } from '../../src/escapes/csv-text.js';
import { toCsvPackage } from '../../src/interchange/csv-package.js';
import { flatVoteColumns, flatVotes } from '../../src/interchange/flat-votes.js';
import { toJsonDocument, toJsonRow } from '../../src/interchange/json-document.js';
import { builtInFolder } from '../../src/records/built-in-folder.js';
import { loadDataset } from '../../src/records/load-dataset.js';
import { readDescriptor } from '../../src/records/read-descriptor.js';
import { invented, inventedFolder } from '../invented-dataset.js';
import { folderWith, oneVote } from '../records/altered-dataset.js';

const own = inventedFolder(invented);
const dataset = loadDataset(own);
const builtIn = loadDataset();

describe('comma-separated values', () => {
  test('cells are quoted where they must be', () => {
    expect(
      csvText(
        ['a', 'b'],
        [
          { a: 'x,y', b: 'z "q"' },
          { a: 'two\nlines', b: 'cr\r' },
        ],
      ),
    ).toBe('a,b\n"x,y","z ""q"""\n"two\nlines","cr\r"\n');
  });

  test('what is not known is empty, zero is zero', () => {
    expect(csvText(['a', 'b', 'c'], [{ a: 0, b: undefined }])).toBe('a,b,c\n0,,\n');
    expect(csvText(['a'], [])).toBe('a\n');
  });

  test('any text is read back as it was', () => {
    const text = fc.string({ unit: 'binary' }).filter((one) => !one.startsWith('\uFEFF'));
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text)), (rows) => {
        const written = csvText(
          ['a', 'b'],
          rows.map(([a, b]) => ({ a, b })),
        );
        expect(parse(written, { record_delimiter: '\n' })).toEqual([['a', 'b'], ...rows]);
      }),
    );
  });
});

describe('one JSON document', () => {
  test('its keys are the tables and the works', () => {
    expect(Object.keys(toJsonDocument(dataset))).toEqual(
      readDescriptor()
        .resources.map((one) => one.name)
        .filter((name) => name !== 'figures'),
    );
    expect(toJsonDocument(dataset).sources).toEqual(dataset.sources);
  });

  test('every row has every column, null where nothing is told', () => {
    const [first, second] = toJsonDocument(dataset).votes ?? [];
    expect(first).toMatchObject({ id: 'mill-vote', yes: 12, abstain: 0, manner: null });
    expect(second).toMatchObject({ id: 'dam-vote', yes: null, no: null });
    expect(Object.keys(first ?? {})).toEqual(Object.keys(second ?? {}));
    expect(toJsonRow({ a: '', b: 0 })).toEqual({ a: '', b: 0 });
  });

  test('it survives being written', () => {
    const document = toJsonDocument(builtIn);
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  });
});

describe('a folder of tables', () => {
  test.each([
    ['an invented record', dataset, own],
    ['the built-in record', builtIn, builtInFolder],
  ])('%s can be loaded again', (_, record, source) => {
    const folder = mkdtempSync(join(tmpdir(), 'sovnarkom-export-'));
    try {
      for (const [name, text] of Object.entries(toCsvPackage(record, readDescriptor(source)))) {
        writeFileSync(join(folder, name), text);
      }
      const again = loadDataset(folder);
      expect(again.tables).toEqual(record.tables);
      expect(again.sources).toEqual(record.sources);
      expect([again.title, again.version, again.citation]).toEqual([
        record.title,
        record.version,
        record.citation,
      ]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('it has every table, the works, the descriptor and the flat votes', () => {
    const files = Object.keys(toCsvPackage(dataset, readDescriptor()));
    const tables = readDescriptor().resources.map((one) => one.path);
    expect(files).toEqual(['datapackage.json', ...tables, 'votes_flat.csv']);
  });

  test('it has only the tables that the record lists, under their usual names', () => {
    const descriptor = readDescriptor();
    const resources = descriptor.resources.filter((one) => one.name === 'votes');
    const listed = resources.map((one) => ({ ...one, path: 'abstimmungen.csv' }));
    const files = toCsvPackage(dataset, { ...descriptor, resources: listed });
    expect(Object.keys(files)).toEqual(['datapackage.json', 'votes.csv', 'votes_flat.csv']);
    expect(JSON.parse(files['datapackage.json'] ?? '').resources[0].path).toBe('votes.csv');
  });

  test('of an older record it is one of the present form, with what an older column told', () => {
    const older = mkdtempSync(join(tmpdir(), 'older-'));
    const written = mkdtempSync(join(tmpdir(), 'written-'));
    const folder = folderWith(oneVote, older);
    const heading = folder.heading('votes.csv').map((one) => (one === 'rule' ? 'majority' : one));
    folder.writeRows('votes.csv', heading, [{ ...oneVote.votes[0]!, majority: 'absolute' }]);
    folder.changeDescriptor((descriptor) => {
      delete descriptor['sovnarkom:schemaVersion'];
    });
    const record = loadDataset(older);
    for (const [file, text] of Object.entries(toCsvPackage(record, readDescriptor(older)))) {
      writeFileSync(join(written, file), text);
    }
    expect(loadDataset(written).notes).toEqual([]);
    expect(loadDataset(written).tables).toEqual(record.tables);
    for (const one of [older, written]) rmSync(one, { recursive: true });
  });

  test('its descriptor keeps what the record says of itself', () => {
    const files = toCsvPackage(dataset, readDescriptor(own));
    const descriptor = JSON.parse(files['datapackage.json'] ?? '');
    expect(descriptor).toMatchObject({
      title: 'An invented record',
      'sovnarkom:evidence': 'optional',
    });
    expect(descriptor).not.toHaveProperty('licenses');
    expect(files['votes.csv']?.split('\n')[0]).toMatch(/^id,motion,session,/);
  });
});

describe('flat votes', () => {
  const [mill, dam, well] = flatVotes(dataset);

  test('a row has what other tables tell of the vote', () => {
    expect(mill).toEqual({
      vote: 'mill-vote',
      body: 'council',
      body_name: 'Council',
      session: 'council-1917-12-30',
      date: '1917-12-30',
      calendar: 'civil',
      date_julian: '1917-12-30',
      date_gregorian: '1918-01-12',
      date_certainty: 'inferred',
      position: undefined,
      motion: 'mill',
      motion_name: 'The mill',
      motion_kind: 'decree',
      motion_text: 'To open the mill',
      proposer: 'anna',
      proposer_name: 'Anna Ash',
      proposer_party: 'reds',
      proposer_party_name: 'Reds',
      result: 'adopted',
      yes: 12,
      no: 7,
      abstain: 0,
      rule: undefined,
      manner: undefined,
      afterwards: undefined,
      afterwards_text: undefined,
      quotes: undefined,
      paragraphs: undefined,
      notes: undefined,
    });
    expect(Object.keys(mill ?? {})).toEqual(flatVoteColumns);
  });

  test('what is not told is undefined', () => {
    expect(dam).toMatchObject({
      yes: undefined,
      proposer: undefined,
      proposer_party_name: 'Greens',
    });
    expect(dam).toMatchObject({ date: '1918-01-05/1918-01-10', date_certainty: undefined });
    expect(well).toMatchObject({
      date: undefined,
      date_julian: undefined,
      date_gregorian: undefined,
    });
  });

  test('the words of the result stand with their places', () => {
    const evidence = ['mill-quote', 'note-quote', 'caption-quote'].map((passage) => ({
      ...{ table: 'votes', record: 'mill-vote', field: 'result', passage, certainty: 'stated' },
    }));
    const [row] = flatVotes(loadDataset(inventedFolder({ ...invented, evidence })));
    expect(row).toMatchObject({
      quotes: 'with twelve votes to seven | Minutes, p. 9 | Anna at the mill',
      paragraphs: '2 | n. 1 | caption',
      notes: '1',
    });
  });
});
