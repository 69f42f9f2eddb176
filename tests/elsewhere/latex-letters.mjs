// Sets every ASCII letter and every kind of white space at every place of a cell and of a caption in LaTeX, and reads the page.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { latexFigure } from '../../dist/figures/latex-figure.js';
import { formatTable } from '../../dist/interchange/table-formats.js';

/** The programs and font encodings in which LaTeX is set. */
export const latexKinds = [
  {
    name: 'pdfLaTeX with OT1',
    program: 'pdflatex',
    fonts: '\\usepackage[OT1]{fontenc}',
    // OT1 has no such letters: LaTeX sets its accents for them, and a rule, which is no text.
    read: { '^': 'ˆ', '~': '˜' },
    unread: ['_'],
  },
  { name: 'pdfLaTeX with T1', program: 'pdflatex', fonts: '\\usepackage[T1]{fontenc}' },
  { name: 'XeLaTeX', program: 'xelatex', fonts: '\\usepackage{fontspec}' },
];

const signs = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index));
const spaces = [
  '\n',
  '\n\n',
  '\r\n\r\n',
  '\r',
  '\t',
  ' \n \n ',
  '\u2028',
  '\u2029',
  '\u0085',
  '\f',
  '\v',
  '\u00a0',
];
const silent = ['\u0000', '\u0007', '\u001b', '\u007f', '\u009f'];

/** Cells with a letter alone, first, last, within, and thrice; none of them is a number, and none has a space. */
const letterRows = signs.map((sign) => [sign, `${sign}x`, `x${sign}`, `x${sign}x`, sign.repeat(3)]);
const spaceRows = [
  ...spaces.map((space) => [
    `${space}some`,
    `some${space}`,
    `some${space}more`,
    `${space}some${space}more${space}`,
    'r',
  ]),
  ...silent.map((sign) => [`some${sign}`, `${sign}some`, `some${sign}more`, 'more', 'r']),
];

/**
 * Sets the letters.
 *
 * @param kind - one of `latexKinds`
 * @param folder - a folder for the files, made here
 * @returns what is wrong, each fault in a line
 */
