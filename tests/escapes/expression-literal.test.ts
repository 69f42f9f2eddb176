import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expressionLiteral } from '../../src/escapes/expression-literal.js';
import { evaluated } from './evaluated.js';

const everyCategory = fc.constantFrom(
  ...['L', 'M', 'N', 'P', 'S', 'Z', 'C'].flatMap((category) => {
    const pattern = new RegExp(`\\p{${category}}`, 'u');
    const all = Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code));
    return all.filter((one) => pattern.test(one));
  }),
  ...['\uD800', '\uDC00', '\uFFFE', '\u{E0001}', '\u{1F600}', '\u{10FFFF}'],
);
const hostile = fc.constantFrom(
  '\\',
  '\\"',
  '"',
  "'",
  '</script>',
  '$'.concat('{x}'),
  '{{',
  '%',
  '\n',
  '\r',
);

describe('a text as a literal of a Vega expression', () => {
  test('evaluates to the text, whatever characters are in it', () => {
    const texts = fc.array(fc.oneof(everyCategory, hostile)).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        expect(evaluated(expressionLiteral(text))).toEqual([text, text]);
      }),
      { numRuns: 2000 },
    );
  });

  test('ends no line, no element of a page and no literal', () => {
    expect(expressionLiteral('a\u2028b</script>\n\\"')).toBe(
      '"a\\u2028b\\u003c/script>\\n\\\\\\""',
    );
  });
});
