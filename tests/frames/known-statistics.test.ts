import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isKnown, knownStatistic } from '../../src/frames/known-statistics.js';

test('null, undefined and NaN are not known; zero, nothing written and no are', () => {
  expect([null, undefined, Number.NaN].map(isKnown)).toEqual([false, false, false]);
  expect([0, '', false, -0].map(isKnown)).toEqual([true, true, true, true]);
});

test('unknown values change no statistic, wherever they stand', () => {
  const unknown = fc.constantFrom(null, undefined, Number.NaN);
  const names = ['count', 'mean', 'sum', 'min', 'max', 'median', 'std', 'var', 'mode'] as const;
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -99, max: 99 }), { maxLength: 8 }),
      fc.array(unknown, { maxLength: 4 }),
      fc.nat(),
      (known, others, seed) => {
        const place = known.length === 0 ? 0 : seed % known.length;
        const mixed = [...known.slice(0, place), ...others, ...known.slice(place)];
        for (const name of names)
          expect(knownStatistic(name, mixed)).toEqual(knownStatistic(name, known));
      },
    ),
  );
});
