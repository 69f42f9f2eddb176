import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../src');
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({
    file: file.replaceAll('\\', '/'),
    text: readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/ .*$/gm, ''),
  }));

/** The files of `src/` in which something stands that only an escape has. */
const having = (mark: RegExp) =>
  sources.filter(({ text }) => mark.test(text)).map(({ file }) => file);

describe('there is one escape', () => {
  test.each([
    ['for HTML', 'escapes/html-text.ts', /&(?:amp|lt|gt);|'(?:amp|quot)'/],
    ['for a script within HTML', 'escapes/script-text.ts', /u003c|<\\\\\\?\/|<\\\\!--/],
    ['for LaTeX', 'escapes/latex-text.ts', /textbackslash|textasciitilde/],
    // A library writes CSV: one file calls it, and none writes quotation marks twice.
    ['for CSV', 'escapes/csv-text.ts', /csv-stringify|(?:'""'|"\\"\\""),? *\)/],
    ['for names in SQL', 'escapes/sql-name.ts', /replace\(\/"\/g, '\$&\$&'/],
    ['for texts in SQL', 'escapes/sql-text.ts', /replace\(\/'\/g, '\$&\$&'/],
    ['for Markdown', 'escapes/markdown-text.ts', /replace(?:All)?\((?:\/\\\|\/g|'\|')|\[\\\\\|/],
    [
      'for Vega expressions',
      'escapes/expression-literal.ts',
      /JSON\.stringify\([^\n]*\)\s*\.replace\((?!\/<\/g)/,
    ],
  ])('%s', (_, file, mark) => {
    expect(having(mark)).toEqual([file]);
  });
});
