import { expect, test } from 'vitest';
import { findings, type PlainRow, type PlainTables } from '../dataset-of.js';

const rule = 'one-post-two-people';

const holders = (post: string, first: PlainRow, second: PlainRow): PlainTables => ({
  people: [
    { id: 'ann', name_en: 'Ann' },
    { id: 'bob', name_en: 'Bob' },
  ],
  memberships: [
    { id: 'a', person: 'ann', body: 'cabinet', post, ...first },
    { id: 'b', person: 'bob', body: 'cabinet', post, ...second },
  ],
});
const post = 'people’s commissar of justice';

test('two holders at one time are a contradiction', () => {
  const tenure = { from: '1900-01-01', to: '1900-02-01' };
  const [finding] = findings(rule, holders(post, tenure, { ...tenure, from: '1900-02-01' }));
  expect(finding?.strength).toBe('contradiction');
  expect(finding?.records).toEqual(['memberships/a', 'memberships/b']);
});

test('two holders of whom one may have left are doubtful', () => {
  expect(
    findings(rule, holders(post, { from: '1900-01-01' }, { from: '1900-03-01' }))[0]?.strength,
  ).toBe('doubtful');
});

test('the same post in other words is compared', () => {
  const other = { post: "People's commissar for the justice" };
  expect(findings(rule, holders(post, {}, other))).toHaveLength(1);
});

test('holders who follow one another, sit in different bodies or are one person are no finding', () => {
  const first = { from: '1900-01-01', to: '1900-02-01' };
  expect(findings(rule, holders(post, first, { from: '1900-02-02' }))).toEqual([]);
  expect(findings(rule, holders(post, {}, { body: 'other' }))).toEqual([]);
  expect(findings(rule, holders(post, {}, { person: 'ann' }))).toEqual([]);
  expect(findings(rule, holders(post, {}, { post: 'people’s commissar of trade' }))).toEqual([]);
});

test('posts that several hold are no finding', () => {
  expect(findings(rule, holders('member', {}, {}))).toEqual([]);
  expect(findings(rule, holders('people’s commissar without portfolio', {}, {}))).toEqual([]);
});
