import { describe, expect, test } from 'vitest';
import { gregorianThroughout } from '../../src/calendar/civil-calendar.js';
import type { Problem } from '../../src/errors/dataset-error.js';
import type { FieldDescriptor, TableDescriptor } from '../../src/records/descriptor.js';
import { readRows } from '../../src/records/table-rows.js';
import {
  bodyCells,
  builtIn,
  loadedFrom,
  oneVote,
  problemsAfter,
  problemsOf,
} from './altered-dataset.js';

const antonov = { id: 'sovnarkom-1917-12-30-antonov-lenin' };
const confidence = { id: 'vtsik-1917-11-04-confidence' };
const [vote] = oneVote.votes;
const [session] = oneVote.sessions;

/** The problems that a change makes in one file of the record. */
function problemsIn(file: string, change: Parameters<typeof problemsAfter>[0]) {
  return problemsAfter(change).filter((problem) => problem.file === file);
}

describe('a heading', () => {
  test('that lacks a column is told which, and what it holds', () => {
    const problems = problemsOf(oneVote, (folder) => {
      const heading = folder.heading('votes.csv').filter((name) => name !== 'result');
      folder.writeRows('votes.csv', heading, folder.rows('votes.csv'));
    });
    expect(problems).toEqual([
      {
        file: 'votes.csv',
        row: 1,
        column: 'result',
        expected: expect.stringMatching(/^this column in the heading \(.+\)$/),
      },
    ]);
  });

  test('may lack columns that may be empty, as in a record made before there were such', () => {
    const { votes } = loadedFrom(oneVote, (folder) =>
      folder.write('votes.csv', 'id,motion,session,result\non-peace,peace,first,adopted\n'),
    );
    expect(votes).toMatchObject([{ id: 'on-peace', result: 'adopted', yes: undefined }]);
  });

  test('with a column that is misspelt is told of it once, with the one that was perhaps meant', () => {
    const problems = problemsOf(oneVote, (folder) =>
      folder.write('votes.csv', 'id,motion,session,resutl,yess\non-peace,peace,first,adopted,3\n'),
    );
    expect(problems).toMatchObject([
      { row: 1, column: 'resutl', nearest: ['result'] },
      { row: 1, column: 'yess', nearest: ['yes'] },
    ]);
  });

  test('with a column that is not known is told which there are', () => {
    const problems = problemsIn('votes.csv', (folder) => {
      const heading = [...folder.heading('votes.csv'), 'voters'];
      folder.writeRows('votes.csv', heading, folder.rows('votes.csv'));
    });
    expect(problems).toEqual([
      {
        file: 'votes.csv',
        row: 1,
        column: 'voters',
        expected: `one of the columns ${builtIn.heading('votes.csv').join(', ')}; take it out, or describe it in datapackage.json to keep it`,
      },
    ]);
  });

  test('with a column without a name is told its place', () => {
    const heading = builtIn.heading('bodies.csv');
    const problems = problemsOf(oneVote, (folder) =>
      folder.writeRows('bodies.csv', [...heading, ''], [bodyCells('council')]),
    );
    expect(problems).toEqual([
      {
        file: 'bodies.csv',
        row: 1,
        column: `number ${heading.length + 1}`,
        expected: `one of the columns ${heading.join(', ')}; take it out, or describe it in datapackage.json to keep it`,
      },
    ]);
  });

  test('may not have a column twice', () => {
    const heading = builtIn.heading('bodies.csv');
    const problems = problemsOf(oneVote, (folder) =>
      folder.writeRows('bodies.csv', [...heading, 'kind'], [bodyCells('council')]),
    );
    expect(problems).toEqual([
      { file: 'bodies.csv', row: 1, column: 'kind', expected: 'each column once' },
    ]);
  });

  test('may have its columns in any order', () => {
    const turned = loadedFrom(oneVote, (folder) => {
      const heading = folder.heading('votes.csv').reverse();
      folder.writeRows('votes.csv', heading, folder.rows('votes.csv'));
    });
    expect(turned).toEqual(loadedFrom(oneVote));
  });
});

