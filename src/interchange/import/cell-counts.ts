/** Words and signs of a cell that say that nothing is known. */
const missing =
  /^(?:|n\.?\/?a\.?|nan|null|none|nil|\?|-+|–|—|\.|\.\.|…|k\.\s?a\.|unknown|#n\/a|н\/д)$/i;

/** The letters of the longest of them. */
const LONGEST_MISSING = 'unknown'.length;

/**
 * Whether a cell says that nothing is known.
 *
 * @param cell - what stands in it
 * @example
 * ```ts
 * isMissingCell('NA') // => true
 * isMissingCell('0') // => false
 * ```
 */
export function isMissingCell(cell: string): boolean {
  return cell.length <= LONGEST_MISSING && missing.test(cell);
}

/** A whole number with marks between its thousands, or with a fraction of zeros. */
const grouped = /^(\d{1,3})((?:[.,’'\s]\d{3})+)$/;

/**
 * Reads a count as spreadsheets of all countries write it.
 *
 * @param cell - what stands there: `12`, `1,250`, `1 250`, `7.0`, `7,0`
 * @param others - what else stands in the column, by which `7.000` is told from seven thousand
 * @returns the number; undefined where nothing is known; what was expected where it is no count
 * @example
 * ```ts
 * readCount('1,250', []) // => 1250
 * readCount('7.0', []) // => 7
 * readCount('NA', []) // => undefined
 * ```
 */
export function readCount(
  cell: string,
  others: readonly string[],
): number | undefined | { readonly expected: string } {
  if (isMissingCell(cell)) return undefined;
  const [, head = '', tail = ''] = grouped.exec(cell) ?? [];
  if (head !== '') {
    const isDoubtful = /^[.,]000$/.test(tail) && !others.some((one) => isThousands(one));
    if (!isDoubtful) return Number(head + tail.replace(/\D/g, ''));
    return {
      expected: `a whole number; this may be ${head} or ${head}000: write it without the mark`,
    };
  }
  const [, whole] = /^\+?(\d{1,15})(?:[.,]0+)?$/.exec(cell) ?? [];
  if (whole !== undefined) return Number(whole);
  return {
    expected: 'a whole number, zero or more; an empty cell where the source does not tell it',
  };
}

/** Whether a number has marks between its thousands beyond doubt. */
function isThousands(cell: string): boolean {
  const tail = grouped.exec(cell)?.[2];
  return tail !== undefined && !/^[.,]000$/.test(tail);
}

/**
 * Whether a cell is a count, or says nothing.
 *
 * @param cell - what stands there
 */
export function isCount(cell: string): boolean {
  return typeof readCount(cell, ['1,250']) !== 'object';
}
