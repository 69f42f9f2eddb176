import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  escapeLatex,
  formatTable,
  type PrintedTable,
  tableFile,
  textTableFormats,
} from '../../src/index.js';

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
        '    VTsIK \\& “others” \\textbar{} \\textless{}b\\textgreater{} & 150 & true \\\\',
        '    Совнарком, 50 \\% & – & – \\\\',
        '    \\bottomrule',
        '  \\end{tabular}',
        '\\end{table}',
        '',
      ].join('\n'),
    );
  });

  test('in LaTeX over a column wide goes over both, over a line wide in columns that share it, over 40 rows over pages', () => {
    const long = 'what was moved before be put to the vote, not put off until all are present';
    const tex = (rows: number, ...cells: string[]) => {
      const columns = cells.map((_, index) => ({ name: `c${index}` }));
      const row = Object.fromEntries(cells.map((cell, index) => [`c${index}`, cell]));
      return formatTable({ columns, rows: Array(rows).fill(row), caption: 'C' }, 'tex');
    };
    expect(tex(40, 'short')).toMatch(/^\\begin\{table\}\n/);
    expect(tex(40, long)).toMatch(/^\\begin\{table\*\}\n.*\\end\{table\*\}\n$/s);
    const shared = tex(2, long, long);
    expect(shared).toContain('% It needs \\usepackage{booktabs,array}.\n');
    const shares = [...shared.matchAll(/p\{\\dimexpr([\d.]+)\\linewidth/g)].map(([, one]) =>
      Number(one),
    );
    expect(shares).toHaveLength(2);
    expect(shares.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 3);
    const pages = tex(41, 'short');
    expect(pages).toContain('\\usepackage{booktabs,longtable}');
    expect(pages).toContain('\\if@twocolumn\\onecolumn\\gdef\\afterlongtable{\\twocolumn}\\else');
    expect(pages).toMatch(
      /\\caption\{C\}\\\\\n {4}\\toprule\n {4}c0 \\\\\n {4}\\midrule\n {4}\\endfirsthead/,
    );
    expect(pages.match(/^ {4}c0 /gm)).toHaveLength(2);
    expect(pages.match(/^ {4}short /gm)).toHaveLength(41);
    expect(pages).toMatch(/\\end\{longtable\}\n\\endgroup\n\\afterlongtable\n$/);
  });

  test('as a workbook has its headings once, numbers as numbers, units beside, and the same bytes', async () => {
    const units = table.columns.map((one) => ({ ...one, unit: 'votes', about: `of ${one.name}` }));
    const bytes = await tableFile({ ...table, columns: units }, 'xlsx');
    expect(await tableFile({ ...table, columns: units }, 'xlsx')).toEqual(bytes);
    const { read, utils } = await import('@e965/xlsx');
    const { Sheets, SheetNames } = read(bytes, { type: 'array' });
    expect(SheetNames).toEqual(['data', 'columns', 'caption']);
    const rows = (name: string) => utils.sheet_to_json(Sheets[name]!, { header: 1 });
    expect(rows('data')).toEqual([
      ['body', 'yes_votes', 'told'],
      ['VTsIK & “others” | <b>', 150, 'true'],
      ['Совнарком, 50 %'],
    ]);
    expect(rows('columns')).toEqual([
      ['column', 'unit', 'about'],
      ...table.columns.map(({ name }) => [name, 'votes', `of ${name}`]),
    ]);
    expect(rows('caption')).toEqual([['caption'], [table.caption]]);
    expect(await tableFile(table, 'md')).toBe(formatTable(table, 'md'));
  });

  test('in Markdown keeps its columns apart, whatever stands in a cell', () => {
    const lines = formatTable(table, 'md').split('\n');
    expect(lines[0]).toBe('| body | yes (votes) | told |');
    expect(lines[1]).toBe('| :-- | --: | :-- |');
    expect(lines[2]).toBe('| VTsIK & “others” \\| \\<b\\> | 150 | true |');
    expect(lines[3]).toBe('| Совнарком, 50 % | – | – |');
    expect(lines).toContain('Table: Votes: 100 % of them\\_all. N = 2.');
  });

  test('in Markdown and CSV keeps every row, and what stands in it, whatever letters and ends of lines it has', () => {
    const text = fc.string({
      unit: fc.constantFrom('|', '\\', '`', '\n', '\r', '=', '"', ',', '*', 'a', ' '),
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (pairs) => {
        const rows = pairs.map(([one, two]) => ({ one, two }));
        const printed = { columns: [{ name: 'one' }, { name: 'two' }], rows, caption: 'a\n\nb' };
        const lines = formatTable(printed, 'md').split(/\n|\r/);
        expect(lines).toHaveLength(rows.length + 5);
        for (const line of lines.slice(0, rows.length + 2)) {
          expect(line.replace(/\\./g, '').match(/\|/g)).toHaveLength(3);
        }
        expect(parse(formatTable(printed, 'csv')).slice(1)).toEqual(pairs);
      }),
    );
    const gaps = { columns: [{ name: 'no' }], rows: [{ no: 1 }, {}, { no: 2 }] };
    const read = parse(formatTable(gaps, 'csv'), { skip_empty_lines: true });
    expect(read).toEqual([['no'], ['1'], [''], ['2']]);
  });

  test('in Markdown has nothing that GitHub or pandoc take for marks, mathematics, citations or letters', () => {
    const one = { columns: [{ name: 'a' }], rows: [{ a: '~x~ ^2^ $y$ @z &lt; :tada: -- <b>' }] };
    expect(formatTable(one, 'md').split('\n')[2]).toBe(
      '| \\~x\\~ \\^2\\^ \\$y\\$ \\@z \\&lt; \\:tada: \\-\\- \\<b\\> |',
    );
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
    for (const format of textTableFormats) {
      expect(formatTable(one, format).match(/0/g)).toHaveLength(1);
    }
  });

  test('without a caption has none', () => {
    const one = { columns: [{ name: 'no' }], rows: [{ no: 1 }] };
    for (const format of textTableFormats) {
      expect(formatTable(one, format)).not.toMatch(/caption|Table:|label/);
    }
  });
});

