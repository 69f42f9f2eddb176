import { expect, test } from 'vitest';
import { inOrder } from '../../src/audit/in-order.js';
import type { Finding } from '../../src/audit/index.js';

const finding = (text: string, one: Pick<Finding, 'strength' | 'matter'>): Finding => ({
  rule: 'rule',
  text,
  ...one,
  sides: [],
  records: [],
  explanation: undefined,
  source: 'rule',
  consequences: [],
});

test('the firm come before the weak, numbers before notes and names, equals as they were', () => {
  const found = [
    finding('spelling', { strength: 'trap', matter: 'names' }),
    finding('number', { strength: 'trap', matter: 'counts' }),
    finding('first page', { strength: 'doubtful', matter: 'notes' }),
    finding('second page', { strength: 'doubtful', matter: 'notes' }),
    finding('firm name', { strength: 'contradiction', matter: 'names' }),
    finding('date', { strength: 'doubtful', matter: 'dates' }),
  ];
  expect(inOrder(found).map((one) => one.text)).toEqual([
    'firm name',
    'date',
    'first page',
    'second page',
    'number',
    'spelling',
  ]);
});
