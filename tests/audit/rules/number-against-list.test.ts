import { expect, test } from 'vitest';
import { findings, type PlainRow, type PlainTables } from '../dataset-of.js';

const rule = 'number-against-list';

const entry = (cells: PlainRow, froms: readonly (string | undefined)[]): PlainTables => ({
  people: froms.map((_, index) => ({ id: `p${index}`, name_en: `P ${index}`, party: 'red' })),
  memberships: froms.map((from, index) => ({
    id: `m${index}`,
    person: `p${index}`,
    body: 'club',
    ...(from === undefined ? {} : { from }),
  })),
  statements: [
    { id: 'number', measure: 'people', body: 'club', party: 'red', text: 'entered', ...cells },
  ],
  passages: [
    { id: 'number-words', paragraph: 7 },
    { id: 'list-words', paragraph: 7 },
  ],
  evidence: [
    { table: 'statements', record: 'number', field: 'value', passage: 'number-words' },
    ...froms.map((_, index) => ({
      table: 'memberships',
      record: `m${index}`,
      field: 'post',
      passage: 'list-words',
    })),
  ],
});
const day = '1900-05-01';

test('a list of the same day with more names than the number is a contradiction', () => {
  const [finding, ...others] = findings(rule, entry({ value: 2, from: day }, [day, day, day]));
  expect(others).toEqual([]);
  expect(finding?.strength).toBe('contradiction');
  expect(finding?.sides.map((side) => side.says)).toEqual([
    'entered: 2',
    '3 named: P 0, P 1 and P 2',
  ]);
  expect(finding?.records).toEqual([
    'statements/number',
    'memberships/m0',
    'memberships/m1',
    'memberships/m2',
  ]);
});

test('as many names, or fewer, are no finding', () => {
  expect(findings(rule, entry({ value: 3, from: day }, [day, day, day]))).toEqual([]);
  expect(findings(rule, entry({ value: 4, from: day }, [day, day, day]))).toEqual([]);
});

test('those who entered on another day are not of the list', () => {
  expect(findings(rule, entry({ value: 2, from: day }, [day, day, '1900-05-09']))).toEqual([]);
});

test('where the dates of the list are vague the finding is doubtful', () => {
  const vague = entry({ value: 2, from: day }, [day, '1900-05', '1900-05']);
  expect(findings(rule, vague)[0]?.strength).toBe('doubtful');
});

test('names without a date may be of the day: doubtful', () => {
  const undated = entry({ value: 2, from: day }, [day, undefined, undefined]);
  expect(findings(rule, undated)[0]?.strength).toBe('doubtful');
  expect(findings(rule, entry({ value: 3, from: day }, [day, undefined, undefined]))).toEqual([]);
});

test('a firm list leaves out those whose date is vague', () => {
  const [finding] = findings(rule, entry({ value: 1, from: day }, [day, day, '1900-05-01/..']));
  expect(finding?.strength).toBe('contradiction');
  expect(finding?.sides[1]?.says).toBe('2 named: P 0 and P 1');
});

test('a list in the same passage is firm even without dates', () => {
  const tables = entry({ value: 1 }, [undefined, undefined]);
  expect(findings(rule, tables)[0]?.strength).toBe('doubtful');
  const evidence = tables.evidence?.map((row) => ({ ...row, passage: 'list-words' })) ?? [];
  expect(findings(rule, { ...tables, evidence })[0]?.strength).toBe('contradiction');
});

test('a list in another paragraph, another party or a lower limit is no finding', () => {
  const tables = entry({ value: 2, from: day }, [day, day, day]);
  const far = [
    { id: 'number-words', paragraph: 8 },
    { id: 'list-words', paragraph: 7 },
  ];
  expect(findings(rule, { ...tables, passages: far })).toEqual([]);
  expect(findings(rule, entry({ value: 2, from: day, party: 'blue' }, [day, day, day]))).toEqual(
    [],
  );
  const least = entry({ value: 2, from: day, bound: 'at-least' }, [day, day, day]);
  expect(findings(rule, least)).toEqual([]);
});

test('people concerned in an event are compared, each role by itself', () => {
  const release = (roles: readonly string[]): PlainTables => ({
    statements: [{ id: 'number', measure: 'people', body: 'prison', value: 1, text: 'released' }],
    events: [{ id: 'release', kind: 'release', body: 'prison' }],
    participants: roles.map((role, index) => ({
      id: `part${index}`,
      event: 'release',
      person: `p${index}`,
      role,
    })),
    passages: [{ id: 'words' }],
    evidence: [
      { table: 'statements', record: 'number', field: 'value', passage: 'words' },
      ...roles.map((_, index) => ({
        table: 'participants',
        record: `part${index}`,
        field: 'role',
        passage: 'words',
      })),
    ],
  });
  expect(findings(rule, release(['subject', 'acted']))).toEqual([]);
  expect(findings(rule, release(['subject', 'subject']))).toHaveLength(1);
});

test('people named as present at a session of the body are compared', () => {
  const session = (names: number): PlainTables => ({
    statements: [{ id: 'number', measure: 'people', body: 'club', value: 1 }],
    sessions: [{ id: 'club-1', body: 'club' }],
    attendance: Array.from({ length: names }, (_, index) => ({
      id: `a${index}`,
      session: 'club-1',
      person: `p${index}`,
    })),
    passages: [{ id: 'words' }],
    evidence: [
      { table: 'statements', record: 'number', field: 'value', passage: 'words' },
      ...Array.from({ length: names }, (_, index) => ({
        table: 'attendance',
        record: `a${index}`,
        field: 'count',
        passage: 'words',
      })),
    ],
  });
  expect(findings(rule, session(1))).toEqual([]);
  expect(findings(rule, session(2))[0]?.text).toContain('as present at club-1');
});

test('people of an event without a body are compared with the number of a party in the same paragraph', () => {
  const release = (cells: PlainRow): PlainTables => ({
    people: ['a', 'b'].map((id) => ({ id, party: 'red' })),
    statements: [{ id: 'number', measure: 'people', value: 1, ...cells }],
    motions: [{ id: 'release' }],
    participants: ['a', 'b'].map((id) => ({ id, motion: 'release', person: id, role: 'subject' })),
    passages: [{ id: 'words' }],
    evidence: [
      { table: 'statements', record: 'number', field: 'value', passage: 'words' },
      ...['a', 'b'].map((record) => ({
        table: 'participants',
        record,
        field: 'role',
        passage: 'words',
      })),
    ],
  });
  expect(findings(rule, release({ party: 'red' }))).toHaveLength(1);
  expect(findings(rule, release({}))).toEqual([]);
  expect(findings(rule, release({ party: 'red', body: 'prison' }))).toEqual([]);
});
