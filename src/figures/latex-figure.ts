import { escapeLatex } from '../escapes/latex-text.js';
import { toBibtex } from '../interchange/bibtex.js';
import type { Dataset } from '../records/records.js';
import { captionText, type WholeCaption } from './figure-caption.js';

/**
 * A LaTeX figure environment for a picture: `\includegraphics` with its text alternative, as wide as it is drawn but no wider than
 * the line, caption and label.
 *
 * @param name - name of the figure, and of its PDF file without the ending
 * @param caption - what stands below it
 * @param width - width of the picture in millimetres
 * @param alternative - the text alternative
 * @returns the text of a file for `\input`; the picture is looked for in the folder `\figurefolder`, by default that of the document
 */
export function latexFigure(
  name: string,
  caption: WholeCaption,
  width: number,
  alternative: string,
): string {
  return [
    `% ${name}: put it into a document with \\input. It needs \\usepackage{graphicx}; letters that are not Latin need`,
    '% XeLaTeX or LuaLaTeX and a font that has them (\\usepackage{fontspec}). In a class of two columns write figure* for figure',
    '% where the picture is to go over both.',
    '% Where the pictures are: \\newcommand{\\figurefolder}{path/to/the/folder}',
    '\\providecommand{\\figurefolder}{.}',
    '\\begin{figure}',
    '  \\centering',
    // In a class of two columns a picture for the page is as wide as the column.
    `  \\includegraphics[width=\\ifdim\\linewidth<${width}mm\\linewidth\\else${width}mm\\fi,`,
    `    alt={${escapeLatex(oneLine(alternative))}}]{\\figurefolder/${name}.pdf}`,
    `  \\caption[${escapeLatex(caption.title)}]{${escapeLatex(captionText(caption))}}`,
    `  \\label{fig:${name}}`,
    '\\end{figure}',
    `% The source in full, also in figures.bib where all figures are made: ${oneLine(caption.reference)}`,
    '',
  ].join('\n');
}

/** By its first line a catalogue that was written before is known as ours. */
export const catalogueMark =
  '% All figures with their captions: xelatex figures.tex (or lualatex). The font is the first of these that is there.';

/**
 * A LaTeX document that shows figures one after the other.
 *
 * @param names - names of figures whose files of {@link latexFigure} stand in the folder
 * @returns the text of a document for XeLaTeX or LuaLaTeX
 */
export function latexCatalogue(names: readonly string[]): string {
  const fonts = ['Noto Serif', 'DejaVu Serif', 'FreeSerif', 'Times New Roman'];
  return [
    catalogueMark,
    '\\documentclass[a4paper]{article}',
    '\\usepackage[margin=18mm]{geometry}',
    '\\usepackage{graphicx}',
    '\\usepackage{fontspec}',
    ...fonts.map((font) => `\\IfFontExistsTF{${font}}{\\setmainfont{${font}}}{`),
    '}'.repeat(fonts.length),
    '\\begin{document}',
    '\\listoffigures',
    ...names.map((name) => `\\input{${name}.tex}\\clearpage`),
    '\\end{document}',
    '',
  ].join('\n');
}

/** By its first line a bibliography that was written before is known as ours. */
export const bibliographyMark =
  'Works behind the figures, and last the record that they are drawn from.';

/**
 * The bibliography that goes with the figures of a record: its works, and the record itself under the key `record`.
 *
 * @param record - the record
 * @returns the text of a `.bib` file
 */
export function figureBibliography({
  sources,
  title,
  version,
}: Pick<Dataset, 'sources' | 'title' | 'version'>): string {
  const own = { id: 'record', type: 'dataset', title, ...(version ? { number: version } : {}) };
  return `${bibliographyMark}\n\n${toBibtex([...sources, own])}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
