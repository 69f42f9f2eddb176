import type { Language } from '../language/language.js';
import type { Name } from './records.js';

/**
 * The name of a record in a language of the interface.
 *
 * @param name - the name in the languages that the record has
 * @param language - the language of the interface
 * @returns the name in that language; in the first that the record has where it has none in that one; undefined where there is no
 *   name
 * @example
 * ```ts
 * nameIn({ en: 'VTsIK', ru: 'ВЦИК', el: 'Κ.Ε.Ε.' }, 'ru') // => 'ВЦИК'
 * ```
 */
export function nameIn(name: Name, language: Language): string;
export function nameIn(name: Name | undefined, language: Language): string | undefined;
export function nameIn(name: Name | undefined, language: Language): string | undefined {
  if (!name) return undefined;
  const known: Readonly<Record<string, string | undefined>> = { ...name };
  return known[language] || Object.values(known).find(Boolean) || '';
}
