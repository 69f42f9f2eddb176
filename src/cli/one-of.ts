import { nearest } from '../errors/suggest.js';
import { UsageError } from '../errors/usage-error.js';

/** Refuses a value of an option that is none of its own, with the nearest that is. */
export function requireOneOf(
  option: string,
  value: string | undefined,
  known: readonly string[],
): void {
  if (value === undefined || known.includes(value)) return;
  const near = nearest(value, known);
  throw new UsageError(`${option} is one of ${known.join(', ')}; "${value}" was given${near}`);
}
