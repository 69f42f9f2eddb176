import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { ImportError } from '../../errors/import-error.js';
import { type CodedColumn, type CodedTable, gridOfCoded } from './coded-table.js';
import type { Grid } from './grid.js';
import { flatParquet } from './parquet/flat-parquet.js';
import { textOfValue } from './text-of-value.js';
import { whyUnsound } from './why-unsound.js';

/** So many rows are read. */
const mostRows = 5_000_000;
/** So much may come out of a file, in bytes. */
const mostInflated = 1_000_000_000;
/** … and so much where it is passed through and not kept. */
const mostPassed = 8 * mostInflated;
/** So much memory may be taken for it, in megabytes. */
const mostMemory = 3000;
/** So long a file may take, in seconds, and so much longer for each megabyte of it: a broken one may be gone through for ever. */
const patience = { seconds: 20, perMegabyte: 60 };

/** What the thread that reads files is told. */
interface Order {
  readonly bytes: Uint8Array;
  readonly library: string;
  readonly mostRows: number;
  readonly mostInflated: number;
}

/** What it tells of a file: its columns, that it is too large, or what is wrong. */
type Told =
  | { readonly columns: readonly CodedColumn[]; readonly rows: number }
  | { readonly tooMany: string }
  | { readonly error: unknown };

/** How a file is read. */
interface ParquetOptions {
  /** How many seconds it may take; some for each megabyte if left out. */
  readonly seconds?: number | undefined;
  /** How many cells a file of plain columns may have, where it is not to become rows; else as many rows as another. */
  readonly mostCells?: number | undefined;
}

/**
 * Reads Parquet files: plain ones from their bytes, others by a library, in a thread of its own, so that one that is broken cannot hold up
 * the rest.
 */
export class ParquetReader {
  #thread: Worker | undefined;

  /**
   * Reads a file in columns. The next is read when this one is.
   *
   * @param file - its name
   * @param bytes - its bytes
   * @param options - how long it may take, and how large it may be
   * @returns the columns, the cells as text
   * @throws ImportError if it is no sound Parquet, is too large, or is packed in a way that cannot be read here
   */
  async read(file: string, bytes: Uint8Array, options: ParquetOptions = {}): Promise<CodedTable> {
    const { mostCells } = options;
    const limits =
      mostCells === undefined
        ? { mostRows, mostInflated }
        : { mostCells, mostInflated: mostPassed };
    const flat = flatParquet(file, bytes, limits);
    return flat ?? this.readByLibrary(file, bytes, options);
  }

  /** Reads a file of any kind in the thread; see `read`. */
  async readByLibrary(
    file: string,
    bytes: Uint8Array,
    options: Pick<ParquetOptions, 'seconds'> = {},
  ): Promise<CodedTable> {
    const seconds =
      options.seconds ?? patience.seconds + (bytes.length / 1_000_000) * patience.perMegabyte;
    const told = await this.#ask({ bytes, library: libraryUrl(), mostRows, mostInflated }, seconds);
    const unsound = (why: string) =>
      new ImportError([
        {
          file,
          expected: `a sound Parquet file${why}; write it again, uncompressed or with Snappy`,
        },
      ]);
    if (told === undefined) throw unsound(` that is read within ${Math.round(seconds)} seconds`);
    if ('error' in told) throw unsound(whyUnsound(told.error));
    if ('tooMany' in told) {
      const expected = `at most ${mostRows} rows and ${mostInflated / 1_000_000} megabytes; it tells of ${told.tooMany} rows`;
      throw new ImportError([{ file, expected }]);
    }
    return { file, ...told };
  }

  /** Ends the thread. */
  async close(): Promise<void> {
    await this.#thread?.terminate();
    this.#thread = undefined;
  }

  /** What the thread tells; undefined where it does not come to an end. */
  async #ask(order: Order, seconds: number): Promise<Told | undefined> {
    this.#thread ??= startThread();
    const thread = this.#thread;
    const told = await new Promise<Told | undefined>((settle) => {
      const timer = setTimeout(() => hear(undefined), seconds * 1000);
      const fail = (error: unknown) => hear({ error });
      const end = () => hear({ error: undefined });
      const hear = (answer: Told | undefined) => {
        clearTimeout(timer);
        thread.off('message', hear).off('error', fail).off('exit', end);
        settle(answer);
      };
      thread.on('message', hear).on('error', fail).on('exit', end);
      thread.postMessage(order);
    });
    if (told === undefined || 'error' in told) await this.close();
    return told;
  }
}

/**
 * Reads a Parquet file as a table of cells.
 *
 * @param file - its name
 * @param bytes - its bytes
 * @param options - how many seconds it may take; some for each megabyte if left out
 * @returns the cells as text, the names of the columns as heading
 * @throws ImportError if it is no sound Parquet, is too large, or is packed in a way that cannot be read here
 */
