/** The longest line that a notebook prints, in letters: what a cell shows in JupyterLab at its usual width, and a page on a screen. */
export const longestLine = 100;

/**
 * Breaks lines that are too long between words. What follows a break is indented as deep as the line it belongs to, and two
 * spaces more. A word longer than a line, such as an address, stands on a line of its own, whole.
 *
 * @param text - one line, or several parted by line ends
 * @param width - letters in a line at most
 * @returns the lines
 * @example
 * ```ts
 * wrapLines('one two three', 9) // => ['one two', '  three']
 * wrapLines('  one two', 6) // => ['  one', '    two']
 * wrapLines('one\ntwo') // => ['one', 'two']
 * ```
 */
export function wrapLines(text: string, width: number = longestLine): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, width));
}

function wrapLine(line: string, width: number): string[] {
  if (line.length <= width) return [line];
  const indent = /^ */.exec(line)?.[0] ?? '';
  const [first = '', ...words] = line.trim().split(/ +/);
  const lines = [indent + first];
  for (const word of words) {
    const last = lines.at(-1) ?? '';
    if (last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`${indent}  ${word}`);
  }
  return lines;
}
