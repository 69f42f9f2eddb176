/** What something is made from: a hash of each part, by what the part is called. */
export type Parts = Readonly<Record<string, string>>;

/**
 * The parts that have changed.
 *
 * @param before - what it was made from
 * @param now - what it would be made from now
 * @returns what the parts are called of which the hashes differ, or which are in one of them alone
 * @example
 * ```ts
 * changedParts({ cells: 'a', code: 'b' }, { cells: 'a', code: 'c', packages: 'd' }) // => ['code', 'packages']
 * ```
 */
export function changedParts(before: Parts, now: Parts): string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(now)])];
  return names.filter((name) => before[name] !== now[name]);
}
