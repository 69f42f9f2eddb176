import { inLanguage } from '../language/in-language.js';
import type { Language, Text } from '../language/language.js';

/** What a mark tells of itself where a pointer is on it: fields, of words or of numbers, with their headings. */
export type Tip = Readonly<Record<string, Text | { readonly number: Text }>>;

/** The heading of what speaks for itself. */
export const untitled: Text = { en: ' ' };

/**
 * The tooltip of a mark, with the words of the source that it rests on, in the field `evidence`, at its end.
 *
 * @param tip - fields with their headings
 * @param language - the language
 * @returns the encoding of `tooltip`
 */
export function tooltipOf(tip: Tip, language: Language): object[] {
  return [
    ...Object.entries(tip).map(([field, title]) =>
      'number' in title
        ? { field, type: 'quantitative', format: ',', title: inLanguage(title.number, language) }
        : { field, title: inLanguage(title, language) },
    ),
    { field: 'evidence', title: '¶' },
  ];
}
