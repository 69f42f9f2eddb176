import { expect, test } from 'vitest';
import { findings } from '../dataset-of.js';

const rule = 'end-before-beginning';

test('a membership or period that ends before it begins is a contradiction', () => {
  const period = { from: '1918-03-18', to: '1918-03-17' };
  const found = findings(rule, {
    memberships: [{ id: 'm', ...period }],
    statements: [{ id: 's', ...period }],
  });
  expect(found.map((one) => one.records)).toEqual([['memberships/m'], ['statements/s']]);
  expect(found[0]?.strength).toBe('contradiction');
  expect(found[0]?.sides.map((side) => side.says)).toEqual(['from 1918-03-18', 'to 1918-03-17']);
});

test('one that ends on the day it begins, or may end later, is no finding', () => {
  const same = { id: 'm', from: '1918-03-18', to: '1918-03-18' };
  const vague = { id: 'n', from: '1918-03-18', to: '1918-03' };
  expect(findings(rule, { memberships: [same, vague] })).toEqual([]);
});

test('the ends are compared on one calendar', () => {
  const memberships = [
    { id: 'm', from: '1918-02-14', to: '1918-02-01', to_calendar: 'julian' },
    { id: 'n', from: '1918-02-14', to: '1918-01-31', to_calendar: 'julian' },
  ];
  expect(findings(rule, { memberships }).map((one) => one.records)).toEqual([['memberships/n']]);
});
