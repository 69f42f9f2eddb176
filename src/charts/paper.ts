/** Millimetres to the inch. */
const millimetresPerInch = 25.4;

/** Pixels of a specification to the inch, as in CSS. */
const pixelsPerInch = 96;

/** A width on paper: `84mm`, `3.3in`, or a number of millimetres. */
export type PaperWidth = number | string;

/**
 * Reads a width on paper.
 *
 * @param width - `84mm`, `8.4cm`, `3.3in`, or a number of millimetres
 * @param what - what an error calls it
 * @returns the width in millimetres
 * @throws RangeError if it is not a width, or not between 20 mm and 1000 mm
 * @example
 * ```ts
 * millimetres('84mm') // => 84
 * millimetres('8.4cm') // => 84
 * millimetres(174) // => 174
 * ```
 */
export function millimetres(width: PaperWidth, what: 'width' | 'height' = 'width'): number {
  const match = /^(\d+(?:\.\d+)?)\s*(mm|cm|in)?$/.exec(String(width).trim());
  const unit = { mm: 1, cm: 10, in: millimetresPerInch }[match?.[2] ?? 'mm'] ?? 1;
  const value = match ? Number((Number(match[1]) * unit).toFixed(6)) : Number.NaN;
  if (!(value >= 20 && value <= 1000)) {
    throw new RangeError(
      `a ${what} on paper must be from 20 mm to 1000 mm, such as 84mm, 8.4cm or 3.3in; "${width}" was given`,
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
