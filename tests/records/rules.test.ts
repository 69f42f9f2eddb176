import { describe, expect, test } from 'vitest';
import {
  bodyCells,
  type Cells,
  type Folder,
  loadedAfter,
  loadedFrom,
  oneVote,
  problemsAfter,
  problemsOf,
  type Tables,
} from './altered-dataset.js';

const antonov = 'sovnarkom-1917-12-30-antonov-lenin';
const vote = { id: 'on-peace', ...oneVote.votes[0] };

/** The problems that changing cells of one row makes in its file, and the row's number. */
function problemsOfCells(file: string, row: Cells, cells: Cells) {
  let number = 0;
  const problems = problemsAfter((folder) => {
    number = folder.set(file, row, cells);
  });
  return { row: number, problems: problems.filter((problem) => problem.file === file) };
}

/** The problems that a change of the record makes in one file. */
function problemsIn(file: string, change: (folder: Folder) => void) {
  return problemsAfter(change).filter((problem) => problem.file === file);
}

describe('a key', () => {
  test('of the record that its table does not have is told those that it has', () => {
    const { row, problems } = problemsOfCells(
      'sessions.csv',
      { id: 'sovnarkom-1917-12-30' },
      { body: 'sovnarkon' },
    );
    expect(problems).toEqual([
      {
        file: 'sessions.csv',
        row,
        column: 'body',
        value: 'sovnarkon',
        expected: expect.stringMatching(/^an id of the table bodies \(.*sovnarkom, vtsik.*\)$/),
        nearest: expect.arrayContaining(['sovnarkom']),
      },
    ]);
  });

  test.each([
    ['votes.csv', { id: antonov }, 'motion', 'motions'],
    ['votes.csv', { id: antonov }, 'session', 'sessions'],
    ['people.csv', { id: 'lenin' }, 'party', 'parties'],
    ['motions.csv', { id: 'antonov-lenin' }, 'proposer', 'people'],
    ['motions.csv', { id: 'antonov-lenin' }, 'proposer_party', 'parties'],
    ['compositions.csv', { id: 'sovnarkom-coalition' }, 'body', 'bodies'],
    ['seats.csv', { id: 'sovnarkom-coalition-left-sr' }, 'composition', 'compositions'],
    ['seats.csv', { id: 'sovnarkom-coalition-left-sr' }, 'party', 'parties'],
    [
      'evidence.csv',
      { passage: 'antonov-session-date', field: 'date', table: 'sessions' },
      'passage',
      'passages',
    ],
  ])('in %s, %o, column %s must be one of the table %s', (file, cells, column, table) => {
    const { row, problems } = problemsOfCells(file, cells, { [column]: 'nobody' });
    expect(problems).toContainEqual({
      file,
      row,
      column,
      value: 'nobody',
      expected: expect.stringMatching(new RegExp(`^an id of the table ${table} \\(.+\\)$`)),
    });
  });

  test('is told at most six of those there are, and how many more', () => {
    const expected = (count: number) => {
      const names = Array.from({ length: count }, (_, index) => `body-${index + 1}`);
      return problemsOf({ ...oneVote, bodies: names.map(bodyCells) });
    };
    const problem = { file: 'sessions.csv', row: 2, column: 'body', value: 'council' };
    expect(expected(0)).toEqual([
      { ...problem, expected: 'an id of the table bodies (there are none)' },
    ]);
    expect(expected(6)).toEqual([
      {
        ...problem,
        expected: 'an id of the table bodies (body-1, body-2, body-3, body-4, body-5, body-6)',
      },
    ]);
    expect(expected(8)).toEqual([
      {
        ...problem,
        expected:
          'an id of the table bodies (body-1, body-2, body-3, body-4, body-5, body-6 and 2 more)',
      },
    ]);
  });

  test('may be left out where none is needed', () => {
    expect(loadedFrom(oneVote).motions[0]).toMatchObject({
      proposer: undefined,
      proposerParty: undefined,
    });
  });

  test('into a table that cannot be read is not called unknown', () => {
    const problems = problemsAfter((folder) => folder.write('bodies.csv', ''));
    expect(problems).toEqual([
      { file: 'bodies.csv', expected: 'a table with a heading row; the file is empty' },
    ]);
  });
});