export async function readParquet(
  file: string,
  bytes: Uint8Array,
  options: { readonly seconds?: number | undefined } = {},
): Promise<Grid> {
  const reader = new ParquetReader();
  try {
    return gridOfCoded(await reader.read(file, bytes, options));
  } finally {
    await reader.close();
  }
}

function libraryUrl(): string {
  return pathToFileURL(createRequire(import.meta.url).resolve('hyparquet')).href;
}

function startThread(): Worker {
  // What loads the library stands in the text of the thread: it is the thread's own.
  const text = `(${answerOrders})(require('node:worker_threads'), require('node:zlib'), (address) => import(address), ${readAll}, ${textOfValue})`;
  return new Worker(text, { eval: true, resourceLimits: { maxOldGenerationSizeMb: mostMemory } });
}

type Threads = typeof import('node:worker_threads');
type Zlib = typeof import('node:zlib');
type Library = typeof import('hyparquet');

/** What the thread does. It stands by itself, as what it is given does: nothing around it is known there. */
function answerOrders(
  { parentPort }: Threads,
  zlib: Zlib,
  load: (address: string) => Promise<Library>,
  read: typeof readAll,
  textOf: typeof textOfValue,
): void {
  parentPort?.on('message', (order: Order) => {
    const answer = async () => {
      const told = await read(order, await load(order.library), zlib, textOf);
      const buffers = 'columns' in told ? told.columns.map(({ codes }) => codes.buffer) : [];
      parentPort.postMessage(told, buffers as ArrayBuffer[]);
    };
    answer().catch((error: unknown) => parentPort.postMessage({ error }));
  });
}

/** Reads a file in columns, each text of a column once. */
async function readAll(
  order: Order,
  library: Library,
  zlib: Zlib,
  textOf: typeof textOfValue,
): Promise<Told> {
  const file: ArrayBuffer = Uint8Array.from(order.bytes).buffer;
  const metadata = library.parquetMetadata(file);
  const rows = Number(metadata.num_rows);
  const size = metadata.row_groups.reduce((sum, group) => sum + Number(group.total_byte_size), 0);
  if (rows > order.mostRows || size > order.mostInflated) {
    return { tooMany: String(metadata.num_rows) };
  }

  // A text that was decoded is known by its bytes the next time: most stand in a column again and again.
  const decoder = new TextDecoder();
  const decoded: { bytes: Uint8Array; text: string }[] = new Array(1 << 14);
  const stringFromBytes = (bytes: Uint8Array | undefined): string => {
    // The library takes what is undefined for nothing; its types do not say so.
    if (bytes === undefined) return bytes as unknown as string;
    const { length } = bytes;
    let hash = length;
    for (let at = 0; at < length; at += 1) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
    const slot = (hash ^ (hash >>> 15)) & (decoded.length - 1);
    const known = decoded[slot];
    if (known?.bytes.length === length) {
      let at = 0;
      while (at < length && known.bytes[at] === bytes[at]) at += 1;
      if (at === length) return known.text;
    }
    const text = decoder.decode(bytes);
    decoded[slot] = { bytes, text };
    return text;
  };

  const names = library.parquetSchema(metadata).children.map(({ element }) => element.name);
  const columns: CodedColumn[] = [];
  for (const name of names) {
    const codes = new Int32Array(rows).fill(-1);
    const words: string[] = [];
    const ofText = new Map<string, number>();
    const ofValue = new Map<unknown, number>();
    const codeOf = (value: unknown): number => {
      const text = textOf(value);
      const code = ofText.get(text) ?? words.length;
      if (code === words.length) {
        ofText.set(text, code);
        words.push(text);
      }
      if (typeof value !== 'object' || value === null) ofValue.set(value, code);
      return code;
    };
    // One column after the other: what a column takes while it is read is free before the next.
    await library.parquetRead({
      file,
      metadata,
      columns: [name],
      parsers: { stringFromBytes },
      compressors: {
        GZIP: (input, length) => zlib.gunzipSync(input, { maxOutputLength: Math.max(1, length) }),
        BROTLI: (input, length) =>
          zlib.brotliDecompressSync(input, { maxOutputLength: Math.max(1, length) }),
      },
      onChunk: ({ columnData, rowStart }) => {
        for (let place = 0; place < columnData.length; place += 1) {
          const value: unknown = columnData[place];
          codes[rowStart + place] = ofValue.get(value) ?? codeOf(value);
        }
      },
    });
    // A broken file may have fewer cells than rows.
    if (codes.includes(-1)) {
      const nothing = codeOf('');
      for (let row = 0; row < rows; row += 1) if (codes[row] === -1) codes[row] = nothing;
    }
    columns.push({ name, words, codes });
  }
  return { columns, rows };
}
