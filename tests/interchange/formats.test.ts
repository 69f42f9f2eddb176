import * as xlsx from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import { inCalendar } from '../../src/calendar/historical-date.js';
import { planImport } from '../../src/interchange/import/import-record.js';
import {
  notInPopolo,
  toExcelCsv,
  toJsonDocument,
  toParquet,
  toPopolo,
  toVoteview,
  toWorkbook,
} from '../../src/interchange/index.js';
import { recordAsTables } from '../../src/interchange/record-as-tables.js';
import { loadDataset } from '../../src/records/load-dataset.js';
import { readDescriptor } from '../../src/records/read-descriptor.js';
import type { Dataset, Vote } from '../../src/records/records.js';
import { invented, inventedFolder } from '../invented-dataset.js';
import { textFile } from './import/files.js';
import { loaded, randomTables } from './random-record.js';

const folder = inventedFolder(invented);
const dataset = loadDataset(folder);
const descriptor = readDescriptor(folder);
const runs = { numRuns: process.env.THOROUGH ? 200 : 8 };

type Rows = readonly Readonly<Record<string, unknown>>[];

/** The tables of a record, with null where nothing stands. */
function wholeTables(record: Dataset, described = descriptor): Record<string, Rows> {
  return Object.fromEntries(
    recordAsTables(record, described).map(({ name, columns, rows }) => [
      name,
      rows.map((row) =>
        Object.fromEntries(columns.map((column) => [column.name, row[column.name] ?? null])),
      ),
    ]),
  );
}

describe('a workbook', () => {
  const bookOf = async (record: Dataset, described = descriptor) => {
    const { files } = await toWorkbook(record, described);
    return xlsx.read(Object.values(files)[0], { type: 'array', dense: true, cellNF: true });
  };
  const cellsOf = (book: xlsx.WorkBook, name: string) => book.Sheets[name]?.['!data'] ?? [];
  const valueIn = (cell: xlsx.CellObject | undefined) => {
    if (cell?.v === undefined) return null;
    return cell.z === 'yyyy-mm-dd' ? xlsx.SSF.format('yyyy-mm-dd', cell.v) : cell.v;
  };

  test('has a sheet for each table, with its heading, and holds every value of any record', async () => {
    await fc.assert(
      fc.asyncProperty(randomTables, async (tables) => {
        const { dataset: record, descriptor: described } = loaded(tables);
        const book = await bookOf(record, described);
        const read = Object.fromEntries(
          book.SheetNames.map((name) => {
            const [heading = [], ...rows] = cellsOf(book, name);
            const names = heading.map((cell) => String(cell?.v));
            return [
              name,
              rows.map((row) =>
                Object.fromEntries(names.map((one, index) => [one, valueIn(row[index])])),
              ),
            ];
          }),
        );
        expect(read).toEqual(wholeTables(record, described));
      }),
      runs,
    );
  });

  test('has days of the Gregorian calendar as dates, and those of another, months and intervals as texts', async () => {
    const book = await bookOf(dataset);
    const [heading = [], ...rows] = cellsOf(book, 'sessions');
    const at = heading.findIndex((cell) => cell?.v === 'date');
    expect(rows.map((row) => [row[at]?.t, valueIn(row[at])])).toEqual([
      ['s', '1917-12-30'],
      ['s', '1918-01-05/1918-01-10'],
      [undefined, null],
    ]);
    const event = cellsOf(book, 'events')[1]?.find((cell) => cell?.z === 'yyyy-mm-dd');
    expect([event?.t, valueIn(event)]).toEqual(['n', '1918-02-14']);
  });

  test('has no formula in it, whatever a text begins with', async () => {
    const record = loadDataset(
      inventedFolder({ bodies: [{ ...invented.bodies![0]!, note: '=1+1' }] }),
    );
    const cells = cellsOf(await bookOf(record), 'bodies').flat();
    expect(cells.find((cell) => cell?.v === '=1+1')).toMatchObject({ t: 's', v: '=1+1' });
    expect(cells.filter((cell) => cell?.f !== undefined)).toEqual([]);
  });

  test('is the same bytes every time', async () => {
    const [one, other] = [
      await toWorkbook(dataset, descriptor),
      await toWorkbook(dataset, descriptor),
    ];
    expect(Object.keys(one.files)).toEqual(['invented.xlsx']);
    expect(Buffer.from(one.files['invented.xlsx']!)).toEqual(
      Buffer.from(other.files['invented.xlsx']!),
    );
  });

  test('says what it cannot hold: the end of a text longer than a cell', async () => {
    const long = 'x'.repeat(32_768);
    const record = loadDataset(
      inventedFolder({ bodies: [{ ...invented.bodies![0]!, note: long }] }),
    );
    const { cannotHold } = await toWorkbook(record, descriptor);
    expect(cannotHold).toEqual(['texts beyond their first 32767 characters: bodies.note, row 2']);
    expect((await toWorkbook(dataset, descriptor)).cannotHold).toEqual([]);
  });
});

