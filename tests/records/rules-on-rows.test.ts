import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/errors/index.js';
import type { Descriptor } from '../../src/records/descriptor.js';
import { readDescriptor } from '../../src/records/read-descriptor.js';
import { rules } from '../../src/records/rules.js';
import type { Row } from '../../src/records/table-rows.js';

type Values = Row['values'];
type Given = Readonly<Record<string, readonly Values[]>>;

const form: Descriptor = { ...readDescriptor(), 'sovnarkom:evidence': 'optional' };

interface Circumstances {
  readonly descriptor?: Descriptor;
  /** The identifiers of the works; undefined if they could not be read. */
  readonly sources?: readonly string[] | undefined;
  /** Tables that could not be read. */
  readonly unread?: readonly string[];
  /** Cells with a fault of their own, as `table.column` of the first row. */
  readonly faulty?: readonly string[];
}

/** What the rules find in rows that stand from line 2 on; a table that is not given is empty. */
function found(given: Given, circumstances: Circumstances = {}): Problem[] {
  const { descriptor = form, unread = [], faulty = [] } = circumstances;
  const sources = 'sources' in circumstances ? circumstances.sources : ['acts'];
  const tables = new Map(
    form.resources
      .filter(({ name }) => name !== 'sources' && !unread.includes(name))
      .map(({ name }) => [
        name,
        (given[name] ?? []).map((values, index) => ({
          number: index + 2,
          values,
          faulty: new Set(
            index > 0
              ? []
              : faulty
                  .filter((one) => one.startsWith(`${name}.`))
                  .map((one) => one.slice(name.length + 1)),
          ),
        })),
      ]),
  );
  const rows = { tables, sources: sources && new Set(sources) };
  return rules.flatMap((rule) => rule(rows, descriptor));
}

const without = (...names: readonly string[]): Descriptor => ({
  ...form,
  resources: form.resources.filter(({ name }) => !names.includes(name)),
});

describe('a key into another table', () => {
  const sessions = [{ id: 'first', body: 'council' }];

  test('must be the id of one of its rows, of which six are told', () => {
    expect(found({ sessions, bodies: [{ id: 'council' }] })).toEqual([]);
    const bodies = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id }));
    const place = { file: 'sessions.csv', row: 2, column: 'body', value: 'council' };
    expect(found({ sessions })).toEqual([
      { ...place, expected: 'an id of the table bodies (there are none)' },
    ]);
    expect(found({ sessions, bodies })).toEqual([
      { ...place, expected: 'an id of the table bodies (a, b, c, d, e, f)' },
    ]);
    expect(found({ sessions, bodies: [...bodies, { id: 'g' }, { id: 'h' }] })).toEqual([
      { ...place, expected: 'an id of the table bodies (a, b, c, d, e, f and 2 more)' },
    ]);
  });

  test('may be left out', () => {
    expect(found({ sessions: [{ id: 'first' }] })).toEqual([]);
  });

  test('is not sought where the table cannot be read, or an identifier of it is faulty', () => {
    expect(found({ sessions }, { unread: ['bodies'] })).toEqual([]);
    expect(found({ sessions, bodies: [{}, { id: 'b' }] }, { faulty: ['bodies.id'] })).toEqual([]);
    expect(found({ sessions, bodies: [{ id: 'b' }] }, { faulty: ['bodies.kind'] })).toHaveLength(1);
  });
});

describe('a work', () => {
  const passages = [{ id: 'p', source: 'diary' }, { id: 'q', source: 'acts' }, { id: 'r' }];

  test('must be among the works', () => {
    expect(found({ passages })).toEqual([
      {
        file: 'passages.csv',
        row: 2,
        column: 'source',
        value: 'diary',
        expected: 'the id of a work in sources.json (acts)',
      },
    ]);
    expect(found({ passages }, { sources: ['diary', 'acts'] })).toEqual([]);
  });

  test('is not sought where the works cannot be read', () => {
    expect(found({ passages }, { sources: undefined })).toEqual([]);
  });
});

