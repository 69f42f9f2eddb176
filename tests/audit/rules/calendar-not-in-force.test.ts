import { expect, test } from 'vitest';
import { findings } from '../dataset-of.js';

const rule = 'calendar-not-in-force';

const event = (date: string, calendar: string) => ({ events: [{ id: 'e', date, calendar }] });

test('a day that the civil calendar skipped is doubtful', () => {
  const [finding] = findings(rule, event('1918-02-05', 'gregorian'));
  expect(finding?.strength).toBe('doubtful');
  expect(finding?.sides.map((side) => side.says)).toEqual([
    'as written: 1918-02-05 (gregorian)',
    'in the calendar in force: 1918-01-23',
  ]);
  expect(findings(rule, event('1918-02-13', 'julian'))[0]?.strength).toBe('doubtful');
});

test('another day of the calendar not in force is a trap', () => {
  expect(findings(rule, event('1917-11-07', 'gregorian'))[0]?.strength).toBe('trap');
  expect(findings(rule, event('1918-02-19', 'julian'))[0]?.strength).toBe('trap');
});

test('dates of the calendar in force are no finding', () => {
  expect(findings(rule, event('1917-10-25', 'civil'))).toEqual([]);
  expect(findings(rule, event('1917-10-25', 'julian'))).toEqual([]);
  expect(findings(rule, event('1918-02-14', 'gregorian'))).toEqual([]);
});

test('every table with dates is read', () => {
  const other = { calendar: 'gregorian', date: '1917-11-07' };
  const ends = {
    from: '1917-11-07',
    from_calendar: 'gregorian',
    to: '1917-11-08',
    to_calendar: 'gregorian',
  };
  const found = findings(rule, {
    sessions: [{ id: 'a', ...other }],
    compositions: [{ id: 'b', ...other }],
    memberships: [{ id: 'c', ...ends }],
    statements: [{ id: 'd', ...ends }],
    minutes: [{ id: 'e', ...other }],
  });
  expect(found.map((one) => one.records[0])).toEqual([
    'sessions/a',
    'compositions/b',
    ...['memberships/c', 'memberships/c', 'statements/d', 'statements/d', 'minutes/e'],
  ]);
});
