import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvText } from '../../src/escapes/csv-text.js';
import { expressionLiteral } from '../../src/escapes/expression-literal.js';
import { htmlText, textOfHtml } from '../../src/escapes/html-text.js';
import { bibtexText, escapeLatex } from '../../src/escapes/latex-text.js';
import { markdownCell, markdownText } from '../../src/escapes/markdown-text.js';
import { scriptJson, scriptText } from '../../src/escapes/script-text.js';
import { evaluated } from './evaluated.js';

/** The general categories of Unicode, each with every code point that is of it. */
const categories = [
  ...[
    'Lu',
    'Ll',
    'Lt',
    'Lm',
    'Lo',
    'Mn',
    'Mc',
    'Me',
    'Nd',
    'Nl',
    'No',
    'Pc',
    'Pd',
    'Ps',
    'Pe',
    'Pi',
  ],
  ...['Pf', 'Po', 'Sm', 'Sc', 'Sk', 'So', 'Zs', 'Zl', 'Zp', 'Cc', 'Cf', 'Cs', 'Co', 'Cn'],
].map((category) => {
  const pattern = new RegExp(`\\p{${category}}`, 'u');
  const points: number[] = [];
  // Beyond the second plane there are ideographs, private signs and what is not assigned: their ends are enough.
  for (let point = 0; point < 0x20000; point++) {
    if (pattern.test(String.fromCodePoint(point))) points.push(point);
  }
  return { category, points: [...points, ...(category === 'Cn' ? [0x10ffff] : [])] };
});

/** What is a mark to one of the readers. */
const marks = [
  ...'"\'`\\|&<>{}[]()$%#_~^*@:;,.!?+-=/\n\r\t ',
  '--',
  ',,',
  '&amp;',
  '</script>',
  '<!--',
  '$'.concat('{x}'),
];

/** Texts with a letter of a category at any place among marks and plain letters. */
const textsOf = (points: readonly number[]) =>
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...points).map((point) => String.fromCodePoint(point)),
        fc.constantFrom(...marks),
        fc.constantFrom('a', 'Я', 'ώ', '7'),
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join(''));

/** The text without what prints nothing, in one line. */
const inOneLine = (text: string) =>
  text.replace(/[\s\u0085]*[\n\r\v\f\u0085\u2028\u2029][\s\u0085]*/g, ' ');

describe.each(categories)('a text with letters of the category $category', ({ points }) => {
  const check = (holds: (text: string) => void) =>
    fc.assert(fc.property(textsOf(points), holds), { numRuns: 100 });

  test('is read back from HTML, where nothing begins a tag, a name or ends an attribute', () => {
    check((text) => {
      const html = htmlText(text);
      expect(textOfHtml(html)).toBe(text);
      expect(html).not.toMatch(/[<>"]|&(?!(?:amp|lt|gt|quot);)/);
    });
  });

  test('is read back from CSV by another reader, whatever stands between cells', () => {
    check((given) => {
      // A half of a letter cannot stand in UTF-8, which CSV is written in.
      const text = Buffer.from(given).toString();
      for (const separator of [',', ';', '\t']) {
        const csv = csvText(
          ['a', 'b'],
          [
            { a: text, b: text },
            { a: '', b: text },
          ],
          { separator },
        );
        expect(parse(csv, { delimiter: separator, record_delimiter: '\n' })).toEqual([
          ['a', 'b'],
          [text, text],
          ['', text],
        ]);
      }
    });
  });

  test('is read back from a Vega expression', () => {
    check((text) => {
      expect(evaluated(expressionLiteral(text))).toEqual([text, text]);
    });
  });

  test('is read back from Markdown, in one line, where every mark has a backslash before it', () => {
    check((text) => {
      const markdown = markdownText(text);
      expect(markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1')).toBe(inOneLine(text));
      expect(markdown.replace(/\\[!-/:-@[-`{-~]/g, '')).not.toMatch(/[\\|*_`<>[\]~^$@\n\r]/);
      expect(markdownCell(text).replace(/\\\|/g, '')).not.toMatch(/[|\n]/);
    });
  });

  test('is read back from the JSON of a page, where nothing ends the element', () => {
    check((text) => {
      const json = scriptJson({ text });
      expect(JSON.parse(json)).toEqual({ text });
      expect(json).not.toContain('<');
      expect(scriptText(text)).not.toMatch(/<\/script|<!--/i);
    });
  });

  test('has no sign in LaTeX that it reads as a command, outside of commands', () => {
    check((text) => {
      const latex = escapeLatex(text);
      const bare = latex
        .replace(
          /\{\\ttfamily\\char34\}|\\kern0pt\{\}|\\text[a-z]+\{\}|\{[[\]*]\}|\\[&%$#_,-]/g,
          '',
        )
        .replaceAll('~', text.includes('\u00a0') ? '' : '~');
      expect(bare).not.toMatch(/[\\{}~^<>|&%$#_[\]*'`"\p{Cc}]/u);
      expect(latex).not.toMatch(/--|,,|\n/);
      const field = bibtexText(text).replace(/\\text[a-z]+\{\}|\\[&%$#_]/g, '');
      expect(field).not.toMatch(/[\\{}~^<>|&%$#_\p{Cc}]/u);
    });
  });
});