describe('a rule', () => {
  const sessions = [{ id: 's', body: 'house' }];
  const bodies = [{ id: 'house' }, { id: 'bureau', part_of: 'house' }, { id: 'senate' }];
  const told = (share: string, quorum?: string) => found({ rules: [{ id: 'r', share, quorum }] });

  test('asks for a part of the whole', () => {
    expect(told('2/3', '1/2')).toEqual([]);
    expect(told('3/3', '12')).toEqual([]);
    const expected = 'a part of the whole, as 1/2 or 2/3; this is more than the whole';
    const place = { file: 'rules.csv', row: 2 };
    expect(told('3/2')).toEqual([{ ...place, column: 'share', value: '3/2', expected }]);
    expect(told('1/2', '10/9')).toEqual([{ ...place, column: 'quorum', value: '10/9', expected }]);
  });

  test('that a vote names is one of its body, or of that of which it is a part', () => {
    const named = (body: string, session = 's') =>
      found({
        bodies,
        sessions: [...sessions, { id: 't', body: 'bureau' }],
        rules: [{ id: 'r', body }],
        votes: [{ id: 'v', session, rule: 'r' }],
      }).filter(({ column }) => column === 'rule');
    expect(named('house')).toEqual([]);
    expect(named('house', 't')).toEqual([]);
    expect(named('senate')).toEqual([
      {
        file: 'votes.csv',
        row: 2,
        column: 'rule',
        value: 'r',
        expected: 'a rule of the body that voted, house; this one is of senate',
      },
    ]);
    expect(named('bureau')).toHaveLength(1);
  });
});

describe('what can stand once only', () => {
  const twice = (given: Given) =>
    found(given, {
      unread: ['sessions', 'compositions', 'people', 'parties', 'motions', 'bodies'],
    });

  test('is a party in a composition, filled or to follow', () => {
    const seats = { composition: 'c', party: 'reds', status: 'filled' };
    const rows = (...others: readonly Values[]) => ({
      seats: [
        { id: 'a', ...seats },
        ...others.map((one, index) => ({ id: `b${index}`, ...seats, ...one })),
      ],
    });
    expect(twice(rows({}))).toEqual([
      {
        file: 'seats.csv',
        row: 3,
        column: 'party',
        value: 'reds',
        expected:
          'each party once in a composition; row 2 has it too. Seats of another authority are another composition',
      },
    ]);
    expect(twice(rows({ status: 'to-follow' }, { composition: 'd' }, { party: 'blues' }))).toEqual(
      [],
    );
    const group = { party: undefined, group: 'others' };
    expect(twice(rows(group, group))).toEqual([]);
  });

  test('is a person in a session', () => {
    const rows = (...others: readonly Values[]) => ({
      attendance: [{ session: 's', person: 'a' }, ...others].map((one, index) => ({
        id: `a${index}`,
        session: 's',
        ...one,
      })),
    });
    expect(twice(rows({ person: 'b' }, { person: 'a' }, { person: 'a' }))).toEqual(
      [4, 5].map((row) => ({
        file: 'attendance.csv',
        row,
        column: 'person',
        value: 'a',
        expected: 'each person once in a session; row 2 has it too',
      })),
    );
    expect(
      twice(rows({ session: 't', person: 'a' }, { party: 'reds' }, { party: 'reds' })),
    ).toEqual([]);
  });

  test('is a position in a session', () => {
    const votes = (...others: readonly Values[]) => ({
      votes: [{ position: 1 }, ...others].map((one, index) => ({
        id: `v${index}`,
        session: 's',
        motion: `m${index}`,
        ...one,
      })),
    });
    expect(twice(votes({ position: 1 }))).toEqual([
      {
        file: 'votes.csv',
        row: 3,
        column: 'position',
        value: '1',
        expected:
          'a position for each vote of a session; row 2 has it too. Leave it empty if the order is not told',
      },
    ]);
    expect(twice(votes({ position: 2 }, { position: 1, session: 't' }, {}, {}))).toEqual([]);
  });

  test('is a session of a body on a day, unless something sets two apart', () => {
    const day = { body: 'council', date: '1917-12-13', calendar: 'civil' };
    const sessions = (...others: readonly Values[]) => ({
      sessions: [day, ...others].map((one, index) => ({ id: `s${index}`, ...one })),
    });
    const among = (...others: readonly Values[]) =>
      found(sessions(...others), { unread: ['bodies', 'people'] });
    const expected =
      'one session of a body on a day, or two that the source tells apart; row 2 has the same. Write in part_of_day what sets each apart (Morning, Second sitting), or take one row out';
    expect(among({ ...day, note: 'Again.', chair: 'a' })).toEqual([
      { file: 'sessions.csv', row: 3, column: 'part_of_day', expected },
    ]);
    const evening = { ...day, part_of_day: 'Evening' };
    expect(among(evening, evening)).toEqual([
      {
        file: 'sessions.csv',
        row: 4,
        column: 'part_of_day',
        value: 'Evening',
        expected: expected.replace('row 2', 'row 3'),
      },
    ]);
    for (const other of [{ body: 'bureau' }, { date: '1917-12-14' }, { calendar: 'julian' }]) {
      expect(among({ ...day, ...other })).toEqual([]);
    }
    for (const date of ['1917-12', '1917-12-20~', '1917-12-20/1917-12-22', 'no date', undefined]) {
      expect(among({ ...day, date }, { ...day, date })).toEqual([]);
    }
    const bare = { ...day, date: '1917-12-20', calendar: undefined };
    expect(among(bare, bare)).toEqual([]);
  });

  test('is a vote on a motion in a session, unless something sets two apart', () => {
    const vote = { session: 's', motion: 'm', result: 'adopted', yes: 2, no: 1 };
    const votes = (other: Values) => ({
      votes: [
        { id: 'v', ...vote },
        { id: 'w', ...vote, ...other },
      ],
    });
    expect(twice(votes({ note: 'Again.' }))).toEqual([
      {
        file: 'votes.csv',
        row: 3,
        column: 'position',
        expected:
          'one vote on a motion in a session, or two that the source tells apart; row 2 has the same throughout. Write in position which came first, or take one row out',
      },
    ]);
    for (const other of [{ position: 1 }, { yes: 3 }, { motion: 'n' }, { session: 't' }]) {
      expect(twice(votes(other))).toEqual([]);
    }
  });

  test('is told by its identifier where that stands twice too, and not at all where a cell is faulty', () => {
    const row = { id: 'a', session: 's', person: 'a' };
    expect(twice({ attendance: [row, row] })).toEqual([]);
    const circumstances = { unread: ['sessions', 'people'], faulty: ['attendance.session'] };
    const attendance = [row, { ...row, id: 'b' }, { ...row, id: 'c' }];
    expect(found({ attendance }, circumstances)).toMatchObject([{ row: 4 }]);
  });
});

