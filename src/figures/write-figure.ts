import { join } from 'node:path';
import type { ChartOptions } from '../charts/chart-options.js';
import { toMillimetres } from '../charts/paper.js';
import { type Files, writeFiles } from '../files/write-files.js';
import { writtenJson } from '../files/written-json.js';
import { columnsOfTable } from '../interchange/printed-table.js';
import { formatTable, type TableFormat, tableFile } from '../interchange/table-formats.js';
import { type SaveOptions, scenePictures } from '../render/save.js';
import { layOut } from '../render/scene.js';
import type { DrawnFigure } from './drawn-figure.js';
import { captionText, figureCaption, type WholeCaption } from './figure-caption.js';
import { figureTable } from './figure-table.js';
import { latexFigure } from './latex-figure.js';
import { type FigureMark, marked, requireOwnFigure } from './standing-figure.js';

/** How a figure is written. */
export interface WriteFigureOptions extends ChartOptions, SaveOptions {
  /** Formats of the table of its data, beside the CSV file that comes with every figure; none by default. */
  readonly tables?: readonly TableFormat[];
  /** Whether files that are no such figure, or that of another record, may be replaced; not unless told. */
  readonly replace?: boolean;
}

/**
 * Writes a figure as a small package: the picture in each format, the Vega-Lite specification as it is drawn, the data behind it and
 * what its columns hold, caption, text alternative, and a LaTeX figure.
 *
 * @param figure - the figure
 * @param folder - where the files go, made as needed. A figure that was made before of the same record is replaced
 * @param options - language, theme, width and height on paper, formats, dots per inch, fonts, formats of its table
 * @returns the paths of the files written
 * @throws ArgumentError if the figure does not fit the size asked for; FileError if other files stand under its names, or one cannot
 *   be written. The files change together: where one cannot be, none has changed
 */
export async function writeFigure(
  figure: DrawnFigure,
  folder: string,
  options: WriteFigureOptions = {},
): Promise<string[]> {
  return putFigure(figure, folder, await filesOfFigure(figure, folder, options), options);
}

/** The title of the record of a figure, and the name of the figure, by which its files are known again. */
function markOf(figure: DrawnFigure): FigureMark {
  return { figure: figure.name, record: figure.record.title };
}

/**
 * Puts the files of a figure in their places.
 *
 * @param figure - the figure
 * @param folder - where they go
 * @param files - what {@link filesOfFigure} made
 * @param options - whether others may be replaced
 * @returns their paths
 * @throws FileError as {@link writeFigure}
 * @internal
 */
export function putFigure(
  figure: DrawnFigure,
  folder: string,
  files: Files,
  { replace = false }: Pick<WriteFigureOptions, 'replace'> = {},
): string[] {
  if (!replace) requireOwnFigure(folder, markOf(figure), files);
  // It can be drawn again.
  return writeFiles(files, { flush: false });
}

/**
 * What the files of a figure are made from: with the same text, the same code makes the same files.
 *
 * @param figure - the figure
 * @param options - as those of {@link writeFigure}
 * @returns everything that its picture, data, caption and other files show, in JSON
 * @internal
 */
export function contentOfFigure(figure: DrawnFigure, options: WriteFigureOptions = {}): string {
  const { language = 'en' } = options;
  return JSON.stringify([
    markOf(figure),
    options,
    figure.draw(options),
    figureCaption(figure, language),
    figureTable(figure, language),
  ]);
}

/**
 * The files of a figure, by their paths.
 *
 * @param figure - the figure
 * @param folder - where they are to go
 * @param options - as those of {@link writeFigure}
 * @returns what is to stand in each file; nothing is written
 * @throws ArgumentError as {@link writeFigure}
 * @internal
 */
export async function filesOfFigure(
  figure: DrawnFigure,
  folder: string,
  options: WriteFigureOptions = {},
): Promise<Files> {
  const { language = 'en', tables = [] } = options;
  const spec = figure.draw(options);
  const caption = figureCaption(figure, language);
  const table = figureTable(figure, language);
  const scene = await layOut(spec, options);
  const width = Number(toMillimetres(scene.width).toFixed(1));
  const stem = join(folder, figure.name);
  const written = tables.map(
    async (format) => [`table.${format}`, await tableFile(table, format)] as const,
  );
  const texts: Readonly<Record<string, string | Uint8Array>> = {
    'vl.json': `${writtenJson(marked(scene.spec, markOf(figure)))}\n`,
    csv: formatTable(table, 'csv'),
    'columns.csv': formatTable(columnsOfTable(table), 'csv'),
    'caption.txt': captionFile(caption),
    'alt.txt': `${spec.description}\n`,
    tex: latexFigure(figure.name, caption, width, spec.description),
    ...Object.fromEntries(await Promise.all(written)),
  };
  // In a page the caption stands below the chart, not above the table.
  const { caption: _, ...untitled } = table;
  const page = {
    language,
    caption: [caption.shown, `${caption.cases} ${caption.source}`, caption.reference],
    table: untitled,
  };
  return new Map([
    ...(await scenePictures(scene, stem, { ...page, ...options })),
    ...Object.entries(texts).map(([ending, text]) => [`${stem}.${ending}`, text] as const),
  ]);
}

function captionFile(caption: WholeCaption): string {
  return `${captionText(caption)}\n\n${caption.reference}\n`;
}
