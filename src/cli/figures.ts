import { journalWidths } from '../charts/journal-widths.js';
import { millimetres } from '../charts/paper.js';
import { type ThemeName, themeNames } from '../charts/theme.js';
import { didYouMean } from '../errors/suggest.js';
import { UsageError } from '../errors/usage-error.js';
import type { Figure } from '../figures/figure.js';
import { figures } from '../figures/figures.js';
import { writeFigure } from '../figures/write-figure.js';
import { type TableFormat, tableFormats } from '../interchange/table-formats.js';
import { type Language, languages } from '../language/language.js';
import { builtInFolder, loadDataset } from '../records/load-dataset.js';
import { type PictureFormat, pictureFormats } from '../render/save.js';
import { print, printJson } from './output.js';
import { parseWords } from './parse-words.js';
import { progressLine } from './progress-line.js';
import { type Column, terminalWidth, textTable } from './text-table.js';

export const figuresHelp = `sovnarkom figures [NAME…|--all] [OPTIONS]

Without a name, lists the figures. With names, makes them: each as a small package of the picture, its Vega-Lite
specification (.vl.json), the data behind it (.csv), caption, text alternative, and a LaTeX figure (.tex).

  --all               every figure
  --format LIST       ${pictureFormats.join(', ')} (all of them)
  --table LIST        the data behind it also as a table: ${tableFormats.join(', ')} (tex has the rules of booktabs)
  --width WIDTH       width on paper: 84mm, 17.4cm, 3.3in, or a publisher's columns (174mm):
                      ${Object.keys(journalWidths).join(', ')}
  --height HEIGHT     height on paper (what the figure needs)
  --lang LANGUAGE     ${languages.join(', ')} (en)
  --theme THEME       ${themeNames.join(', ')} (screen); print and grey have the title in the caption only
  --title, --no-title whether title and subtitle stand in the picture
  --dpi NUMBER        dots per inch of PNG pictures (300)
  --font FILES        fonts of your own, upright first: Serif.ttf,Serif-Bold.ttf,Serif-Italic.ttf
  --out FOLDER        where the files go (figures)
  --force             replace files that are no such figure, or that of another record
  --data FOLDER       a dataset of your own, in the form of the built-in record
  --json              print as JSON`;

/** Lists the figures, or makes them. */
export async function makeFigures(words: readonly string[]): Promise<number> {
  const { values, positionals } = parseWords({
    args: [...words],
    allowPositionals: true,
    allowNegative: true,
    options: {
      all: { type: 'boolean', default: false },
      format: { type: 'string' },
      table: { type: 'string' },
      width: { type: 'string', default: '174mm' },
      height: { type: 'string' },
      lang: { type: 'string', default: 'en' },
      theme: { type: 'string', default: 'screen' },
      title: { type: 'boolean' },
      dpi: { type: 'string', default: '300' },
      font: { type: 'string' },
      out: { type: 'string', default: 'figures' },
      force: { type: 'boolean', default: false },
      data: { type: 'string', default: builtInFolder },
      json: { type: 'boolean', default: false },
    },
  });
  if (positionals.length === 0 && !values.all) return listFigures(values.json);
  const chosen = values.all ? figures : positionals.map(figureNamed);
  const options = {
    formats: listOf(
      '--format',
      values.format ?? pictureFormats.join(','),
      pictureFormats,
    ) as PictureFormat[],
    tables: (values.table === undefined
      ? []
      : listOf('--table', values.table, tableFormats)) as TableFormat[],
    width: size('--width', values.width, 'width'),
    language: oneOf('--lang', values.lang, languages) as Language,
    theme: oneOf('--theme', values.theme, themeNames) as ThemeName,
    dotsPerInch: dotsPerInch(values.dpi),
    replace: values.force,
    ...(values.height === undefined ? {} : { height: size('--height', values.height, 'height') }),
    ...(values.title === undefined ? {} : { title: values.title }),
    ...(values.font === undefined
      ? {}
      : { font: values.font.split(',').map((file) => file.trim()) }),
  };
  const dataset = loadDataset(values.data);
  const made: { figure: string; files: string[] }[] = [];
  const progress = process.stderr.isTTY ? progressLine() : () => {};
  for (const figure of chosen) {
    progress(`figure ${figure.name} (${made.length + 1} of ${chosen.length})`);
    const files = await writeFigure(figure, dataset, values.out, options);
    progress('');
    made.push({ figure: figure.name, files });
    if (!values.json) print(files.join('\n'));
  }
  if (values.json) printJson(made);
  return 0;
}

function listFigures(json: boolean): number {
  const rows = figures.map(({ name, notebook, title, bodies }) => ({
    name,
    title,
    notebook,
    bodies,
  }));
  if (json) {
    printJson(rows);
    return 0;
  }
  const columns: Column<(typeof rows)[number]>[] = [
    { heading: 'name', cell: (row) => row.name },
    { heading: 'title', cell: (row) => row.title.en },
    { heading: 'notebook', cell: (row) => row.notebook },
  ];
  print(textTable(columns, rows, terminalWidth()));
  return 0;
}

function figureNamed(name: string): Figure {
  const found = figures.find((figure) => figure.name === name);
  if (found) return found;
  const names = figures.map((figure) => figure.name);
  throw new UsageError(
    `there is no figure "${name}"${didYouMean(name, names)}; sovnarkom figures lists them`,
  );
}

function oneOf(option: string, word: string, words: readonly string[]): string {
  if (words.includes(word)) return word;
  throw new UsageError(
    `${option} is one of ${words.join(', ')}; "${word}" was given${didYouMean(word, words)}`,
  );
}

function listOf(option: string, text: string, words: readonly string[]): string[] {
  return [...new Set(text.split(',').map((word) => oneOf(option, word.trim(), words)))];
}

function size(option: string, text: string, what: 'width' | 'height'): string {
  try {
    millimetres(text, what);
  } catch (error) {
    throw new UsageError(`${option}: ${(error as Error).message}`);
  }
  return text;
}

function dotsPerInch(text: string): number {
  const number = Number(text);
  if (!/^\d+(\.\d+)?$/.test(text) || number < 36 || number > 2400) {
    throw new UsageError(`--dpi needs a number from 36 to 2400; "${text}" was given`);
  }
  return number;
}
