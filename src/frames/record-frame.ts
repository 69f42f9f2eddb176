import type { Series } from 'danfojs-node';
import { ArgumentError } from '../errors/argument-error.js';
import { didYouMean } from '../errors/suggest.js';
import { csvText } from '../escapes/csv-text.js';
import { writeWhole } from '../files/write-files.js';
import { danfo } from './danfo.js';
import { isKnown, knownStatistic, type StatisticName } from './known-statistics.js';

/** A danfo DataFrame. */
export type Frame = InstanceType<typeof danfo.DataFrame>;

type Cell = string | number | boolean | null | undefined;
type Method = (this: object, ...args: unknown[]) => unknown;

/** What danfo keeps of a grouping: for each key the cells of every column. */
interface Grouping {
  data: readonly (readonly Cell[])[] | null;
  readonly columnName: readonly string[];
  readonly colIndex: readonly number[];
  colDict: Record<string, Record<string, Cell[]>>;
  keyToValue: Record<string, Cell[]>;
  toDataFrame(groups: Grouping['colDict']): Frame;
}

const statistics = ['count', 'mean', 'std', 'min', 'median', 'max', 'var', 'sum'] as const;
const described = ['count', 'mean', 'std', 'min', 'median', 'max', 'variance'] as const;

/**
 * Makes a danfo frame count nothing that is not known, and the frames, columns and groups that are taken from it.
 *
 * danfo 1.2.0 does so in some operations only. Without this:
 * - means, sums, minima and maxima of groups (`groupby`) take null for 0 and divide by all rows; of NaN they make the whole group
 *   unknown; their `count` counts rows, and `std` and `var` throw;
 * - groups whose keys join to the same text (`a-b` and `c`, `a` and `b-c`) are taken together;
 * - `mean`, `median`, `std` and `describe` of a column without a value throw, its `sum` is 0; `describe` of a frame throws on null
 *   and loses whole columns to NaN; the spread of a single value is 0;
 * - `sortValues` takes null for 0, and leaves the rows around NaN unsorted;
 * - comparisons take null for 0 and find NaN unequal to everything (`ne`), so that `query` keeps rows of which nothing is known;
 * - `fillNa` of named columns also fills the frame that it was asked of;
 * - CSV is written without quotation marks, so that a comma in a cell moves the cells behind it, and NaN as a word;
 * - `merge` and `concat` join keys as groups do, and give frames of danfo's own: call this on their result.
 *
 * What danfo does right stays its own: `isNa`, `dropNa`, `unique`, `valueCounts` (which counts the unknown under a key of their own)
 * and the running sums (`cumSum`), which end with the first unknown.
 *
 * @param frame - any danfo frame
 * @returns the same frame
 * @example
 * ```ts
 * const frame = countKnown(toFrame([{ body: 'A', yes: 12 }, { body: 'A' }, { body: 'B' }]));
 * frame.groupby(['body']).col(['yes']).mean().values // => [['A', 12], ['B', NaN]]
 * ```
 */
export function countKnown(frame: Frame): Frame {
  return corrected(frame);
}

/** Gives a frame, a column or a grouping the methods below, which stand before danfo's own. */
function corrected<T>(result: T): T {
  if (result instanceof danfo.NDframe) {
    const methods = 'groupby' in result ? frameMethods : seriesMethods;
    if (!Object.prototype.isPrototypeOf.call(methods, result))
      Object.setPrototypeOf(result, methods);
  } else if (isGrouping(result) && !(groupingFixed in result)) {
    Object.setPrototypeOf(result, groupingMethods(Object.getPrototypeOf(result) as object));
  }
  return result;
}

/** Danfo's methods, each with its result corrected in turn. */
function correcting(original: object): object {
  const methods: Record<string, unknown> = {};
  for (let layer = original; layer !== Object.prototype; layer = Object.getPrototypeOf(layer)) {
    for (const name of Object.getOwnPropertyNames(layer)) {
      const method: unknown = Object.getOwnPropertyDescriptor(layer, name)?.value;
      const inner = name.startsWith('$') && name !== '$getColumnData';
      if (name in methods || name === 'constructor' || inner) continue;
      if (typeof method !== 'function') continue;
      methods[name] = function (this: object, ...args: unknown[]) {
        return corrected((method as Method).apply(this, args));
      };
    }
  }
  return Object.assign(Object.create(original) as object, methods);
}