describe('CSV for Excel', () => {
  test.each([',', ';', '\t', '|'])('holds every value of any record between “%s”', (separator) => {
    fc.assert(
      fc.property(randomTables, (tables) => {
        const { dataset: record, descriptor: described } = loaded(tables);
        const { files } = toExcelCsv(record, described, { separator });
        const read = Object.fromEntries(
          Object.entries(files).map(([name, text]) => [
            name.replace(/\.csv$/, ''),
            parse(String(text), { bom: true, delimiter: separator, columns: true }) as Rows,
          ]),
        );
        const plain = Object.fromEntries(
          Object.entries(wholeTables(record, described)).map(([name, rows]) => [
            name,
            rows.map((row) =>
              Object.fromEntries(
                Object.entries(row).map(([column, value]) => [column, String(value ?? '')]),
              ),
            ),
          ]),
        );
        const defused = (value: unknown) => String(value).replace(/^'(?='*[=+\-@])/, '');
        const undone = Object.fromEntries(
          Object.entries(read).map(([name, rows]) => [
            name,
            rows.map((row) =>
              Object.fromEntries(
                Object.entries(row).map(([column, value]) => [column, defused(value)]),
              ),
            ),
          ]),
        );
        expect(undone).toEqual(plain);
      }),
      { numRuns: 2 },
    );
  });

  test('begins with a byte-order mark, ends lines as Windows does, and has no cell that begins as a formula', () => {
    fc.assert(
      fc.property(randomTables, (tables) => {
        const { dataset: record, descriptor: described } = loaded(tables);
        for (const text of Object.values(toExcelCsv(record, described).files).map(String)) {
          expect(text.startsWith('\uFEFF')).toBe(true);
          expect(text.endsWith('\r\n')).toBe(true);
          const cells = (parse(text, { bom: true }) as string[][]).flat();
          expect(cells.filter((cell) => /^[=+\-@\t\r\n]/.test(cell))).toEqual([]);
        }
      }),
      runs,
    );
  });

  test('says how many texts it changed, and refuses another separator', () => {
    const record = loadDataset(
      inventedFolder({ bodies: [{ ...invented.bodies![0]!, note: '-1' }] }),
    );
    expect(toExcelCsv(record, descriptor).cannotHold[0]).toMatch(
      /^the beginning of 1 text as it is/,
    );
    expect(() => toExcelCsv(record, descriptor, { separator: 'x' })).toThrow(
      'separator must be a comma, a semicolon, a tab or |',
    );
  });
});

describe('Parquet', () => {
  const readAll = async (files: Readonly<Record<string, string | Uint8Array>>) =>
    Object.fromEntries(
      await Promise.all(
        Object.entries(files).map(async ([name, bytes]) => {
          const file = Uint8Array.from(bytes as Uint8Array).buffer;
          return [name.replace(/\.parquet$/, ''), await parquetReadObjects({ file })] as const;
        }),
      ),
    );

  test('holds every value of any record, numbers as whole numbers of 64 bits', async () => {
    await fc.assert(
      fc.asyncProperty(randomTables, async (tables) => {
        const { dataset: record, descriptor: described } = loaded(tables);
        const whole = Object.entries(wholeTables(record, described)).map(([name, rows]) => [
          name,
          rows.map((row) =>
            Object.fromEntries(
              Object.entries(row).map(([column, value]) => [
                column,
                typeof value === 'number' ? BigInt(value) : value,
              ]),
            ),
          ),
        ]);
        const { files } = await toParquet(record, described);
        expect(await readAll(files)).toEqual(Object.fromEntries(whole));
      }),
      runs,
    );
  });

  test('has columns with types, tells what they mean, and is the same bytes every time', async () => {
    const { files } = await toParquet(dataset, descriptor);
    const metadata = parquetMetadata(Uint8Array.from(files['votes.parquet'] as Uint8Array).buffer);
    const types = Object.fromEntries(
      metadata.schema.slice(1).map(({ name, type }) => [name, type]),
    );
    expect(types).toMatchObject({ id: 'BYTE_ARRAY', yes: 'INT64', result: 'BYTE_ARRAY' });
    const told = metadata.key_value_metadata?.find(({ key }) => key === 'columns')?.value;
    expect(Object.keys(JSON.parse(told ?? ''))).toEqual(Object.keys(types));
    expect((await toParquet(dataset, descriptor)).files).toEqual(files);
  });
});

