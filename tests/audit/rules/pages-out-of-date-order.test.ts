import { expect, test } from 'vitest';
import { findings, type PlainRow, type PlainTables } from '../dataset-of.js';

const rule = 'pages-out-of-date-order';

const minutes = (...rows: readonly (readonly [number, string, PlainRow?])[]): PlainTables => ({
  minutes: rows.map(([page, date, cells], index) => ({
    id: `m${index + 1}`,
    source: 'acts',
    citation_note: index + 1,
    page,
    ...(date === '' ? {} : { date }),
    ...cells,
  })),
});

test('the item that disagrees with most is reported, with those it disagrees with', () => {
  const [finding, ...others] = findings(
    rule,
    minutes([95, '1917-12-09'], [99, '1917-12-13'], [78, '1917-12-15'], [129, '1917-12-19']),
  );
  expect(others).toEqual([]);
  expect(finding?.strength).toBe('doubtful');
  expect(finding?.text).toContain('it would stand before 2 items of earlier date');
  expect(finding?.records).toEqual(['minutes/m3', 'minutes/m1', 'minutes/m2']);
});

test('an item behind later business is reported too', () => {
  const [finding] = findings(
    rule,
    minutes([454, '1917-12-21'], [172, '1917-12-30'], [99, '1917-12-13']),
  );
  expect(finding?.text).toContain('behind 1 item of later date');
});

test('several misplaced items are reported one after another', () => {
  const two = findings(
    rule,
    minutes(
      [10, '1900-03-01'],
      [20, '1900-01-02'],
      [30, '1900-01-03'],
      [40, '1900-02-01'],
      [50, '1900-01-01'],
    ),
  );
  expect(two.map((one) => one.records[0])).toEqual(['minutes/m1', 'minutes/m5']);
});

test('pages in order, vague dates, undated items and other editions are no finding', () => {
  expect(findings(rule, minutes([1, '1900-01-01'], [2, '1900-01-01'], [3, '1900-01-02']))).toEqual(
    [],
  );
  expect(findings(rule, minutes([1, '1900-01-15'], [2, '1900-01']))).toEqual([]);
  expect(findings(rule, minutes([1, '1900-01-05/1900-01-19'], [2, '1900-01-05']))).toEqual([]);
  expect(findings(rule, minutes([1, ''], [2, '1900-01-01']))).toEqual([]);
  expect(findings(rule, minutes([1, '1900-02-01'], [2, '1900-01-01', { source: 'book' }]))).toEqual(
    [],
  );
});

test('a range of more than thirty pages documents a period and is left out', () => {
  expect(findings(rule, minutes([1, '1900-02-01', { last_page: 32 }], [40, '1900-01-01']))).toEqual(
    [],
  );
  expect(
    findings(rule, minutes([1, '1900-02-01', { last_page: 31 }], [40, '1900-01-01'])),
  ).toHaveLength(1);
});

test('an item without a date has that of its session', () => {
  const tables = minutes([1, '', { session: 's' }], [2, '1900-01-01']);
  const dated = { ...tables, sessions: [{ id: 's', date: '1900-02-01' }] };
  expect(findings(rule, dated)[0]?.records).toEqual(['minutes/m1', 'sessions/s', 'minutes/m2']);
});

test('a vague date of which only one day would be in order is out of order', () => {
  const [vague] = findings(rule, minutes([95, '1917-12-09'], [78, '1917-12-09/..']));
  expect(vague?.records).toEqual(['minutes/m2', 'minutes/m1']);
  expect(findings(rule, minutes([78, '1917-12-09'], [95, '../1917-12-09']))).toHaveLength(1);
  expect(findings(rule, minutes([78, '1917-12-09/1917-12-24'], [95, '1917-12-09']))).toHaveLength(
    1,
  );
  expect(findings(rule, minutes([78, '1917-12-09/..'], [95, '1917-12-10']))).toEqual([]);
});

test('of many items in order the three on the nearest pages are shown', () => {
  const [finding] = findings(
    rule,
    minutes(
      [9, '1900-02-01'],
      [10, '1900-02-02'],
      [11, '1900-02-03'],
      [12, '1900-02-04'],
      [13, '1900-01-01'],
    ),
  );
  expect(finding?.text).toContain('behind 4 items of later date');
  expect(finding?.records).toEqual(['minutes/m5', 'minutes/m4', 'minutes/m3', 'minutes/m2']);
});

test('what stands outside the pages of its period is left to the rule on that', () => {
  const rows = minutes([454, '1917-12-21'], [172, '1917-12-30']);
  const whole = { source: 'acts', citation_note: 9, page: 99, last_page: 416 };
  const known = [...(rows.minutes ?? []), { ...whole, date: '1917-12-13/1918-03-18' }];
  expect(findings(rule, { minutes: known })).toEqual([]);
  expect(findings(rule, rows)).toHaveLength(1);
});
