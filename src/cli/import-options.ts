import { UsageError } from '../errors/usage-error.js';
import type { ImportMapping } from '../interchange/import/import-mapping.js';
import { type ImportOptions, profileNames } from '../interchange/import/read-import.js';
import { isEncoding } from '../interchange/import/text-encoding.js';
import { requireOneOf } from './one-of.js';

/** What is told of files on the command line. */
interface Values {
  readonly profile?: string | undefined;
  readonly dates?: string | undefined;
  readonly encoding?: string | undefined;
  readonly separator?: string | undefined;
  readonly sheets?: string | undefined;
}

/** How files are read, as it is told on the command line and in a mapping. */
export function importOptions(values: Values, told: ImportMapping): ImportOptions {
  const { dates, encoding, profile } = values;
  requireOneOf('--dates', dates, ['day-first', 'month-first']);
  requireOneOf('--sheets', values.sheets, ['all']);
  requireOneOf('--profile', profile, [...profileNames, 'none']);
  if (encoding !== undefined && !isEncoding(encoding)) {
    throw new UsageError(
      `--encoding is the name of an encoding, such as utf-8 or windows-1250; "${encoding}" was given`,
    );
  }
  const separator =
    values.separator === 'tab' || values.separator === '\\t' ? '\t' : values.separator;
  if (separator !== undefined && !/^[^\n\r"]$/u.test(separator)) {
    throw new UsageError(`--separator is one character, or tab; "${separator}" was given`);
  }
  const mapping = {
    ...told,
    ...(dates !== undefined && { dates: dates as 'day-first' | 'month-first' }),
  };
  const sheets = values.sheets === undefined ? undefined : ('all' as const);
  return { profile, mapping, encoding, separator, sheets };
}