test('JSON holds every value of any record', () => {
  fc.assert(
    fc.property(randomTables, (tables) => {
      const { dataset: record, descriptor: described } = loaded(tables);
      const read = JSON.parse(JSON.stringify(toJsonDocument(record)));
      const { record: _, sources: __, ...whole } = wholeTables(record, described);
      expect(read).toMatchObject(whole);
    }),
    runs,
  );
});

/** The day of a vote on the Gregorian calendar, where it is known to the day. */
function dayOf({ session: { date } }: Vote): string | undefined {
  const isDay = date && !date.about && date.earliest !== undefined && date.earliest === date.latest;
  return isDay ? inCalendar(date, 'gregorian') : undefined;
}

/** The same, or the month or year in which the date lies whole. */
function closely(vote: Vote): string | undefined {
  const { date } = vote.session;
  if (!date || date.about) return undefined;
  const [first = '', last = first] = inCalendar(date, 'gregorian').split('/');
  return [10, 7, 4].map((length) => first.slice(0, length)).find((one) => last.startsWith(one));
}

/** What an import tells, vote by vote and ballot by ballot, in the words of the record. */
async function imported(files: Readonly<Record<string, string>>, profile: string) {
  const { tables, questions } = await planImport(
    Object.entries(files).map(([name, text]) => textFile(name, text)),
    { profile },
  );
  expect(questions).toEqual([]);
  const byId = (table: string) => new Map((tables.get(table) ?? []).map((row) => [row.id, row]));
  const [bodies, sessions, motions] = [byId('bodies'), byId('sessions'), byId('motions')];
  const [people, parties] = [byId('people'), byId('parties')];
  const votes = tables.get('votes') ?? [];
  return {
    votes: votes.map(({ motion, session, result, yes, no, abstain }) => ({
      body: bodies.get(sessions.get(session)?.body)?.name_en,
      date: sessions.get(session)?.date,
      text: motions.get(motion)?.text,
      ...{ result, yes, no, abstain },
    })),
    ballots: new Set(
      (tables.get('ballots') ?? []).map(({ vote, person, option }) =>
        [votes.findIndex(({ id }) => id === vote), people.get(person)?.name_en, option].join(' · '),
      ),
    ),
    parties: new Map(
      [...people.values()].map((one) => [one.name_en, parties.get(one.party)?.name_en]),
    ),
  };
}

/** The same of a record. */
function told(record: Dataset, option: Readonly<Record<string, string>>) {
  return {
    votes: record.votes.map((vote) => ({
      body: vote.session.body.name.en,
      date: dayOf(vote),
      text: vote.motion.text,
      result: ['adopted', 'rejected'].includes(vote.result) ? vote.result : 'not-told',
      ...{ yes: vote.yes, no: vote.no, abstain: vote.abstain },
    })),
    ballots: new Set(
      record.ballots.map((one) =>
        [record.votes.indexOf(one.vote), one.person?.name.en, option[one.option]].join(' · '),
      ),
    ),
  };
}

