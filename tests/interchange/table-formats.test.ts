import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeLatex, formatTable, type PrintedTable, tableFormats } from '../../src/index.js';

const table: PrintedTable = {
  columns: [{ name: 'body' }, { name: 'yes_votes', heading: 'yes (votes)' }, { name: 'told' }],
  rows: [
    { body: 'VTsIK & “others” | <b>', yes_votes: 150, told: true },
    { body: 'Совнарком, 50 %', yes_votes: undefined, told: null },
  ],
  caption: 'Votes: 100 % of them_all. N = 2.',
  label: 'tab:votes',
};

describe('a table for print', () => {
  test('in LaTeX has the three rules of booktabs, numbers to the right, caption and label', () => {
    expect(formatTable(table, 'tex')).toBe(
      [
        '\\begin{table}',
        '  \\centering',
        '  \\caption{Votes: 100 \\% of them\\_all. N = 2.}',
        '  \\label{tab:votes}',
        '  \\begin{tabular}{lrl}',
        '    \\toprule',
        '    body & yes (votes) & told \\\\',
        '    \\midrule',
        '    VTsIK \\& “others” | <b> & 150 & true \\\\',
        '    Совнарком, 50 \\% & – & – \\\\',
        '    \\bottomrule',
        '  \\end{tabular}',
        '\\end{table}',
        '',
      ].join('\n'),
    );
  });

  test('in Markdown keeps its columns apart, whatever stands in a cell', () => {
    const lines = formatTable(table, 'md').split('\n');
    expect(lines[0]).toBe('| body | yes (votes) | told |');
    expect(lines[1]).toBe('| :-- | --: | :-- |');
    expect(lines[2]).toBe('| VTsIK & “others” \\| \\<b> | 150 | true |');
    expect(lines[3]).toBe('| Совнарком, 50 % | – | – |');
    expect(lines).toContain('Table: Votes: 100 % of them_all. N = 2.');
  });

  test('in HTML has headings and a caption, and nothing in it is read as a tag', () => {
    const html = formatTable(table, 'html');
    expect(html).toContain('<caption>Votes: 100 % of them_all. N = 2.</caption>');
    expect(html).toContain('<th scope="col">yes (votes)</th>');
    expect(html).toContain('<td style="text-align:right">150</td>');
    expect(html).toContain('VTsIK &amp; “others” | &lt;b&gt;');
  });

  test('in CSV has an empty cell where there is no value, and the names of its columns', () => {
    const rows = parse(formatTable(table, 'csv'));
    expect(rows).toEqual([
      ['body', 'yes_votes', 'told'],
      ['VTsIK & “others” | <b>', '150', 'true'],
      ['Совнарком, 50 %', '', ''],
    ]);
  });

  test('never prints what is missing as zero, and zero as zero', () => {
    const one = { columns: [{ name: 'no' }], rows: [{ no: 0 }, {}, { no: Number.NaN }] };
    for (const format of tableFormats) {
      expect(formatTable(one, format).match(/0/g)).toHaveLength(1);
    }
  });

  test('without a caption has none', () => {
    const one = { columns: [{ name: 'no' }], rows: [{ no: 1 }] };
    for (const format of tableFormats) {
      expect(formatTable(one, format)).not.toMatch(/caption|Table:|label/);
    }
  });
});

describe('a text for LaTeX', () => {
  test('has every character that is a command escaped', () => {
    expect(escapeLatex('\\a{b}~^%$#&_')).toBe(
      '\\textbackslash{}a\\{b\\}\\textasciitilde{}\\textasciicircum{}\\%\\$\\#\\&\\_',
    );
  });

  test('else stays as it is', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const plain = text.replace(/[\\~^&%$#_{}]/g, '');
        expect(escapeLatex(plain)).toBe(plain);
        expect(escapeLatex(text).length).toBeGreaterThanOrEqual(text.length);
      }),
    );
  });
});
