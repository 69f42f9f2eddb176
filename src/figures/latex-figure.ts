import { escapeLatex } from '../escapes/latex-text.js';
import { captionText, type WholeCaption } from './figure-caption.js';

/**
 * A LaTeX figure environment for a picture: `\includegraphics` at its width, caption and label.
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
    '% XeLaTeX or LuaLaTeX and a font that has them (\\usepackage{fontspec}).',
    '% Where the pictures are: \\newcommand{\\figurefolder}{path/to/the/folder}',
    '\\providecommand{\\figurefolder}{.}',
    '\\begin{figure}',
    '  \\centering',
    `  \\includegraphics[width=${width}mm]{\\figurefolder/${name}.pdf}`,
    `  \\caption[${escapeLatex(caption.title)}]{${escapeLatex(captionText(caption))}}`,
    `  \\label{fig:${name}}`,
    '\\end{figure}',
    `% The source in full: ${oneLine(caption.reference)}`,
    `% For readers who do not see the picture: ${oneLine(alternative)}`,
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

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