describe('a text for LaTeX', () => {
  test('has every character that is a command escaped', () => {
    expect(escapeLatex('\\a{b}~^%$#&_')).toBe(
      '\\textbackslash{}a\\textbraceleft{}b\\textbraceright{}\\textasciitilde{}\\textasciicircum{}\\%\\$\\#\\&\\_',
    );
  });

  test('has what begins an argument in braces: [ and * after the end of a row, ] in a short caption', () => {
    expect(escapeLatex('[a] *')).toBe('{[}a{]} {*}');
    const rows = [{ a: '[1cm]' }, { a: '*' }];
    const tex = formatTable({ columns: [{ name: 'a', heading: '[b' }], rows }, 'tex');
    expect(tex).not.toMatch(/^\s*[[*]/m);
  });

  test('has signs that old fonts set as others by their names, and straight quotation marks', () => {
    expect(escapeLatex('<|>')).toBe('\\textless{}\\textbar{}\\textgreater{}');
    expect(escapeLatex('"\'`')).toBe('{\\ttfamily\\char34}\\textquotesingle{}\\textasciigrave{}');
    expect(escapeLatex('--- ,,')).toBe('-\\kern0pt{}-\\kern0pt{}- ,\\kern0pt{},');
  });

  test('is one line without an end of a paragraph, whatever white space it has', () => {
    const white = fc.constantFrom(
      '\n',
      '\n\n',
      '\r\n\r\n',
      '\r',
      '\t',
      '\u2028',
      '\u2029',
      '\u0085',
      '\f',
      '\v',
    );
    fc.assert(
      fc.property(white, white, (one, two) => {
        expect(escapeLatex(`${one}a${one}${two}b${two}`)).toBe(' a b ');
      }),
    );
    expect(escapeLatex('¶\u00a027\u00ad\u202f5\u0000')).toBe('¶~27\\-\\,5');
  });

  test('else stays as it is', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9 .:;!?()/@=+αωАЯ-]*$/), (text) => {
        const plain = text.replace(/--+/g, '-').replace(/\s+/g, ' ');
        expect(escapeLatex(plain)).toBe(plain);
      }),
    );
  });
});
