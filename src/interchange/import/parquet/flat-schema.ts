import { Doubt, ensure } from './doubt.js';
import { ThriftReader, type ThriftStruct, type ThriftValue } from './thrift.js';

/** A column of a table without lists or structures in it. */
export interface FlatColumn {
  readonly name: string;
  readonly type: 'int32' | 'int64' | 'float' | 'double' | 'text';
  /** What the values are, where they are more than that. */
  readonly means: 'day' | 'json' | undefined;
  readonly isOptional: boolean;
}

/** The part of a column that stands in some rows. */
export interface ColumnPart {
  readonly codec: number;
  readonly values: number;
  readonly from: number;
  readonly to: number;
}

/** What a Parquet file tells of itself. */
export interface FlatSchema {
  readonly rows: number;
  /** How large it is, unpacked. */
  readonly size: number;
  readonly columns: readonly FlatColumn[];
  /** Rows that stand together, each with the parts of the columns. */
  readonly groups: readonly { readonly rows: number; readonly parts: readonly ColumnPart[] }[];
}

/** The physical types that are read, by their numbers in Parquet. */
const types = { 1: 'int32', 2: 'int64', 4: 'float', 5: 'double', 6: 'text' } as const;

/** The older names of what values mean (ConvertedType), and the newer ones (LogicalType), as far as they are read. */
const CONVERTED = { utf8: 0, date: 6, int8: 15, int64: 18, json: 19 } as const;
const LOGICAL = { text: 1, date: 6, integer: 10, json: 12 } as const;

/**
 * Reads what a Parquet file tells of itself at its end.
 *
 * @param bytes - the file
 * @throws Doubt if it is no table of numbers, days and texts alone
 */
export function flatSchema(bytes: Uint8Array): FlatSchema {
  const { length } = bytes;
  ensure(length > 12 && isSign(bytes, 0) && isSign(bytes, length - 4));
  const view = new DataView(bytes.buffer, bytes.byteOffset, length);
  const start = length - 8 - view.getUint32(length - 8, true);
  ensure(start >= 4);
  const told = new ThriftReader(bytes.subarray(0, length - 8), start).struct();
  const [root, ...elements] = listOf(told, 2) as ThriftStruct[];
  ensure(root instanceof Map && numberOf(root, 5) === elements.length);
  const columns = elements.map(columnOf);
  const groups = (listOf(told, 4) as ThriftStruct[]).map((group) => ({
    rows: numberOf(group, 3),
    size: numberOf(group, 2),
    parts: (listOf(group, 1) as ThriftStruct[]).map((part, place) =>
      partOf(part, columns[place], start),
    ),
  }));
  const rows = numberOf(told, 3);
  const isWhole = groups.every(
    (group) =>
      group.parts.length === columns.length &&
      group.parts.every(({ values }) => values === group.rows),
  );
  ensure(isWhole && groups.reduce((sum, group) => sum + group.rows, 0) === rows);
  const size = groups.reduce((sum, group) => sum + group.size, 0);
  return { rows, size, columns, groups };
}

function isSign(bytes: Uint8Array, at: number): boolean {
  return String.fromCharCode(...bytes.subarray(at, at + 4)) === 'PAR1';
}

function columnOf(element: ThriftStruct): FlatColumn {
  ensure(element instanceof Map && !element.has(5));
  const name = element.get(4);
  ensure(name instanceof Uint8Array);
  const type = types[numberOf(element, 1) as keyof typeof types];
  const repetition = numberOf(element, 3);
  ensure(type !== undefined && (repetition === 0 || repetition === 1));
  const converted = element.has(6) ? numberOf(element, 6) : undefined;
  const logical = element.has(10) ? [...structOf(element.get(10)).keys()][0] : undefined;
  return {
    name: new TextDecoder().decode(name),
    type,
    means: meaningOf(type, converted, logical),
    isOptional: repetition === 1,
  };
}

function meaningOf(
  type: FlatColumn['type'],
  converted: number | undefined,
  logical: number | undefined,
): FlatColumn['means'] {
  if (converted === undefined && logical === undefined) return undefined;
  const is = (oldName: number, newName: number) =>
    (converted === undefined || converted === oldName) &&
    (logical === undefined || logical === newName);
  if (type === 'text' && is(CONVERTED.utf8, LOGICAL.text)) return undefined;
  if (type === 'text' && is(CONVERTED.json, LOGICAL.json)) return 'json';
  if (type === 'int32' && is(CONVERTED.date, LOGICAL.date)) return 'day';
  // Whole numbers with a sign, of any width: the older name alone tells the sign.
  const isWhole = type === 'int32' || type === 'int64';
  const isSigned =
    converted !== undefined && converted >= CONVERTED.int8 && converted <= CONVERTED.int64;
  if (isWhole && isSigned && (logical === undefined || logical === LOGICAL.integer)) {
    return undefined;
  }
  throw new Doubt();
}

function partOf(part: ThriftStruct, column: FlatColumn | undefined, end: number): ColumnPart {
  ensure(part instanceof Map && !part.has(1) && column !== undefined);
  const told = structOf(part.get(3));
  const path = listOf(told, 3).map((name) => {
    ensure(name instanceof Uint8Array);
    return new TextDecoder().decode(name);
  });
  ensure(path.length === 1 && path[0] === column.name);
  const first = numberOf(told, 9);
  const dictionary = told.has(11) ? numberOf(told, 11) : 0;
  const from = dictionary > 0 ? Math.min(dictionary, first) : first;
  const to = from + numberOf(told, 7);
  ensure(from >= 4 && to >= from && to <= end);
  return { codec: numberOf(told, 4), values: numberOf(told, 5), from, to };
}

function structOf(value: ThriftValue | undefined): ThriftStruct {
  ensure(value instanceof Map);
  return value;
}

function listOf(struct: ThriftStruct, field: number): readonly ThriftValue[] {
  const value = struct.get(field);
  ensure(Array.isArray(value));
  return value;
}

/** A number, zero or more, that a structure has to have. */
export function numberOf(struct: ThriftStruct, field: number): number {
  const value = struct.get(field);
  ensure(typeof value === 'number' && Number.isSafeInteger(value) && value >= 0);
  return value;
}
