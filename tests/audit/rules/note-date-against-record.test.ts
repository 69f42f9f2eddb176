import { expect, test } from 'vitest';
import { findings, type PlainRow, type PlainTables } from '../dataset-of.js';

const rule = 'note-date-against-record';

const note = (date: string, remark: string, cells: PlainRow = {}): PlainTables => ({
  citations: [{ note: 83, source: 'work', remark }],
  events: [{ id: 'telegram', date, ...cells }],
  passages: [{ id: 'words', note: 83, note_scope: 'sentence' }],
  evidence: [{ table: 'events', record: 'telegram', field: 'date', passage: 'words' }],
});
const newspaper = [
  { id: 'work', type: 'article-newspaper', issued: { 'date-parts': [[1917, 12, 16]] } },
];

test('another date in the note is doubtful', () => {
  const [finding] = findings(rule, note('1917-12-15', 'dated 30 December 1917'));
  expect(finding?.strength).toBe('doubtful');
  expect(finding?.records).toEqual(['citations/83-1', 'events/telegram']);
  expect(finding?.text).not.toContain('thirteen days');
});

test('dates that the distance of the calendars would reconcile are said to be so', () => {
  const early = note('1918-02-01/1918-02-10', 'dated 19 February 1918', { calendar: 'gregorian' });
  expect(findings(rule, early)[0]?.text).toContain('thirteen days');
});

test('one date of the note that can be the own one is enough', () => {
  const remark = 'written between 21 and 28 December 1917, published on 30 December 1917';
  expect(findings(rule, note('1917-12-25', remark))).toEqual([]);
  expect(findings(rule, note('1917-12', remark))).toEqual([]);
  expect(findings(rule, note('1917-12-29', remark))).toHaveLength(1);
});

test('the date of a letter or telegram is that of the work', () => {
  const issued = { 'date-parts': [[1918, 2, 19]] };
  const letter = [{ id: 'work', type: 'personal_communication', issued }];
  expect(findings(rule, note('1918-02-19', ''), letter)).toEqual([]);
  expect(findings(rule, note('1918-02-20', ''), letter)).toHaveLength(1);
  const book = [{ id: 'work', type: 'book', issued }];
  expect(findings(rule, note('1918-02-20', ''), book)).toEqual([]);
});

test('a newspaper of an earlier day is a contradiction, one of the next days no finding, one of later doubtful', () => {
  expect(findings(rule, note('1917-12-17', ''), newspaper)[0]?.strength).toBe('contradiction');
  expect(findings(rule, note('1917-12-16', ''), newspaper)).toEqual([]);
  expect(findings(rule, note('1917-12-14', ''), newspaper)).toEqual([]);
  const [late] = findings(rule, note('1917-12-13', ''), newspaper);
  expect(late?.strength).toBe('doubtful');
  expect(late?.text).toContain('3 days later');
  expect(findings(rule, note('1917-12-01/1917-12-14', ''), newspaper)).toEqual([]);
});

test('records whose date does not rest on the note are not compared', () => {
  const tables = note('1917-12-15', 'dated 30 December 1917');
  const evidence = [{ table: 'events', record: 'telegram', field: 'text', passage: 'words' }];
  expect(findings(rule, { ...tables, evidence })).toEqual([]);
});

test('a note that is the nearest on the same matter is compared too', () => {
  const tables = note('1917-12-15', 'dated 30 December 1917');
  const near = [{ id: 'words', note: 83, note_scope: 'near' }];
  expect(findings(rule, { ...tables, passages: near })).toHaveLength(1);
  expect(findings(rule, { ...tables, passages: [{ id: 'words', note: 83 }] })).toEqual([]);
});