describe('a row', () => {
  test('that is shorter than the heading is told both lengths', () => {
    const columns = builtIn.heading('votes.csv').length;
    let row = 0;
    const problems = problemsIn('votes.csv', (folder) => {
      row = folder.rowOf('votes.csv', confidence);
      const lines = folder.read('votes.csv').split('\n');
      lines[row - 1] = lines[row - 1]?.replace(/,[^,]*$/, '') ?? '';
      folder.write('votes.csv', lines.join('\n'));
    });
    expect(problems).toEqual([
      {
        file: 'votes.csv',
        row,
        value: expect.stringContaining(confidence.id),
        expected: `${columns} cells as in the heading; this row has ${columns - 1} (a cell without a value still needs its comma)`,
      },
    ]);
  });

  test('that is longer than the heading, as by a bare comma, is told what to do', () => {
    const columns = builtIn.heading('motions.csv').length;
    const problems = problemsOf(oneVote, (folder) =>
      folder.write('motions.csv', `${folder.read('motions.csv').trimEnd()}, perhaps\n`),
    );
    expect(problems).toEqual([
      {
        file: 'motions.csv',
        row: 2,
        value: expect.stringMatching(/^peace,.*, perhaps$/),
        expected: `${columns} cells as in the heading; this row has ${columns + 1} (a comma within a cell needs quotation marks around the cell)`,
      },
    ]);
  });
});

describe('a cell', () => {
  test.each([
    ['a negative count', '-29'],
    ['a fractional count', '29.5'],
    ['a count that is no number', 'many'],
    ['a count with a sign', '+29'],
    ['a count in exponents', '2e1'],
    ['a count with spaces', ' 29', '29'],
    ['a count with a comma', '29,0', '29'],
    ['a count with noughts behind the point', '7.0', '7'],
    ['a count with a sign for thousands', '1,250', '1250'],
    ['a count with a point for thousands', '1.250', '1250'],
    ['a count that is not there', 'NA'],
    ['a count that is not finite', 'Infinity'],
    ['a count too large to be exact', '9007199254740992'],
  ])(
    'with %s says what a count is, and to leave it empty if it is not told',
    (_, value, near?: string) => {
      let row = 0;
      const problems = problemsIn('votes.csv', (folder) => {
        row = folder.set('votes.csv', confidence, { yes: value });
      });
      expect(problems).toEqual([
        {
          file: 'votes.csv',
          row,
          column: 'yes',
          value,
          expected:
            'a whole number, 0 or more; leave the cell empty if the source does not tell it',
          ...(near === undefined ? {} : { nearest: [near] }),
        },
      ]);
    },
  );

  test('with a count of zero is taken as zero, and an empty one as not told', () => {
    const counts = (yes: string, abstain: string) => {
      const votes = [{ ...vote, result: 'rejected', yes, abstain }];
      return loadedFrom({ ...oneVote, votes }).votes[0];
    };
    expect(counts('0', '')).toMatchObject({ yes: 0, no: 1, abstain: undefined });
    expect(counts('', '0')).toMatchObject({ yes: undefined, no: 1, abstain: 0 });
  });

  test('with a number below the smallest is told the smallest', () => {
    const votes = [{ ...vote, position: '0' }];
    expect(problemsOf({ ...oneVote, votes })).toEqual([
      {
        file: 'votes.csv',
        row: 2,
        column: 'position',
        value: '0',
        expected: 'a whole number, 1 or more; leave the cell empty if the source does not tell it',
      },
    ]);
    const first = loadedFrom({ ...oneVote, votes: [{ ...vote, position: '1' }] });
    expect(first.votes[0]?.position).toBe(1);
  });

  test('with a wrong number where one is needed is not told to be left empty', () => {
    let row = 0;
    const problems = problemsIn('seats.csv', (folder) => {
      row = folder.set('seats.csv', { id: 'sovnarkom-coalition-left-sr' }, { seats: '-7' });
    });
    expect(problems).toEqual([
      {
        file: 'seats.csv',
        row,
        column: 'seats',
        value: '-7',
        expected: 'a whole number, 0 or more',
      },
    ]);
  });

  test('may not be empty where a value is needed', () => {
    const votes = [{ ...vote, motion: '' }];
    expect(problemsOf({ ...oneVote, votes })).toEqual([
      {
        file: 'votes.csv',
        row: 2,
        column: 'motion',
        expected: 'a value (Motion decided); the cell is empty',
      },
    ]);
  });

  test('with a word that is not among the choices is told them', () => {
    const votes = [{ ...vote, afterwards: 'forgotten' }];
    expect(problemsOf({ ...oneVote, votes })).toEqual([
      {
        file: 'votes.csv',
        row: 2,
        column: 'afterwards',
        value: 'forgotten',
        expected:
          'one of carried-out, partly-carried-out, not-carried-out, published, withheld, evaded, reversed, replaced',
      },
    ]);
  });

  test.each(['on peace', 'on/peace', 'on,peace', '-on-peace', 'on--peace', '=peace', 'on-peace '])(
    'may not have the identifier "%s"',
    (id) => {
      expect(problemsOf({ ...oneVote, votes: [{ ...vote, id }] })).toEqual([
        {
          file: 'votes.csv',
          row: 2,
          column: 'id',
          value: id,
          expected:
            'letters of any alphabet, digits and underscores, with hyphens or points between them, such as vtsik-1917-12-01',
        },
      ]);
    },
  );

  test.each([
    'peace',
    '1917',
    'a-1',
    'vtsik-1917-12-01',
    'MdB_11001234',
    '0042',
    'RV.7.2',
    'мир',
    'Ä',
  ])('may have the identifier "%s"', (id) => {
    const votes = [{ ...vote, id }];
    expect(loadedFrom({ ...oneVote, votes }).votes[0]?.id).toBe(id);
  });
});

