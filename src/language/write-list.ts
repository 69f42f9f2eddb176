import { type Language, wordsOf } from './language.js';

/**
 * Writes a list in words.
 *
 * @param items - its items, each in words
 * @param language - the language
 * @returns the items with commas between them and "and" before the last
 * @example
 * ```ts
 * writeList(['for', 'against', 'abstained'], 'en') // => 'for, against and abstained'
 * writeList(['υπέρ', 'κατά'], 'el') // => 'υπέρ και κατά'
 * writeList(['за'], 'ru') // => 'за'
 * ```
 */
export function writeList(items: readonly string[], language: Language): string {
  const { between, last } = wordsOf(language).list;
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(between)}${last}${items.at(-1)}`;
}
