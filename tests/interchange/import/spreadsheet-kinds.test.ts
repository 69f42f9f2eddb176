import { describe, expect, test } from 'vitest';
import { planImport } from '../../../src/interchange/import/import-record.js';
import { encoded, textFile } from './files.js';

const plain =
  'Дата,Вопрос,За,Против,Итог\n06.05.2024,Мост,7,4,принято\n2024-05-07,Сад,3,9,отклонено\n';
const utf8 = (text: string) => new TextEncoder().encode(text);

/** The votes that a file tells: day, motion, counts, result. */
async function votesOf(bytes: Uint8Array) {
  const { tables, questions } = await planImport([{ name: 'council.csv', bytes }], {
    body: 'Council',
    mapping: { dates: 'day-first' },
  });
  expect(questions).toEqual([]);
  const at = (table: string, id: unknown) => tables.get(table)?.find((row) => row.id === id);
  return (tables.get('votes') ?? []).map(({ motion, session, yes, no, result }) =>
    [at('sessions', session)?.date, at('motions', motion)?.label_en, yes, no, result].join(' · '),
  );
}

const votes = ['2024-05-06 · Мост · 7 · 4 · adopted', '2024-05-07 · Сад · 3 · 9 · rejected'];
const altered = (change: (text: string) => string) => utf8(change(plain));

describe('a table of votes reads, though a spreadsheet has written it', () => {
  test.each<readonly [string, Uint8Array]>([
    ['with semicolons', altered((text) => text.replaceAll(',', ';'))],
    ['with tabs', altered((text) => text.replaceAll(',', '\t'))],
    ['with sep=, in its first line', altered((text) => `sep=,\r\n${text}`)],
    ['with a byte-order mark', altered((text) => `\uFEFF${text}`)],
    ['in UTF-16', encoded(`\uFEFF${plain}`, 'utf-16le')],
    ['in Windows-1251', encoded(plain, 'windows-1251')],
    ['in Mac-Cyrillic', encoded(plain, 'x-mac-cyrillic')],
    ['with carriage returns only', altered((text) => text.replaceAll('\n', '\r'))],
    ['with blanks after commas', altered((text) => text.replaceAll(',', ', '))],
    [
      'with headings in capitals',
      altered((text) => text.replace(/^.*/, (line) => line.toUpperCase())),
    ],
    ['with ,,, at the end of lines', altered((text) => text.replaceAll('\n', ',,,\n'))],
    ['with lines of ,,, at the end', altered((text) => `${text},,,,\n,,,,\n\n`)],
    ['with 7.0 for 7', altered((text) => text.replace(',7,', ',7.0,'))],
    ['with dates in several forms', altered((text) => text.replace('2024-05-07', '7 May 2024'))],
  ])('%s', async (_, bytes) => {
    expect(await votesOf(bytes)).toEqual(votes);
  });

  test('with 1,250 for a thousand and NA for what is not known', async () => {
    const text = 'date,motion,yes,no\n2024-05-06,A,"1,250",NA\n2024-05-07,B,1 300,20\n';
    expect(await votesOf(utf8(text))).toEqual([
      '2024-05-06 · A · 1250 ·  · not-told',
      '2024-05-07 · B · 1300 · 20 · not-told',
    ]);
  });
});

describe('what cannot be read ends in one sentence, in the terms of the file', () => {
  const problemOf = (text: string) =>
    planImport([textFile('council.csv', text)], { body: 'Council' }).then(
      () => [],
      (error: Error) => error.message.split('\n'),
    );

  test('a row too long, and one too short', async () => {
    expect(await problemOf('date,motion,yes,no\n2024-05-06,A, b,7,4\n')).toEqual([
      expect.stringMatching(
        /^council\.csv, row 2: "4": expected 4 cells, as the heading \(row 1\) has/,
      ),
    ]);
    expect(await problemOf('date,motion,yes,no\n2024-05-06,A\n')).toEqual([
      expect.stringMatching(
        /^council\.csv, row 2: expected 4 cells, as the heading .*this row has 2/,
      ),
    ]);
  });

  test('a day that is none', async () => {
    expect(await problemOf('date,motion,yes,no\n31.11.2024,A,7,4\n')).toEqual([
      'council.csv, row 2, column date: "31.11.2024": expected a day of the calendar',
    ]);
  });

  test('dates in two orders, and one that may be read in both, are asked for', async () => {
    const asked = async (text: string) =>
      (await planImport([textFile('council.csv', text)], { body: 'Council' })).questions.map(
        ({ asks }) => asks,
      );
    expect(await asked('date,motion,yes,no\n13/05/2024,A,7,4\n05/14/2024,B,1,2\n')).toEqual([
      expect.stringContaining('stand in two orders'),
    ]);
    expect(await asked('date,motion,yes,no\n06/05/2024,A,7,4\n')).toEqual([
      'in the column date of council.csv, is 06/05/2024 day-first or month-first?',
    ]);
  });
});

test('counts that are texts in JSON are counts', async () => {
  const file = textFile(
    'popolo.json',
    JSON.stringify({
      organizations: [{ id: 'c', name: 'Council' }],
      motions: [{ id: 'm', text: 'A bench', organization_id: 'c' }],
      vote_events: [
        {
          id: '007',
          motion_id: 'm',
          counts: [
            { option: 'yes', value: '1250' },
            { option: 'no', value: '4' },
          ],
        },
      ],
    }),
  );
  const { tables } = await planImport([file]);
  expect(tables.get('votes')).toMatchObject([{ id: '007', yes: 1250, no: 4 }]);
});