describe('seats', () => {
  test('have a party or another group as their holder, not both and not neither', () => {
    const seats = (values: Values) =>
      found({ seats: [{ id: 's', ...values }], parties: [{ id: 'reds' }] });
    const refused = [
      {
        file: 'seats.csv',
        row: 2,
        column: 'party',
        expected: 'either a party or another group as the holder of the seats',
      },
    ];
    expect(seats({ party: 'reds' })).toEqual([]);
    expect(seats({ group: 'others' })).toEqual([]);
    expect(seats({})).toEqual(refused);
    expect(seats({ party: 'reds', group: 'others' })).toEqual(refused);
  });
});

describe('a ballot', () => {
  const ballot = (values: Values, faulty: readonly string[] = []) =>
    found({ ballots: [{ id: 'b', ...values }] }, { unread: ['people', 'parties'], faulty });

  test('is somebody’s', () => {
    expect(ballot({ person: 'a' })).toEqual([]);
    expect(ballot({ party: 'reds', count: 7 })).toEqual([]);
    expect(ballot({ count: 7 })).toEqual([
      {
        file: 'ballots.csv',
        row: 2,
        column: 'person',
        expected: 'the person or the party whose ballot it is',
      },
    ]);
    expect(ballot({}, ['ballots.person'])).toEqual([]);
    expect(ballot({}, ['ballots.party'])).toEqual([]);
    expect(ballot({}, ['ballots.option'])).toHaveLength(1);
  });

  test('of a person is one', () => {
    expect(ballot({ person: 'a', count: 1 })).toEqual([]);
    for (const count of [0, 2]) {
      expect(ballot({ person: 'a', count })).toEqual([
        {
          file: 'ballots.csv',
          row: 2,
          column: 'count',
          value: String(count),
          expected: 'the ballot of a person to be one; leave the cell empty, or write 1',
        },
      ]);
    }
  });
});

