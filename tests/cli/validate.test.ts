import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { validate } from '../../src/cli/validate.js';
import { type Folder, folderWith, oneVote } from '../records/altered-dataset.js';
import { run } from './run.js';

const party = (id: string) => ({ id, name_en: id, name_ru: id, name_el: id });
const [first] = oneVote.sessions;
const [vote] = oneVote.votes;
const tables = {
  ...oneVote,
  sessions: [first!, { ...first!, id: 'second', date: '1917-11-30' }],
  votes: [vote!, { ...vote!, id: 'on-peace-again', session: 'second' }],
  parties: [party('bolsheviks'), party('left-srs')],
  ballots: [
    { id: 'a', vote: 'on-peace', party: 'bolsheviks', option: 'yes', count: '2' },
    { id: 'b', vote: 'on-peace', party: 'left-srs', option: 'no', count: '1' },
  ],
};

let path: string;
let folder: Folder;
beforeEach(() => {
  path = mkdtempSync(join(tmpdir(), 'sovnarkom-validate-'));
  folder = folderWith(tables, path);
});
afterEach(() => rmSync(path, { recursive: true, force: true }));

/** What is told of the folder, without its own name. */
async function told(): Promise<{ code: number; out: string }> {
  const { code, out } = await run(validate, path);
  return { code, out: out.replaceAll(path, 'FOLDER') };
}

/** Changes the text of a file. */
function change(file: string, how: (text: string) => string): void {
  folder.write(file, how(folder.read(file)));
}

/** A text in an encoding of one byte a letter. */
function inBytes(text: string, letters: Readonly<Record<string, number>>): Uint8Array {
  return Uint8Array.from([...text].map((letter) => letters[letter] ?? letter.charCodeAt(0)));
}

const headings = 'id, motion, session';

describe('of ten mistakes that historians make, each is told of once, so that it can be mended', () => {
  const mistakes: readonly (readonly [string, () => void, string])[] = [
    [
      'a party misspelt',
      () => change('ballots.csv', (text) => text.replaceAll('bolsheviks', 'bolshevicks')),
      [
        'ballots.csv',
        '  column party: expected an id of the table parties (bolsheviks, left-srs)',
        '    row 2: "bolshevicks"; did you mean bolsheviks?',
      ].join('\n'),
    ],
    [
      'an identifier twice',
      () => folder.set('ballots.csv', { id: 'b' }, { id: 'a' }),
      [
        'ballots.csv',
        '  column id: expected a value that no other row has; row 2 has it too',
        '    row 3: "a"',
      ].join('\n'),
    ],
    [
      '31 November',
      () => folder.set('sessions.csv', { id: 'second' }, { date: '1917-11-31' }),
      [
        'sessions.csv',
        '  column date: expected a day of the calendar: 31 November 1917 does not exist: that month has 30 days',
        '    row 3: "1917-11-31"; did you mean 1917-11-30?',
      ].join('\n'),
    ],
    [
      'semicolons between the cells',
      () => change('votes.csv', (text) => text.replaceAll(',', ';')),
      [
        'votes.csv',
        '  expected commas between the cells; semicolons stand between those of the heading. Save the file again with the comma as separator',
        '    row 1',
      ].join('\n'),
    ],
    [
      'Windows-1251',
      () => {
        folder.set('parties.csv', { id: 'left-srs' }, { name_ru: 'Левые' });
        const letters = { Л: 0xcb, е: 0xe5, в: 0xe2, ы: 0xfb };
        folder.write('parties.csv', inBytes(folder.read('parties.csv'), letters));
      },
      [
        'parties.csv',
        '  expected text in UTF-8; save the file again with that encoding (in a spreadsheet: "CSV UTF-8")',
        '    row 3',
      ].join('\n'),
    ],
    [
      'Mac-Roman',
      () => {
        folder.set('parties.csv', { id: 'bolsheviks' }, { name_en: 'Bolsheviks é' });
        folder.write('parties.csv', inBytes(folder.read('parties.csv'), { é: 0x8e }));
      },
      [
        'parties.csv',
        '  expected text in UTF-8; save the file again with that encoding (in a spreadsheet: "CSV UTF-8")',
        '    row 2',
      ].join('\n'),
    ],
    [
      'a comma in a cell without quotation marks',
      () =>
        folder.write(
          'votes.csv',
          'id,motion,session,result,note\non-peace,peace,first,adopted,late, at night\n',
        ),
      [
        'votes.csv',
        '  expected 5 cells as in the heading; this row has 6 (a comma within a cell needs quotation marks around the cell)',
        '    row 2: "on-peace,peace,first,adopted,late, at night"',
      ].join('\n'),
    ],
    [
      'a column missing',
      () => folder.write('votes.csv', `id,motion,result\non-peace,peace,adopted\n`),
      [
        'votes.csv',
        '  column session: expected this column in the heading (Session that decided)',
        '    row 1',
      ].join('\n'),
    ],
    [
      'a heading misspelt',
      () => folder.write('votes.csv', `id,motion,session,resutl\non-peace,peace,first,adopted\n`),
      [
        'votes.csv',
        `  column resutl: expected one of the columns ${headings}, …`,
        '    row 1; did you mean result?',
      ].join('\n'),
    ],
    [
      'a column too many',
      () =>
        folder.write(
          'votes.csv',
          `id,motion,session,result,weather\non-peace,peace,first,adopted,rain\n`,
        ),
      [
        'votes.csv',
        `  column weather: expected one of the columns ${headings}, …`,
        '    row 1',
      ].join('\n'),
    ],
    [
      'dates turned by Excel, one so that day and month cannot be told apart',
      () => {
        folder.set('sessions.csv', { id: 'first' }, { date: '06/05/1918' });
        folder.set('sessions.csv', { id: 'second' }, { date: '30/11/1917' });
      },
      [
        'sessions.csv',
        '  column date: expected a day (1917-12-30), a month (1917-12), a year (1917) or an interval of these (1917-12-21/1917-12-28, 1917-11-15/..), with ~ behind it for "about". It looks turned by a spreadsheet: give the column the format Text there, and write the dates anew',
        '    row 2: "06/05/1918"; did you mean 1918-05-06 or 1918-06-05?',
        '    row 3: "30/11/1917"; did you mean 1917-11-30?',
      ].join('\n'),
    ],
    [
      'a date turned by Excel into its count of days',
      () => folder.set('sessions.csv', { id: 'second' }, { date: '6544' }),
      [
        'sessions.csv',
        '  column date: expected a date; 6544 is how a spreadsheet counts days, and no year. It looks turned by a spreadsheet: give the column the format Text there, and write the dates anew',
        '    row 3: "6544"; did you mean 1917-11-30?',
      ].join('\n'),
    ],
  ];

  test.each(mistakes)('%s', async (_, make, expected) => {
    make();
    const { code, out } = await told();
    const [message, count] = out
      .replace(/(columns id, motion, session), .*/, '$1, …')
      .split('\n\n');
    expect(message).toBe(expected);
    expect(count).toMatch(/^one mistake in FOLDER/);
    expect(code).toBe(1);
  });
});

