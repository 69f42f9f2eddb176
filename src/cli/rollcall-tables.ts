import type { MeasuredValue } from '../analysis/measured-value.js';
import type { RebelRule, RollCallMatrix, RollCallMember } from '../analysis/rollcalls/index.js';
import { nearest } from '../errors/suggest.js';
import { UsageError } from '../errors/usage-error.js';
import { csvText } from '../escapes/csv-text.js';
import { writeFixed } from '../language/write-decimal.js';
import { output, plainText } from './output.js';
import { type Column, terminalWidth, textTable } from './text-table.js';

/** A row as CSV takes it. */
export type CsvRow = Readonly<Record<string, string | number | undefined>>;

/** A measure as columns of CSV: its value, or the bounds between which unknown ballots leave it open. */
export function measureColumns(name: string, value: MeasuredValue): CsvRow {
  const bounds = value.kind === 'interval' ? value : undefined;
  return {
    [name]: value.kind === 'value' ? value.value : undefined,
    [`${name}_lower`]: bounds?.lower,
    [`${name}_upper`]: bounds?.upper,
  };
}

/** A measure in a cell of text: two bounds where it is open, a dash where there is nothing to measure. */
export function measureText(value: MeasuredValue): string {
  if (value.kind === 'undefined') return '–';
  if (value.kind === 'value') return fixed(value.value);
  return `${fixed(value.lower)}–${fixed(value.upper)}`;
}

/** A number with three decimals. */
export function fixed(value: number): string {
  return writeFixed(value, 'en', 3);
}

/** How a member is called. */
export function nameOf({ id, name }: RollCallMember): string {
  return name ?? id;
}

/** What a rebel is, by the words of `--rebel`. */
export const rebelRules: Readonly<Record<string, RebelRule['rebel']>> = {
  against: 'votes against',
  abstains: 'votes against or abstains',
  absent: 'does not vote with',
};

/** The ids of the votes that an option names by commas; undefined without it. */
export function knownVotes(
  told: string | undefined,
  { votes, columns }: RollCallMatrix,
  option = '--votes',
): string[] | undefined {
  const ids = Array.from(columns, (column) => votes[column]!.id);
  return told?.split(',').map((one) => {
    const id = one.trim();
    if (ids.includes(id)) return id;
    throw new UsageError(`${option} names votes; "${id}" is none${nearest(id, ids)}`);
  });
}

/** The ids of the members that an option names by commas, each by number or name; undefined without it. */
export function knownMembers(
  told: string | undefined,
  { members, rows }: RollCallMatrix,
): string[] | undefined {
  const people = Array.from(rows, (row) => members[row]!);
  // A name may have a comma itself: what is told as a whole is looked for first.
  const named = (called: string) =>
    people.find(({ id }) => id === called) ?? people.find(({ name }) => name === called);
  const whole = told === undefined ? undefined : named(told);
  if (whole !== undefined) return [whole.id];
  return told?.split(',').map((one) => {
    const found = named(one.trim());
    if (found !== undefined) return found.id;
    const known = people.flatMap(({ id, name }) => [id, ...(name === undefined ? [] : [name])]);
    throw new UsageError(
      `--members names members by number or name; "${one.trim()}" is none${nearest(one.trim(), known)}`,
    );
  });
}

/** Prints rows as CSV, with the columns of the first unless others are told. */
export function printCsv(rows: readonly CsvRow[], columns = Object.keys(rows[0] ?? {})): void {
  output.write(plainText(csvText(columns, rows)));
}

/** A table that fits the terminal. */
export function table<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  return textTable(columns, rows, terminalWidth());
}

/** A column of numbers or measures. */
export function numbers<Row>(heading: string, cell: (row: Row) => number | string): Column<Row> {
  return { heading, number: true, cell: (row) => String(cell(row)) };
}
