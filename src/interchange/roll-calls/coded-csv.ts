import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { type CodedColumn, type CodedTable, codedColumn } from '../import/coded-table.js';
import { trimmedCell } from '../import/read-delimited.js';
import { PRIME, WordTable } from '../import/word-table.js';

/** How a text file is written, and what of it is wanted. */
export interface CodedCsvOptions {
  /** What stands between the cells: one sign of ASCII. */
  readonly separator: string;
  /** Whether the first row is a heading. */
  readonly heading: boolean;
  /** The names of all columns. */
  readonly columns: readonly string[];
  /** The names of those that are wanted. */
  readonly needed: ReadonlySet<string>;
  /** So many cells are held at most. */
  readonly mostCells: number;
  /** Is told how many rows were read. */
  readonly progress?: (rows: number) => void;
}

/** So many bytes have the texts of a column at most. */
const mostOfTexts = 500_000_000;

/** So many bytes are read at once, and so many a row has at most. */
const piece = 1 << 23;
const longestRow = 1_000_000;

const [QUOTE, RETURN, LINE, ZERO] = [0x22, 0x0d, 0x0a, 0x00];

/**
 * Reads a text file of rows of cells in columns, each text of a column once, from its bytes: of a cell that was met before no text is
 * made. It takes UTF-8 in which nothing is to be doubted, a line a row (RFC 4180); every other file is left to another reader.
 *
 * @param path - the file
 * @param options - how it is written, and what of it is wanted
 * @returns the columns that are wanted; undefined where a row has not as many cells as there are columns, nothing stands in one before
 *   others, quotation marks do not match, or the text is no UTF-8
 */
export function codedCsv(
  path: string,
  options: CodedCsvOptions,
): Omit<CodedTable, 'file'> | undefined {
  const descriptor = openSync(path, 'r');
  try {
    const coder = new Coder(options, fstatSync(descriptor).size);
    const bytes = new Uint8Array(longestRow + piece + 1);
    // What is left of a row stands at the beginning of the next piece.
    for (let left = 0; ; ) {
      const got = readSync(descriptor, bytes, left, piece, null);
      let end = left + got;
      if (got === 0 && left > 0) bytes[end++] = LINE;
      const whole = end === 0 ? 0 : bytes.lastIndexOf(LINE, end - 1) + 1;
      if (!coder.take(bytes, whole)) return undefined;
      if (got === 0) return coder.table();
      left = end - whole;
      if (left > longestRow) return undefined;
      bytes.copyWithin(0, whole, end);
      options.progress?.(coder.rows);
    }
  } finally {
    closeSync(descriptor);
  }
}

/** A wanted column, while it is read. */
interface Column {
  readonly name: string;
  readonly texts: WordTable;
  codes: Int32Array;
}

/** Takes whole rows of cells, and keeps for each the numbers of its texts. */
class Coder {
  rows = 0;
  readonly #size: number;
  readonly #mostCells: number;
  readonly #separator: number;
  /** The columns in their order; undefined in place of those that are not wanted. */
  readonly #columns: readonly (Column | undefined)[];
  /** For so many rows there is room. */
  #room = 0;
  #bytesBefore = 0;
  #awaitsHeading: boolean;
  /** Whether a line was empty: none may follow in which something stands. */
  #isAtEnd = false;
  /** A cell without its quotation marks. */
  readonly #cell = new Uint8Array(longestRow + piece);

