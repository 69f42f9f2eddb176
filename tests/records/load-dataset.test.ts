import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { gregorianThroughout } from '../../src/calendar/index.js';
import { DatasetError } from '../../src/errors/index.js';
import { evidenceOf, loadDataset } from '../../src/records/index.js';
import {
  bodyCells,
  builtIn,
  type Folder,
  loadedAfter,
  loadedFrom,
  oneVote,
  problemsAfter,
  problemsOf,
} from './altered-dataset.js';

const dataset = loadDataset();

function vote(id: string) {
  const found = dataset.votes.find((one) => one.id === id);
  if (!found) throw new Error(`there is no vote ${id}`);
  return found;
}

/** What a value rests on: words, note, and the works and pages that the note cites. */
function support(record: object, field: string) {
  return evidenceOf(record, field).map(({ passage, certainty }) => ({
    quote: passage.quote,
    certainty,
    note: passage.note,
    cites: passage.citations.map(({ source, locator }) => `${source.id}, ${locator}`),
  }));
}

const recordedVotes = [
  'vtsik-1917-11-04-sovnarkom-reply',
  'vtsik-1917-11-04-confidence',
  'vtsik-1917-12-01-kadet-repression',
  'sovnarkom-1917-12-30-antonov-lenin',
];

describe('the built-in record', () => {
  test.each([
    ['vtsik-1917-11-04-sovnarkom-reply', 'vtsik', '1917-11-04', 'rejected', 20, 25, 12],
    ['vtsik-1917-11-04-confidence', 'vtsik', '1917-11-04', 'adopted', 29, 23, 3],
    ['vtsik-1917-12-01-kadet-repression', 'vtsik', '1917-12-01', 'adopted', 150, 98, 3],
    ['sovnarkom-1917-12-30-antonov-lenin', 'sovnarkom', '1917-12-30', 'adopted', 12, 7, undefined],
  ])(
    'holds the vote %s of %s on %s: %s by %i to %i, %o abstaining',
    (id, body, date, result, yes, no, abstain) => {
      const { session, ...rest } = vote(id);
      expect(rest).toMatchObject({ result, yes, no, abstain, rule: undefined });
      expect(session.body.id).toBe(body);
      expect(session.date).toMatchObject({ written: date, calendar: 'civil', precision: 'day' });
    },
  );

  test('tells who moved what', () => {
    const { motion } = vote('sovnarkom-1917-12-30-antonov-lenin');
    expect(motion.proposer?.name).toEqual({
      en: 'Vladimir Lenin',
      ru: 'Владимир Ленин',
      el: 'Βλαντιμίρ Λένιν',
    });
    expect(motion.proposerParty?.id).toBe('bolshevik');
    expect(vote('sovnarkom-1917-12-30-antonov-karelin').motion.proposer?.id).toBe('karelin');
  });

  test('leaves the counts that the article does not tell undefined, never zero', () => {
    for (const id of [
      'vtsik-1917-12-01-kadet-decree-repeal',
      'sovnarkom-1917-12-30-antonov-karelin',
    ]) {
      expect(vote(id)).toMatchObject({ yes: undefined, no: undefined, abstain: undefined });
    }
  });

  test('rests the 20 to 25 on the words of the article, its note 94 and the minutes', () => {
    const record = vote('vtsik-1917-11-04-sovnarkom-reply');
    const counts = {
      quote: 'Ένα σχετικό ψήφισμα απορρίφθηκε με μικρή διαφορά: είκοσι πέντε έναντι είκοσι',
      certainty: 'stated',
      note: 94,
      cites: ['keep-1979, 81-6'],
    };
    expect(support(record, 'yes')).toEqual([counts]);
    expect(support(record, 'no')).toEqual([counts]);
    expect(support(record, 'result')).toEqual([counts]);
    expect(support(record, 'abstain')).toEqual([
      {
        quote: 'με έξι Μπολσεβίκους και έξι Αριστερούς Σ.Ε. να απέχουν',
        certainty: 'computed',
        note: 94,
        cites: ['keep-1979, 81-6'],
      },
    ]);
    expect(evidenceOf(record, 'abstain')[0]?.reasoning).toMatch(/^6 .* \+ 6 .* = 12/);
  });

  test('rests the 29 to 23 with three abstentions on the words of the article, note 94', () => {
    const record = vote('vtsik-1917-11-04-confidence');
    for (const field of ['yes', 'no', 'abstain']) {
      expect(support(record, field)).toEqual([
        {
          quote: 'είκοσι εννέα έναντι είκοσι τριών με τρεις αποχές',
          certainty: 'stated',
          note: 94,
          cites: ['keep-1979, 81-6'],
        },
      ]);
    }
  });

  test('rests the 150 to 98 with three abstentions on the words of the article, note 73', () => {
    const record = vote('vtsik-1917-12-01-kadet-repression');
    for (const field of ['yes', 'no', 'abstain']) {
      expect(support(record, field)).toEqual([
        {
          quote: 'με ψήφους 150 υπέρ, 98 κατά και τρεις αποχές',
          certainty: 'stated',
          note: 73,
          cites: ['vtsik-2-1918, 121-2'],
        },
      ]);
    }
  });

  test('rests the 12 to 7 on the words of the article, note 47', () => {
    const record = vote('sovnarkom-1917-12-30-antonov-lenin');
    for (const field of ['yes', 'no', 'result']) {
      expect(support(record, field)).toEqual([
        {
          quote: 'έγινε δεκτό με πλειοψηφία δώδεκα ψήφων έναντι επτά',
          certainty: 'stated',
          note: 47,
          cites: ['amiantov-2006, 174'],
        },
      ]);
    }
    expect(evidenceOf(record, 'abstain')).toEqual([]);
  });

  test('marks 4 November, which the article does not state of the sitting, as inferred, with the reasoning', () => {
    const evidence = evidenceOf(vote('vtsik-1917-11-04-confidence').session, 'date');
    expect(evidence.map((one) => [one.passage.id, one.certainty])).toEqual([
      ['vtsik-4-november', 'inferred'],
      ['malkin-newspapers', 'inferred'],
      ['press-debate', 'inferred'],
    ]);
    for (const { reasoning } of evidence) {
      expect(reasoning).toMatch(
        /gives this sitting no date.*note 94.*note 93.*note 67.*4 November/,
      );
    }
  });

  test.each([
    ['vtsik-1917-12-01-kadet-repression', 'inferred'],
    ['sovnarkom-1917-12-30-antonov-lenin', 'stated'],
  ])('marks the date of %s as %s: its words have the year, or have not', (id, certainty) => {
    const certainties = evidenceOf(vote(id).session, 'date').map((one) => one.certainty);
    expect(new Set(certainties)).toEqual(new Set([certainty]));
  });

  test('gives every count and result of these votes a Greek quote, a note and a work with the page', () => {
    const recorded = dataset.votes.filter((one) => recordedVotes.includes(one.id));
    expect(recorded).toHaveLength(4);
    for (const record of recorded) {
      for (const field of ['result', 'yes', 'no', 'abstain'] as const) {
        if (record[field] === undefined) continue;
        const evidence = evidenceOf(record, field);
        expect(evidence.length, `${record.id} ${field}`).toBeGreaterThan(0);
        for (const { passage } of evidence) {
          expect(passage.quote).toMatch(/\p{Script=Greek}/u);
          expect(passage.note).toBeGreaterThan(0);
          expect(passage.citations.length, passage.id).toBeGreaterThan(0);
          for (const citation of passage.citations) expect(citation.locator).toMatch(/\d/);
        }
      }
    }
  });

  test.each([
    ['votes', ['position', 'yes', 'no', 'abstain']],
    ['passages', ['paragraph', 'note']],
    ['citations', ['note']],
    ['attendance', ['count']],
    ['ballots', ['count']],
    ['statements', ['value']],
  ] as const)('has in %s the numbers that plain reading of the file gives', (table, fields) => {
    const rows = builtIn.rows(`${table}.csv`);
    const records: readonly object[] = dataset[table];
    expect(records).toHaveLength(rows.length);
    for (const field of fields) {
      expect(records.map((record) => (record as Record<string, unknown>)[field])).toEqual(
        rows.map(({ [field]: cell }) => (cell === '' ? undefined : Number(cell))),
      );
    }
  });

  test('has the seats that plain reading of the file gives', () => {
    const loaded = dataset.compositions.flatMap((composition) =>
      composition.seats.map((row) => [composition.id, row.id, row.party?.id ?? '', row.seats]),
    );
    const plain = builtIn
      .rows('seats.csv')
      .map((row) => [row.composition, row.id, row.party, Number(row.seats)]);
    expect(new Set(loaded.map(String))).toEqual(new Set(plain.map(String)));
    expect(loaded).toHaveLength(plain.length);
  });

  test('has no quote without words, and each as plain reading of the file gives it', () => {
    const plain = builtIn.rows('passages.csv').map((row) => row.quote ?? '');
    expect(dataset.passages.map((passage) => passage.quote)).toEqual(plain);
    expect(plain.filter((quote) => quote.trim() === '')).toEqual([]);
  });

  test('has its title, version and citation from the descriptor', () => {
    const { title } = builtIn.descriptor();
    expect(dataset.title).toBe(title);
    expect(dataset.version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(dataset.citation).toContain(dataset.version);
  });

  test('is what a copy of its folder gives', () => {
    expect(loadedAfter(() => {})).toEqual(dataset);
    expect(loadDataset(builtIn.path)).toEqual(dataset);
  });
});

describe('a folder with a record of the same form', () => {
  const eachTable = (folder: Folder, change: (text: string) => string) => {
    for (const { path } of folder.descriptor().resources) {
      if (path.endsWith('.csv')) folder.write(path, change(folder.read(path)));
    }
  };

  test('may have byte-order marks in its tables', () => {
    expect(loadedAfter((folder) => eachTable(folder, (text) => `\uFEFF${text}`))).toEqual(dataset);
  });

  test('may have the line ends of Windows in its tables', () => {
    const windows = loadedAfter((folder) =>
      eachTable(folder, (text) => text.replaceAll('\n', '\r\n')),
    );
    expect(windows).toEqual(dataset);
  });

  test('may leave out every table but bodies, sessions, motions and votes', () => {
    const loaded = loadedFrom(oneVote);
    expect(loaded).toMatchObject({
      title: 'A dataset of its own',
      version: undefined,
      citation: undefined,
      parties: [],
      people: [],
      compositions: [],
      passages: [],
      citations: [],
      evidence: [],
      sources: [],
    });
    expect(loaded.votes).toHaveLength(1);
  });

  test('may name its files as it likes', () => {
    const loaded = loadedFrom(oneVote, (folder) => {
      folder.write('decisions.csv', folder.read('votes.csv'));
      folder.remove('votes.csv');
      folder.changeDescriptor(({ resources }) => {
        for (const one of resources) if (one.name === 'votes') one.path = 'decisions.csv';
      });
    });
    expect(loaded.votes[0]).toMatchObject({ id: 'on-peace', yes: 2, no: 1 });
  });
});

describe('a file that cannot be read', () => {
  test.each(['', '\uFEFF', '\r\n'])('because it is empty (%j) is told so', (text) => {
    expect(problemsAfter((folder) => folder.write('votes.csv', text))).toContainEqual({
      file: 'votes.csv',
      expected: 'a table with a heading row; the file is empty',
    });
  });

  const notUtf8 =
    'text in UTF-8; save the file again with that encoding (in a spreadsheet: "CSV UTF-8")';

  test('because it is in windows-1253 is told the first row at fault and how to save it', () => {
    const problems = problemsAfter((folder) => {
      // The letters of the Greek block stand in windows-1253 in the same order, 720 places lower.
      const bytes = [...folder.read('passages.csv')].map((letter) => {
        const code = letter.codePointAt(0) ?? 0;
        return code < 128 ? code : code >= 0x384 && code <= 0x3ce ? code - 720 : 0x3f;
      });
      const encoded = Uint8Array.from(bytes);
      expect(new TextDecoder('windows-1253').decode(encoded)).toContain(
        'έγινε δεκτό με πλειοψηφία',
      );
      folder.write('passages.csv', encoded);
    });
    expect(problems).toEqual([{ file: 'passages.csv', row: 2, expected: notUtf8 }]);
  });

  test('because it is in UTF-16 is told the first row and how to save it', () => {
    const problems = problemsAfter((folder) => {
      const text = `\uFEFF${folder.read('passages.csv')}`;
      folder.write('passages.csv', Buffer.from(text, 'utf16le'));
    });
    expect(problems).toEqual([{ file: 'passages.csv', row: 1, expected: notUtf8 }]);
  });

  test('because of a quotation mark that is not closed is told so', () => {
    const problems = problemsAfter((folder) => {
      folder.write(
        'people.csv',
        folder.read('people.csv').replace('Vladimir Lenin', '"Vladimir Lenin'),
      );
    });
    expect(problems).toEqual([
      {
        file: 'people.csv',
        row: expect.any(Number),
        expected: expect.stringMatching(
          /^comma-separated values with matching quotation marks \((?:Quote Not Closed|Invalid Closing Quote)/,
        ),
      },
    ]);
  });

  test.each(['votes.csv', 'sources.json'])('because %s is missing is told who names it', (file) => {
    let path = '';
    const problems = problemsAfter((folder) => {
      path = folder.path;
      folder.remove(file);
    });
    expect(problems).toContainEqual({
      file,
      expected: `this file in ${path}, which datapackage.json names: it is not there`,
    });
    expect(problems.filter((problem) => problem.file === 'passages.csv')).toEqual([]);
  });
});

describe('the descriptor', () => {
  test('must be there', () => {
    const path = join(builtIn.path, 'no-such-folder');
    try {
      loadDataset(path);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(DatasetError);
      expect((error as DatasetError).folder).toBe(path);
      expect((error as DatasetError).problems).toEqual([
        {
          file: 'datapackage.json',
          expected: `a Data Package descriptor in ${path}; copy the one of the built-in record and keep the tables you have`,
        },
      ]);
    }
  });

  test('must be JSON', () => {
    expect(problemsAfter((folder) => folder.write('datapackage.json', '{ "title": '))).toEqual([
      { file: 'datapackage.json', expected: expect.stringMatching(/^valid JSON \(.+\)$/) },
    ]);
  });

  test.each([
    { resources: [] },
    { title: 'Votes' },
    { title: 1917, resources: [] },
    { title: 'Votes', resources: 'votes.csv' },
    [],
    'votes',
  ])('must have a title and a list of resources: %j', (descriptor) => {
    const problems = problemsAfter((folder) =>
      folder.write('datapackage.json', JSON.stringify(descriptor)),
    );
    expect(problems).toEqual([
      { file: 'datapackage.json', expected: 'a title and a list of resources' },
    ]);
  });

  test('may list only resources that the toolkit reads', () => {
    const known = builtIn.descriptor().resources.map((resource) => resource.name);
    const problems = problemsAfter((folder) =>
      folder.changeDescriptor(({ resources }) => {
        resources.push({ name: 'telegrams', path: 'telegrams.csv' });
      }),
    );
    expect(problems).toEqual([
      {
        file: 'datapackage.json',
        value: 'telegrams',
        expected: `resources of the form that the toolkit reads (${known.join(', ')})`,
      },
    ]);
  });

  test('must give each resource a path', () => {
    const problems = problemsOf({ ...oneVote, parties: [] }, (folder) =>
      folder.write(
        'datapackage.json',
        JSON.stringify({
          ...folder.descriptor(),
          resources: folder
            .descriptor()
            .resources.map(({ name, path }) => (name === 'parties' ? { name } : { name, path })),
        }),
      ),
    );
    expect(problems).toEqual([
      { file: 'datapackage.json', value: 'parties', expected: 'a path for the resource parties' },
    ]);
  });

  test('that does not list a table has none of its records', () => {
    const { bodies, sessions } = oneVote;
    const board = loadedFrom({ bodies, sessions });
    expect([board.sessions.length, board.votes, board.people]).toEqual([1, [], []]);
    expect(problemsOf({ sessions }).map(({ file, column }) => [file, column])).toEqual([
      ['sessions.csv', 'body'],
    ]);
  });
});

describe('the works', () => {
  const works = (change: (list: { id?: unknown; type?: unknown }[]) => unknown) =>
    problemsAfter((folder) => {
      const list = JSON.parse(folder.read('sources.json'));
      folder.write('sources.json', JSON.stringify(change(list) ?? list));
    });
  const { length } = JSON.parse(builtIn.read('sources.json'));

  test('must be JSON', () => {
    const problems = problemsAfter((folder) => folder.write('sources.json', '[{ "id": '));
    expect(problems).toEqual([
      {
        file: 'sources.json',
        expected: expect.stringMatching(/^valid JSON \(.+\)$/),
      },
    ]);
  });

  test('must be a list', () => {
    expect(works(() => ({ id: 'douds-2017', type: 'book' }))).toEqual([
      { file: 'sources.json', expected: expect.stringMatching(/^a list of works as CSL-JSON/) },
    ]);
  });

  test.each([
    [{ type: 'book' }, 'id', 'undefined'],
    [{ id: 'a-work' }, 'type', 'undefined'],
    [{ id: '', type: 'book' }, 'id', ''],
  ])('must each have an id and a type: %j', (work, column, value) => {
    expect(works((list) => [...list, work])).toEqual([
      {
        file: 'sources.json',
        row: length + 1,
        column,
        value,
        expected: 'an id and a type for every work (CSL-JSON)',
      },
    ]);
  });

  test('must each have an id of their own', () => {
    expect(works((list) => [...list, { id: 'keep-1979', type: 'book' }])).toEqual([
      {
        file: 'sources.json',
        row: length + 1,
        column: 'id',
        value: 'keep-1979',
        expected: 'an id that no other work has; work 8 has it too',
      },
    ]);
  });
});

describe('a wrong dataset', () => {
  test('tells of every error in every file at once, in the order of files and rows', () => {
    const problems = problemsOf(
      {
        ...oneVote,
        bodies: [bodyCells('council'), bodyCells('council')],
        sessions: [{ ...oneVote.sessions[0], body: 'senate', date: '1918-02-31' }],
        votes: [
          { ...oneVote.votes[0], result: 'rejected', abstain: '-1' },
          { ...oneVote.votes[0], id: 'other one', motion: 'war', result: '' },
        ],
      },
      (folder) => {
        folder.changeDescriptor(({ resources }) => {
          resources.push({ name: 'telegrams', path: 'telegrams.csv' });
        });
        folder.write('motions.csv', `${folder.read('motions.csv').trimEnd()},\n`);
      },
    );
    expect(problems.map(({ file, row, column, value }) => [file, row, column, value])).toEqual([
      ['datapackage.json', undefined, undefined, 'telegrams'],
      ['bodies.csv', 3, 'id', 'council'],
      ['sessions.csv', 2, 'date', '1918-02-31'],
      ['sessions.csv', 2, 'body', 'senate'],
      ['motions.csv', 2, undefined, expect.stringMatching(/^peace,/)],
      ['votes.csv', 2, 'abstain', '-1'],
      ['votes.csv', 3, 'id', 'other one'],
      ['votes.csv', 3, 'result', undefined],
      ['votes.csv', 3, 'motion', 'war'],
    ]);
  });

  test('of several files that cannot be read is told of each', () => {
    const problems = problemsAfter((folder) => {
      folder.write('sources.json', '');
      folder.write('passages.csv', Uint8Array.of(0xff));
      folder.write('people.csv', '');
    });
    expect(problems.map(({ file, row }) => [file, row])).toEqual([
      ['people.csv', undefined],
      ['passages.csv', 1],
      ['sources.json', undefined],
    ]);
  });

  test('gives no records: it throws a DatasetError with the folder and every problem', () => {
    let path = '';
    expect(() =>
      loadedAfter((folder) => {
        path = folder.path;
        folder.write('votes.csv', '');
      }),
    ).toThrow(DatasetError);
    expect(() => loadedAfter((folder) => folder.write('votes.csv', ''))).toThrow(
      /^one problem in the dataset .*:\n {2}votes\.csv: expected a table with a heading row/,
    );
    expect(path).not.toBe('');
  });
});

describe('the calendar that was in force', () => {
  const calendarOf = (setting: unknown) => {
    const change = (folder: Folder) =>
      folder.changeDescriptor((descriptor) => {
        descriptor['sovnarkom:civilCalendar'] = setting;
      });
    return change;
  };

  test('is that of the record, by which its dates are read', () => {
    const russian = loadedFrom(oneVote, calendarOf('1918-01-31'));
    const greek = loadedFrom(oneVote, calendarOf('1923-02-15'));
    const gregorian = loadedFrom(oneVote, calendarOf(undefined));
    const julian = loadedFrom(oneVote, calendarOf('julian'));
    const day = ({ sessions }: typeof russian) => sessions[0]?.date?.earliest;
    expect([russian, greek, julian].map(day)).toEqual([2421589, 2421589, 2421589]);
    expect(day(gregorian)).toBe(2421589 - 13);
    expect(gregorian.civilCalendar).toBe(gregorianThroughout);
    expect(greek.sessions[0]?.date?.civil).toBe(greek.civilCalendar);
  });

  test.each(['1918', '1500-01-01', 1918, null, {}])('%j is refused', (setting) => {
    expect(problemsOf(oneVote, calendarOf(setting))).toMatchObject([
      { file: 'datapackage.json', column: 'sovnarkom:civilCalendar' },
    ]);
  });
});
