import { type Column, textTable } from './text-table.js';

type Fields = readonly (readonly [name: string, value: unknown])[];

/**
 * Sets a result as text to read: lists as tables, numbered from 0, and everything else a line each.
 * Numbers are rounded to six digits.
 *
 * @param value - a number, a word, a list or a plain object
 * @returns the text
 * @example
 * ```ts
 * readable({ pivots: [4n, 1n], orders: 6n, share: 2 / 3 }) // => 'orders  6\nshare   0.666667\n\n   pivots\n0       4\n1       1'
 * ```
 */
export function readable(value: unknown): string {
  if (Array.isArray(value)) return listText('', value);
  if (!isObject(value)) return word(value);
  const fields = fieldsOf(value);
  const lists = fields.filter(([, field]) => Array.isArray(field)) as [string, unknown[]][];
  const lines = fields.filter(([, field]) => !Array.isArray(field));
  return [linesText(lines), ...listTexts(lists)].filter((text) => text !== '').join('\n\n');
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** The fields of an object, those of objects within it under both names: `interval lower`. */
function fieldsOf(value: object): Fields {
  return Object.entries(value).flatMap(([key, field]): Fields => {
    const name = key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
    if (!isObject(field) || Array.isArray(field)) return [[name, field]];
    return fieldsOf(field).map(([inner, one]) => [`${name} ${inner}`, one] as const);
  });
}

function linesText(fields: Fields): string {
  const width = Math.max(...fields.map(([name]) => name.length));
  return fields.map(([name, field]) => `${name.padEnd(width)}  ${word(field)}`).join('\n');
}

/** Lists of plain values that are equally long stand beside each other in one table. */
function listTexts(lists: readonly [string, readonly unknown[]][]): string[] {
  const plain = lists.filter(([, list]) => list.length > 0 && !list.some(isObject));
  const length = plain[0]?.[1].length;
  const beside = plain.filter(([, list]) => list.length === length);
  const texts = lists
    .filter((list) => !beside.includes(list))
    .map(([name, list]) => listText(name, list));
  if (length === undefined) return texts;
  const rows = Array.from({ length }, (_, row) =>
    beside.map(([name, list]) => [name, list[row]] as const),
  );
  return [rowsText(rows), ...texts];
}

function listText(name: string, list: readonly unknown[]): string {
  const heading = name === '' ? '' : `${name}\n`;
  if (list.length === 0) return `${heading}none`;
  const rows = list.map(
    (item): Fields => (isObject(item) && !Array.isArray(item) ? fieldsOf(item) : [['', item]]),
  );
  return heading + rowsText(rows);
}

function rowsText(rows: readonly Fields[]): string {
  const names = [...new Set(rows.flatMap((row) => row.map(([name]) => name)))];
  const columns = names.map((name): Column<[number, ReadonlyMap<string, unknown>]> => {
    const isNumber = rows.every((row) => {
      const field = new Map(row).get(name);
      return field === undefined || typeof field === 'number' || typeof field === 'bigint';
    });
    return { heading: name, cell: ([, row]) => word(row.get(name)), number: isNumber };
  });
  const numbered = rows.map((row, index): [number, ReadonlyMap<string, unknown>] => [
    index,
    new Map(row),
  ]);
  return textTable(
    [{ heading: '', cell: ([index]) => String(index), number: true }, ...columns],
    numbered,
  ).replace(/^ *\n/, '');
}

/** A value within a line or a cell. */
function word(value: unknown): string {
  if (value === undefined || value === null) return '–';
  if (typeof value === 'number') return String(Number(value.toPrecision(6)));
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(word).join(', ');
  if (isObject(value))
    return fieldsOf(value)
      .map((field) => field.map(word).join(' '))
      .join(', ');
  return String(value);
}
