import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alternative } from '../../src/charts/alternative.js';
import { languages } from '../../src/index.js';

describe('a text alternative', () => {
  test('tells of every row where it can', () => {
    const rows = Array.from({ length: 20 }, (_, index) => `Vote ${index + 1}.`);
    expect(alternative('Votes.', rows, 'en')).toBe(`Votes. ${rows.join(' ')}`);
  });

  test('tells how many rows it leaves out', () => {
    const rows = Array.from({ length: 650 }, (_, index) => `Vote ${index + 1}: 12 for, 7 against.`);
    const text = alternative('Votes.', rows, 'en');
    const told = text.match(/Vote \d+/g)?.length ?? 0;
    expect(text.endsWith(`And ${650 - told} more; all are in the data.`)).toBe(true);
    expect(told).toBeGreaterThan(40);
  });

  test.each(languages)('is never longer than 2,000 letters (%s)', (language) => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 3000 }),
        fc.array(fc.string({ maxLength: 900 })),
        (a, b) => {
          expect(alternative(a, b, language).length).toBeLessThanOrEqual(2000);
        },
      ),
    );
  });
});
