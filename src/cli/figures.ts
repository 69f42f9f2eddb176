import { journalWidths } from '../charts/journal-widths.js';
import { millimetres } from '../charts/paper.js';
import { type ThemeName, themeNames } from '../charts/theme.js';
import { type SvgText, svgTexts } from '../charts/vega-lite-spec.js';
import { ArgumentError } from '../errors/argument-error.js';
import { didYouMean } from '../errors/suggest.js';
import { UsageError } from '../errors/usage-error.js';
import {
  type DrawnFigure,
  figureOfKind,
  figuresOf,
  kindNamed,
  type LeftOutFigure,
} from '../figures/drawn-figure.js';
import { isLack } from '../figures/kind.js';
import { allKinds } from '../figures/kinds.js';
import type { Given } from '../figures/parameter.js';
import { writeFigures } from '../figures/write-figures.js';
import { type TableFormat, tableFormats } from '../interchange/table-formats.js';
import { inEveryLanguage, inLanguage } from '../language/in-language.js';
import { firstLanguage, type Language, languages, type Text } from '../language/language.js';
import { writePartOf } from '../language/write-part-of.js';
import { builtInFolder } from '../records/built-in-folder.js';
import type { FigureWords } from '../records/figure-entries.js';
import { loadDataset } from '../records/load-dataset.js';
import type { Dataset } from '../records/records.js';
import { type PictureFormat, pictureFormats } from '../render/save.js';
import { print, printJson } from './output.js';
import { parseWords } from './parse-words.js';
import { progressLine } from './progress-line.js';
import { type Column, terminalWidth, textTable } from './text-table.js';

export const figuresHelp = `sovnarkom figures [NAME…|--all] [OPTIONS]

Without a name, lists the figures of the record. With names of figures or kinds, makes them: each as a small package of the
picture, its Vega-Lite specification (.vl.json), the data behind it (.csv), caption, text alternative, and a LaTeX figure (.tex).

  --all               every figure; what the record has not enough for is left out, and told
  --kinds             list the kinds of figures, their options, and what the record offers or lacks for each
  --body ID, --vote ID, … what is chosen of a kind: sovnarkom figures margins --body council
  --name NAME         name of the figure and of its files (that of the figure or kind)
  --title TEXT        a title of your own; --subtitle TEXT a line below it; --caption TEXT what is shown and how to read it
  --author NAME       who made it, for the properties of PDF and page (nobody)
  --format LIST       ${pictureFormats.join(', ')} (all of them)
  --table LIST        the data behind it also as a table: ${tableFormats.join(', ')} (tex has the rules of booktabs)
  --width WIDTH       width on paper: 84mm, 17.4cm, 3.3in, or a publisher's columns (174mm):
                      ${Object.keys(journalWidths).join(', ')}
  --height HEIGHT     height on paper (what the figure needs)
  --lang LANGUAGE     ${languages.join(', ')} (en)
  --theme THEME       ${themeNames.join(', ')} (screen); print and grey have the title in the caption only
  --text HOW          words of SVG pictures: ${svgTexts.join(', ')} (outlines of letters for print and grey, which look the same
                      in every program; letters with embedded fonts for others, which browsers show and search)
  --heading, --no-heading  whether title and subtitle stand in the picture
  --dpi NUMBER        dots per inch of PNG pictures (300)
  --font FILES        fonts of your own, upright first: Serif.ttf,Serif-Bold.ttf,Serif-Italic.ttf
  --out FOLDER        where the files go (figures)
  --force             replace files that are no such figure, or that of another record
  --data FOLDER       a dataset of your own, in the form of the built-in record
  --json              print as JSON`;

/** What is told of the pictures and their files, beside the parameters of the kinds. */
const ownOptions = {
  all: { type: 'boolean', default: false },
  kinds: { type: 'boolean', default: false },
  name: { type: 'string' },
  format: { type: 'string' },
  table: { type: 'string' },
  width: { type: 'string', default: '174mm' },
  height: { type: 'string' },
  lang: { type: 'string', default: 'en' },
  theme: { type: 'string', default: 'screen' },
  text: { type: 'string' },
  title: { type: 'string' },
  subtitle: { type: 'string' },
  caption: { type: 'string' },
  author: { type: 'string' },
  heading: { type: 'boolean' },
  dpi: { type: 'string', default: '300' },
  font: { type: 'string' },
  out: { type: 'string', default: 'figures' },
  force: { type: 'boolean', default: false },
  data: { type: 'string', default: builtInFolder },
  json: { type: 'boolean', default: false },
} as const;

