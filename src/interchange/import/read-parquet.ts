import { ImportError } from '../../errors/import-error.js';
import type { Grid } from './grid.js';
import { whyUnsound } from './why-unsound.js';

/** So many rows are read. */
const mostRows = 5_000_000;
/** So much may come out of a file, in bytes. */
const mostInflated = 1_000_000_000;

/**
 * Reads a Parquet file.
 *
 * @param file - its name
 * @param bytes - its bytes
 * @returns the cells as text, the names of the columns as heading
 * @throws ImportError if it is no sound Parquet, is too large, or is packed in a way that cannot be read here
 */
export async function readParquet(file: string, bytes: Uint8Array): Promise<Grid> {
  const { parquetMetadata, parquetReadObjects, parquetSchema } = await import('hyparquet');
  const { brotliDecompressSync, gunzipSync } = await import('node:zlib');
  const whole = Uint8Array.from(bytes).buffer;
  try {
    const metadata = parquetMetadata(whole);
    const size = metadata.row_groups.reduce((sum, group) => sum + Number(group.total_byte_size), 0);
    if (Number(metadata.num_rows) > mostRows || size > mostInflated) {
      throw new ImportError([
        {
          file,
          expected: `at most ${mostRows} rows and ${mostInflated / 1_000_000} megabytes; it tells of ${metadata.num_rows} rows`,
        },
      ]);
    }
    const columns = parquetSchema(metadata).children.map(({ element }) => element.name);
    const objects = await parquetReadObjects({
      file: whole,
      metadata,
      compressors: {
        GZIP: (input, length) => gunzipSync(input, { maxOutputLength: Math.max(1, length) }),
        BROTLI: (input, length) =>
          brotliDecompressSync(input, { maxOutputLength: Math.max(1, length) }),
      },
    });
    const rows = objects.map((row, index) => ({
      number: index + 2,
      cells: columns.map((column) => textOf(row[column])),
    }));
    return {
      file,
      rows: [{ number: 1, cells: columns }, ...rows],
      said: [`Parquet, ${rows.length} rows`],
    };
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError([
      {
        file,
        expected: `a sound Parquet file${whyUnsound(error)}; write it again, uncompressed or with Snappy`,
      },
    ]);
  }
}

function textOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join('; ');
  if (value instanceof Date) {
    return Number.isNaN(value.getTime()) ? '' : value.toISOString().replace(/T00:00:00\.000Z$/, '');
  }
  if (value instanceof Uint8Array) return '';
  if (typeof value === 'object') {
    return JSON.stringify(value, (_, one: unknown) =>
      typeof one === 'bigint' ? String(one) : one,
    );
  }
  return String(value).trim();
}
