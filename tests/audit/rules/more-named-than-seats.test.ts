import { expect, test } from 'vitest';
import { findings, type PlainRow } from '../dataset-of.js';

const rule = 'more-named-than-seats';

const cabinet = (date: string, tenures: readonly PlainRow[], counts = 'decisive-votes') => ({
  people: tenures.map((_, index) => ({ id: `p${index}`, party: 'red' })),
  compositions: [{ id: 'cabinet-1900', body: 'cabinet', date, counts }],
  seats: [{ id: 'reds', composition: 'cabinet-1900', party: 'red', seats: 1 }],
  memberships: tenures.map((tenure, index) => ({
    id: `m${index}`,
    person: `p${index}`,
    body: 'cabinet',
    ...tenure,
  })),
});
const year = '1900-01-01/1900-12-31';

test('two members at once for one seat are a contradiction', () => {
  const together = [
    { from: '1900-02-01', to: '1900-06-01' },
    { from: '1900-03-01', to: '1900-07-01' },
  ];
  const [finding] = findings(rule, cabinet(year, together));
  expect(finding?.strength).toBe('contradiction');
  expect(finding?.records).toEqual(['seats/reds', 'memberships/m0', 'memberships/m1']);
});

test('two members who may have followed one another are doubtful', () => {
  const [finding] = findings(rule, cabinet(year, [{ from: '1900-02-01' }, {}]));
  expect(finding?.strength).toBe('doubtful');
  expect(finding?.sides.map((side) => side.says)).toEqual(['1 seat', '2 members named']);
});

test('a member of another time, or with an advisory vote, takes no seat', () => {
  expect(findings(rule, cabinet(year, [{}, { from: '1901-02-01' }]))).toEqual([]);
  expect(findings(rule, cabinet(year, [{}, { to: '1899-02-01' }]))).toEqual([]);
  expect(findings(rule, cabinet(year, [{}, { vote: 'advisory' }]))).toEqual([]);
  expect(findings(rule, cabinet(year, [{}, { vote: 'advisory' }], 'members'))).toHaveLength(1);
});

test('a composition of one day is compared with those who had come by then', () => {
  const later = [{ from: '1900-04-30' }, { from: '1900-05-02' }];
  expect(findings(rule, cabinet('1900-05-01', later))).toEqual([]);
  const by = [{ from: '1900-04-30' }, { from: '1900-05-01' }];
  expect(findings(rule, cabinet('1900-05-01', by))).toHaveLength(1);
  const gone = [{ from: '1900-04-30' }, { to: '1900-04-30' }];
  expect(findings(rule, cabinet('1900-05-01', gone))).toEqual([]);
});

test('one person with two posts is one member', () => {
  const tables = cabinet(year, [{}, {}]);
  const memberships = tables.memberships.map((row) => ({ ...row, person: 'p0' }));
  expect(findings(rule, { ...tables, memberships })).toEqual([]);
});
