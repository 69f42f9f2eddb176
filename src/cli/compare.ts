import type { AlphaInterval } from '../analysis/agreement/alpha-interval.js';
import type { MeasuredValue, UndefinedValue } from '../analysis/measured-value.js';
import { compareRecords, type RecordComparison } from '../comparison/compare-records.js';
import type { PlaceOfWords } from '../comparison/compared-record.js';
import { UsageError } from '../errors/usage-error.js';
import { csvText } from '../escapes/csv-text.js';
import { writeFixed } from '../language/write-decimal.js';
import { writePercent } from '../language/write-percent.js';
import { loadDataset } from '../records/load-dataset.js';
import { plainText, print, printJson } from './output.js';
import { parseWords } from './parse-words.js';
import { terminalWidth, textTable } from './text-table.js';
import { wholeNumber } from './whole-number.js';

export const compareHelp = `sovnarkom compare A B [--table NAME] [--identifiers first|last] [--seed N] [--all] [--csv WHAT]
                       [--json]

Sets two records of one source side by side, or two versions of a record (A the earlier): what only one has, what differs, with the
paragraphs of the source on which it rests, and how far they agree in each column: per cent, and Krippendorff’s alpha with its
bootstrap interval (95 %). What one of them does not tell is missing, and counted apart.

Rows are matched by identifier, then by content: a vote by session and motion, then by body, day and counts; a person by name.

  --table NAME        only this table; may be given several times
  --identifiers first|last  last: content goes before identifiers, as where both number their rows (first)
  --seed N            the seed of the intervals (1)
  --all               the agreement of every column, also where all is the same
  --csv WHAT          print differences, or agreement, as CSV
  --json              print all of it as JSON`;

/** The least that a line of a table needs to be read. */
const usualWidth = 80;