const seriesMethods = correcting(danfo.Series.prototype);
for (const name of [...statistics, 'mode'] as StatisticName[]) {
  define(seriesMethods, name, function (this: Series) {
    return name === 'mode' ? modesOf(this.values) : knownStatistic(name, this.values as Cell[]);
  });
}
define(seriesMethods, 'describe', function (this: Series) {
  if (this.dtypes[0] === 'string') {
    throw new ArgumentError(
      'the column',
      this.values,
      'one of numbers',
      'describe needs a column of numbers; this one holds text',
    );
  }
  return new danfo.Series(describe(this.values as Cell[]), { index: [...described] });
});
define(seriesMethods, 'sortValues', function (this: Series, options: SortOptions = {}) {
  const order = sortedOrder(this.values as Cell[], options.ascending ?? true);
  const values = order.map((row) => this.values[row] as Cell);
  const index = order.map((row) => this.index[row] as string | number);
  if (options.inplace) {
    this.$setValues(values as never);
    this.$setIndex(index);
    return undefined;
  }
  return corrected(new danfo.Series(values, { index, columns: this.columns }));
});
for (const comparison of ['lt', 'gt', 'le', 'ge', 'eq', 'ne'] as const) {
  const original = danfo.Series.prototype[comparison] as Method;
  define(seriesMethods, comparison, function (this: Series, other: unknown) {
    const result = original.call(this, other) as Series;
    const others = other instanceof danfo.NDframe ? (other.values as Cell[]) : undefined;
    const values = (result.values as boolean[]).map(
      (holds, row) => holds && isKnown(this.values[row]) && isKnown(others ? others[row] : other),
    );
    return corrected(new danfo.Series(values, { index: result.index }));
  });
}

const frameMethods = correcting(danfo.DataFrame.prototype);
for (const name of statistics) {
  define(frameMethods, name, function (this: Frame, options: { axis?: 0 | 1 } = {}) {
    const axis = options.axis ?? 1;
    const text = this.columns.filter((_, column) => this.dtypes[column] === 'string');
    if (name !== 'count' && text.length > 0) {
      throw new ArgumentError(
        'the columns',
        text,
        'those of numbers',
        `${name} needs columns of numbers; ${text.join(', ')} hold text (take others with loc)`,
      );
    }
    // Of danfo's axes, 0 are the columns and 1, which it takes unless told, the rows.
    const lists = this.columns.map((column) => cellsOf(this, column));
    const rows = this.index.map((_, row) => lists.map((column) => column[row]));
    const [values, index] = axis === 0 ? [lists, this.columns] : [rows, this.index];
    return corrected(
      new danfo.Series(
        values.map((cells) => knownStatistic(name, cells)),
        { index },
      ),
    );
  });
}
define(frameMethods, 'describe', function (this: Frame) {
  const numeric = this.columns.filter((_, column) => this.dtypes[column] !== 'string');
  const columns = numeric.map((name) => describe(cellsOf(this, name)));
  const rows = described.map((_, row) => columns.map((column) => column[row]!));
  return corrected(new danfo.DataFrame(rows, { columns: numeric, index: [...described] }));
});
define(frameMethods, 'groupby', function (this: Frame, keys: string[]) {
  for (const key of keys) requireColumn(this, key);
  const grouping = corrected(
    (danfo.DataFrame.prototype.groupby as Method).call(this, keys) as Grouping & {
      group(): Grouping;
    },
  );
  return grouping.group();
});
define(
  frameMethods,
  'sortValues',
  function (this: Frame, column: string, options: SortOptions = {}) {
    requireColumn(this, column);
    const order = sortedOrder(cellsOf(this, column), options.ascending ?? true);
    const sorted = corrected(this.iloc({ rows: order }));
    if (!options.inplace) return sorted;
    this.$setValues(sorted.values as never);
    this.$setIndex(sorted.index);
    return undefined;
  },
);
define(frameMethods, 'fillNa', function (this: Frame, values: unknown, options: object = {}) {
  const fill = danfo.DataFrame.prototype.fillNa as Method;
  if ((options as { inplace?: boolean }).inplace) return fill.call(this, values, options);
  // danfo fills the rows of the frame itself: give it others.
  return corrected(fill.call(this.copy(), values, options));
});
define(frameMethods, 'copy', function (this: Frame) {
  const rows = (this.values as Cell[][]).map((row) => [...row]);
  const { columns, index, dtypes } = this;
  return corrected(
    new danfo.DataFrame(rows, { columns: [...columns], index: [...index], dtypes: [...dtypes] }),
  );
});
define(frameMethods, 'toCSV', function (this: Frame, options: CsvOptions = {}) {
  const { filePath, sep = ',', header = true } = options;
  const rows = (this.values as Cell[][]).map((row) =>
    Object.fromEntries(
      this.columns.map((column, index) => [column, isKnown(row[index]) ? String(row[index]) : '']),
    ),
  );
  const text = csvText(this.columns, rows, { separator: sep, heading: header });
  if (filePath === undefined) return text;
  writeWhole(filePath, text);
  return undefined;
});

