/**
 * A value of a table of typed columns as the text of a cell. It stands by itself: a thread is given its text.
 *
 * @param value - a number, text, day, list or structure, or nothing
 * @example
 * ```ts
 * textOfValue(new Date(0)) // => '1970-01-01'
 * textOfValue([1n, 'b ']) // => '1; b'
 * ```
 */
export function textOfValue(value: unknown): string {
  if (value === undefined || value === null || value instanceof Uint8Array) return '';
  if (Array.isArray(value)) return value.map(textOfValue).filter(Boolean).join('; ');
  if (value instanceof Date) {
    return Number.isNaN(value.getTime()) ? '' : value.toISOString().replace(/T00:00:00\.000Z$/, '');
  }
  if (typeof value !== 'object') return String(value).trim();
  return JSON.stringify(value, (_, one) => (typeof one === 'bigint' ? String(one) : one));
}
