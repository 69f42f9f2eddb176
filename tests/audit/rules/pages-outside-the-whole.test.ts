import { expect, test } from 'vitest';
import { findings, type PlainRow, type PlainTables } from '../dataset-of.js';

const rule = 'pages-outside-the-whole';

const minutes = (page: number, cells: PlainRow = {}): PlainTables => ({
  minutes: [
    { id: 'all', source: 'acts', page: 99, last_page: 416, date: '1917-12-13/1918-03-18' },
    { id: 'one', source: 'acts', page, date: '1917-12-21', ...cells },
  ],
});

test('business of the period outside its pages is doubtful', () => {
  const [finding] = findings(rule, minutes(454));
  expect(finding?.strength).toBe('doubtful');
  expect(finding?.records).toEqual(['minutes/one', 'minutes/all']);
  expect(findings(rule, minutes(98))).toHaveLength(1);
});

test('business within the pages, or of another time or edition, is no finding', () => {
  expect(findings(rule, minutes(99))).toEqual([]);
  expect(findings(rule, minutes(416))).toEqual([]);
  expect(findings(rule, minutes(95, { date: '1917-12-09' }))).toEqual([]);
  expect(findings(rule, minutes(454, { source: 'book' }))).toEqual([]);
});

test('a range of thirty pages or fewer is not a whole', () => {
  const tables = minutes(140);
  const short = tables.minutes?.map((row) => (row.id === 'all' ? { ...row, last_page: 129 } : row));
  expect(findings(rule, { minutes: short ?? [] })).toEqual([]);
});

test('one page outside the whole is one finding, whatever stands on it', () => {
  const tables = minutes(454);
  const [first] = tables.minutes?.filter((row) => row.id === 'one') ?? [];
  const both = [...(tables.minutes ?? []), { ...first, id: 'two' }];
  const [finding, ...others] = findings(rule, { minutes: both });
  expect(others).toEqual([]);
  expect(finding?.records).toEqual(['minutes/one', 'minutes/two', 'minutes/all']);
  const apart = [...(tables.minutes ?? []), { ...first, id: 'two', page: 455 }];
  expect(findings(rule, { minutes: apart })).toHaveLength(2);
});