describe('a date', () => {
  const dated = (date: string, calendar = 'civil') =>
    problemsOf({ ...oneVote, sessions: [{ ...session, date, calendar }] });

  test('of the record that is no date is told the forms of one', () => {
    let row = 0;
    const problems = problemsIn('sessions.csv', (folder) => {
      row = folder.set('sessions.csv', { id: 'sovnarkom-1917-12-30' }, { date: '30.12.1917' });
    });
    expect(problems).toEqual([
      {
        file: 'sessions.csv',
        row,
        column: 'date',
        value: '30.12.1917',
        expected:
          'a day (1917-12-30), a month (1917-12), a year (1917) or an interval of these (1917-12-21/1917-12-28, 1917-11-15/..), with ~ behind it for "about". It looks turned by a spreadsheet: give the column the format Text there, and write the dates anew',
        nearest: ['1917-12-30'],
      },
    ]);
  });

  test.each([
    ['1918-02-31', '31 February 1918 does not exist: that month has 28 days', '1918-02-28'],
    ['1917-13-01', 'there is no month 13', '1917-01-13'],
    [
      '1918-02-01',
      '1 February 1918 is a day that the civil calendar of the record skipped: 31 January 1918 was followed by 14 February 1918. Give it as julian or gregorian',
    ],
    [
      '1918-02-13',
      '13 February 1918 is a day that the civil calendar of the record skipped: 31 January 1918 was followed by 14 February 1918. Give it as julian or gregorian',
    ],
    ['1917-12-28/1917-12-21', 'the interval ends (1917-12-21) before it begins (1917-12-28)'],
  ])('of the record, %s, is told why it is none', (date, reason, near?: string) => {
    let row = 0;
    const problems = problemsIn('sessions.csv', (folder) => {
      row = folder.set('sessions.csv', { id: 'vtsik-1917-12-01' }, { date });
    });
    expect(problems).toEqual([
      {
        file: 'sessions.csv',
        row,
        column: 'date',
        value: date,
        expected: `a day of the calendar: ${reason}`,
        ...(near === undefined ? {} : { nearest: [near] }),
      },
    ]);
  });

  test.each(['julian', 'gregorian'])('of 1–13 February 1918 is accepted as %s', (calendar) => {
    expect(dated('1918-02-05', calendar)).toEqual([]);
  });

  test('without a calendar is asked for it', () => {
    expect(dated('1917-12-13', '')).toEqual([
      {
        file: 'sessions.csv',
        row: 2,
        column: 'calendar',
        expected: 'the calendar of the date 1917-12-13: civil, julian or gregorian',
      },
    ]);
  });

  test.each([
    ['gregorian', 2421576],
    ['julian', 2421589],
  ])('without a calendar is in the one of a record that is %s throughout', (calendar, day) => {
    const undeclared = { ...oneVote, sessions: [{ ...session, date: '1917-12-13', calendar: '' }] };
    const [read] = loadedFrom(undeclared, (folder) =>
      folder.changeDescriptor((descriptor) => {
        descriptor['sovnarkom:civilCalendar'] = calendar;
      }),
    ).sessions;
    expect([read?.date?.calendar, read?.date?.earliest]).toEqual(['civil', day]);
  });

  test('in a calendar that is not known is told the three', () => {
    expect(dated('1917-12-13', 'soviet')).toContainEqual({
      file: 'sessions.csv',
      row: 2,
      column: 'calendar',
      value: 'soviet',
      expected: 'one of civil, julian, gregorian',
    });
  });

  test('of a table with two dates is read in the calendar of its own column', () => {
    const membership = { id: 'a', person: 'b', body: 'council', post: 'member' };
    const person = { id: 'b', name_en: 'B', name_ru: 'Б', name_el: 'Β' };
    const problems = problemsOf({
      ...oneVote,
      parties: [],
      people: [person],
      memberships: [
        {
          ...membership,
          from: '1918-02-05',
          from_calendar: 'gregorian',
          to: '1918-02-06',
          to_calendar: 'civil',
        },
        { ...membership, id: 'c', to: '1918-03-18', from_calendar: 'civil' },
      ],
    });
    expect(problems).toEqual([
      {
        file: 'memberships.csv',
        row: 2,
        column: 'to',
        value: '1918-02-06',
        expected:
          'a day of the calendar: 6 February 1918 is a day that the civil calendar of the record skipped: 31 January 1918 was followed by 14 February 1918. Give it as julian or gregorian',
      },
      {
        file: 'memberships.csv',
        row: 3,
        column: 'to_calendar',
        expected: 'the calendar of the date 1918-03-18: civil, julian or gregorian',
      },
    ]);
  });

  test('may be left out, with or without a calendar', () => {
    expect(dated('', '')).toEqual([]);
    expect(dated('', 'civil')).toEqual([]);
  });
});

