import { gzipSync } from 'node:zlib';
import * as xlsx from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { checkMapping } from '../../../src/interchange/import/import-mapping.js';
import { mappingOf, planImport } from '../../../src/interchange/import/import-record.js';
import { inflateArchive, inflateFile } from '../../../src/interchange/import/inflate-archive.js';
import { readWorkbook } from '../../../src/interchange/import/read-workbook.js';
import { textFile } from './files.js';

/** A workbook of sheets of cells. */
function workbook(
  form: 'xlsx' | 'ods' | 'xls',
  sheets: Readonly<Record<string, unknown[][]>>,
): Uint8Array {
  const book = xlsx.utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet(rows), name);
  }
  return new Uint8Array(xlsx.write(book, { type: 'array', bookType: form, compression: true }));
}

const day = { t: 'n', v: 45418, z: 'dd/mm/yyyy' };
const rows = [
  ['Votes of the council'],
  [],
  ['Date', 'No.', 'Motion', 'Yes', 'No'],
  [day, { t: 'n', v: 7, z: '000' }, 'Brücke', 1250, 7.0],
];

describe('a workbook', () => {
  test.each(['xlsx', 'ods', 'xls'] as const)(
    'in %s is read as the table it holds',
    async (form) => {
      const grid = await readWorkbook(`a.${form}`, workbook(form, { Notes: [], Rat: rows }));
      expect(grid.said).toEqual(['sheet “Rat”']);
      expect(grid.rows.map(({ number }) => number)).toEqual([1, 3, 4]);
      const number = form === 'ods' ? expect.stringMatching(/^0*7$/) : '007';
      expect(grid.rows[2]?.cells).toEqual(['2024-05-06', number, 'Brücke', '1250', '7']);
    },
  );

  test('is imported as a CSV file is', async () => {
    const file = { name: 'a.xlsx', bytes: workbook('xlsx', { Rat: rows }) };
    const { tables } = await planImport([file], { body: 'Rat' });
    expect(tables.get('votes')).toMatchObject([{ yes: 1250, no: 7 }]);
    expect(tables.get('sessions')).toMatchObject([{ date: '2024-05-06' }]);
  });

  test('has the sheet that is told, and says which others it has', async () => {
    const bytes = workbook('xlsx', { One: [['a'], [1]], Two: [['b'], [2]] });
    expect((await readWorkbook('a.xlsx', bytes)).said[0]).toContain('sheet “One” (not read: “Two”');
    expect((await readWorkbook('a.xlsx', bytes, { sheet: 'Two' })).rows[0]?.cells).toEqual(['b']);
    await expect(readWorkbook('a.xlsx', bytes, { sheet: 'Three' })).rejects.toThrow(
      'a.xlsx: expected one of its sheets “One”, “Two”; “Three” was told',
    );
  });

  test('that claims a million columns is as large as what is in it', async () => {
    const parts = unzipSync(
      workbook('xlsx', {
        S: [
          ['a', 'b'],
          [1, 2],
        ],
      }),
    );
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml']!);
    expect(sheet).toContain('ref="A1:B2"');
    parts['xl/worksheets/sheet1.xml'] = strToU8(sheet.replace('A1:B2', 'A1:XFD1048576'));
    const bytes = zipSync(parts);
    expect((await readWorkbook('a.xlsx', bytes)).rows).toHaveLength(2);
  });

  test('is refused in a sentence where it is none, or broken', async () => {
    const bytes = workbook('xlsx', { Rat: rows });
    await expect(readWorkbook('a.zip', zipSync({ 'a.csv': strToU8('a,b') }))).rejects.toThrow(
      'a.zip: expected a workbook (xlsx, ods); this archive is none',
    );
    await expect(readWorkbook('a.xlsx', bytes.subarray(0, 300))).rejects.toThrow(
      'a.xlsx: expected ',
    );
    await expect(readWorkbook('a.xlsx', workbook('xlsx', { Rat: [] }))).rejects.toThrow(
      'a sheet with rows; there is none',
    );
  });
});

/** An archive of one part, which inflates to so many megabytes of the same letter. */
function bomb(part: string, megabytes: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_, chunk) => void chunks.push(chunk));
  const file = new ZipDeflate(part, { level: 1 });
  zip.add(file);
  const letters = new Uint8Array(1_000_000).fill(97);
  for (let written = 1; written <= megabytes; written++) file.push(letters, written === megabytes);
  zip.end();
  return Uint8Array.from(Buffer.concat(chunks));
}

