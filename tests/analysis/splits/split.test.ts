import { expect, test } from 'vitest';
import { splitOfTable } from '../../../src/analysis/splits/split.js';

test('a split names the counts of every group, and lacks none', () => {
  expect(splitOfTable(['A', '__proto__'], [[1, 2, 3, 4], [5]])).toEqual(
    Object.fromEntries([
      ['A', { yes: 1, no: 2, abstain: 3, absent: 4 }],
      ['__proto__', { yes: 5, no: 0, abstain: 0, absent: 0 }],
    ]),
  );
  expect(splitOfTable(['A'], [])).toEqual({ A: { yes: 0, no: 0, abstain: 0, absent: 0 } });
});