describe('a duplicate', () => {
  test('identifier is told where it stands first', () => {
    let first = 0;
    let row = 0;
    const problems = problemsIn('votes.csv', (folder) => {
      first = folder.rowOf('votes.csv', antonov);
      row = folder.add('votes.csv', folder.rows('votes.csv')[first - 2] ?? {});
    });
    expect(problems).toEqual([
      {
        file: 'votes.csv',
        row,
        column: 'id',
        value: antonov.id,
        expected: `a value that no other row has; row ${first} has it too`,
      },
    ]);
  });

  test('identifier is told of in each row behind the first', () => {
    const bodies = ['council', 'soviet', 'council', 'council'].map(bodyCells);
    expect(problemsOf({ ...oneVote, bodies })).toEqual(
      [4, 5].map((row) => ({
        file: 'bodies.csv',
        row,
        column: 'id',
        value: 'council',
        expected: 'a value that no other row has; row 2 has it too',
      })),
    );
  });

  test('piece of evidence is one with the same table, record, field and passage', () => {
    const cells = { table: 'votes', record: antonov.id, field: 'yes' };
    let first = 0;
    let row = 0;
    const problems = problemsIn('evidence.csv', (folder) => {
      first = folder.rowOf('evidence.csv', { ...cells, passage: 'antonov-lenin-counts' });
      row = folder.add('evidence.csv', {
        ...cells,
        passage: 'antonov-lenin-counts',
        certainty: 'computed',
        reasoning: 'The same passage again.',
      });
    });
    expect(problems).toEqual([
      {
        file: 'evidence.csv',
        row,
        column: 'table, record, field, passage',
        value: `votes · ${antonov.id} · yes · antonov-lenin-counts`,
        expected: `a value that no other row has; row ${first} has it too`,
      },
    ]);
  });

  test('is not what two empty identifiers are: each only lacks a value', () => {
    const bodies = [
      bodyCells('council'),
      { ...bodyCells('x'), id: '' },
      { ...bodyCells('y'), id: '' },
    ];
    expect(problemsOf({ ...oneVote, bodies })).toEqual(
      [3, 4].map((row) => ({
        file: 'bodies.csv',
        row,
        column: 'id',
        expected:
          'a value (Stable identifier of the body, readable and citable); the cell is empty',
      })),
    );
  });
});

