import { parseDate } from '../calendar/historical-date.js';
import { ArgumentError } from '../errors/argument-error.js';
import { didYouMean } from '../errors/suggest.js';
import type { Dataset } from '../records/records.js';

/** Tables of a record of which a parameter names a row, or rows. */
export type NamedTable =
  | 'bodies'
  | 'parties'
  | 'votes'
  | 'people'
  | 'compositions'
  | 'sessions'
  | 'events'
  | 'attendance'
  | 'statements';

/** What can be chosen of a kind of figure. */
export type Parameter =
  | { readonly type: 'record'; readonly table: NamedTable; readonly about: string }
  | { readonly type: 'records'; readonly table: NamedTable; readonly about: string }
  | {
      readonly type: 'number';
      readonly least: number;
      readonly most: number;
      readonly about: string;
    }
  | { readonly type: 'date'; readonly about: string }
  | { readonly type: 'choice'; readonly of: readonly string[]; readonly about: string };

/** Parameters by their names, as a file, a script or a command line gives them. */
export type Given = Readonly<Record<string, string | number | readonly string[] | undefined>>;

/**
 * Reads parameters, as the kind of figure describes them.
 *
 * @param record - the record of which they name rows
 * @param described - what can be chosen
 * @param given - what is chosen
 * @returns the same, each of the type described; what is not given stays out
 * @throws ArgumentError naming the parameter, what was given, what was expected and the nearest value that can be
 */
export function readParameters(
  record: Dataset,
  described: Readonly<Record<string, Parameter>>,
  given: Given,
): Given {
  const entries = Object.entries(given).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    entries.map(([name, value]) => {
      const parameter = Object.hasOwn(described, name) ? described[name] : undefined;
      if (parameter === undefined) {
        const names = Object.keys(described);
        const known =
          names.length === 0 ? 'left out: this kind has none' : `one of ${names.join(', ')}`;
        throw new ArgumentError('parameter', name, `${known}${didYouMean(name, names)}`);
      }
      return [name, readParameter(record, name, parameter, value)];
    }),
  );
}

function readParameter(
  record: Dataset,
  name: string,
  parameter: Parameter,
  value: Given[string],
): Given[string] {
  switch (parameter.type) {
    case 'record':
      return identifier(record, name, parameter.table, value);
    case 'records': {
      const list = typeof value === 'string' ? value.split(',') : value;
      if (!Array.isArray(list) || list.length === 0) {
        throw new ArgumentError(name, value, `a list of identifiers of ${parameter.table}`);
      }
      return list.map((one) => identifier(record, name, parameter.table, String(one).trim()));
    }
    case 'number': {
      const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
      const { least, most } = parameter;
      if (typeof number !== 'number' || !(number >= least && number <= most)) {
        throw new ArgumentError(name, value, `a number from ${least} to ${most}`);
      }
      return number;
    }
    case 'date': {
      const date = parseDate(String(value), 'civil', record.civilCalendar);
      if ('problem' in date) throw new ArgumentError(name, value, `a date: ${date.problem}`);
      return String(value);
    }
    case 'choice': {
      if (typeof value === 'string' && parameter.of.includes(value)) return value;
      const near = didYouMean(String(value), parameter.of);
      throw new ArgumentError(name, value, `one of ${parameter.of.join(', ')}${near}`);
    }
  }
}

function identifier(record: Dataset, name: string, table: NamedTable, value: unknown): string {
  const ids = record[table].map((one) => one.id);
  if (typeof value === 'string' && ids.includes(value)) return value;
  const near = didYouMean(String(value), ids);
  throw new ArgumentError(name, value, `the identifier of a row of ${table} of this record${near}`);
}