interface SortOptions {
  readonly ascending?: boolean;
  readonly inplace?: boolean;
}

interface CsvOptions {
  readonly filePath?: string;
  readonly sep?: string;
  readonly header?: boolean;
}

function define(methods: object, name: string, method: (...args: never[]) => unknown): void {
  Object.defineProperty(methods, name, { value: method, writable: true, configurable: true });
}

function requireColumn(frame: Frame, column: string): void {
  if (!frame.columns.includes(column)) {
    throw new ArgumentError(
      'column',
      column,
      'a column of the frame',
      `"${column}" is not a column of the frame: ${frame.columns.join(', ')}${didYouMean(column, frame.columns)}`,
    );
  }
}

function cellsOf(frame: Frame, column: string): Cell[] {
  const place = frame.columns.indexOf(column);
  return (frame.values as Cell[][]).map((row) => row[place]);
}

function describe(values: readonly Cell[]): number[] {
  return described.map((name) => knownStatistic(name === 'variance' ? 'var' : name, values));
}

/** The values that occur most often. */
function modesOf(values: readonly unknown[]): unknown[] {
  const counts = new Map<unknown, number>();
  for (const value of values.filter(isKnown)) counts.set(value, (counts.get(value) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return [...counts].filter(([, count]) => count === most).map(([value]) => value);
}

/** The order of rows by their values, in either direction with the unknown ones last; equal values stay in their order. */
function sortedOrder(values: readonly Cell[], ascending: boolean): number[] {
  const sign = ascending ? 1 : -1;
  return [...values.keys()].sort((a, b) => {
    const [first, second] = [values[a], values[b]];
    if (!isKnown(first) || !isKnown(second))
      return Number(isKnown(second)) - Number(isKnown(first));
    return sign * compare(first, second);
  });
}

function compare(a: Cell, b: Cell): number {
  if (typeof a !== 'string' || typeof b !== 'string') return Number(a) - Number(b);
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

const groupingFixed = Symbol('groups count what is known');

function isGrouping(value: unknown): value is Grouping {
  return typeof value === 'object' && value !== null && 'colDict' in value && 'keyToValue' in value;
}

/** A key for the values of a group that no other group has. */
const keyOf = (values: readonly Cell[]) => JSON.stringify(values.map((value) => value ?? null));

const groupingPrototypes = new WeakMap<object, object>();

function groupingMethods(original: object): object {
  const known = groupingPrototypes.get(original);
  if (known) return known;
  const methods = correcting(original);
  Object.defineProperty(methods, groupingFixed, { value: true });
  define(methods, 'group', group);
  define(methods, 'groupMathLog', (values: Cell[], name: string) => aggregate(values, name));
  define(methods, 'getGroup', function (this: Grouping, keys: Cell[]) {
    const key = keyOf(keys);
    const cells = this.colDict[key];
    if (!cells) {
      const groups = Object.keys(this.colDict).join(' ');
      throw new ArgumentError(
        'key',
        key,
        'a group of the frame',
        `there is no group ${key} in the frame: ${groups}`,
      );
    }
    return corrected(this.toDataFrame({ [key]: cells }));
  });
  // danfo gathers keys by what stands before their first hyphen.
  define(methods, 'colKeyDict', (groups: object) => Object.keys(groups));
  groupingPrototypes.set(original, methods);
  return methods;
}

/** Groups the rows by the values of the key columns. */
function group(this: Grouping): Grouping {
  const groups: Grouping['colDict'] = {};
  const keys: Grouping['keyToValue'] = {};
  for (const row of this.data ?? []) {
    const values = this.colIndex.map((column) => row[column]);
    const key = keyOf(values);
    keys[key] ??= values;
    groups[key] ??= Object.fromEntries(this.columnName.map((column) => [column, []]));
    for (const [index, column] of this.columnName.entries()) groups[key][column]!.push(row[index]);
  }
  this.colDict = groups;
  this.keyToValue = keys;
  return this;
}

/** What a group's cells come to: one value, or for a running total one for each. */
function aggregate(values: readonly Cell[], name: string): unknown[] {
  if (name === 'cumsum') return running(values, (sum, value) => sum + value);
  if (name === 'cumprod') return running(values, (product, value) => product * value);
  if (name === 'cummin') return running(values, Math.min);
  if (name === 'cummax') return running(values, Math.max);
  return [knownStatistic(name as StatisticName, values)];
}

/** A running total, which is not known from the first unknown value on. */
function running(values: readonly Cell[], next: (before: number, value: number) => number) {
  let total: number | undefined;
  return values.map((cell) => {
    const value = isKnown(cell) ? Number(cell) : Number.NaN;
    total = total === undefined ? value : next(total, value);
    return total;
  });
}
