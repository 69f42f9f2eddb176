import { expect, test } from 'vitest';
import { findings, type PlainRow, type PlainTables } from '../dataset-of.js';

const rule = 'one-person-two-posts';

const posts = (first: PlainRow, second: PlainRow): PlainTables => ({
  people: [{ id: 'ann', name_en: 'Ann' }],
  memberships: [
    { id: 'a', person: 'ann', body: 'cabinet', ...first },
    { id: 'b', person: 'ann', body: 'cabinet', ...second },
  ],
});
const tenure = { from: '1900-01-01', to: '1900-02-01' };

test('two offices at one time are doubtful, and a trap where an end is not told', () => {
  const [justice, trade] = ['commissar of justice', 'commissar of trade'];
  const [finding] = findings(rule, posts({ ...tenure, post: justice }, { ...tenure, post: trade }));
  expect(finding?.strength).toBe('doubtful');
  expect(finding?.records).toEqual(['memberships/a', 'memberships/b']);
  expect(findings(rule, posts({ post: justice }, { post: trade }))[0]?.strength).toBe('trap');
  const shared = { post: 'co-commissar of trade' };
  expect(findings(rule, posts({ post: justice }, shared))).toHaveLength(1);
});

test('a decisive and an advisory vote at one time are a contradiction', () => {
  const [yes, no] = [{ vote: 'decisive' }, { vote: 'advisory' }];
  expect(findings(rule, posts({ ...tenure, ...yes }, { ...tenure, ...no }))[0]?.strength).toBe(
    'contradiction',
  );
  expect(findings(rule, posts(yes, no))[0]?.strength).toBe('doubtful');
  expect(findings(rule, posts(yes, yes))).toEqual([]);
});

test('offices that follow one another, an office and a membership, or the same twice are no finding', () => {
  const first = { ...tenure, post: 'chair' };
  expect(findings(rule, posts(first, { from: '1900-02-02', post: 'secretary' }))).toEqual([]);
  expect(findings(rule, posts(first, { ...tenure, post: 'member' }))).toEqual([]);
  expect(findings(rule, posts(first, { ...tenure, post: 'Chair' }))).toEqual([]);
  expect(findings(rule, posts(first, { ...tenure, post: 'secretary', body: 'other' }))).toEqual([]);
});
