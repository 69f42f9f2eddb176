/**
 * The names closest to a word that may be misspelt: those that contain it, or that few changes of a
 * letter make of it.
 *
 * @param word - the word
 * @param names - the names to choose from
 * @returns at most three names, the closest first
 * @example
 * ```ts
 * closeNames('banzaf', ['banzhaf', 'coleman', 'banzhaf-owen']) // => ['banzhaf']
 * closeNames('rice', ['rice-index', 'rice-likeness', 'coleman']) // => ['rice-index', 'rice-likeness']
 * ```
 */
export function closeNames(word: string, names: readonly string[]): string[] {
  const given = word.toLowerCase();
  return names
    .map((name) => ({ name, changes: name.includes(given) ? 0 : changesBetween(given, name) }))
    .filter(({ name, changes }) => changes <= Math.max(1, Math.floor(name.length / 3)))
    .sort((a, b) => a.changes - b.changes)
    .slice(0, 3)
    .map(({ name }) => name);
}

/** The fewest letters to add, drop or replace to make one word of another (V. I. Levenshtein, 1966). */
function changesBetween(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1];
    for (let column = 1; column <= to.length; column += 1) {
      const replace = row[column - 1]! + (letter === to[column - 1] ? 0 : 1);
      next.push(Math.min(replace, row[column]! + 1, next[column - 1]! + 1));
    }
    row = next;
  }
  return row[to.length]!;
}