describe('an archive that inflates without end', () => {
  test('is refused before it is inflated, whatever it says of its size', async () => {
    const bytes = bomb('content.xml', 8);
    expect(bytes.length).toBeLessThan(100_000);
    const isWanted = () => true;
    await expect(inflateArchive('bomb.ods', bytes, isWanted, 2_000_000)).rejects.toThrow(
      'bomb.ods: expected at most 2 megabytes in the archive; more comes out of it',
    );
    const parts = await inflateArchive('bomb.ods', bytes, isWanted, 8_000_000);
    expect(parts.get('content.xml')).toHaveLength(8_000_000);
  });

  test('may hold what is not wanted: that is passed over', async () => {
    const parts = await inflateArchive(
      'a.xlsx',
      zipSync({ 'xl/media/a.png': strToU8('x'), 'a.xml': strToU8('y') }),
      (part) => part.endsWith('.xml'),
    );
    expect([...parts.keys()]).toEqual(['a.xml']);
  });

  test('is refused as a packed file, and sound ones are read', async () => {
    const packed = (content: Uint8Array) => ({
      name: 'a.csv.gz',
      bytes: Uint8Array.from(gzipSync(content)),
    });
    const endless = packed(new Uint8Array(3_000_000)).bytes;
    await expect(inflateFile('a.csv.gz', endless, 2_000_000)).rejects.toThrow(
      'a.csv.gz: expected at most 2 megabytes',
    );
    const sound = packed(textFile('a.csv', 'motion,yes,no\nA,7,4\n').bytes);
    expect((await planImport([sound], { body: 'C' })).tables.get('votes')).toHaveLength(1);
    await expect(planImport([{ ...sound, bytes: sound.bytes.subarray(0, 15) }])).rejects.toThrow(
      'a sound packed file',
    );
  });

  test('is not made of repeated cells of an OpenDocument sheet', async () => {
    const cell =
      '<table:table-cell office:value-type="string" table:number-columns-repeated="900000000"><text:p>a</text:p></table:table-cell>';
    const content = `<?xml version="1.0"?><office:document-content><office:body><office:spreadsheet><table:table table:name="S"><table:table-row>${cell}</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`;
    const bytes = zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
      'content.xml': strToU8(content),
    });
    await expect(readWorkbook('a.ods', bytes)).rejects.toThrow('a.ods: expected at most');
  });
});

describe('several sheets of a workbook', () => {
  const sheets = {
    Votes: [
      ['number', 'date', 'motion', 'yes', 'no'],
      ['1', '2024-05-06', 'A bench', 1, 1],
    ],
    Ballots: [
      ['number', 'member', 'vote'],
      ['1', 'Ada', 'yes'],
      ['1', 'Bo', 'no'],
    ],
  };
  const file = { name: 'council.xlsx', bytes: workbook('xlsx', sheets) };

  test('are tables that go together', async () => {
    const { plans, tables, questions } = await planImport([file], {
      body: 'Council',
      sheets: 'all',
    });
    expect(questions).toEqual([]);
    expect(plans.map(({ table, layout }) => [table.file, layout])).toEqual([
      ['council.xlsx [Votes]', 'totals'],
      ['council.xlsx [Ballots]', 'ballots'],
    ]);
    expect(tables.get('votes')).toMatchObject([{ yes: 1, no: 1 }]);
    expect(tables.get('ballots')).toHaveLength(2);
  });

  test('are those that a mapping names, which may be the one that was written', async () => {
    const plan = await planImport([file], { body: 'Council', sheets: 'all' });
    const mapping = checkMapping(mappingOf(plan), 'mapping.json');
    const again = await planImport([file], { body: 'Council', mapping });
    expect([...again.tables]).toEqual([...plan.tables]);
    const one = { files: { 'council.xlsx [Votes]': {} } };
    expect((await planImport([file], { body: 'Council', mapping: one })).plans).toHaveLength(1);
    const none = { files: { 'council.xlsx [Notes]': {} } };
    await expect(planImport([file], { mapping: none })).rejects.toThrow(
      'one of its sheets “Votes”, “Ballots”; “Notes” was told',
    );
  });
});
