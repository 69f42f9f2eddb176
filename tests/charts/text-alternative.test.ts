import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textAlternative } from '../../src/charts/text-alternative.js';
import { languages } from '../../src/index.js';

describe('the text alternative of many rows', () => {
  const sentence = fc.string({ minLength: 1, maxLength: 300 });

  test.each(languages)(
    'is 2,000 letters long at most, and tells every row or how many more (%s)',
    (language) => {
      fc.assert(
        fc.property(fc.array(sentence, { minLength: 1, maxLength: 60 }), (sentences) => {
          const text = textAlternative('A title', sentences, language);
          expect(text.length).toBeLessThanOrEqual(2000);
          const whole = ['A title.', ...sentences].join(' ');
          if (whole.length <= 2000) expect(text).toBe(whole);
          else expect(text).toMatch(/ \d+ [^.]+\.$/);
        }),
        { numRuns: 60 },
      );
    },
  );

  test('counts the rows that it leaves out', () => {
    const sentences = Array.from({ length: 30 }, (_, index) => `${index}: ${'x'.repeat(94)}.`);
    const text = textAlternative('T', sentences, 'en');
    const told = text.match(/x\./g)!.length;
    expect(text).toContain(`${30 - told} more rows are in the table.`);
  });
});
