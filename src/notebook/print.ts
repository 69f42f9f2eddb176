import { wrapLines } from './wrap-lines.js';

/**
 * Prints lines of text below a notebook's cell, none so long that it has to be scrolled.
 *
 * @param lines - lines, or lists of lines such as {@link evidenceLines} gives; what is too long is broken between words
 */
export function print(...lines: readonly (string | readonly string[])[]): void {
  for (const line of lines.flat()) console.log(wrapLines(line).join('\n'));
}
