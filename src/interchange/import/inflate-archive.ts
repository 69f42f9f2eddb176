import { ImportError } from '../../errors/import-error.js';
import { whyUnsound } from './why-unsound.js';

/** So much may come out of an archive, in bytes: some hundred thousand rows of a workbook. */
const mostInflated = 200_000_000;

/** So much of an archive is given to be inflated at once, in bytes: what comes of it is counted before the next. */
const slice = 16_384;

/**
 * Inflates the parts of a zip archive, and stops where more comes out than any table needs.
 *
 * @param file - its name, for what is wrong
 * @param bytes - the archive
 * @param isWanted - whether a part is wanted, by its name; the others are passed over
 * @param limit - how much may come out of it, in bytes
 * @returns the content of the parts, by their names
 * @throws ImportError if it is no sound archive, or does not end
 */
export async function inflateArchive(
  file: string,
  bytes: Uint8Array,
  isWanted: (part: string) => boolean,
  limit = mostInflated,
): Promise<Map<string, Uint8Array>> {
  const { Unzip, UnzipInflate, UnzipPassThrough } = await import('fflate');
  const parts = new Map<string, Uint8Array[]>();
  let inflated = 0;
  const unzip = new Unzip((part) => {
    if (!isWanted(part.name)) return;
    const chunks: Uint8Array[] = [];
    parts.set(part.name, chunks);
    part.ondata = (error, chunk) => {
      if (error) throw error;
      inflated += chunk.length;
      if (inflated > limit) throw endless(file, limit);
      chunks.push(chunk);
    };
    part.start();
  });
  unzip.register(UnzipInflate);
  unzip.register(UnzipPassThrough);
  try {
    for (let at = 0; at < bytes.length; at += slice) {
      unzip.push(bytes.subarray(at, at + slice), at + slice >= bytes.length);
    }
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError([
      { file, expected: `a sound archive${whyUnsound(error)}; save it again` },
    ]);
  }
  return new Map([...parts].map(([name, chunks]) => [name, joined(chunks)]));
}

function endless(file: string, limit: number): ImportError {
  return new ImportError([
    {
      file,
      expected: `at most ${limit / 1_000_000} megabytes in the archive; more comes out of it. If it is a table so large, save it as CSV`,
    },
  ]);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/**
 * Inflates a file that was packed alone, as `votes.csv.gz`.
 *
 * @param file - its name, for what is wrong
 * @param bytes - the packed file
 * @param limit - how much may come out of it, in bytes
 * @returns its content
 * @throws ImportError if it is not sound, or does not end
 */
export async function inflateFile(
  file: string,
  bytes: Uint8Array,
  limit = mostInflated,
): Promise<Uint8Array> {
  const { gunzipSync } = await import('node:zlib');
  try {
    return gunzipSync(bytes, { maxOutputLength: limit });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      throw endless(file, limit);
    throw new ImportError([
      { file, expected: `a sound packed file${whyUnsound(error)}; fetch it again` },
    ]);
  }
}
