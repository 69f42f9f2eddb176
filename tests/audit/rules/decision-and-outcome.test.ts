import { expect, test } from 'vitest';
import { findings, type PlainTables } from '../dataset-of.js';

const rule = 'decision-and-outcome';

const outcome = (result: string, afterwards?: string): PlainTables => ({
  votes: [{ id: 'v', result, ...(afterwards === undefined ? {} : { afterwards }) }],
});

test.each(['not-carried-out', 'withheld', 'evaded', 'reversed', 'replaced'])(
  'an adopted motion that was afterwards %s is a trap',
  (afterwards) => {
    const [finding] = findings(rule, outcome('adopted', afterwards));
    expect(finding?.strength).toBe('trap');
    expect(finding?.records).toEqual(['votes/v']);
    expect(finding?.sides).toHaveLength(2);
  },
);

test.each(['carried-out', 'partly-carried-out', 'reversed', 'published'])(
  'a rejected motion that was afterwards %s is a trap',
  (afterwards) => expect(findings(rule, outcome('rejected', afterwards))).toHaveLength(1),
);

test('an outcome as decided, or not told, is no finding', () => {
  expect(findings(rule, outcome('adopted', 'carried-out'))).toEqual([]);
  expect(findings(rule, outcome('rejected', 'withheld'))).toEqual([]);
  expect(findings(rule, outcome('deferred', 'reversed'))).toEqual([]);
  expect(findings(rule, outcome('adopted'))).toEqual([]);
});
