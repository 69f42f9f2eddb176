import type { Calendar } from '../calendar/calendar.js';
import type { CivilCalendar } from '../calendar/civil-calendar.js';
import { type DateProblem, type HistoricalDate, parseDate } from '../calendar/historical-date.js';
import { countOfDays, nearDates } from '../calendar/near-dates.js';
import type { Problem } from '../errors/dataset-error.js';
import { type Nearest, nearestAmong } from '../errors/suggest.js';
import { meantAmong } from '../language/meaning/meant-among.js';
import {
  type FieldDescriptor,
  identifierForm,
  isIdentifier,
  type TableDescriptor,
} from './descriptor.js';
import { isName } from './names-in-languages.js';
import { nameStem } from './properties.js';
import type { TableText, TextRow } from './table-text.js';
import { textFault } from './text-fault.js';

/** A row of a table: a value for every field of its schema, undefined where the cell is empty. */
export interface Row {
  /** The row's number as a spreadsheet counts it. */
  readonly number: number;
  readonly values: Readonly<Record<string, string | number | undefined>>;
  /** Fields that are undefined because what stands there is wrong, or their column is missing. */
  readonly faulty: ReadonlySet<string>;
}

/** A row that is being read. */
type FilledRow = Row & { readonly values: Record<string, string | number | undefined> };

/**
 * Checks the cells of a table against its schema and gives its rows.
 *
 * @param text - the cells
 * @param table - the table's description
 * @param civil - the calendar in force, by which dates of the civil calendar are read
 * @param problems - where every problem is added
 * @returns the rows; those with problems are among them, with the faulty cell undefined
 */
export function readRows(
  text: TableText,
  table: TableDescriptor,
  civil: CivilCalendar,
  problems: Problem[],
): Row[] {
  const { fields } = table.schema;
  checkHeader(text.header, table, problems);
  const columns = new Map(text.header.map((name, index) => [name, index]));
  const rows = text.rows.map((row) => {
    const isRagged = row.cells.length !== text.header.length;
    if (isRagged) problems.push(raggedRow(row, text, table));
    const values: Record<string, string | number | undefined> = {};
    const faulty = new Set<string>();
    for (const field of fields) {
      const column = columns.get(field.name);
      const before = problems.length;
      // Behind the first, it is not known which cell stands in which column: none is read, and none is told of.
      if (isRagged && column !== 0) {
        faulty.add(field.name);
        continue;
      }
      values[field.name] =
        column === undefined ? undefined : readCell(row, column, field, table, problems);
      const isMissed = column === undefined && field.constraints?.required;
      if (isMissed || problems.length > before) faulty.add(field.name);
    }
    return { number: row.number, values, faulty };
  });
  if (isOneThroughout(civil)) tellCalendars(rows, table);
  checkDates(rows, table, civil, problems);
  checkUnique(rows, table, problems);
  return rows;
}

function raggedRow(
  { number, cells }: TextRow,
  { header }: TableText,
  table: TableDescriptor,
): Problem {
  const why =
    cells.length > header.length
      ? 'a comma within a cell needs quotation marks around the cell'
      : 'a cell without a value still needs its comma';
  const expected = `${header.length} cells as in the heading; this row has ${cells.length} (${why})`;
  return { file: table.path, row: number, value: cells.join(','), expected };
}

function checkHeader(header: readonly string[], table: TableDescriptor, problems: Problem[]): void {
  const known = table.schema.fields.map((field) => field.name);
  const near = nearestAmong(known.filter((name) => !header.includes(name)));
  // What is misspelt is told of once, where it stands.
  const misspelt = header.filter((name) => !known.includes(name)).map((name) => near(name).nearest);
  const meant = new Set(misspelt.map((nearest) => nearest?.[0]));
  for (const field of table.schema.fields) {
    // A column that may be empty may be missing, as in a record made before there was one.
    if (!field.constraints?.required || meant.has(field.name)) continue;
    if (!header.includes(field.name) && !isNamedElsewhere(field, header, table)) {
      problems.push({
        file: table.path,
        row: 1,
        column: field.name,
        expected: `this column in the heading (${field.description.split(/[.:;]/)[0]})`,
      });
    }
  }
  for (const [index, name] of header.entries()) {
    const place = { file: table.path, row: 1, column: name || `number ${index + 1}` };
    if (!known.includes(name)) {
      problems.push({
        ...place,
        expected: `one of the columns ${known.join(', ')}${waysOut(table)}`,
        ...(name === '' ? {} : near(name)),
      });
    } else if (header.indexOf(name) !== index) {
      problems.push({ ...place, expected: 'each column once' });
    }
  }
}

/** What to do with a column that is none of a record; a table that stands alone has no descriptor. */
function waysOut({ schema }: TableDescriptor): string {
  return schema.primaryKey.length === 0
    ? ''
    : '; take it out, or describe it in datapackage.json to keep it';
}

/** Whether a name has a column in another language: one is enough. */
function isNamedElsewhere(
  field: FieldDescriptor,
  header: readonly string[],
  { schema }: TableDescriptor,
): boolean {
  return (
    isName(field) &&
    schema.fields.some(
      (one) => isName(one) && nameStem(one) === nameStem(field) && header.includes(one.name),
    )
  );
}

