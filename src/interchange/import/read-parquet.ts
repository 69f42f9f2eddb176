import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { ImportError } from '../../errors/import-error.js';
import type { Grid } from './grid.js';
import { whyUnsound } from './why-unsound.js';

/** So many rows are read. */
const mostRows = 5_000_000;
/** So much may come out of a file, in bytes. */
const mostInflated = 1_000_000_000;
/** So much memory may be taken for it, in megabytes. */
const mostMemory = 3000;
/** So long a file may take, in seconds, and so much longer for each megabyte of it: a broken one may be gone through for ever. */
const patience = { seconds: 20, perMegabyte: 60 };

/** What the thread that reads a file tells: its columns and rows, that it is too large, or what is wrong. */
type Told =
  | { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly rows: string }
  | { readonly error: unknown };

/**
 * Reads a Parquet file, in a thread of its own: one that is broken cannot hold up the rest.
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
  const seconds =
    options.seconds ?? patience.seconds + (bytes.length / 1_000_000) * patience.perMegabyte;
  const told = await inThread(bytes, seconds);
  const unsound = (why: string) =>
    new ImportError([
      {
        file,
        expected: `a sound Parquet file${why}; write it again, uncompressed or with Snappy`,
      },
    ]);
  if (told === undefined) throw unsound(` that is read within ${Math.round(seconds)} seconds`);
  if ('error' in told) throw unsound(whyUnsound(told.error));
  if (typeof told.rows === 'string' || !('columns' in told)) {
    const expected = `at most ${mostRows} rows and ${mostInflated / 1_000_000} megabytes; it tells of ${told.rows} rows`;
    throw new ImportError([{ file, expected }]);
  }
  const rows = told.rows.map((cells, index) => ({ number: index + 2, cells }));
  return {
    file,
    rows: [{ number: 1, cells: told.columns }, ...rows],
    said: [`Parquet, ${rows.length} rows`],
  };
}

/** What the thread tells; undefined where it does not come to an end. */
async function inThread(bytes: Uint8Array, seconds: number): Promise<Told | undefined> {
  const library = pathToFileURL(createRequire(import.meta.url).resolve('hyparquet')).href;
  // What loads the library stands in the text of the thread: it is the thread's own.
  const text = `(${readAll})(require('node:worker_threads'), require('node:zlib'), (address) => import(address))`;
  const worker = new Worker(text, {
    eval: true,
    workerData: { bytes, library, mostRows, mostInflated },
    resourceLimits: { maxOldGenerationSizeMb: mostMemory },
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<Told | undefined>((settle) => {
      timer = setTimeout(() => settle(undefined), seconds * 1000);
      worker.once('message', settle);
      worker.once('error', (error) => settle({ error }));
      worker.once('exit', () => settle({ error: undefined }));
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

type Threads = typeof import('node:worker_threads');
type Zlib = typeof import('node:zlib');
type Load = (address: string) => Promise<typeof import('hyparquet')>;

/** What the thread does. It stands by itself: nothing around it is known there. */
async function readAll({ parentPort, workerData }: Threads, zlib: Zlib, load: Load): Promise<void> {
  const textOf = (value: unknown): string => {
    if (value === undefined || value === null || value instanceof Uint8Array) return '';
    if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join('; ');
    if (value instanceof Date) {
      return Number.isNaN(value.getTime())
        ? ''
        : value.toISOString().replace(/T00:00:00\.000Z$/, '');
    }
    if (typeof value !== 'object') return String(value).trim();
    return JSON.stringify(value, (_, one) => (typeof one === 'bigint' ? String(one) : one));
  };
  try {
    const library = await load(workerData.library);
    const file: ArrayBuffer = Uint8Array.from(workerData.bytes as Uint8Array).buffer;
    const metadata = library.parquetMetadata(file);
    const size = metadata.row_groups.reduce((sum, group) => sum + Number(group.total_byte_size), 0);
    if (Number(metadata.num_rows) > workerData.mostRows || size > workerData.mostInflated) {
      parentPort?.postMessage({ rows: String(metadata.num_rows) });
      return;
    }
    const columns = library
      .parquetSchema(metadata)
      .children.map(({ element }: { element: { name: string } }) => element.name);
    const objects = await library.parquetReadObjects({
      file,
      metadata,
      compressors: {
        GZIP: (input, length) => zlib.gunzipSync(input, { maxOutputLength: Math.max(1, length) }),
        BROTLI: (input, length) =>
          zlib.brotliDecompressSync(input, { maxOutputLength: Math.max(1, length) }),
      },
    });
    const rows = objects.map((row) => columns.map((column) => textOf(row[column])));
    parentPort?.postMessage({ columns, rows });
  } catch (error) {
    parentPort?.postMessage({ error });
  }
}
