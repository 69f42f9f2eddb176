import { join } from 'node:path';
import type { VegaLiteSpec } from '../charts/vega-lite-spec.js';
import { FileError } from '../errors/file-error.js';
import { standingFiles, standingText } from '../files/standing-files.js';
import type { Files } from '../files/write-files.js';
import { bibliographyMark, catalogueMark } from './latex-figure.js';

/** The figure that a package of files is of, and the record that it is drawn from, as its specification keeps it. */
export interface FigureMark {
  readonly figure: string;
  /** The title of the record. */
  readonly record: string;
}

/** A specification that says of itself what it is of; Vega-Lite leaves `usermeta` to whoever writes it. */
export function marked(spec: VegaLiteSpec, { figure, record }: FigureMark): object {
  const own = { 'sovnarkom:figure': figure, 'sovnarkom:record': record };
  return { ...spec, usermeta: { ...spec.usermeta, ...own } };
}

/**
 * Refuses to write a figure where other files stand under its names: a figure of another record, or files that are no figure of
 * ours at all, as told by the specification beside them. A figure that was made before of the same record is drawn anew.
 *
 * @param folder - where the figure goes
 * @param mark - the figure, and the record that it is drawn from
 * @param files - what is to be written, by path
 * @throws FileError saying what stands there, and the ways out
 */
export function requireOwnFigure(folder: string, mark: FigureMark, files: Files): void {
  const standing = standingFiles(files);
  if (standing.length === 0) return;
  const made = markOf(standingText(join(folder, `${mark.figure}.vl.json`)));
  if (made?.figure === mark.figure && made.record === mark.record) return;
  const ways =
    'Name another folder, or say that they may be replaced (--force; in a program replace: true)';
  const what =
    made === undefined
      ? `${standing.join(', ')} ${standing.length === 1 ? 'is' : 'are'} there already, and not known as the figure ${mark.figure} made before`
      : `${folder} has the figure ${made.figure} of the record “${made.record}”, and it would be replaced by ${mark.figure} of “${mark.record}”`;
  throw new FileError(`${what}; nothing of it was written. ${ways}`);
}

/**
 * Refuses to write the LaTeX document of all figures, or their bibliography, where another document stands.
 *
 * @param path - the document
 * @throws FileError if a document stands there that is not ours
 */
export function requireOwnCatalogue(path: string): void {
  const standing = standingText(path);
  if (standing === undefined) return;
  if ([catalogueMark, bibliographyMark].some((mark) => standing.startsWith(mark))) return;
  throw new FileError(
    `${path} is there already, and is no document of this toolkit; nothing was written. Name another folder, or say that it may be replaced (--force)`,
  );
}

function markOf(text: string | undefined): FigureMark | undefined {
  try {
    const { usermeta = {} } = JSON.parse(text ?? '') as { usermeta?: Record<string, unknown> };
    const { 'sovnarkom:figure': figure, 'sovnarkom:record': record } = usermeta;
    if (typeof figure === 'string' && typeof record === 'string') return { figure, record };
  } catch {
    // Not ours.
  }
  return undefined;
}
