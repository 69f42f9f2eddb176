import { gunzipSync } from 'node:zlib';
import { type CodedColumn, type CodedTable, codedColumn } from '../coded-table.js';
import { textOfValue } from '../text-of-value.js';
import { PRIME, WordTable } from '../word-table.js';
import { Doubt, ensure } from './doubt.js';
import { type ColumnPart, type FlatColumn, flatSchema, numberOf } from './flat-schema.js';
import { readPacked } from './levels.js';
import { unpackSnappy } from './snappy.js';
import { ThriftReader, type ThriftStruct } from './thrift.js';

/** How large a file may be. */
export interface FlatParquetLimits {
  readonly mostRows?: number;
  readonly mostCells?: number;
  /** So many bytes may come out of it. */
  readonly mostInflated: number;
}

/** How pages are packed, by the numbers of Parquet. */
const [UNPACKED, SNAPPY, GZIP] = [0, 1, 2];
/** What kind of page it is. */
const [DATA, DICTIONARY, DATA_2] = [0, 2, 3];
/** How values stand in it. */
const [PLAIN, PLAIN_DICTIONARY, RLE, RLE_DICTIONARY] = [0, 2, 3, 8];

/**
 * Reads a Parquet file of plain columns (numbers, days and texts, packed by Snappy, Gzip or not) from its bytes, each text of a column
 * once: of a value that was met before no text is made.
 *
 * @param file - its name
 * @param bytes - its bytes
 * @param limits - how large it may be
 * @returns the columns; undefined where there is anything else in it, anything is doubtful, or it is too large
 */
export function flatParquet(
  file: string,
  bytes: Uint8Array,
  limits: FlatParquetLimits,
): CodedTable | undefined {
  try {
    const { rows, size, columns, groups } = flatSchema(bytes);
    const { mostRows = rows, mostCells = rows * columns.length, mostInflated } = limits;
    if (rows > mostRows || rows * columns.length > mostCells) return undefined;
    if (size > mostInflated) return undefined;
    const coded = columns.map((column, place) => {
      const coder = new ColumnCoder(column, rows);
      for (const { parts } of groups) coder.take(bytes, parts[place]!);
      return coder.column();
    });
    return { file, columns: coded, rows };
  } catch (error) {
    if (error instanceof Doubt) return undefined;
    throw error;
  }
}

/** What stands in a page: of each row whether there is a value, and how the values are told. */
interface Page {
  readonly bytes: Uint8Array;
  /** Where the values begin. */
  readonly from: number;
  readonly encoding: number;
  readonly count: number;
  /** For each row 1 or 0; undefined where there is a value in each. */
  readonly present: Uint8Array | undefined;
}

/** Takes the parts of a column, and keeps a number for each row. */
class ColumnCoder {
  readonly #column: FlatColumn;
  readonly #codes: Int32Array;
  readonly #texts = new WordTable();
  /** Numbers have their places here; what is no value, too. */
  readonly #places = new Map<number | bigint | undefined, number>();
  #row = 0;

  constructor(column: FlatColumn, rows: number) {
    this.#column = column;
    this.#codes = new Int32Array(rows);
  }

