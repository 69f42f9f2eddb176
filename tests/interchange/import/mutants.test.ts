import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as xlsx from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seededRandom } from '../../../src/analysis/distributions/seeded-random.js';
import { ArgumentError } from '../../../src/errors/argument-error.js';
import { ToolkitError } from '../../../src/errors/toolkit-error.js';
import { loadDataset } from '../../../src/index.js';
import { importRecord, planImport } from '../../../src/interchange/import/import-record.js';
import type { ImportFile } from '../../../src/interchange/import/read-import.js';
import { parquetOfBallots, textFile } from './files.js';

/** How many mutants are tried in all; MUTANTS sets another number, as CI does. */
const mutants = Number(process.env.MUTANTS ?? 400);
/** The first of so many is imported, and the record loaded; of the others it is planned, which is what reads them. */
const wholeOneOf = 20;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sovnarkom-mutants-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sheet = xlsx.utils.aoa_to_sheet([
  ['Date', 'Motion', 'Yes', 'No'],
  ['2024-05-06', 'A bench', 7, 4],
  ['2024-05-07', 'A tree', 3, 9],
]);
const workbook = (form: 'xlsx' | 'ods'): Uint8Array => {
  const book = xlsx.utils.book_new();
  xlsx.utils.book_append_sheet(book, sheet, 'S');
  return new Uint8Array(xlsx.write(book, { type: 'array', bookType: form, compression: false }));
};

const files: readonly ImportFile[] = [
  textFile(
    'totals.csv',
    'Datum;Antrag;Ja;Nein;Ergebnis\n6.5.2024;Brücke;1.250;7;angenommen\n7.5.2024;"Bank; lang";9;10;abgelehnt\n',
  ),
  textFile(
    'long.csv',
    'date,motion,member,party,vote\n2024-05-06,A,Ada,Left,Yes\n2024-05-06,A,Bo,Right,No\n06/05/2024,B,Ada,Left,abstain\n',
  ),
  textFile('wide.tsv', 'Name\tParty\tVote 1\tVote 2\nAda\tLeft\tyes\tno\nBo\tRight\tno\t\n'),
  textFile('options.csv', 'Name,Fraktion,ja,nein,Enthaltung\nAda,Links,1,0,0\nBo,Rechts,0,1,0\n'),
  textFile(
    'votes.csv',
    'congress,chamber,rollnumber,icpsr,cast_code\n117,Senate,1,101,1\n117,Senate,1,102,6\n',
  ),
  textFile('hl2021h1.unl', '11|1|A|\n12|1|B|\n'),
  textFile(
    'popolo.json',
    JSON.stringify({
      persons: [{ id: 'p', name: 'Ada' }],
      organizations: [{ id: 'o', name: 'C', classification: 'party' }],
      motions: [{ id: 'm', text: 'A' }],
      vote_events: [
        {
          id: 'v',
          motion_id: 'm',
          start_date: '2024-05-06',
          result: 'pass',
          counts: [{ option: 'yes', value: 7 }],
          votes: [{ voter_id: 'p', option: 'yes' }],
        },
      ],
    }),
  ),
  textFile(
    '1.json',
    JSON.stringify({
      DivisionId: 1,
      Date: '2020-11-25',
      Title: 'A',
      AyeCount: 1,
      NoCount: 0,
      Ayes: [{ MemberId: 1, Name: 'Ada', Party: 'L' }],
      Noes: [],
      AyeTellers: [],
      NoTellers: [],
    }),
  ),
  textFile(
    'a.xml',
    '<PV.RollCallVoteResults Sitting.Date="2022-03-01"><RollCallVote.Result Identifier="1"><RollCallVote.Description.Text>A</RollCallVote.Description.Text><Result.For Number="1"><Result.PoliticalGroup.List Identifier="G"><PoliticalGroup.Member.Name PersId="1">Ada</PoliticalGroup.Member.Name></Result.PoliticalGroup.List></Result.For></RollCallVote.Result></PV.RollCallVoteResults>',
  ),
  { name: 'a.xlsx', bytes: workbook('xlsx') },
  { name: 'a.ods', bytes: workbook('ods') },
  { name: 'a.parquet', bytes: parquetOfBallots },
];

/** Pieces that are put into files: what ends cells, rows, texts and trees, and numbers beyond all sense. */
const pieces = [
  ',',
  ';',
  '\t',
  '|',
  '"',
  '\n',
  '\r',
  '\0',
  '\uFEFF',
  '{',
  '[',
  '}',
  'null',
  '<a>',
  '</',
  '&#0;',
  '-1',
  '1e309',
  '99999999999999999999',
  '\u202E',
  '=1+1',
  '__proto__',
  'NA',
  '31.11.2024',
  'A1:XFD1048576',
].map((piece) => new TextEncoder().encode(piece));

/** A file with a few bytes changed, taken out, put in or said twice. */
function mutant(bytes: Uint8Array, random: () => number): Uint8Array {
  let content = bytes;
  const place = () => Math.floor(random() * (content.length + 1));
  for (let changes = 1 + Math.floor(random() * 3); changes > 0; changes--) {
    const [from, to] = [place(), place()].sort((a, b) => a - b) as [number, number];
    const end = Math.min(to, from + 40);
    const kind = Math.floor(random() * 4);
    const put =
      kind === 0
        ? Uint8Array.of(Math.floor(random() * 256))
        : kind === 1
          ? pieces[Math.floor(random() * pieces.length)]!
          : kind === 2
            ? new Uint8Array()
            : Buffer.concat([content.subarray(from, end), content.subarray(from, end)]);
    content = Uint8Array.from(
      Buffer.concat([
        content.subarray(0, from),
        put,
        content.subarray(kind === 1 ? from : kind === 0 ? from + 1 : end),
      ]),
    );
  }
  return content;
}

/** So much of all mutants is of a file: of text more than of what takes a library, or a thread of its own, to read. */
const weightOf = ({ name }: ImportFile) => (/\.(?:xlsx|ods|parquet)$/.test(name) ? 1 : 4);
const weights = files.reduce((sum, file) => sum + weightOf(file), 0);
const shares = files.map((file) => ({
  ...file,
  share: Math.ceil((mutants * weightOf(file)) / weights),
}));

describe.each(shares)('a mutant of $name', ({ name, bytes, share }) => {
  test(`is a record that loads, a question, or a sentence: ${share} of them`, {
    timeout: 20_000 + share * 1000,
  }, async () => {
    const random = seededRandom(20_260_613 + name.length);
    const options = { body: 'Council', seconds: 1 };
    for (let index = 0; index < share; index++) {
      const content = mutant(bytes, random);
      const given = [{ name, bytes: content }];
      const shown = Buffer.from(content).toString('latin1').slice(0, 2000);
      try {
        if (index % wholeOneOf > 0) {
          await planImport(given, options);
          continue;
        }
        const into = join(folder, `${name}-${index}`);
        const { written } = await importRecord(given, into, options);
        if (written.length > 0) loadDataset(into);
      } catch (error) {
        const isTold = error instanceof ToolkitError || error instanceof ArgumentError;
        if (!isTold) throw new Error(`mutant ${index}: ${JSON.stringify(shown)}`, { cause: error });
        expect((error as Error).message, shown).not.toMatch(/\n {4}at |undefined|\[object/);
      }
    }
  });
});