/** The parameters of all kinds, each an option. */
const parameterOptions: Readonly<Record<string, { type: 'string' }>> = Object.fromEntries(
  allKinds()
    .flatMap((one) => Object.keys(one.parameters))
    .map((name) => [name, { type: 'string' }]),
);

/** Lists the figures or the kinds, or makes figures. */
export async function makeFigures(words: readonly string[]): Promise<number> {
  const { values, positionals } = parseWords({
    args: [...words],
    allowPositionals: true,
    allowNegative: true,
    options: { ...parameterOptions, ...ownOptions },
  });
  const given: Readonly<Record<string, unknown>> = values;
  const parameters = Object.fromEntries(
    Object.keys(parameterOptions)
      .filter((name) => given[name] !== undefined)
      .map((name) => [name, String(given[name])]),
  );
  const own = { parameters, words: wordsOf(values), name: values.name };
  const options = optionsOf(values);
  if (positionals.length > 0 && (values.all || values.kinds)) {
    const [name] = positionals;
    throw new UsageError(
      `${values.all ? '--all makes every figure' : '--kinds lists every kind'}; "${name}" is left over`,
    );
  }
  if (positionals.length !== 1 && hasOwn(own)) {
    throw new UsageError(
      `parameters, --name and words of your own are for one figure${positionals.length === 0 ? '; name it' : ' at a time'}`,
    );
  }
  const record = loadDataset(values.data);
  if (values.kinds) return listKinds(record, values.json);
  if (positionals.length === 0 && !values.all) {
    return listFigures(record, options.language, values.json);
  }
  const { figures, leftOut }: ReturnType<typeof figuresOf> = values.all
    ? figuresOf(record)
    : { figures: positionals.map((name) => figureNamed(record, name, own)), leftOut: [] };
  const left = leftOut.map(({ name, lacks }) => ({ name, why: `it needs ${lacks}` }));
  const made: { figure: string; files: readonly string[] }[] = [];
  const progress = process.stderr.isTTY ? progressLine() : () => {};
  const tell = () => {
    const next = figures[made.length + left.length - leftOut.length];
    const part = writePartOf(made.length + 1, figures.length, firstLanguage);
    progress(next ? `figure ${next.name} (${part})` : '');
  };
  tell();
  for await (const written of writeFigures(
    figures.map((figure) => ({ figure, folder: values.out, options })),
  )) {
    progress('');
    const { name } = written.figure;
    if ('files' in written) {
      made.push({ figure: name, files: written.files });
      if (!values.json) print(written.files.join('\n'));
    } else if (values.all && written.error instanceof ArgumentError) {
      // One that cannot be drawn does not keep the others from being made.
      left.push({ name, why: written.error.message });
    } else {
      throw written.error;
    }
    tell();
  }
  if (values.json) printJson(values.all ? { made, leftOut: left } : made);
  else if (values.all) for (const { name, why } of left) print(`left out: ${name}: ${why}`);
  return 0;
}

/** What is told on the command line of how figures are made. */
interface OptionValues {
  readonly format?: string | undefined;
  readonly table?: string | undefined;
  readonly width: string;
  readonly height?: string | undefined;
  readonly lang: string;
  readonly theme: string;
  readonly text?: string | undefined;
  readonly author?: string | undefined;
  readonly heading?: boolean | undefined;
  readonly dpi: string;
  readonly font?: string | undefined;
  readonly force: boolean;
}