  /** Takes the pages of a part. */
  take(bytes: Uint8Array, { codec, values, from, to }: ColumnPart): void {
    const end = this.#row + values;
    ensure(end <= this.#codes.length);
    let dictionary: ((place: number) => number) | undefined;
    const reader = new ThriftReader(bytes.subarray(0, to), from);
    while (this.#row < end) {
      const head = reader.struct();
      const packed = reader.take(numberOf(head, 3));
      const kind = numberOf(head, 1);
      if (kind === DICTIONARY) {
        dictionary = this.#dictionaryOf(head, packed, codec);
        continue;
      }
      ensure(kind === DATA || kind === DATA_2);
      const page =
        kind === DATA
          ? pageOf(head, packed, codec, this.#column)
          : secondPageOf(head, packed, codec, this.#column);
      ensure(page.count > 0 && this.#row + page.count <= end);
      this.#takePage(page, dictionary);
    }
  }

  /** The column. */
  column(): CodedColumn {
    const { name, type, means } = this.#column;
    if (type !== 'text') {
      const texts = Array.from(this.#places.keys(), (value) =>
        textOfValue(means === 'day' ? dayOf(value) : value),
      );
      return codedColumn(name, texts, this.#codes);
    }
    const decoder = new TextDecoder();
    const texts = this.#texts.words((bytes) => decoder.decode(bytes));
    return codedColumn(name, texts.map(means === 'json' ? textOfJson : textOfValue), this.#codes);
  }

  #dictionaryOf(head: ThriftStruct, packed: Uint8Array, codec: number) {
    const told = structIn(head, 7);
    ensure([PLAIN, PLAIN_DICTIONARY].includes(numberOf(told, 2)));
    const count = numberOf(told, 1);
    const codeAt = this.#plain(unpack(packed, codec, numberOf(head, 2)), 0, count);
    // In the order in which they occur, not in that of the dictionary.
    const codes = new Int32Array(count).fill(-1);
    return (place: number): number => {
      ensure(place < count);
      if (codes[place] === -1) codes[place] = codeAt(place);
      return codes[place]!;
    };
  }

  #takePage({ bytes, from, encoding, count, present }: Page, dictionary?: (at: number) => number) {
    const values = present === undefined ? count : present.reduce((sum, one) => sum + one, 0);
    let codeAt: (place: number) => number;
    if (encoding === PLAIN) codeAt = this.#plain(bytes, from, values);
    else {
      ensure(encoding === PLAIN_DICTIONARY || encoding === RLE_DICTIONARY);
      ensure(dictionary !== undefined && (from < bytes.length || values === 0));
      const places = new Int32Array(values);
      if (values > 0) readPacked(bytes, from + 1, bytes.length, bytes[from]!, places);
      codeAt = (place) => dictionary(places[place]!);
    }
    const codes = this.#codes.subarray(this.#row, this.#row + count);
    let value = 0;
    for (let row = 0; row < count; row += 1) {
      const isPresent = present === undefined || present[row] === 1;
      codes[row] = isPresent ? codeAt(value) : this.#codeOfNothing();
      if (isPresent) value += 1;
    }
    this.#row += count;
    ensure(this.#texts.size <= mostOfTexts);
  }

  #codeOfNothing(): number {
    return this.#column.type === 'text' ? this.#texts.codeOf(noBytes, 0, 0, 0) : this.#codeOf();
  }

  #codeOf(value?: number | bigint): number {
    const known = this.#places.get(value);
    if (known !== undefined) return known;
    this.#places.set(value, this.#places.size);
    return this.#places.size - 1;
  }

  /** What gives the number of each of some values that stand one after the other. */
  #plain(bytes: Uint8Array, from: number, count: number): (place: number) => number {
    ensure(count >= 0);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const { type } = this.#column;
    if (type === 'text') return this.#plainTexts(bytes, view, from, count);
    const size = type === 'int32' || type === 'float' ? 4 : 8;
    // Some programs leave room behind the values.
    ensure(from + size * count <= bytes.length);
    const valueAt = {
      int32: (at: number) => view.getInt32(at, true),
      int64: (at: number) => wholeNumberAt(view, at),
      float: (at: number) => view.getFloat32(at, true),
      double: (at: number) => view.getFloat64(at, true),
    }[type];
    return (place) => this.#codeOf(valueAt(from + size * place));
  }

  #plainTexts(bytes: Uint8Array, view: DataView, from: number, count: number) {
    ensure(4 * count <= bytes.length - from);
    const starts = new Int32Array(count + 1);
    let at = from;
    for (let place = 0; place < count; place += 1) {
      ensure(at + 4 <= bytes.length);
      const length = view.getUint32(at, true);
      at += 4;
      ensure(length <= bytes.length - at);
      starts[place] = at;
      at += length;
    }
    starts[count] = at + 4;
    return (place: number): number => {
      const [start, end] = [starts[place]!, starts[place + 1]! - 4];
      let hash = 0;
      for (let byte = start; byte < end; byte += 1) hash = Math.imul(hash ^ bytes[byte]!, PRIME);
      return this.#texts.codeOf(bytes, start, end, hash);
    };
  }
}

const noBytes = new Uint8Array(0);

/** A number that other programs write in 64 bits. */
function wholeNumberAt(view: DataView, at: number): number | bigint {
  const high = view.getInt32(at + 4, true);
  const isSafe = high >= -0x200000 && high < 0x200000;
  return isSafe ? high * 2 ** 32 + view.getUint32(at, true) : view.getBigInt64(at, true);
}

function dayOf(days: number | bigint | undefined): Date | undefined {
  return days === undefined ? undefined : new Date(Number(days) * 86_400_000);
}

function textOfJson(text: string): string {
  if (text === '') return '';
  try {
    return textOfValue(JSON.parse(text));
  } catch {
    throw new Doubt();
  }
}

function structIn(struct: ThriftStruct, field: number): ThriftStruct {
  const value = struct.get(field);
  ensure(value instanceof Map);
  return value;
}

/** A page of the older kind, in which what is told of missing values is packed with the values. */
function pageOf(head: ThriftStruct, packed: Uint8Array, codec: number, column: FlatColumn): Page {
  const told = structIn(head, 5);
  const bytes = unpack(packed, codec, numberOf(head, 2));
  const [count, encoding] = [numberOf(told, 1), numberOf(told, 2)];
  if (!column.isOptional) return { bytes, from: 0, encoding, count, present: undefined };
  ensure(numberOf(told, 3) === RLE && bytes.length >= 4 && count <= mostInPage);
  const length = new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0, true);
  ensure(length <= bytes.length - 4);
  const present = presentIn(bytes, 4, 4 + length, count);
  return { bytes, from: 4 + length, encoding, count, present };
}

