import fc from 'fast-check';
import { codegenExpression, parseExpression } from 'vega';
import { describe, expect, test } from 'vitest';
import { expressionLiteral } from '../../src/charts/expression-literal.js';

/** What Vega makes of an expression: by the tree that pages interpret, and by the code that pictures run. */
function evaluated(source: string): unknown[] {
  const tree = parseExpression(source) as unknown as { type: string; value: unknown };
  const { code } = codegenExpression({ globalvar: 'global', allowed: [], constants: {} })(
    tree as unknown as Parameters<ReturnType<typeof codegenExpression>>[0],
  );
  return [tree.type === 'Literal' ? tree.value : tree.type, new Function(`return ${code}`)()];
}

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
