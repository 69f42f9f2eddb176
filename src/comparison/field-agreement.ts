import { type AlphaInterval, alphaInterval } from '../analysis/agreement/alpha-interval.js';
import type { Coding, MeasurementLevel } from '../analysis/agreement/coincidences.js';
import { krippendorffAlpha } from '../analysis/agreement/krippendorff-alpha.js';
import type { MeasuredValue, UndefinedValue } from '../analysis/measured-value.js';
import type { ComparedField } from './compared-record.js';

/** How far two records agree in a column, over the rows that both have. */
export interface FieldAgreement {
  readonly table: string;
  readonly field: string;
  /** How its values differ, by the type of the column: names and codes nominal, places ordinal, dates and pages interval, numbers ratio. */
  readonly level: MeasurementLevel;
  /** Rows that both records have. */
  readonly rows: number;
  /** Rows of which both tell a value: those on which the agreement rests. */
  readonly both: number;
  /** Rows of which only A, and only B, tells one: missing there, and no disagreement. */
  readonly onlyA: number;
  readonly onlyB: number;
  /** Rows of which both tell the same. */
  readonly same: number;
  /** The share of `both` that is `same`; undefined where there are none. */
  readonly share: number | undefined;
  /** Krippendorff’s alpha. */
  readonly alpha: MeasuredValue;
  /** Its bootstrap interval. */
  readonly interval: AlphaInterval | UndefinedValue;
}

/** How alpha and its interval are drawn. */
export interface AgreementOptions {
  /** The confidence of the intervals; 0.95 unless told. */
  readonly confidence?: number;
  /** How many times the pairs of a column are drawn anew; 1000 unless told. */
  readonly draws?: number;
  /** The seed of the draws; 1 unless told. */
  readonly seed?: number;
}

/** A row of both records: what each tells, to be the same or not, and by its size. */
export interface FieldUnit {
  readonly a: string | undefined;
  readonly b: string | undefined;
  readonly sizes: readonly [a: number | undefined, b: number | undefined];
}

/** Columns of whole numbers that are no amounts. */
const levels: Readonly<Record<string, MeasurementLevel>> = {
  position: 'ordinal',
  paragraph: 'interval',
  page: 'interval',
  last_page: 'interval',
  note: 'nominal',
  citation_note: 'nominal',
};

/** How the values of a column differ. */
export function levelOf({ name, described, leadsTo }: ComparedField): MeasurementLevel {
  if (leadsTo !== undefined) return 'nominal';
  if (described?.['sovnarkom:type'] === 'historical-date') return 'interval';
  if (described?.type !== 'integer') return 'nominal';
  const isAmount = (described.constraints?.minimum ?? -1) >= 0;
  return levels[name] ?? (isAmount ? 'ratio' : 'interval');
}

/** How far two records agree in a column; undefined where neither tells anything. */
export function fieldAgreement(
  table: string,
  field: ComparedField,
  units: readonly FieldUnit[],
  options: AgreementOptions,
): FieldAgreement | undefined {
  const count = (fits: (unit: FieldUnit) => boolean) => units.filter(fits).length;
  const both = count(({ a, b }) => a !== undefined && b !== undefined);
  const onlyA = count(({ a, b }) => a !== undefined && b === undefined);
  const onlyB = count(({ a, b }) => a === undefined && b !== undefined);
  if (both + onlyA + onlyB === 0) return undefined;
  const same = count(({ a, b }) => a !== undefined && a === b);
  const level = levelOf(field);
  const codings = units.map(({ a, b, sizes }): Coding[] =>
    level === 'nominal' ? [a, b] : [...sizes],
  );
  return {
    table,
    field: field.name,
    level,
    rows: units.length,
    both,
    onlyA,
    onlyB,
    same,
    share: both === 0 ? undefined : same / both,
    alpha: krippendorffAlpha(codings, { level }),
    interval: alphaInterval(codings, { level, ...options }),
  };
}