describe('a body', () => {
  test('is no part of itself, by however many others', () => {
    const refused = (row: number, value: string) => ({
      file: 'bodies.csv',
      row,
      column: 'part_of',
      value,
      expected: 'a body of which this one is a part; by way of it, it is part of itself',
    });
    const bodies = (...pairs: readonly (readonly [string, string?])[]) =>
      found({ bodies: pairs.map(([id, above]) => ({ id, part_of: above })) });
    expect(bodies(['a', 'b'], ['b', 'c'], ['c'])).toEqual([]);
    expect(bodies(['a', 'a'])).toEqual([refused(2, 'a')]);
    expect(bodies(['a', 'b'], ['b', 'c'], ['c', 'a'])).toEqual([
      refused(2, 'b'),
      refused(3, 'c'),
      refused(4, 'a'),
    ]);
    // One that is part of others in a circle is not itself in it.
    expect(bodies(['x', 'a'], ['a', 'b'], ['b', 'a'])).toEqual([refused(3, 'b'), refused(4, 'a')]);
  });
});

describe('pages', () => {
  test('end where they begin or behind it', () => {
    const minutes = (values: Values) => found({ minutes: [{ id: 'm', ...values }] });
    for (const last of [7, 8, undefined]) expect(minutes({ page: 7, last_page: last })).toEqual([]);
    expect(minutes({ last_page: 8 })).toEqual([]);
    expect(minutes({ page: 7, last_page: 6 })).toEqual([
      {
        file: 'minutes.csv',
        row: 2,
        column: 'last_page',
        value: '6',
        expected: 'the page of the first, 7, or one behind it; empty if there is one page',
      },
    ]);
  });
});

describe('a note', () => {
  const given = {
    passages: [{ id: 'p', note: 7 }, { id: 'q' }],
    minutes: [{ id: 'm', citation_note: 8 }],
    citations: [{ id: '8-1', note: 8 }],
  };

  test('is one of those that the citations have', () => {
    expect(found(given)).toEqual([
      {
        file: 'passages.csv',
        row: 2,
        column: 'note',
        value: '7',
        expected: 'the number of a note that the table citations has',
      },
    ]);
  });

  test('is not sought where the citations are not listed or cannot be read', () => {
    expect(found(given, { descriptor: without('citations') })).toEqual([]);
    expect(found(given, { unread: ['citations'] })).toEqual([]);
  });
});

describe('records named as table/id', () => {
  const named = (records: string, circumstances?: Circumstances, given: Given = {}) =>
    found(
      { bodies: [{ id: 'council' }], explanations: [{ id: 'x', records }], ...given },
      circumstances,
    );
  const refused = (value: string, column = 'records') => ({
    file: 'explanations.csv',
    row: 2,
    column,
    value,
    expected: 'records as table/id, separated by spaces, each of which is there',
  });

  test('are there, however many', () => {
    expect(named('bodies/council  bodies/council')).toEqual([]);
    expect(named('bodies/council bodies/bureau parties/council council')).toEqual(
      ['bodies/bureau', 'parties/council', 'council'].map((value) => refused(value)),
    );
    expect(named('weather/council')).toEqual([refused('weather/council')]);
  });

  test('as the one cause of another too', () => {
    const explanations = [{ id: 'x', cause: 'readers_notes/y' }];
    expect(found({ explanations })).toEqual([refused('readers_notes/y', 'cause')]);
    expect(found({ explanations, readers_notes: [{ id: 'y' }] })).toEqual([]);
  });

  test('are not sought in a table that cannot be read, or has a faulty identifier', () => {
    expect(named('bodies/bureau', { unread: ['bodies'] })).toEqual([]);
    expect(named('bodies/bureau', { faulty: ['bodies.id'] })).toEqual([]);
    expect(named('bodies/bureau', { faulty: ['bodies.kind'] })).toHaveLength(1);
    expect(
      named('bodies/bureau', { descriptor: without('bodies'), unread: ['bodies'] }),
    ).toHaveLength(1);
  });
});

