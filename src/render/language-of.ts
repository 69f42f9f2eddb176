import { firstLanguage, type Language, languages, wordsOf } from '../language/language.js';

/**
 * The language of a text, as far as its letters tell it: Greek letters are Greek, Cyrillic ones Russian.
 *
 * @param text - the text
 * @returns the first language of the interface in whose letters most of it is written
 */
export function languageOf(text: string): Language {
  const letters = (language: Language) => {
    const script = new RegExp(`\\p{Script=${wordsOf(language).script}}`, 'gu');
    return text.match(script)?.length ?? 0;
  };
  return languages.reduce(
    (most, one) => (letters(one) > letters(most) ? one : most),
    firstLanguage,
  );
}