function readCell(
  row: TextRow,
  column: number,
  field: FieldDescriptor,
  table: TableDescriptor,
  problems: Problem[],
): string | number | undefined {
  const text = row.cells[column] ?? '';
  const { required, minimum, pattern, enum: choices } = field.constraints ?? {};
  const wrong = (expected: string, value?: string, near: Nearest = {}) => {
    problems.push({
      file: table.path,
      row: row.number,
      column: field.name,
      ...(value === undefined ? {} : { value }),
      expected,
      ...near,
    });
    return undefined;
  };
  const fault = textFault(text);
  if (fault !== undefined) {
    return wrong(`text; the character ${fault} in it is none: take it out`, text);
  }
  if (/[\n\r]/.test(text) && isOneLine(field)) {
    return wrong('text in one line; there is a line break in it: write a space in its place', text);
  }
  if (text === '') {
    return required ? wrong(`a value (${field.description}); the cell is empty`) : undefined;
  }
  if (field.type === 'integer') {
    const number = Number(text);
    if (!/^-?\d+$/.test(text) || !Number.isSafeInteger(number) || number < (minimum ?? -Infinity)) {
      const range = minimum === undefined ? '' : `, ${minimum} or more`;
      const unknown = required ? '' : '; leave the cell empty if the source does not tell it';
      return wrong(`a whole number${range}${unknown}`, text, nearNumber(text, minimum));
    }
    // "-0" is zero.
    return number || 0;
  }
  if (choices && !choices.includes(text)) {
    return wrong(`one of ${choices.join(', ')}`, text, nearestChoice(text, choices));
  }
  if (pattern && !new RegExp(`^(?:${pattern})$`, 'u').test(text)) {
    const form = isIdentifier(field)
      ? `${identifierForm}, such as vtsik-1917-12-01`
      : `text of this form: ${field.description}`;
    return wrong(form, text);
  }
  return text;
}

/** The value that a word means, and where none is known for it the nearest by its letters: `defeated` is no `deferred`. */
function nearestChoice(text: string, choices: readonly string[]): Nearest {
  const meant = meantAmong(text, choices);
  return meant.length > 0 ? { nearest: meant } : nearestAmong(choices)(text);
}

/** The whole number that a spreadsheet has written with a sign for thousands, or with noughts behind the point. */
function nearNumber(text: string, minimum = 0): Nearest {
  const digits = text.trim();
  const thousands = /^\d{1,3}([,. '\u00a0\u202f]\d{3})+$/.test(digits);
  const whole = thousands ? digits.replace(/\D/g, '') : digits.replace(/[.,]0+$/, '');
  const isNumber = /^\d+$/.test(whole) && Number.isSafeInteger(Number(whole));
  return isNumber && Number(whole) >= minimum ? { nearest: [whole] } : {};
}

/** Whether a field is set in one line, as names are in pictures and tables. */
function isOneLine(field: FieldDescriptor): boolean {
  return field['sovnarkom:type'] === 'name' || field['sovnarkom:lines'] === 'one';
}

/** Whether one calendar was in force throughout, so that no date need name its own. */
function isOneThroughout({ lastJulianDay }: CivilCalendar): boolean {
  return !Number.isFinite(lastJulianDay);
}

/** Gives each date that names no calendar the one in force. */
function tellCalendars(rows: readonly FilledRow[], { schema }: TableDescriptor): void {
  for (const field of schema.fields) {
    if (field['sovnarkom:type'] !== 'historical-date') continue;
    const column = field['sovnarkom:calendar'] ?? 'calendar';
    for (const { values, faulty } of rows) {
      if (values[field.name] !== undefined && !faulty.has(column)) values[column] ??= 'civil';
    }
  }
}

function checkDates(
  rows: readonly Row[],
  table: TableDescriptor,
  civil: CivilCalendar,
  problems: Problem[],
): void {
  for (const field of table.schema.fields) {
    if (field['sovnarkom:type'] !== 'historical-date') continue;
    const column = field['sovnarkom:calendar'] ?? 'calendar';
    for (const row of rows) {
      const written = row.values[field.name];
      const calendar = row.values[column];
      const place = { file: table.path, row: row.number };
      if (typeof written !== 'string' || row.faulty.has(column)) continue;
      if (calendar === undefined) {
        problems.push({
          ...place,
          column,
          expected: `the calendar of the date ${written}: civil, julian or gregorian`,
        });
        continue;
      }
      const date = parseDate(written, calendar as Calendar, civil);
      if (!('problem' in date) && countOfDays(written) === undefined) continue;
      const nearest = nearDates(written).filter(
        (one) => !('problem' in parseDate(one, calendar as Calendar, civil)),
      );
      problems.push({
        ...place,
        column: field.name,
        value: written,
        expected: expectedDate(written, date),
        ...(nearest.length > 0 && { nearest }),
      });
    }
  }
}

/** What was expected of a date that cannot be read, and what to do where a spreadsheet has turned it. */
function expectedDate(written: string, date: HistoricalDate | DateProblem): string {
  const isTurned = /[/.]\d{2,4}$|-\p{L}{3,}-|^\d{4,5}$/u.test(written);
  const turned = isTurned
    ? '. It looks turned by a spreadsheet: give the column the format Text there, and write the dates anew'
    : '';
  if (!('problem' in date)) {
    return `a date; ${written} is how a spreadsheet counts days, and no year${turned}`;
  }
  return date.problem.startsWith('expected ')
    ? `${date.problem.slice('expected '.length)}${turned}`
    : `a day of the calendar: ${date.problem}`;
}

function checkUnique(rows: readonly Row[], table: TableDescriptor, problems: Problem[]): void {
  const key = table.schema.primaryKey;
  const seen = new Map<string, number>();
  for (const row of rows) {
    const value = key.map((name) => row.values[name] ?? '').join(' · ');
    const first = seen.get(value);
    if (first === undefined) {
      seen.set(value, row.number);
    } else if (value !== '') {
      problems.push({
        file: table.path,
        row: row.number,
        column: key.join(', '),
        value,
        expected: `a value that no other row has; row ${first} has it too`,
      });
    }
  }
}
