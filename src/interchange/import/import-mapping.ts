import type { Problem } from '../../errors/dataset-error.js';
import { ImportError } from '../../errors/import-error.js';
import { nearest } from '../../errors/suggest.js';
import { type SourceOption, sourceOptions } from '../../language/meaning/ballot-options.js';
import type { DateOrder } from './cell-dates.js';
import { type ColumnRole, columnRoles } from './column-roles.js';
import { isEncoding } from './text-encoding.js';

/** How the rows of a table stand for votes. */
export type Layout =
  | 'totals'
  | 'ballots'
  | 'members-by-votes'
  | 'votes-by-members'
  | 'option-columns'
  | 'people'
  | 'leave';

/** The layouts, each with what a row is. */
export const layouts: Readonly<Record<Layout, string>> = {
  totals: 'a row a vote, perhaps with its counts',
  ballots: 'a row a ballot',
  'members-by-votes': 'a row a member, a column a vote',
  'votes-by-members': 'a row a vote, a column a member',
  'option-columns': 'a row a ballot, a column an option, marked',
  people: 'a row a person',
  leave: 'not imported',
};

/** What is told of one file. */
export interface FileMapping {
  readonly encoding?: string;
  readonly separator?: string;
  readonly sheet?: string;
  /** The row of the heading; 0 if there is none. */
  readonly heading?: number;
  readonly layout?: Layout;
  /** What columns tell, by their headings; those that are not named are guessed. */
  readonly columns?: Readonly<Record<string, ColumnRole | readonly ColumnRole[]>>;
}

/** What is told of files that are imported: what stands in them beyond what can be seen, and what was guessed wrongly. */
export interface ImportMapping {
  /** Name of the body that voted, where no column has it. */
  readonly body?: string;
  /** Title of the record. */
  readonly title?: string;
  /** Language of its names, by its code. */
  readonly language?: string;
  /** The order of day and month in dates such as 06/05/2024. */
  readonly dates?: DateOrder;
  /** What stands for the result of a vote of which none is told: nothing, or adopted where more voted for than against. */
  readonly untoldResults?: 'not-told' | 'majority';
  /** The options that words or codes of ballots stand for; `leave` leaves those ballots out. */
  readonly options?: Readonly<Record<string, SourceOption | 'leave'>>;
  /** The results that words stand for. */
  readonly results?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, FileMapping>>;
}

/** The results that a mapping may name. */
export const mappedResults: readonly string[] = [
  ...['adopted', 'rejected', 'superseded', 'deferred', 'withdrawn', 'reconsidered', 'not-told'],
];

type Check = (value: unknown) => string | undefined;

const text: Check = (value) => (typeof value === 'string' ? undefined : 'a text');
const oneOf =
  (known: readonly string[]): Check =>
  (value) =>
    known.includes(value as string)
      ? undefined
      : `one of ${known.join(', ')}${nearest(value, known)}`;
const mapOf =
  (check: Check): Check =>
  (value) => {
    if (!isObject(value)) return 'an object';
    for (const [key, one] of Object.entries(value)) {
      const expected = one === '' ? undefined : check(one);
      if (expected !== undefined) return `at "${key}" ${expected}`;
    }
    return undefined;
  };
const roles: Check = (value) => {
  const list = Array.isArray(value) ? value : [value];
  return list.map(oneOf(Object.keys(columnRoles))).find((one) => one !== undefined);
};

const fileChecks: Readonly<Record<keyof FileMapping, Check>> = {
  encoding: (value) =>
    typeof value === 'string' && isEncoding(value)
      ? undefined
      : 'the name of an encoding: utf-8, utf-16le, windows-1250, windows-1251, windows-1252, macintosh',
  separator: (value) =>
    typeof value === 'string' && /^[^\n\r"]$/u.test(value)
      ? undefined
      : 'one character: , ; | or a tab',
  sheet: text,
  heading: (value) =>
    Number.isSafeInteger(value) && (value as number) >= 0
      ? undefined
      : 'the number of a row; 0 if there is no heading',
  layout: oneOf(Object.keys(layouts)),
  columns: mapOf(roles),
};

const checks: Readonly<Record<keyof ImportMapping, Check>> = {
  body: text,
  title: text,
  language: (value) =>
    typeof value === 'string' && /^[a-z]{2,3}$/.test(value)
      ? undefined
      : 'the code of a language: en, de, ru',
  dates: oneOf(['day-first', 'month-first']),
  untoldResults: oneOf(['not-told', 'majority']),
  options: mapOf(oneOf([...sourceOptions, 'leave'])),
  results: mapOf(oneOf(mappedResults)),
  files: (value) => {
    if (!isObject(value)) return 'an object';
    for (const [file, one] of Object.entries(value)) {
      const expected = faultIn(one, fileChecks);
      if (expected !== undefined) return `at "${file}" ${expected}`;
    }
    return undefined;
  },
};

/**
 * Checks a mapping. What is empty text in it is a question that was not answered, and counts for nothing.
 *
 * @param value - what the file says
 * @param file - its name, for what is wrong
 * @returns the mapping
 * @throws ImportError naming what is wrong in it
 * @example
 * ```ts
 * checkMapping({ body: 'Council', dates: '' }, 'council.json') // => { body: 'Council' }
 * ```
 */
export function checkMapping(value: unknown, file: string): ImportMapping {
  const answered = withoutBlanks(value);
  const expected = faultIn(answered, checks);
  if (expected === undefined) return answered as ImportMapping;
  const problem: Problem = { file, expected: `a mapping with ${expected}` };
  throw new ImportError([problem]);
}

function faultIn(value: unknown, known: Readonly<Record<string, Check>>): string | undefined {
  if (!isObject(value)) return `an object of ${Object.keys(known).join(', ')}`;
  for (const [key, one] of Object.entries(value)) {
    const check = Object.hasOwn(known, key) ? known[key] : undefined;
    if (check === undefined) {
      const names = Object.keys(known);
      return `${names.join(', ')} and nothing else; "${key}" stands in it${nearest(key, names)}`;
    }
    const expected = check(one);
    if (expected !== undefined) return `"${key}": ${expected}`;
  }
  return undefined;
}

function withoutBlanks(value: unknown): unknown {
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([, one]) => one !== '');
  return Object.fromEntries(kept.map(([key, one]) => [key, withoutBlanks(one)]));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