describe('a table that stands alone', () => {
  const key: FieldDescriptor = { name: 'id', type: 'string', description: 'Key' };
  const fieldOf = (name: string, more: Partial<FieldDescriptor> = {}): FieldDescriptor => ({
    ...{ name, type: 'string', description: `The ${name}` },
    ...more,
  });
  /** The rows and problems of a table with a key and some fields, whose cells are given row by row. */
  const read = (fields: FieldDescriptor[], header: string[], ...cells: string[][]) => {
    const table: TableDescriptor = {
      ...{ name: 'things', path: 'things.csv', title: 'Things', description: 'Things' },
      schema: { fields: [key, ...fields], primaryKey: ['id'] },
    };
    const problems: Problem[] = [];
    const text = { header, rows: cells.map((row, at) => ({ number: at + 2, cells: row })) };
    const rows = readRows(text, table, gregorianThroughout, problems);
    return { rows, problems };
  };
  const problemOf = (field: FieldDescriptor, cell: string) =>
    read([field], ['id', field.name], ['a', cell]).problems[0];

  test('needs a name in one language of several, and every other column that is required', () => {
    const name = (language: string) =>
      fieldOf(`name_${language}`, {
        'sovnarkom:type': 'name',
        'sovnarkom:language': language,
        constraints: { required: true },
      });
    const label = { ...name('ru'), name: 'label_ru' };
    const kind = fieldOf('kind', { constraints: { required: true } });
    const missing = (...header: string[]) =>
      read([name('en'), name('ru'), kind], header).problems.map((one) => one.column);
    expect(missing('id', 'name_ru', 'kind')).toEqual([]);
    expect(missing('id', 'name_en')).toEqual(['kind']);
    expect(missing('id', 'kind')).toEqual(['name_en', 'name_ru']);
    const other = read([name('en'), label], ['id', 'label_ru']).problems;
    expect(other.map((one) => one.column)).toEqual(['name_en']);
  });

  test('has names, and what is set in one line, without a line break', () => {
    const expected = 'text in one line; there is a line break in it: write a space in its place';
    for (const field of [
      fieldOf('name_en', { 'sovnarkom:type': 'name', 'sovnarkom:language': 'en' }),
      fieldOf('post', { 'sovnarkom:lines': 'one' }),
    ]) {
      for (const value of ['two\nlines', 'two\rlines']) {
        expect(problemOf(field, value)).toMatchObject({ column: field.name, value, expected });
      }
      expect(problemOf(field, 'one line')).toBeUndefined();
    }
    expect(problemOf(fieldOf('text'), 'two\nlines')).toBeUndefined();
    expect(problemOf(fieldOf('source', { 'sovnarkom:type': 'source' }), 'a\nb')).toBeUndefined();
  });

  test('has whole numbers, of which is told what they may be', () => {
    const whole = (constraints: FieldDescriptor['constraints'] = {}) =>
      fieldOf('yes', { type: 'integer', constraints });
    const told = '; leave the cell empty if the source does not tell it';
    expect(problemOf(whole(), 'many')?.expected).toBe(`a whole number${told}`);
    expect(problemOf(whole({ minimum: 1 }), '0')?.expected).toBe(
      `a whole number, 1 or more${told}`,
    );
    expect(problemOf(whole({ required: true }), 'many')?.expected).toBe('a whole number');
    expect(problemOf(whole({ minimum: 1 }), '1')).toBeUndefined();
    expect(problemOf(whole(), '-12')).toBeUndefined();
    expect(read([whole()], ['id', 'yes'], ['a', '-0']).rows[0]?.values.yes).toBe(0);
  });

  test.each([
    ['1,234', '1234'],
    ['12 345 678', '12345678'],
    ["1'234", '1234'],
    ['1\u00a0234', '1234'],
    ['1\u202f234', '1234'],
    ['12.0', '12'],
    ['12,00', '12'],
    [' 7 ', '7'],
  ])('has %j in place of a number, which is perhaps %s', (cell, nearest) => {
    expect(problemOf(fieldOf('yes', { type: 'integer' }), cell)?.nearest).toEqual([nearest]);
  });

  test.each(['1234,567', '1,23', '12.50', '12.05', '12.0.1', 'x1,234', '1,234x', 'many', '-5.0'])(
    'has %j in place of a number, which may be any',
    (cell) => {
      expect(problemOf(fieldOf('yes', { type: 'integer' }), cell)).not.toHaveProperty('nearest');
    },
  );

  test('has a number that is near only where it may stand', () => {
    const field = fieldOf('yes', { type: 'integer', constraints: { minimum: 2 } });
    expect(problemOf(field, '1.0')).not.toHaveProperty('nearest');
    expect(problemOf(field, '2.0')?.nearest).toEqual(['2']);
  });

  test('has texts of a form, which is told, and one of several words', () => {
    const share = fieldOf('share', { constraints: { pattern: '\\d/\\d' } });
    expect(problemOf(share, 'half')?.expected).toBe('text of this form: The share');
    expect(problemOf(share, '1/2/3')?.expected).toBe('text of this form: The share');
    expect(problemOf(share, '1/2')).toBeUndefined();
    const result = fieldOf('result', { constraints: { enum: ['adopted', 'rejected'] } });
    expect(problemOf(result, 'passed')).toMatchObject({
      expected: 'one of adopted, rejected',
      nearest: ['adopted'],
    });
    expect(problemOf(result, 'rejectd')?.nearest).toEqual(['rejected']);
  });

  test('has headings without a name told by their places', () => {
    const { problems } = read([fieldOf('note')], ['id', '', 'note']);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ row: 1, column: 'number 2' });
    expect(problems[0]).not.toHaveProperty('nearest');
  });

  test('may have rows without a key, which are not alike', () => {
    expect(read([], ['id'], [''], ['']).problems).toEqual([]);
    expect(read([], ['id'], ['a'], ['b'], ['a']).problems).toEqual([
      {
        file: 'things.csv',
        row: 4,
        column: 'id',
        value: 'a',
        expected: 'a value that no other row has; row 2 has it too',
      },
    ]);
  });
});