describe('Voteview', () => {
  const read = {
    ...{ yes: 'yes', no: 'no', supported: 'supported', opposed: 'opposed', abstain: 'present' },
    ...{ present: 'present', absent: 'absent', excused: 'absent', refused: 'absent' },
  };

  test('holds votes with their counts, days and results, people, parties and ballots of any record', async () => {
    await fc.assert(
      fc.asyncProperty(randomTables, async (tables) => {
        const { dataset: record } = loaded(tables);
        const { files } = toVoteview(record);
        const some = Object.entries(files).filter(([, text]) => String(text).includes('\n1,'));
        const back = await imported(Object.fromEntries(some) as Record<string, string>, 'voteview');
        const whole = told(record, read);
        expect(back.ballots).toEqual(whole.ballots);
        expect(back.votes).toEqual(
          whole.votes.map((one, index) => ({
            ...one,
            abstain: undefined,
            result: record.votes[index]?.result,
            ...countsOf(record, index),
          })),
        );
        const members = new Set(record.ballots.map(({ person }) => person));
        for (const person of members) {
          expect(back.parties.get(person?.name.en)).toBe(person?.party?.name.en);
        }
      }),
      runs,
    );
  });

  /** The import counts ballots where a vote has no counts, and says so. */
  function countsOf(record: Dataset, index: number) {
    const vote = record.votes[index]!;
    const ballots = record.ballots.filter((one) => one.vote === vote);
    if (vote.yes !== undefined || vote.no !== undefined || ballots.length === 0) return {};
    const count = (option: string) => ballots.filter((one) => one.option === option).length;
    return { yes: count('yes'), no: count('no'), abstain: 0 };
  }

  test('says what it cannot hold', () => {
    const { cannotHold } = toVoteview(dataset);
    expect(cannotHold).toEqual(
      expect.arrayContaining([
        'dates that are not known to the day (1)',
        'numbers of abstentions (1)',
        'ballots of parties (3)',
      ]),
    );
    expect(cannotHold.join('\n')).toMatch(/^tables, with .*rules|statements \(1\)/m);
    expect(cannotHold.join('\n')).toMatch(/^columns, with .*people\.description \(1\)/m);
  });

  test('gives nobody the number of a President', () => {
    const people = Array.from({ length: 3 }, (_, index) => ({
      id: `p-${index}`,
      name_en: `P${index}`,
      name_ru: `P${index}`,
      name_el: `P${index}`,
    }));
    const record = loadDataset(inventedFolder({ bodies: invented.bodies!.slice(0, 1), people }));
    const many = { ...record, people: Array(99_001).fill(record.people[0]!) as Dataset['people'] };
    const members = [
      { ...record.memberships[0], person: record.people[0], body: record.bodies[0] },
    ];
    const { files } = toVoteview({ ...many, memberships: members as Dataset['memberships'] });
    expect(String(files['members.csv']).split('\n')[1]).toMatch(/^1,Council,100001,/);
  });
});

describe('Popolo', () => {
  const read = {
    ...{ yes: 'yes', no: 'no', abstain: 'abstain', absent: 'absent', excused: 'absent' },
    ...{ present: 'absent', refused: 'absent' },
  };

  test('holds votes with their counts, days and results, people, parties and ballots of any record', async () => {
    await fc.assert(
      fc.asyncProperty(randomTables, async (tables) => {
        const { dataset: record } = loaded(tables);
        const back = await imported({ 'popolo.json': JSON.stringify(toPopolo(record)) }, 'popolo');
        const cast = record.ballots.filter(({ option }) => option in read);
        const whole = told({ ...record, ballots: cast }, read);
        expect(back.ballots).toEqual(whole.ballots);
        expect(back.votes).toMatchObject(
          whole.votes.map(({ yes, no, abstain, ...one }, index) => ({
            ...one,
            date: closely(record.votes[index]!),
            ...(yes !== undefined && { yes }),
            ...(no !== undefined && { no }),
            ...(abstain !== undefined && (yes ?? no) !== undefined && { abstain }),
          })),
        );
        for (const person of record.people) {
          expect(back.parties.get(person.name.en)).toBe(person.party?.name.en);
        }
      }),
      runs,
    );
  });

  test('says what it cannot hold', () => {
    const left = notInPopolo(dataset);
    expect(left).toEqual(
      expect.arrayContaining([
        'dates of sessions that are not known to the day (1)',
        'ballots counted as “at least” or “about” (1)',
        'results other than pass and fail (1)',
        'stands without a ballot (1)',
      ]),
    );
    expect(left.join('\n')).toMatch(/^tables, with .*statements \(1\)/m);
  });
});
