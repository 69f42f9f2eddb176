import { ArgumentError } from '../errors/argument-error.js';
import { csvText } from '../escapes/csv-text.js';
import { spreadsheetText } from '../escapes/spreadsheet-text.js';
import type { Descriptor } from '../records/descriptor.js';
import type { Dataset } from '../records/records.js';
import { recordAsTables } from './record-as-tables.js';
import { figuresLeftOut, type WrittenFormat } from './written-format.js';

/**
 * A record as CSV that Excel and its kin open by a double click: with a byte-order mark, the line ends of Windows, and the separator of the
 * locale. A text that they would take for a formula has an apostrophe before it. It is no Data Package: {@link toCsvPackage} gives that.
 *
 * @param dataset - the record
 * @param descriptor - its descriptor, as `readDescriptor` gives it
 * @param options - what stands between cells: a comma, or a semicolon where numbers have a decimal comma
 * @returns a file for each table that has rows, `sources.csv` with the works and `record.csv` with what the descriptor tells; and what they
 *   cannot hold
 * @throws ArgumentError if the separator is none
 * @example
 * ```ts
 * const { files } = toExcelCsv(loadDataset(), readDescriptor(), { separator: ';' });
 * files['parties.csv'].slice(1, 11) // => 'id;name_en'
 * ```
 */
export function toExcelCsv(
  dataset: Dataset,
  descriptor: Descriptor,
  options: { readonly separator?: string } = {},
): WrittenFormat {
  const { separator = ',' } = options;
  if (![',', ';', '\t', '|'].includes(separator)) {
    throw new ArgumentError('separator', separator, 'a comma, a semicolon, a tab or |');
  }
  let defused = 0;
  const cell = (value: string | number | undefined) => {
    if (typeof value !== 'string') return value;
    const text = spreadsheetText(value);
    if (text !== value) defused++;
    return text;
  };
  const files = recordAsTables(dataset, descriptor).map(({ name, columns, rows }) => {
    const names = columns.map((column) => column.name);
    const lines = rows.map((row) =>
      Object.fromEntries(names.map((column) => [column, cell(row[column])])),
    );
    const text = csvText(names, lines, { separator, lineEnd: '\r\n' });
    return [`${name}.csv`, `\uFEFF${text}`] as const;
  });
  return {
    files: Object.fromEntries(files),
    cannotHold: [
      ...figuresLeftOut(dataset),
      ...(defused > 0
        ? [
            `the beginning of ${defused} ${defused === 1 ? 'text' : 'texts'} as it is: an apostrophe stands before what Excel would take for a formula`,
          ]
        : []),
      'that a cell is text: Excel reads what looks like a date or a number as one (xlsx keeps it)',
    ],
  };
}