  constructor({ separator, heading, columns, needed, mostCells }: CodedCsvOptions, size: number) {
    this.#mostCells = mostCells;
    this.#size = size;
    this.#separator = separator.charCodeAt(0);
    this.#awaitsHeading = heading;
    this.#columns = columns.map((name) =>
      needed.has(name) ? { name, texts: new WordTable(), codes: new Int32Array(0) } : undefined,
    );
  }

  /** Takes whole lines, up to where they end; returns whether they can be read here. */
  take(bytes: Uint8Array, end: number): boolean {
    const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    let at = this.#bytesBefore === 0 && hasMark ? 3 : 0;
    while (at < end) {
      if (this.rows === this.#room && !this.#makeRoom(this.#bytesBefore + at)) return false;
      at = this.#takeRow(bytes, at);
      if (at === -1) return false;
    }
    this.#bytesBefore += end;
    return this.#columns.every((column) => (column?.texts.size ?? 0) <= mostOfTexts);
  }

  /** The columns; undefined where a text is no UTF-8. */
  table(): Omit<CodedTable, 'file'> | undefined {
    const columns: CodedColumn[] = [];
    for (const column of this.#columns) {
      if (column === undefined) continue;
      const { name, texts, codes } = column;
      const words = wordsOf(texts);
      if (words === undefined) return undefined;
      columns.push(codedColumn(name, words.map(trimmedCell), codes.subarray(0, this.rows)));
    }
    return { columns, rows: this.rows };
  }

  /** Makes room for as many rows as there seem to be, by the bytes of those that were read; whether there may be as many. */
  #makeRoom(bytesRead: number): boolean {
    const seem = this.rows === 0 ? 1000 : (1.02 * this.rows * this.#size) / bytesRead;
    this.#room = Math.ceil(Math.max(seem, 1.1 * this.rows + 1000));
    const wanted = this.#columns.filter((column) => column !== undefined);
    if (this.#room * wanted.length > this.#mostCells) return false;
    for (const column of wanted) {
      const codes = new Int32Array(this.#room);
      codes.set(column.codes);
      column.codes = codes;
    }
    return true;
  }

  /** Takes a row; returns where the next begins, -1 where it cannot be read here. */
  #takeRow(bytes: Uint8Array, start: number): number {
    const [columns, separator] = [this.#columns, this.#separator];
    let isFilled = false;
    let at = start;
    for (let place = 0; ; place += 1) {
      let [text, from, to, hash] = [bytes, at, at, 0];
      let byte = bytes[at]!;
      if (byte === QUOTE) {
        [text, from, to] = [this.#cell, 0, this.#unquote(bytes, at)];
        if (to === -1) return -1;
        for (let sign = 0; sign < to; sign += 1) hash = Math.imul(hash ^ text[sign]!, PRIME);
        at = this.#behind;
        byte = bytes[at]!;
      } else {
        while (byte !== separator && byte !== LINE && byte !== RETURN) {
          if (byte === QUOTE || byte === ZERO) return -1;
          hash = Math.imul(hash ^ byte, PRIME);
          at += 1;
          byte = bytes[at]!;
        }
        to = at;
      }
      if (to > from) isFilled = true;
      if (place < columns.length) {
        const column = columns[place];
        if (column !== undefined && !this.#awaitsHeading) {
          column.codes[this.rows] = column.texts.codeOf(text, from, to, hash);
        }
      } else if (to > from) return -1;
      at += 1;
      if (byte === separator) continue;
      if (byte === RETURN) {
        if (bytes[at] !== LINE) return -1;
        at += 1;
      } else if (byte !== LINE) return -1;
      return this.#accepts(place + 1, isFilled) ? at : -1;
    }
  }

  /** Whether a row of so many cells may stand where it does; counts it. */
  #accepts(cells: number, isFilled: boolean): boolean {
    if (!isFilled) {
      this.#isAtEnd = true;
      return cells === 1;
    }
    if (this.#isAtEnd || cells < this.#columns.length) return false;
    if (this.#awaitsHeading) this.#awaitsHeading = false;
    else this.rows += 1;
    return true;
  }

  /** Where the last cell in quotation marks ended. */
  #behind = 0;

  /** Takes a cell out of its quotation marks; returns how long it is, -1 where they are not closed in its line. */
  #unquote(bytes: Uint8Array, start: number): number {
    const cell = this.#cell;
    let length = 0;
    for (let at = start + 1; ; at += 1) {
      const byte = bytes[at]!;
      if (byte === LINE || byte === RETURN || byte === ZERO) return -1;
      if (byte === QUOTE) {
        at += 1;
        if (bytes[at] !== QUOTE) {
          this.#behind = at;
          return length;
        }
      }
      cell[length] = byte;
      length += 1;
    }
  }
}

/** Texts in UTF-8; undefined where one is of another encoding. */
function wordsOf(texts: WordTable): string[] | undefined {
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return texts.words((bytes) => decoder.decode(bytes));
  } catch {
    return undefined;
  }
}