/** A page of the newer kind, in which it stands before them. */
function secondPageOf(
  head: ThriftStruct,
  packed: Uint8Array,
  codec: number,
  column: FlatColumn,
): Page {
  const told = structIn(head, 8);
  const [count, encoding] = [numberOf(told, 1), numberOf(told, 4)];
  const length = numberOf(told, 5);
  ensure(numberOf(told, 6) === 0 && length >= 0 && length <= packed.length && count <= mostInPage);
  const size = numberOf(head, 2) - length;
  const isPacked = told.get(7) !== false;
  const bytes = unpack(packed.subarray(length), isPacked ? codec : UNPACKED, size);
  const present = column.isOptional ? presentIn(packed, 0, length, count) : undefined;
  return { bytes, from: 0, encoding, count, present };
}

/** So many bytes have the texts of a column at most. */
const mostOfTexts = 500_000_000;

/** So many values a page has at most: more are no table that is read here. */
const mostInPage = 1 << 26;

function presentIn(
  bytes: Uint8Array,
  from: number,
  to: number,
  count: number,
): Uint8Array | undefined {
  const present = new Uint8Array(count);
  readPacked(bytes, from, to, 1, present);
  return present.includes(0) ? present : undefined;
}

function unpack(packed: Uint8Array, codec: number, size: number): Uint8Array {
  ensure(size >= 0 && size <= mostOfPage);
  // What stands for nothing is packed in a way of its own by each program.
  if (size === 0) return noBytes;
  let bytes = packed;
  if (codec === SNAPPY) bytes = unpackSnappy(packed, size);
  else if (codec === GZIP) bytes = gunzip(packed, size);
  else ensure(codec === UNPACKED);
  ensure(bytes.length === size);
  return bytes;
}

/** So many bytes a page has at most. */
const mostOfPage = 1 << 28;

function gunzip(packed: Uint8Array, size: number): Uint8Array {
  try {
    return gunzipSync(packed, { maxOutputLength: Math.max(1, size) });
  } catch {
    throw new Doubt();
  }
}