describe('a quote', () => {
  const passage = { id: 'antonov-lenin-counts' };

  test('without a source is told that it needs one', () => {
    const { row, problems } = problemsOfCells('passages.csv', passage, { source: '' });
    expect(problems).toEqual([
      {
        file: 'passages.csv',
        row,
        column: 'source',
        expected: 'a value (Work quoted); the cell is empty',
      },
    ]);
  });

  test('of a work that is not among the sources is told those that are', () => {
    const { row, problems } = problemsOfCells('passages.csv', passage, { source: 'douds-2018' });
    expect(problems).toEqual([
      {
        file: 'passages.csv',
        row,
        column: 'source',
        value: 'douds-2018',
        expected: expect.stringMatching(
          /^the id of a work in sources\.json \(douds-2017, .* and \d+ more\)$/,
        ),
        nearest: ['douds-2017'],
      },
    ]);
  });

  test('that is empty is told that it needs its words', () => {
    const { row, problems } = problemsOfCells('passages.csv', passage, { quote: '' });
    expect(problems).toEqual([
      {
        file: 'passages.csv',
        row,
        column: 'quote',
        expected: 'a value (The exact words); the cell is empty',
      },
    ]);
  });

  test('with a note that no citation has is told where the note belongs', () => {
    const { row, problems } = problemsOfCells('passages.csv', passage, { note: '999' });
    expect(problems).toEqual([
      {
        file: 'passages.csv',
        row,
        column: 'note',
        value: '999',
        expected: 'the number of a note that the table citations has',
      },
    ]);
  });

  test('may do without a note', () => {
    const dataset = loadedAfter((folder) => {
      folder.set('passages.csv', passage, { note: '', note_scope: '' });
    });
    const found = dataset.passages.find((one) => one.id === passage.id);
    expect(found).toMatchObject({ note: undefined, noteScope: undefined, citations: [] });
  });

  test('with a note whose citations cannot be read is not called uncited', () => {
    expect(problemsAfter((folder) => folder.remove('citations.csv'))).toEqual([
      {
        file: 'citations.csv',
        expected: expect.stringMatching(
          /^this file in .*, which datapackage\.json names: it is not there$/,
        ),
      },
    ]);
  });
});