export function latexLetterFaults(kind, folder) {
  mkdirSync(folder, { recursive: true });
  const rows = [...letterRows, ...spaceRows];
  const captions = [...signs, ...spaces, ...silent].map(
    (sign) => `${sign}a${sign}b c${sign}${sign}`,
  );
  const columns = ['v', 'w', 'x', 'y', 'z'].map((name) => ({ name }));
  const blocks = rows.map((cells, index) => {
    const row = Object.fromEntries(columns.map(({ name }, place) => [name, cells[place]]));
    const table = {
      columns,
      rows: [row, row],
      caption: captions[index],
      label: `tab:${captions[index]}`,
    };
    const headed = columns.map((column, place) => ({ ...column, heading: cells[place] }));
    return formatTable({ ...table, columns: headed }, 'tex');
  });
  const figures = captions.map((text, index) =>
    latexFigure(
      `picture-${index}`,
      { title: text, shown: text, cases: 'N = 1.', source: text, reference: text },
      20,
      text,
    ),
  );
  const document = [
    '\\documentclass{article}',
    kind.fonts,
    ...['\\usepackage{lmodern}', '\\usepackage{booktabs}', '\\usepackage[demo]{graphicx}'],
    '\\begin{document}',
    '\\listoftables\\listoffigures\\clearpage',
    ...[...blocks, ...figures].map((block) => `${block}\\clearpage`),
    '\\end{document}',
    '',
  ].join('\n');
  writeFileSync(join(folder, 'letters.tex'), document);
  for (const _ of ['lists', 'pages']) {
    const words = ['-interaction=nonstopmode', '-halt-on-error', 'letters.tex'];
    const set = spawnSync(kind.program, words, { cwd: folder, encoding: 'utf8' });
    if (set.status !== 0) return set.stdout?.match(/^!.*\n.*\n?.*$/gm) ?? [String(set.error)];
    const missing = set.stdout.match(/Missing character: .*/g) ?? [];
    if (missing.length > 0) return [...new Set(missing)];
  }
  const read = spawnSync('pdftotext', ['-layout', 'letters.pdf', '-'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  const pages = read.stdout
    .split('\f')
    .map((page) => page.split('\n').map(squeezed).filter(Boolean));
  const shown = (text) =>
    text
      .replace(/\p{Cc}/gu, (sign) => (/\s|\u0085/.test(sign) ? ' ' : ''))
      .replace(/[\^~_]/g, (sign) => kind.read?.[sign] ?? sign);
  const faults = [];
  const expectLine = (page, line, what) => {
    if (!page?.includes(line))
      faults.push(`${what}: “${line}” is not on the page ${JSON.stringify(page)}`);
  };
  const body = pages.slice(
    pages.findIndex((page) => page[0]?.startsWith('Table 1:') && page.length < 9),
  );
  const isRead = (index) => !kind.unread?.includes(rows[index][0]);
  for (const [index, cells] of rows.entries()) {
    if (!isRead(index)) continue;
    const line = squeezed(cells.map(shown).join(' '));
    const page = body[index];
    expectLine(page, `Table ${index + 1}: ${squeezed(shown(captions[index]))}`, 'caption');
    const found = page?.filter((one) => one === line).length ?? 0;
    if (found !== 3) faults.push(`${found} of 3 rows read “${line}”: ${JSON.stringify(page)}`);
  }
  for (const [index, caption] of captions.entries()) {
    if (!isRead(index)) continue;
    const text = squeezed(shown(caption));
    const whole = `Figure ${index + 1}: ${text}`;
    const page = body[rows.length + index]?.join(' ');
    if (!page?.includes(whole)) faults.push(`caption: “${whole}” is not on the page “${page}”`);
  }
  const lists = pages.slice(0, pages.indexOf(body[0])).flat();
  for (const [index, caption] of captions.entries()) {
    if (!isRead(index)) continue;
    const entry = squeezed(shown(caption));
    const found = lists.filter((one) => one.startsWith(`${index + 1} ${entry}`.trim())).length;
    if (found < 2) faults.push(`${found} of 2 lists have ${index + 1} “${entry}”`);
  }
  return faults;
}

function squeezed(text) {
  return text.replace(/[\s\u0085]+/g, ' ').trim();
}

const longTable = {
  columns: ['vote', 'body', 'motion', 'yes'].map((name) => ({ name })),
  rows: Array.from({ length: 150 }, (_, index) => ({
    vote: `vote-${1000 + index}`,
    body: 'a council of many people',
    motion:
      'that what was moved before be put to the vote, and not be put off once more until all are present',
    yes: index,
  })),
  caption: 'Votes of a council. N = 150.',
  label: 'tab:long',
};

/**
 * What is wrong with a figure for the page in an article of two columns: a picture over the edge of its column, or not as wide; and with a
 * table of 150 rows and one wider than a column: rows that are not on the pages, or text behind it that is not in two columns again.
 *
 * @param kind - one of `latexKinds`
 * @param folder - a folder for the files, made here
 * @returns what is wrong, each fault in a line
 */
export function twoColumnFaults(kind, folder) {
  mkdirSync(folder, { recursive: true });
  const caption = { title: 'Votes', shown: 'Votes.', cases: 'N = 1.', source: '', reference: '' };
  const figure = latexFigure('picture', caption, 174, 'Votes.');
  const document = [
    '\\documentclass[twocolumn]{article}',
    kind.fonts,
    '\\usepackage{lmodern,booktabs,array,longtable}\\usepackage[demo]{graphicx}',
    '\\begin{document}',
    '\\typeout{column \\the\\columnwidth}',
    '\\setbox0\\hbox{\\includegraphics[width=\\ifdim\\columnwidth<174mm\\columnwidth\\else174mm\\fi]{picture}}\\typeout{picture \\the\\wd0}',
    figure,
    figure.replaceAll('{figure}', '{figure*}').replace('\\label{fig:picture}', ''),
    'Before.',
    ...[longTable, { ...longTable, rows: longTable.rows.slice(0, 20), label: 'tab:wide' }].map(
      (table) => formatTable(table, 'tex'),
    ),
    'Behind. \\typeout{behind \\the\\columnwidth}',
    '\\end{document}',
    '',
  ].join('\n');
  writeFileSync(join(folder, 'columns.tex'), document);
  const words = ['-interaction=nonstopmode', '-halt-on-error', 'columns.tex'];
  const set = () => spawnSync(kind.program, words, { cwd: folder, encoding: 'utf8' });
  // Columns of a long table are as wide as a first run found.
  set();
  const { status, stdout } = set();
  if (status !== 0) return stdout?.match(/^!.*\n.*\n?.*$/gm) ?? ['not set'];
  const [, column] = /^column (.*)$/m.exec(stdout) ?? [];
  const [, picture] = /^picture (.*)$/m.exec(stdout) ?? [];
  const [, behind] = /^behind (.*)$/m.exec(stdout) ?? [];
  const { stdout: page } = spawnSync('pdftotext', ['-layout', 'columns.pdf', '-'], {
    cwd: folder,
    encoding: 'utf8',
  });
  const cells = longTable.rows.map(({ vote }) => vote);
  const unread = cells.filter((cell) => !page.includes(cell));
  const headed = page.split('\f').filter((one) => /^ *vote +(?:yes|body)/m.test(one)).length;
  return [
    ...(stdout.match(/^Overfull.*$/gm) ?? []),
    ...unread.map((cell) => `the pages lack the row ${cell}`),
    ...(headed > 3 ? [] : [`${headed} pages have the headings`]),
    ...(behind === column
      ? []
      : [`behind the table a column is ${behind} wide, before it ${column}`]),
    ...(column !== undefined && column === picture ? [] : [`${picture} in a column of ${column}`]),
  ];
}
