import { ArgumentError } from '../errors/argument-error.js';
import { el } from './el.js';
import { en } from './en.js';
import type { LanguageWords, SharedWord } from './language-words.js';
import { ru } from './ru.js';

/** The languages of the interface by their tags: to add one is to write its file and to name it here. */
const table = { en, el, ru } satisfies Readonly<Record<string, LanguageWords>>;

/** A language of the interface. */
export type Language = keyof typeof table;

/** The languages of the interface. */
export const languages = Object.keys(table) as readonly Language[];

/** The language in which every text is written, and that of everything unless another is asked for. */
export const firstLanguage = 'en' satisfies Language;

/** The same in the languages of the interface: in the first always, in others where it has been put into them. */
export type InLanguages<T> = { readonly [language in typeof firstLanguage]: T } & {
  readonly [language in Language]?: T;
};

/** A text in the languages of the interface. */
export type Text = InLanguages<string>;

/**
 * All that the toolkit knows of a language of the interface.
 *
 * @param language - the language
 * @returns its marks, its grammar and its words
 * @throws ArgumentError if the interface has no such language
 * @example
 * ```ts
 * wordsOf('el').separator // => '· '
 * ```
 */
export function wordsOf(language: Language): LanguageWords {
  if (!Object.hasOwn(table, language)) {
    throw new ArgumentError('language', language, `one of ${languages.join(', ')}`);
  }
  return table[language];
}

/** The words that more than one chart, caption or page says, in every language of the interface. */
export const sharedWords = Object.fromEntries(
  Object.keys(table[firstLanguage].words).map((word) => [
    word,
    Object.fromEntries(languages.map((one) => [one, table[one].words[word as SharedWord]])),
  ]),
) as Readonly<Record<SharedWord, Text>>;
