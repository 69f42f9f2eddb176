import { type Language, wordsOf } from './language.js';
import type { PluralForms } from './language-words.js';
import { writeCount } from './write-count.js';

/**
 * Takes the form of a word that stands beside a number.
 *
 * @param count - the number, whole
 * @param forms - the word in the forms that it takes in the language; one left out is as `other`
 * @param language - the language
 * @returns the word
 * @example
 * ```ts
 * pluralOf(1, { one: 'proposal', other: 'proposals' }, 'en') // => 'proposal'
 * pluralOf(22, { one: 'голос', few: 'голоса', other: 'голосов' }, 'ru') // => 'голоса'
 * ```
 */
export function pluralOf(count: number, forms: PluralForms, language: Language): string {
  return forms[wordsOf(language).pluralForm(Math.abs(count))] ?? forms.other;
}

/**
 * Writes how many there are of something.
 *
 * @param count - the number, whole
 * @param forms - what is counted, in the forms that the word takes in the language; one left out is as `other`
 * @param language - the language
 * @returns the number and the word in its form
 * @example
 * ```ts
 * writeNumberOf(1, { one: 'proposal', other: 'proposals' }, 'en') // => '1 proposal'
 * writeNumberOf(11, { one: 'голос', few: 'голоса', other: 'голосов' }, 'ru') // => '11 голосов'
 * ```
 */
export function writeNumberOf(count: number, forms: PluralForms, language: Language): string {
  return `${writeCount(count, language)} ${pluralOf(count, forms, language)}`;
}
