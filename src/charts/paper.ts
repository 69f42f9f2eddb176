import { ArgumentError } from '../errors/argument-error.js';
import { journalWidths } from './journal-widths.js';

/** Millimetres to the inch. */
const millimetresPerInch = 25.4;

/** Pixels of a specification to the inch, as in CSS. */
const pixelsPerInch = 96;

/** A width on paper: `84mm`, `3.3in`, a number of millimetres, or the columns of a publisher, such as `elsevier-1`. */
export type PaperWidth = number | string;

/**
 * Reads a width on paper.
 *
 * @param width - `84mm`, `8.4cm`, `3.3in`, a number of millimetres, or a publisher’s columns (`springer-1`, `elsevier-1.5`)
 * @param what - what an error calls it
 * @returns the width in millimetres
 * @throws ArgumentError if it is not a width, or not between 20 mm and 1000 mm
 * @example
 * ```ts
 * millimetres('84mm') // => 84
 * millimetres('8.4cm') // => 84
 * millimetres(174) // => 174
 * millimetres('elsevier-1.5') // => 140
 * ```
 */
export function millimetres(width: PaperWidth, what: 'width' | 'height' = 'width'): number {
  const preset = Object.hasOwn(journalWidths, width) ? journalWidths[width] : undefined;
  if (preset !== undefined) return preset;
  const match = /^(\d+(?:\.\d+)?)\s*(mm|cm|in)?$/.exec(String(width).trim());
  const unit = { mm: 1, cm: 10, in: millimetresPerInch }[match?.[2] ?? 'mm'] ?? 1;
  const value = match ? Number((Number(match[1]) * unit).toFixed(6)) : Number.NaN;
  if (!(value >= 20 && value <= 1000)) {
    const expected = 'from 20 mm to 1000 mm, such as 84mm, 8.4cm, 3.3in or elsevier-1';
    throw new ArgumentError(
      `a ${what} on paper`,
      width,
      expected,
      `a ${what} on paper must be ${expected}; "${width}" was given`,
    );
  }
  return value;
}

/** Millimetres as pixels of a specification. */
export function toPixels(lengthInMillimetres: number): number {
  return (lengthInMillimetres / millimetresPerInch) * pixelsPerInch;
}

/** Pixels of a specification as millimetres. */
export function toMillimetres(pixels: number): number {
  return (pixels / pixelsPerInch) * millimetresPerInch;
}

/** The width in millimetres below which a chart is arranged for one column. */
const narrowBelow = 120;

/** Whether a width is that of one column, so that row labels must stand above what they name. */
export function isNarrow(width: PaperWidth): boolean {
  return millimetres(width) < narrowBelow;
}
