/**
 * Why a library finds a file unsound, in brackets: where the library says so itself, and not where it stumbles.
 *
 * @param error - what it threw
 * @returns the reason; empty if there is none that tells a reader anything
 * @example
 * ```ts
 * whyUnsound(new Error('bad checksum.')) // => ' (bad checksum)'
 * whyUnsound(new TypeError('x is not a function')) // => ''
 * whyUnsound(new Error('unsupported page type: undefined')) // => ''
 * ```
 */
export function whyUnsound(error: unknown): string {
  const isStumble = error instanceof TypeError || error instanceof RangeError;
  const words = error instanceof Error && !isStumble ? error.message.replace(/\s+/g, ' ') : '';
  // A library that says "undefined" has not found what it looked for, and has no word for it.
  return words === '' || /\bundefined\b|\[object/.test(words)
    ? ''
    : ` (${words.replace(/\.$/, '')})`;
}