describe('a citation', () => {
  test('of a work that is not among the sources is told those that are', () => {
    const { row, problems } = problemsOfCells(
      'citations.csv',
      { id: '47-1' },
      { source: 'amiantov' },
    );
    expect(problems).toEqual([
      {
        file: 'citations.csv',
        row,
        column: 'source',
        value: 'amiantov',
        expected: expect.stringMatching(/^the id of a work in sources\.json \(douds-2017, /),
        nearest: [expect.stringMatching(/^amiantov/)],
      },
    ]);
  });
});

describe('counts that contradict the result', () => {
  test.each([
    ['rejected', '12', '7'],
    ['adopted', '7', '12'],
    ['adopted', '5', '5'],
    ['adopted', '0', '0'],
  ])('are no reason to refuse a record: %s by %s to %s', (result, yes, no) => {
    const votes = [{ ...vote, result, yes, no }];
    expect(problemsOf({ ...oneVote, votes })).toEqual([]);
  });
});

describe('seats', () => {
  const seats = { id: 'sovnarkom-coalition-left-sr' };
  const expected = 'either a party or another group as the holder of the seats';

  test.each([
    ['both a party and another group', { group: 'Left commissars' }],
    ['neither a party nor another group', { party: '' }],
  ])('may not have %s as their holder', (_, cells) => {
    const { row, problems } = problemsOfCells('seats.csv', seats, cells);
    expect(problems).toEqual([{ file: 'seats.csv', row, column: 'party', expected }]);
  });
});

describe('evidence', () => {
  const date = { table: 'sessions', record: 'sovnarkom-1917-12-30', field: 'date' };

  test('must be of a table of the dataset', () => {
    const { row, problems } = problemsOfCells('evidence.csv', date, { table: 'meetings' });
    expect(problems).toEqual([
      {
        file: 'evidence.csv',
        row,
        column: 'table',
        value: 'meetings',
        expected: expect.stringMatching(/^the name of a table \(bodies, .* and \d+ more\)$/),
      },
    ]);
  });

  test('must be of a record of the table', () => {
    const { row, problems } = problemsOfCells('evidence.csv', date, { record: 'sovnarkom' });
    expect(problems).toEqual([
      {
        file: 'evidence.csv',
        row,
        column: 'record',
        value: 'sovnarkom',
        expected: 'the id of a row of the table sessions',
        nearest: expect.arrayContaining([expect.stringMatching(/^sovnarkom/)]),
      },
    ]);
  });

  test('must be of a column of the table', () => {
    let columns: string[] = [];
    let row = 0;
    const problems = problemsIn('evidence.csv', (folder) => {
      columns = folder.heading('sessions.csv');
      row = folder.set('evidence.csv', date, { field: 'evening' });
    });
    expect(problems).toEqual([
      {
        file: 'evidence.csv',
        row,
        column: 'field',
        value: 'evening',
        expected: `a column of the table sessions (${columns.join(', ')})`,
      },
    ]);
  });

  test('must be of a field that has a value', () => {
    let empty = 0;
    let row = 0;
    const problems = problemsAfter((folder) => {
      empty = folder.rowOf('votes.csv', { id: antonov });
      row = folder.add('evidence.csv', {
        table: 'votes',
        record: antonov,
        field: 'abstain',
        passage: 'antonov-lenin-counts',
        certainty: 'stated',
      });
    });
    expect(problems).toEqual([
      {
        file: 'evidence.csv',
        row,
        column: 'field',
        value: 'abstain',
        expected: `a field that has a value; votes.csv, row ${empty} leaves it empty`,
      },
    ]);
  });

  test.each(['inferred', 'computed'])('that is %s must give its reasoning', (certainty) => {
    const { row, problems } = problemsOfCells('evidence.csv', date, { certainty });
    expect(problems).toEqual([
      {
        file: 'evidence.csv',
        row,
        column: 'reasoning',
        expected: `how the value is ${certainty} from the words; the cell is empty`,
      },
    ]);
  });

  test('that is inferred, with its reasoning, is accepted', () => {
    const reasoning = 'The article tells of the evening.';
    const dataset = loadedAfter((folder) => {
      folder.set('evidence.csv', date, { certainty: 'inferred', reasoning });
    });
    const found = dataset.evidence.find(
      (one) => one.record === date.record && one.field === 'date',
    );
    expect(found).toMatchObject({ certainty: 'inferred', reasoning });
  });

  test('of an unknown certainty is told the three, and not asked for reasoning too', () => {
    const { row, problems } = problemsOfCells('evidence.csv', date, { certainty: 'likely' });
    expect(problems).toEqual([
      {
        file: 'evidence.csv',
        row,
        column: 'certainty',
        value: 'likely',
        expected: 'one of stated, inferred, computed',
        nearest: ['inferred'],
      },
    ]);
  });
});

describe('a value without evidence', () => {
  test.each([
    ['votes', antonov, 'yes', '12'],
    ['votes', antonov, 'result', 'adopted'],
    ['sessions', 'sovnarkom-1917-12-30', 'date', '1917-12-30'],
    ['people', 'karelin', 'party', 'left-sr'],
    ['motions', 'antonov-lenin', 'proposer', 'lenin'],
    ['seats', 'sovnarkom-coalition-left-sr', 'seats', '7'],
  ])(
    'in the table %s, record %s, field %s, is asked for a passage',
    (table, record, field, value) => {
      let row = 0;
      const problems = problemsAfter((folder) => {
        row = folder.rowOf(`${table}.csv`, { id: record });
        folder.drop('evidence.csv', { table, record, field });
      });
      expect(problems).toEqual([
        {
          file: `${table}.csv`,
          row,
          column: field,
          value,
          expected: `a row of evidence.csv that names a passage for it (table ${table}, record ${record}, field ${field})`,
        },
      ]);
    },
  );

  test('is accepted where the dataset makes evidence optional', () => {
    const dataset = loadedAfter((folder) => {
      folder.changeDescriptor((descriptor) => {
        descriptor['sovnarkom:evidence'] = 'optional';
      });
      folder.writeRows('evidence.csv', folder.heading('evidence.csv'), []);
    });
    expect(dataset.evidence).toEqual([]);
    expect(dataset.votes.find((one) => one.id === antonov)).toMatchObject({ yes: 12, no: 7 });
  });

  test('is not accepted where the dataset says that evidence is required', () => {
    const problems = problemsAfter((folder) => {
      folder.changeDescriptor((descriptor) => {
        descriptor['sovnarkom:evidence'] = 'required';
      });
      folder.drop('evidence.csv', { table: 'votes', record: antonov, field: 'no' });
    });
    expect(problems.map(({ file, column }) => [file, column])).toEqual([['votes.csv', 'no']]);
  });

  test('is not told of where the evidence itself cannot be read', () => {
    expect(problemsAfter((folder) => folder.write('evidence.csv', ''))).toEqual([
      { file: 'evidence.csv', expected: 'a table with a heading row; the file is empty' },
    ]);
  });
});

describe('what cannot be is refused', () => {
  const person = (id: string) => ({ id, name_en: id, name_ru: id, name_el: id });
  const party = { id: 'reds', name_en: 'Reds', name_ru: 'Reds', name_el: 'Reds' };
  const base = { ...oneVote, parties: [party], people: [person('a'), person('b')] };
  const ballot = (cells: Cells) =>
    problemsOf({ ...base, ballots: [{ id: 'x', vote: vote.id, option: 'yes', ...cells }] });

  test('a ballot of nobody', () => {
    expect(ballot({})).toEqual([
      {
        file: 'ballots.csv',
        row: 2,
        column: 'person',
        expected: 'the person or the party whose ballot it is',
      },
    ]);
    expect(ballot({ person: 'a' })).toEqual([]);
    expect(ballot({ party: 'reds', count: '7' })).toEqual([]);
  });

  test('a person’s ballot that counts for more or less than one', () => {
    for (const count of ['7', '0']) {
      expect(ballot({ person: 'a', count })).toEqual([
        {
          file: 'ballots.csv',
          row: 2,
          column: 'count',
          value: count,
          expected: 'the ballot of a person to be one; leave the cell empty, or write 1',
        },
      ]);
    }
    expect(ballot({ person: 'a', count: '1' })).toEqual([]);
  });

  test('a body that is part of itself, by however many others', () => {
    const bodies = (parts: Readonly<Record<string, string>>) =>
      problemsOf({
        ...base,
        bodies: [...base.bodies, bodyCells('x'), bodyCells('y'), bodyCells('z')].map((cells) => ({
          ...cells,
          part_of: parts[cells.id!] ?? '',
        })),
      }).map(({ row, column, value }) => [row, column, value]);
    expect(bodies({ x: 'x' })).toEqual([[3, 'part_of', 'x']]);
    expect(bodies({ x: 'y', y: 'z', z: 'x' })).toEqual([
      [3, 'part_of', 'y'],
      [4, 'part_of', 'z'],
      [5, 'part_of', 'x'],
    ]);
    expect(bodies({ x: 'y', y: 'z', z: 'y' }).map(([row]) => row)).toEqual([4, 5]);
    expect(bodies({ x: 'y', y: 'z' })).toEqual([]);
  });

  test('one party twice in a composition', () => {
    const seats = [
      { id: 'one', composition: 'then', party: 'reds', seats: '3', status: 'filled' },
      { id: 'two', composition: 'then', party: 'reds', seats: '4', status: 'filled' },
    ];
    const compositions = [
      {
        id: 'then',
        body: 'council',
        date: '1917-12',
        calendar: 'civil',
        authority: 'official',
        counts: 'members',
      },
    ];
    expect(problemsOf({ ...base, compositions, seats })).toMatchObject(
      [
        {
          file: 'seats.csv',
          row: 3,
          column: 'party',
          value: 'reds',
          expected: /once in a composition; row 2 has it too/,
        },
      ].map((one) => ({ ...one, expected: expect.stringMatching(one.expected) })),
    );
    const follow = [seats[0]!, { ...seats[1]!, status: 'to-follow' }];
    expect(problemsOf({ ...base, compositions, seats: follow })).toEqual([]);
  });

  test('a person twice in a session', () => {
    const row = { session: 'first', count: '1', bound: 'exact' };
    const attendance = [
      { id: 'one', person: 'a', ...row },
      { id: 'two', person: 'b', ...row },
      { id: 'three', person: 'a', ...row },
    ];
    expect(problemsOf({ ...base, attendance })).toEqual([
      {
        file: 'attendance.csv',
        row: 4,
        column: 'person',
        value: 'a',
        expected: 'each person once in a session; row 2 has it too',
      },
    ]);
    expect(problemsOf({ ...base, attendance: attendance.slice(0, 2) })).toEqual([]);
  });

  test('two votes in one position of a session', () => {
    const votes = [
      { ...vote, position: '1' },
      { ...vote, id: 'again', position: '1' },
    ];
    expect(problemsOf({ ...base, votes })).toMatchObject([
      { file: 'votes.csv', row: 3, column: 'position', value: '1' },
    ]);
    expect(problemsOf({ ...base, votes: [vote, { ...vote, id: 'again', yes: '3' }] })).toEqual([]);
  });

  test('two sessions of a body on one day that nothing sets apart', () => {
    const session = { body: 'council', date: '1917-12-13', calendar: 'civil' };
    const sessions = (...others: readonly Cells[]) => ({
      ...base,
      sessions: [
        { ...session, id: 'first' },
        ...others.map((one, index) => ({ ...session, id: `other-${index}`, ...one })),
      ],
    });
    expect(problemsOf(sessions({ note: 'Found elsewhere.' }))).toEqual([
      {
        file: 'sessions.csv',
        row: 3,
        column: 'part_of_day',
        expected:
          'one session of a body on a day, or two that the source tells apart; row 2 has the same. Write in part_of_day what sets each apart (Morning, Second sitting), or take one row out',
      },
    ]);
    const evening = { part_of_day: 'Evening' };
    expect(problemsOf(sessions(evening, evening))).toMatchObject([
      { row: 4, column: 'part_of_day', value: 'Evening' },
    ]);
    expect(problemsOf(sessions(evening))).toEqual([]);
    expect(problemsOf(sessions({ date: '1917-12-14' }))).toEqual([]);
    expect(problemsOf(sessions({ calendar: 'gregorian' }))).toEqual([]);
  });

  test('unless a source tells no day: two sessions of a month can be two', () => {
    for (const date of ['1917-12', '1917-12-13~', '1917-12-13/1917-12-15', '']) {
      const row = { body: 'council', date, calendar: date === '' ? '' : 'civil' };
      const sessions = [
        { id: 'first', ...row },
        { id: 'second', ...row },
      ];
      expect(problemsOf({ ...base, sessions }), date).toEqual([]);
    }
  });

  test('two votes on a motion in a session that nothing sets apart', () => {
    const votes = (other: Cells): Tables => ({
      ...base,
      votes: [vote, { ...vote, id: 'again', ...other }],
    });
    expect(problemsOf(votes({ note: 'Once more.' }))).toEqual([
      {
        file: 'votes.csv',
        row: 3,
        column: 'position',
        expected:
          'one vote on a motion in a session, or two that the source tells apart; row 2 has the same throughout. Write in position which came first, or take one row out',
      },
    ]);
    for (const other of [{ position: '2' }, { yes: '3' }, { result: 'reconsidered' }]) {
      expect(problemsOf(votes(other))).toEqual([]);
    }
    const otherMotion = { ...oneVote.motions[0], id: 'bread' };
    expect(
      problemsOf({ ...votes({ motion: 'bread' }), motions: [...oneVote.motions, otherMotion] }),
    ).toEqual([]);
  });

  test('a name in more than one line', () => {
    for (const broken of ['Coun\ncil', 'Council\n']) {
      const [council] = oneVote.bodies;
      expect(problemsOf({ ...base, bodies: [{ ...council, name_ru: broken }] })).toEqual([
        {
          file: 'bodies.csv',
          row: 2,
          column: 'name_ru',
          value: broken,
          expected: 'text in one line; there is a line break in it: write a space in its place',
        },
      ]);
    }
    const [session] = oneVote.sessions;
    const sessions = [{ ...session, part_of_day: 'in the\nevening' }];
    expect(problemsOf({ ...base, sessions })).toMatchObject([{ column: 'part_of_day' }]);
    const noted = [{ ...session, note: 'In the\nevening.' }];
    expect(problemsOf({ ...base, sessions: noted })).toEqual([]);
  });

  test('a last page before the first', () => {
    const minutes = (last: string) =>
      problemsOf(
        {
          ...base,
          minutes: [
            {
              id: 'item',
              source: 'book',
              page: '10',
              last_page: last,
              citation_note: '1',
              body: 'council',
              text: 'An item',
            },
          ],
          citations: [{ id: 'c', note: '1', source: 'book', locator_type: 'page' }],
        },
        (folder) => {
          folder.write('sources.json', JSON.stringify([{ id: 'book', type: 'book' }]));
          folder.changeDescriptor((descriptor) => {
            descriptor.resources.push({ name: 'sources', path: 'sources.json' });
          });
        },
      ).filter((problem) => problem.column === 'last_page');
    expect(minutes('9')).toMatchObject([{ file: 'minutes.csv', row: 2, value: '9' }]);
    expect(minutes('10')).toEqual([]);
    expect(minutes('')).toEqual([]);
  });
});

test('rows of nothing but commas are nothing, wherever they stand', () => {
  const blank = (folder: Folder) => {
    const [heading, ...rows] = folder.read('votes.csv').trimEnd().split('\n');
    const commas = heading!.replace(/[^,]/g, '');
    folder.write(
      'votes.csv',
      [heading, commas, ...rows, commas, commas, '', commas, ''].join('\n'),
    );
  };
  expect(problemsOf(oneVote, blank)).toEqual([]);
  expect(loadedFrom(oneVote, blank).votes).toHaveLength(1);
});