describe('evidence', () => {
  const row = { table: 'bodies', record: 'council', field: 'kind', certainty: 'stated' };
  const bodies = [{ id: 'council', kind: 'soviet' }];
  const evidence = (values: Values, circumstances?: Circumstances) =>
    found({ bodies, evidence: [{ ...row, ...values }] }, circumstances);
  const place = { file: 'evidence.csv', row: 2 };

  test('is of a value that is there', () => {
    expect(evidence({})).toEqual([]);
    const [table] = evidence({ table: 'weather' });
    expect(table).toMatchObject({ ...place, column: 'table', value: 'weather' });
    expect(table?.expected).toMatch(
      /^the name of a table \(bodies, rules, parties, people, affiliations, sessions and \d+ more\)$/,
    );
    expect(evidence({ record: 'bureau' })).toEqual([
      {
        ...place,
        column: 'record',
        value: 'bureau',
        expected: 'the id of a row of the table bodies',
      },
    ]);
    const [column] = evidence({ field: 'weather' });
    expect(column).toMatchObject({ ...place, column: 'field', value: 'weather' });
    expect(column?.expected).toMatch(/^a column of the table bodies \(id, name_en, .*, note\)$/);
    expect(evidence({ field: 'decides_by' })).toEqual([
      {
        ...place,
        column: 'field',
        value: 'decides_by',
        expected: 'a field that has a value; bodies.csv, row 2 leaves it empty',
      },
    ]);
  });

  test('is not asked for what is faulty or cannot be read', () => {
    expect(evidence({ record: 'bureau' }, { unread: ['bodies'] })).toEqual([]);
    expect(evidence({ record: 'bureau' }, { faulty: ['bodies.id'] })).toEqual([]);
    expect(evidence({ field: 'decides_by' }, { faulty: ['bodies.decides_by'] })).toEqual([]);
    expect(evidence({ field: 'decides_by' }, { faulty: ['bodies.note'] })).toHaveLength(1);
  });

  test('says how a value follows, unless the words state it', () => {
    for (const certainty of ['inferred', 'computed']) {
      expect(evidence({ certainty })).toEqual([
        {
          ...place,
          column: 'reasoning',
          expected: `how the value is ${certainty} from the words; the cell is empty`,
        },
      ]);
      expect(evidence({ certainty, reasoning: 'As all were.' })).toEqual([]);
      expect(evidence({ certainty }, { faulty: ['evidence.reasoning'] })).toEqual([]);
    }
    expect(evidence({ certainty: undefined })).toEqual([]);
  });
});

describe('a value without evidence', () => {
  const people = [{ id: 'lenin', party: 'reds', name_en: 'Lenin' }, { id: 'other' }];
  const given = { people, parties: [{ id: 'reds' }] };
  const required: Descriptor = { ...form, 'sovnarkom:evidence': 'required' };
  const row = { table: 'people', record: 'lenin', field: 'party', certainty: 'stated' };
  const refused = {
    file: 'people.csv',
    row: 2,
    column: 'party',
    value: 'reds',
    expected:
      'a row of evidence.csv that names a passage for it (table people, record lenin, field party)',
  };

  test('is refused where evidence is required, as it is unless told', () => {
    const { 'sovnarkom:evidence': _, ...untold } = required;
    for (const descriptor of [required, untold]) {
      expect(found(given, { descriptor })).toEqual([refused]);
      expect(found({ ...given, evidence: [row] }, { descriptor })).toEqual([]);
    }
    expect(found(given)).toEqual([]);
  });

  test('is not proven by evidence of another record, field or table', () => {
    const parties = [{ id: 'reds' }, { id: 'lenin' }];
    for (const other of [
      { record: 'other', field: 'id' },
      { field: 'name_en' },
      { table: 'parties', field: 'id' },
    ]) {
      const evidence = [{ ...row, ...other }];
      expect(found({ ...given, parties, evidence }, { descriptor: required })).toEqual([refused]);
    }
  });

  test('is not told of where the evidence cannot be read or is faulty', () => {
    expect(found(given, { descriptor: required, unread: ['evidence'] })).toEqual([]);
    const faulty = ['evidence.certainty'];
    const evidence = [{ ...row, field: 'name_en' }];
    expect(found({ ...given, evidence }, { descriptor: required, faulty })).toEqual([]);
  });

  test('needs the table of evidence among the resources', () => {
    const { resources } = without('evidence');
    expect(found(given, { descriptor: { ...required, resources } })).toEqual([
      {
        file: 'datapackage.json',
        expected:
          'the table evidence among the resources, or "sovnarkom:evidence": "optional" for a record without it',
      },
    ]);
  });
});
