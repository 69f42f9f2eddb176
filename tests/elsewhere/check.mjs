// Checks that the record reads with other tools as it does with this one: every table in base R and in pandas, the exported workbook and Parquet files in pandas, the descriptor and the
// Popolo export against the published schemas, figures and tables in LaTeX, pictures in rsvg-convert, Inkscape and Chromium, the completion of words in zsh. Prints `N passed, N failed`; exit code 1 if
// any failed.
//
// The schemas are taken from the folder SOVNARKOM_STANDARDS (with datapackage/ and popolo/ in it), else from where install.sh put
// them. Without them that part is not run and not counted, and a line says so.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { rollCallTable, rollCallTableNames } from '../../dist/analysis/rollcalls/index.js';
import { figuresOf } from '../../dist/figures/drawn-figure.js';
import { figureCaption } from '../../dist/figures/figure-caption.js';
import { latexCatalogue } from '../../dist/figures/latex-figure.js';
import { rollCallsToArrow } from '../../dist/interchange/arrow.js';
import { toPopolo } from '../../dist/interchange/popolo.js';
import { readRollCalls } from '../../dist/interchange/read-roll-calls.js';
import { loadDataset } from '../../dist/records/load-dataset.js';
import { latexKinds, latexLetterFaults, twoColumnFaults } from './latex-letters.mjs';
import { pictureFaults } from './pictures.mjs';

const root = resolve(import.meta.dirname, '../..');
const data = join(root, 'data');
const python = join(root, '.jupyter/python/bin/python');
const { resources } = JSON.parse(readFileSync(join(data, 'datapackage.json'), 'utf8'));
const tables = resources.filter((resource) => resource.schema);
const dataset = loadDataset(data);
const { figures } = figuresOf(dataset);
const results = [];

function check(name, problems) {
  results.push(problems.length === 0);
  console.log([`${problems.length === 0 ? 'ok  ' : 'FAIL'} ${name}`, ...problems].join('\n     '));
}