/** How pictures and their files are made; read also where none is asked for, so that what is mistaken is told. */
function optionsOf(values: OptionValues) {
  return {
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
    ...(values.text === undefined
      ? {}
      : { text: oneOf('--text', values.text, svgTexts) as SvgText }),
    ...(values.height === undefined ? {} : { height: size('--height', values.height, 'height') }),
    ...(values.author === undefined ? {} : { author: values.author }),
    ...(values.heading === undefined ? {} : { title: values.heading }),
    ...(values.font === undefined
      ? {}
      : { font: values.font.split(',').map((file) => file.trim()) }),
  };
}

/** What is chosen of one figure: parameters, words and a name. */
interface OwnChoice {
  readonly parameters: Given;
  readonly words: FigureWords;
  readonly name: string | undefined;
}

function hasOwn({ parameters, words, name }: OwnChoice): boolean {
  return Object.keys(parameters).length + Object.keys(words).length > 0 || name !== undefined;
}

/** The user's words, which are in one language, in every language. */
function wordsOf(values: {
  readonly title?: string | undefined;
  readonly subtitle?: string | undefined;
  readonly caption?: string | undefined;
}): FigureWords {
  const text = (words: string): Text => inEveryLanguage(() => words);
  return {
    ...(values.title === undefined ? {} : { title: text(values.title) }),
    ...(values.subtitle === undefined ? {} : { subtitle: text(values.subtitle) }),
    ...(values.caption === undefined ? {} : { shown: text(values.caption) }),
  };
}

function leftOutLine({ name, lacks }: LeftOutFigure): string {
  return `left out: ${name}: it needs ${lacks}`;
}

function listKinds(record: Dataset, json: boolean): number {
  const rows = allKinds().map((one) => {
    const drawn = one.of(record);
    return {
      name: one.name,
      about: one.about,
      needs: one.needs,
      offers: isLack(drawn) ? `lacks ${drawn.lacks}` : 'can be drawn',
      parameters: Object.entries(one.parameters).map(([name, { type, about }]) => ({
        name,
        type,
        about,
      })),
    };
  });
  if (json) {
    printJson(rows);
    return 0;
  }
  const columns: Column<(typeof rows)[number]>[] = [
    { heading: 'kind', cell: (row) => row.name },
    { heading: 'what it shows', cell: (row) => row.about },
    {
      heading: 'options',
      cell: (row) => row.parameters.map(({ name }) => `--${name}`).join(' '),
    },
    { heading: 'this record', cell: (row) => row.offers },
  ];
  print(textTable(columns, rows, terminalWidth()));
  return 0;
}

function listFigures(record: Dataset, language: Language, json: boolean): number {
  const { figures, leftOut } = figuresOf(record);
  const rows = figures.map(({ name, kind, notebook, title, bodies }) => ({
    name,
    kind,
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
    { heading: 'title', cell: (row) => inLanguage(row.title, language) },
    { heading: 'notebook', cell: (row) => row.notebook ?? '' },
  ];
  print(textTable(columns, rows, terminalWidth()));
  for (const one of leftOut) print(leftOutLine(one));
  return 0;
}

/** A figure of the record, or any kind, with what was chosen of it. */
function figureNamed(record: Dataset, name: string, own: OwnChoice): DrawnFigure {
  const entry = record.figures.entries.find((one) => one.name === name);
  const kind = entry?.kind ?? name;
  const names = [...record.figures.entries, ...allKinds()].map((one) => one.name);
  if (!allKinds().some((one) => one.name === kind)) {
    throw new UsageError(
      `there is no figure "${name}"${didYouMean(name, names)}; sovnarkom figures lists them, --kinds lists the kinds`,
    );
  }
  const taken = kindNamed(kind).parameters;
  const other = Object.keys(own.parameters).find((one) => !Object.hasOwn(taken, one));
  if (other !== undefined) {
    const options = Object.keys(taken).map((one) => `--${one}`);
    throw new UsageError(
      `${name} takes no --${other}; ${options.length === 0 ? 'it has no parameters' : `there are ${options.join(', ')}`}`,
    );
  }
  return figureOfKind(record, kind, {
    parameters: { ...entry?.parameters, ...own.parameters },
    words: { ...entry?.words, ...own.words },
    name: own.name ?? name,
    notebook: entry?.notebook,
  });
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
