/**
 * Breaks a text into lines at its spaces, but not at no-break ones.
 *
 * @param text - the text
 * @param options - how many letters stand in a line, and how many lines there are at most
 * @returns the lines; a word longer than a line is broken, and what is beyond the last line is left out, with … in its place
 * @example
 * ```ts
 * wrapWords('a bill on many matters', { letters: 10, lines: 3 }) // => ['a bill on', 'many', 'matters']
 * wrapWords('a bill on many matters', { letters: 10, lines: 2 }) // => ['a bill on', 'many…']
 * ```
 */
export function wrapWords(
  text: string,
  { letters, lines: most }: { readonly letters: number; readonly lines: number },
): string[] {
  const lines: string[] = [];
  for (const word of text.split(/[^\S\u00a0]+/).flatMap((one) => pieces(one, letters))) {
    const line = lines.at(-1);
    if (line === undefined || [...line].length + 1 + [...word].length > letters) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  if (lines.length <= most) return lines;
  return [
    ...lines.slice(0, most - 1),
    `${[...(lines[most - 1] ?? '')].slice(0, letters - 1).join('')}…`,
  ];
}

/**
 * Breaks lines that are longer than there is room for, each at its spaces.
 *
 * @param text - the lines, with `\n` between them
 * @param options - how many letters stand in a line, and how many lines there are at most
 * @returns the lines, as `wrapWords`
 * @example
 * ```ts
 * wrapLines('Greens\n12 seats of 40', { letters: 8, lines: 3 }) // => ['Greens', '12 seats', 'of 40']
 * ```
 */
export function wrapLines(
  text: string,
  { letters, lines: most }: { readonly letters: number; readonly lines: number },
): string[] {
  const lines = text.split('\n').flatMap((line) => wrapWords(line, { letters, lines: most }));
  return lines.length <= most ? lines : wrapWords(lines.join(' '), { letters, lines: most });
}

function pieces(word: string, letters: number): string[] {
  const all = [...word];
  const count = Math.max(1, Math.ceil(all.length / letters));
  return Array.from({ length: count }, (_, index) =>
    all.slice(index * letters, (index + 1) * letters).join(''),
  );
}
