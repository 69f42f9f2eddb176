/**
 * A printed name without case, accents and punctuation, for comparison.
 *
 * @param name - the name
 * @returns its letters in small, words separated by single spaces
 */
export function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\s-]/gu, ' ')
    .toLowerCase()
    .replace(/ς/g, 'σ')
    .trim()
    .replace(/\s+/g, ' ');
}

/** The last word of a name: the surname, in the order of the languages of the record. */
export function surname(name: string): string {
  return name.trim().split(/\s+/).at(-1) ?? '';
}

/** `1 page`, `2 pages`. */
export function counted(number: number, singular: string, plural = `${singular}s`): string {
  return `${number} ${number === 1 ? singular : plural}`;
}

/** Joins words as English does: `a, b and c`. */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