const scratch = mkdtempSync(join(tmpdir(), 'sovnarkom-elsewhere-'));
try {
  const listing = join(scratch, 'columns.tsv');
  const columns = tables.flatMap(({ name, path, schema }) =>
    schema.fields.map((field) => [name, path, field.name, field.type].join('\t')),
  );
  writeFileSync(listing, ['table\tfile\tcolumn\ttype', ...columns, ''].join('\n'));
  compare('R', 'Rscript', [join(root, 'tests/elsewhere/read.R'), data, listing]);
  compare('pandas', python, [join(root, 'tests/elsewhere/read.py'), data, listing]);
  for (const [form, out] of [
    ['workbook', 'record.xlsx'],
    ['parquet', 'parquet'],
  ]) {
    const words = ['export', '--format', form === 'workbook' ? 'xlsx' : form, '--data', data];
    const exported = join(scratch, out);
    const cli = join(root, 'dist/bundle/sovnarkom.js');
    const ran = spawnSync(process.execPath, [cli, ...words, '--out', exported], {
      encoding: 'utf8',
    });
    check(`export --format ${form} is written`, ran.status === 0 ? [] : [ran.stderr]);
    const script = join(root, 'tests/elsewhere/read_exports.py');
    compare(`pandas, of the ${form},`, python, [script, form, exported, listing]);
  }
  await arrow(join(scratch, 'arrow'));
  validate();
  for (const language of ['en', 'el', 'ru']) latex(language);
  for (const [index, kind] of latexKinds.entries()) {
    const faults = latexLetterFaults(kind, join(scratch, `letters-${index}`));
    check(`${kind.name} sets every ASCII letter and white space in cells and captions`, faults);
    const wide = twoColumnFaults(kind, join(scratch, `columns-${index}`));
    check(`${kind.name} sets a figure for the page in a column, and a long table over pages`, wide);
  }
  const pictures = Object.entries(await pictureFaults(figures, scratch));
  for (const [program, { shown, faults }] of pictures) {
    check(`${program} shows the SVG of ${shown} figures for print as their PNG is`, faults);
  }
  completeInZsh();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
const failed = results.filter((passed) => !passed).length;
console.log(`${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** What zsh makes of beginnings of words at a press of Tab: of each command, and of an option of each. */
function completeInZsh() {
  const program = join(root, 'dist/bundle/sovnarkom.js');
  const print = (...words) =>
    spawnSync(process.execPath, [program, 'completion', ...words], { encoding: 'utf8' }).stdout;
  const script = join(scratch, 'completion.zsh');
  writeFileSync(script, print('zsh'));
  const names = JSON.parse(print('--json')).map(({ name }) => name);
  const whole = names.flatMap((name) => [name, `${name} --help`]);
  // As much of a command as no other begins with.
  const typed = names.flatMap((name) => {
    const others = names.filter((other) => other !== name);
    const least = [...Array(name.length).keys()].find(
      (length) => !others.some((other) => other.startsWith(name.slice(0, length + 1))),
    );
    return [name.slice(0, (least ?? name.length) + 1), `${name} --hel`];
  });
  const ran = spawnSync(
    'zsh',
    ['-f', join(import.meta.dirname, 'zsh-completion.zsh'), script, ...typed],
    {
      encoding: 'utf8',
      timeout: 60_000,
      env: { ...process.env, TERM: 'dumb' },
    },
  );
  const lines = (ran.stdout ?? '').trim().split('\n');
  const faults = whole.flatMap((words, index) =>
    lines[index] === words ? [] : [`${typed[index]} becomes ${lines[index]}, not ${words}`],
  );
  check(
    `zsh completes ${names.length} commands and an option of each`,
    names.length > 0 ? faults : ['no commands'],
  );
}

/** What the toolkit loads of a column, in the words in which the other tools describe theirs. */
function describe(table, field) {
  const values = dataset.tables[table].map((row) => row[field.name]);
  const known = [...values.entries()].filter(([, value]) => value !== undefined);
  const letterSum = (text) =>
    [...text].reduce((sum, letter, index) => sum + letter.codePointAt(0) * (index + 1), 0);
  const total =
    field.type === 'integer'
      ? known.reduce((sum, [, value]) => sum + value, 0)
      : known.reduce((sum, [row, text]) => sum + ((letterSum(text) * (row + 1)) % 1000003), 0);
  const type = field.type === 'integer' ? 'integer' : 'character';
  return [type, values.length, values.length - known.length, total].map(String);
}

function compare(tool, program, words) {
  const ran = spawnSync(program, words, {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
  const problem = ran.error?.message ?? ran.stderr;
  check(`${tool} reads the tables`, ran.status === 0 ? [] : [problem]);
  if (ran.status !== 0) return;
  const lines = ran.stdout.split('\n').map((line) => line.trimEnd().split('\t'));
  const read = new Map(lines.map(([table, column, ...rest]) => [`${table} ${column}`, rest]));
  for (const { name, schema } of tables) {
    const aspects = ['type', 'rows', 'empty cells', 'sum'];
    const problems = schema.fields.flatMap((field) => {
      const theirs = read.get(`${name} ${field.name}`) ?? [];
      return describe(name, field).flatMap((ours, index) =>
        ours === theirs[index]
          ? []
          : [`${field.name}, ${aspects[index]}: ${theirs[index]}, here ${ours}`],
      );
    });
    check(`${tool}: ${name}, ${dataset.tables[name].length} rows`, problems);
  }
}

/** Every figure with its caption, and its data as a table, set by XeLaTeX; the letters of the page are those of the caption. */
function latex(language) {
  const folder = join(scratch, language);
  const words = ['figures', '--all', '--format', 'pdf', '--table', 'tex', '--lang', language];
  const cli = join(root, 'dist/bundle/sovnarkom.js');
  const made = spawnSync(process.execPath, [cli, ...words, '--theme', 'print', '--out', folder]);
  const names = figures.map((figure) => figure.name);
  const tables = names.map((name) => `\\input{${name}.table.tex}\\clearpage`).join('\n');
  const catalogue = latexCatalogue(names)
    .replace(
      '\\usepackage{graphicx}',
      '\\usepackage{graphicx}\\usepackage{booktabs,array,longtable}',
    )
    .replace('\\end{document}', `${tables}\n\\end{document}`);
  writeFileSync(join(folder, 'figures.tex'), catalogue);
  const set = spawnSync('xelatex', ['-interaction=nonstopmode', '-halt-on-error', 'figures.tex'], {
    cwd: folder,
    encoding: 'utf8',
  });
  const problems = [
    ...(made.status === 0 ? [] : [String(made.stderr)]),
    ...(set.status === 0 ? [] : (set.stdout?.match(/^!.*\n.*$/gm) ?? [String(set.error)])),
    ...[...new Set(set.stdout?.match(/Missing character: .*/g) ?? [])],
  ];
  if (problems.length === 0) {
    const text = spawnSync('pdftotext', ['figures.pdf', '-'], { cwd: folder, encoding: 'utf8' });
    const plain = (words) => words.replace(/[\s-]+/g, '');
    const page = plain(text.stdout ?? '');
    for (const figure of figures) {
      const { title, source } = figureCaption(figure, language);
      for (const part of [title, source]) {
        if (!page.includes(plain(part))) problems.push(`the page lacks “${part}”`);
      }
    }
  }
  check(
    `XeLaTeX sets ${names.length} figures and tables with their captions (${language})`,
    problems,
  );
}

/** Roll calls of a real parliament as Arrow files and streams: pyarrow reads as many values, and as many that are not told. */
async function arrow(folder) {
  mkdirSync(folder);
  const senate = ['votes.csv', 'members.csv'].map((name) =>
    join(root, 'notebooks/senate-109', name),
  );
  const { calls } = await readRollCalls(senate);
  const expected = [];
  for (const format of ['file', 'stream']) {
    for (const name of rollCallTableNames) {
      const file = `${name}.${format}`;
      writeFileSync(join(folder, file), await rollCallsToArrow(calls, name, format));
      for (const { name: column, values } of rollCallTable(calls, name)) {
        const told = values.filter((value) => value !== null);
        const last = told.length === 0 ? '' : String(told.at(-1));
        expected.push([file, column, values.length, told.length, last].join('\t'));
      }
    }
  }
  const { stdout, stderr } = spawnSync(
    python,
    [join(root, 'tests/elsewhere/read_arrow.py'), folder],
    { encoding: 'utf8', maxBuffer: 1e8 },
  );
  const read = new Set(stdout.split('\n'));
  const missing = expected.filter((line) => !read.has(line));
  check('pyarrow reads roll calls as Arrow files and streams', [
    ...missing.slice(0, 5),
    ...(missing.length > 0 ? [stderr] : []),
  ]);
}

function validate() {
  const given = process.env.SOVNARKOM_STANDARDS;
  const standards = given ?? join(root, '.jupyter/standards');
  const exported = join(scratch, 'popolo.json');
  writeFileSync(exported, JSON.stringify(toPopolo(dataset)));
  const own = join(root, '.jupyter/standards');
  for (const [folder, name, from = standards] of [
    [
      'datapackage-1',
      'the descriptor fits the published profiles of Data Package 1 and Table Schema 1',
      own,
    ],
    ['datapackage', 'the descriptor fits the published profiles of Data Package and Table Schema'],
    ['popolo', 'the Popolo export fits the published schemas of Popolo'],
  ]) {
    if (!existsSync(join(from, folder))) {
      // A folder that is named must hold them.
      if (given !== undefined) check(name, [`there is no folder ${join(standards, folder)}`]);
      else
        console.log(
          `not run: ${name} (they could not be had; SOVNARKOM_STANDARDS can name a folder)`,
        );
      continue;
    }
    const words = [join(root, 'tests/elsewhere/validate.py'), from, folder];
    const files = [join(data, 'datapackage.json'), exported];
    const ran = spawnSync(python, [...words, ...files], { encoding: 'utf8', maxBuffer: 2 ** 26 });
    const faults = ran.stdout?.split('\n').filter(Boolean) ?? [];
    check(name, ran.status === 0 ? faults : [...faults, ran.error?.message ?? ran.stderr]);
  }
}
