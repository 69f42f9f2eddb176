/** How many results are kept. */
const kept = 32;

/**
 * A function that keeps what it has computed: a figure is drawn in several languages, widths and themes from the same numbers.
 *
 * @param compute - a pure function whose arguments are plain data
 * @returns the same function; for arguments with equal contents it returns the result that it has, which must not be changed
 * @example
 * ```ts
 * let count = 0;
 * const twice = computedOnce((n) => { count += 1; return 2 * n; });
 * [twice(4), twice(4), count] // => [8, 8, 1]
 * ```
 */
export function computedOnce<Arguments extends readonly unknown[], Result>(
  compute: (...values: Arguments) => Result,
): (...values: Arguments) => Result {
  const results = new Map<string, Result>();
  return (...values) => {
    const key = JSON.stringify(values);
    const known = results.get(key);
    if (known !== undefined) return known;
    const result = compute(...values);
    results.set(key, result);
    const [oldest] = results.keys();
    if (results.size > kept && oldest !== undefined) results.delete(oldest);
    return result;
  };
}
