import { firstLanguage, type InLanguages, type Language, languages } from './language.js';

/**
 * Takes of something that is said in several languages what stands in one of them.
 *
 * @param said - the text, list or sentence by its languages
 * @param language - the language
 * @returns what stands in that language; in the first language of the interface where it has not been put into that one; undefined
 *   if there is nothing to take from
 * @example
 * ```ts
 * inLanguage({ en: 'votes', ru: 'голоса' }, 'ru') // => 'голоса'
 * inLanguage({ en: 'votes', ru: 'голоса' }, 'el') // => 'votes'
 * ```
 */
export function inLanguage<T>(said: InLanguages<T>, language: Language): T;
export function inLanguage<T>(said: InLanguages<T> | undefined, language: Language): T | undefined;
export function inLanguage<T>(said: InLanguages<T> | undefined, language: Language): T | undefined {
  return said?.[language] ?? said?.[firstLanguage];
}

/**
 * Says something in every language of the interface.
 *
 * @param say - what is said in a language
 * @returns the same by its languages
 * @example
 * ```ts
 * inEveryLanguage((language) => writeDecimal(1.5, language)).el // => '1,5'
 * ```
 */
export function inEveryLanguage<T>(say: (language: Language) => T): Readonly<Record<Language, T>> {
  return Object.fromEntries(languages.map((one) => [one, say(one)])) as Record<Language, T>;
}