describe('what is no mistake is told of by no word', () => {
  test.each([
    ['a byte-order mark', (text: string) => `\uFEFF${text}`],
    ['blank rows at the end', (text: string) => `${text}${','.repeat(5)}\n\n\n`],
    ['line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
  ])('%s', async (_, how) => {
    change('votes.csv', how);
    expect(await told()).toEqual({
      code: 0,
      out: 'no problems in FOLDER: bodies 1, parties 2, sessions 2, motions 1, votes 2, ballots 2\n',
    });
  });
});

describe('sovnarkom validate', () => {
  test('tells a mistake once that stands in many rows, and counts its places', async () => {
    const row = (number: number) => ({
      ...vote!,
      id: `v-${number}`,
      result: 'Adopted',
      position: `${number}`,
    });
    folder.writeRows('votes.csv', folder.heading('votes.csv'), [1, 2, 3].map(row));
    folder.set('votes.csv', { id: 'v-2' }, { yes: '1,250' });
    const { out } = await told();
    expect(out).toContain('\n    rows 2–4: "Adopted"; did you mean adopted?\n');
    expect(out).toContain('\n    row 3: "1,250"; did you mean 1250?\n');
    expect(out).toMatch(/mistakes in FOLDER, in \d+ places\n$/);
  });

  test('tells of figures, too, all that are wrong', async () => {
    const figures = ['margin', 'turnouts'].map((kind) => ({ name: kind, kind }));
    folder.write('figures.json', JSON.stringify({ figures }));
    folder.changeDescriptor((one) => one.resources.push({ name: 'figures', path: 'figures.json' }));
    const { out } = await told();
    expect(out).toContain('row 1: "margin"');
    expect(out).toContain('row 2: "turnouts"');
  });

  test('prints JSON in which every problem has file, row, column, value, expected and nearest', async () => {
    folder.set('ballots.csv', { id: 'a' }, { party: 'bolshevick' });
    const { code, out } = await run(validate, path, '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({
      folder: path,
      valid: false,
      problems: [
        {
          file: 'ballots.csv',
          row: 2,
          column: 'party',
          value: 'bolshevick',
          expected: 'an id of the table parties (bolsheviks, left-srs)',
          nearest: ['bolsheviks'],
        },
      ],
    });
  });

  test('of a sound record prints JSON without problems, and exits with 0', async () => {
    const { code, out } = await run(validate, path, '--json');
    expect([code, JSON.parse(out)]).toEqual([0, { folder: path, valid: true, problems: [] }]);
  });

  test('reads anew with --watch when a file changes, until it is interrupted', async () => {
    const printed: string[] = [];
    const { output } = await import('../../src/cli/output.js');
    const { write } = output;
    output.write = (text) => void printed.push(text);
    try {
      const ended = validate([path, '--watch']);
      expect(printed).toEqual([expect.stringMatching(/^no problems in /)]);
      folder.set('ballots.csv', { id: 'a' }, { option: 'Yes' });
      await expect.poll(() => printed.length, { timeout: 10_000 }).toBeGreaterThan(1);
      expect(printed[1]).toContain('row 2: "Yes"; did you mean yes?');
      process.emit('SIGINT');
      expect(await ended).toBe(0);
    } finally {
      output.write = write;
    }
  });

  test('takes one folder', async () => {
    await expect(run(validate, 'a', 'b')).rejects.toThrow(
      'validate takes one folder; 2 were named',
    );
  });

  test('tells what is no record', async () => {
    const { code, out } = await run(validate, join(path, 'nowhere'));
    expect(code).toBe(1);
    expect(out).toMatch(/^datapackage\.json\n {2}expected a Data Package descriptor in /);
  });
});