/** Sets two records side by side. */
export async function compare(words: readonly string[]): Promise<number> {
  const { values, positionals } = parseWords({
    args: [...words],
    options: {
      table: { type: 'string', multiple: true },
      identifiers: { type: 'string', default: 'first' },
      seed: { type: 'string', default: '1' },
      all: { type: 'boolean', default: false },
      csv: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const [folderA, folderB, ...others] = positionals;
  if (folderA === undefined || folderB === undefined || others.length > 0) {
    throw new UsageError(`compare needs two folders; ${positionals.length} were named`);
  }
  const { identifiers, csv } = values;
  if (identifiers !== 'first' && identifiers !== 'last') {
    throw new UsageError(`--identifiers is first or last, not "${identifiers}"`);
  }
  if (csv !== undefined && csv !== 'differences' && csv !== 'agreement') {
    throw new UsageError(`--csv is differences or agreement, not "${csv}"`);
  }
  const seed = wholeNumber('--seed', values.seed);
  const [a, b] = [loadDataset(folderA), loadDataset(folderB)];
  const whole = compareRecords(a, b, { identifiers, seed });
  const known = whole.tables.map(({ table }) => table);
  const wanted = values.table ?? known;
  const missing = wanted.find((table) => !known.includes(table));
  if (missing !== undefined) {
    throw new UsageError(`neither record has rows in a table "${missing}" (${known.join(', ')})`);
  }
  const compared = ofTables(whole, new Set(wanted));
  if (values.json) printJson({ a: folderA, b: folderB, seed, ...compared });
  else if (csv !== undefined) print(inCsv(compared, csv).trimEnd());
  else print(inText(compared, { a: folderA, b: folderB, all: values.all }));
  return 0;
}

function ofTables(whole: RecordComparison, tables: ReadonlySet<string>): RecordComparison {
  const only = <T extends { readonly table: string }>(list: readonly T[]) =>
    list.filter(({ table }) => tables.has(table));
  return {
    tables: only(whole.tables),
    rowsOfOne: only(whole.rowsOfOne),
    differences: only(whole.differences),
    // The passages are those of all tables: what rests on one is told there as a whole.
    passages: whole.passages,
    agreement: only(whole.agreement),
  };
}

/** Places as they stand beside a value: `¶ 12, note 4`. */
function placesInText(places: readonly PlaceOfWords[]): string {
  const words = { text: '¶', note: 'note', caption: 'caption' };
  return places.map(({ part, paragraph }) => `${words[part]} ${paragraph}`).join(', ');
}

function inCsv(compared: RecordComparison, what: 'differences' | 'agreement'): string {
  if (what === 'agreement') {
    const rows = compared.agreement.map(({ alpha, interval, level, ...one }) => ({
      ...one,
      level,
      alpha: alpha.kind === 'value' ? alpha.value : undefined,
      ...(interval.kind !== 'undefined' && {
        alpha_lower: interval.lower,
        alpha_upper: interval.upper,
      }),
      why_no_alpha: alpha.kind === 'undefined' ? alpha.reason : undefined,
      only_a: one.onlyA,
      only_b: one.onlyB,
    }));
    const columns = [
      'table',
      'field',
      'level',
      'rows',
      'both',
      'only_a',
      'only_b',
      'same',
      'share',
    ];
    return csvText([...columns, 'alpha', 'alpha_lower', 'alpha_upper', 'why_no_alpha'], rows);
  }
  const rows = [
    ...compared.rowsOfOne.map(({ table, id, only, places }) => ({
      kind: `only ${only}`,
      table,
      [`id_${only.toLowerCase()}`]: id,
      [`places_${only.toLowerCase()}`]: placesInText(places),
    })),
    ...compared.differences.map((one) => ({
      kind: 'differs',
      table: one.table,
      field: one.field,
      id_a: one.idA,
      id_b: one.idB,
      a: one.a,
      b: one.b,
      places_a: placesInText(one.placesA),
      places_b: placesInText(one.placesB),
    })),
  ];
  const columns = ['kind', 'table', 'id_a', 'id_b', 'field', 'a', 'b', 'places_a', 'places_b'];
  return csvText(columns, rows);
}

function inText(
  compared: RecordComparison,
  folders: { readonly a: string; readonly b: string; readonly all: boolean },
): string {
  const width = Math.min(terminalWidth(), process.stdout.columns ?? usualWidth);
  const short = (text: string) =>
    [...text].length > width ? `${[...text].slice(0, width - 1).join('')}…` : text;
  const { tables, rowsOfOne, differences, passages, agreement } = compared;
  const numbers = ['rowsA', 'rowsB', 'differ'] as const;
  const sections = [
    [`A ${folders.a}`, `B ${folders.b}`],
    textTable(
      [
        { heading: 'table', cell: ({ table }) => table },
        ...numbers.slice(0, 2).map((name) => ({
          heading: name === 'rowsA' ? 'A' : 'B',
          cell: (row: (typeof tables)[number]) => String(row[name]),
          number: true,
        })),
        { heading: 'in both', cell: ({ matched }) => String(sumOf(matched)), number: true },
        { heading: 'differ', cell: ({ differ }) => String(differ), number: true },
        {
          heading: 'matched by',
          cell: ({ matched }) => matched.map(({ by, rows }) => `${by} (${rows})`).join(' · '),
        },
      ],
      tables,
      width,
    ).split('\n'),
    ...(['A', 'B'] as const).map((side) => {
      const rows = rowsOfOne.filter(({ only }) => only === side);
      const lines = rows.map(
        ({ table, id, places }) =>
          `  ${table} ${id}${places.length > 0 ? `  (${placesInText(places)})` : ''}`,
      );
      return rows.length === 0 ? [] : [`only ${side} has`, ...lines];
    }),
    differences.length === 0
      ? ['no value differs in the rows that both have']
      : [
          'differs',
          ...differences.flatMap((one) => [
            `  ${one.table} ${one.idA}${one.idB === one.idA ? '' : ` = ${one.idB}`}, ${one.field}`,
            `    A ${valueInText(one.a, one.placesA)}`,
            `    B ${valueInText(one.b, one.placesB)}`,
          ]),
        ],
    passages.length === 0
      ? []
      : [
          'where in the source',
          ...passages.map(
            (one) =>
              `  ${placesInText([one])}: ${[
                ...(one.differences > 0 ? [`${one.differences} differ`] : []),
                ...(one.onlyA > 0 ? [`${one.onlyA} only A`] : []),
                ...(one.onlyB > 0 ? [`${one.onlyB} only B`] : []),
              ].join(', ')}`,
          ),
        ],
    agreementText(agreement, folders.all, width),
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => short(plainText(line).replaceAll('\n', ' '))).join('\n'))
    .join('\n\n');
}

function agreementText(
  agreement: RecordComparison['agreement'],
  all: boolean,
  width: number,
): string[] {
  const shown = agreement.filter((one) => all || one.same < one.both || one.onlyA + one.onlyB > 0);
  const left = agreement.length - shown.length;
  const others = left === 1 ? 'one other column' : `${left} other columns`;
  const table = textTable(
    [
      { heading: 'column', cell: ({ table: name, field }) => `${name}.${field}` },
      { heading: 'level', cell: ({ level }) => level },
      { heading: 'both', cell: ({ both }) => String(both), number: true },
      { heading: 'one', cell: ({ onlyA, onlyB }) => String(onlyA + onlyB), number: true },
      {
        heading: 'same',
        cell: ({ share }) => (share === undefined ? '–' : writePercent(share)),
        number: true,
      },
      { heading: 'α', cell: ({ alpha }) => alphaInText(alpha), number: true },
      { heading: '95 %', cell: ({ interval }) => intervalInText(interval), number: true },
    ],
    shown,
    width,
  );
  return [
    ...(shown.length === 0
      ? []
      : [
          'agreement where both have the row (both, one: how many tell a value)',
          ...table.split('\n'),
          '– no two values to compare, or all the same',
        ]),
    ...(left > 0 ? [`nothing differs in ${others}${all ? '' : ' (--all shows them)'}`] : []),
  ];
}

function alphaInText(alpha: MeasuredValue): string {
  return alpha.kind === 'value' ? writeFixed(alpha.value, 'en', 3) : '–';
}

function intervalInText(interval: AlphaInterval | UndefinedValue): string {
  if (interval.kind === 'undefined') return '–';
  return [interval.lower, interval.upper].map((end) => writeFixed(end, 'en', 3)).join(' to ');
}

function valueInText(value: string | number | undefined, places: readonly PlaceOfWords[]): string {
  const where = places.length === 0 ? '' : `  (${placesInText(places)})`;
  return `${value === undefined ? 'not told' : value}${where}`;
}

function sumOf(matched: readonly { readonly rows: number }[]): number {
  return matched.reduce((sum, { rows }) => sum + rows, 0);
}
