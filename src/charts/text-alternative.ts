import { asSentence } from '../language/as-sentence.js';
import { inLanguage } from '../language/in-language.js';
import type { InLanguages, Language } from '../language/language.js';
import type { PluralForms } from '../language/language-words.js';
import { writeNumberOf } from '../language/write-number-of.js';

/** So many letters of a text alternative are listened to at most. */
const mostLetters = 2000;

const more: InLanguages<PluralForms> = {
  en: { one: 'more row is in the table', other: 'more rows are in the table' },
  el: { one: 'ακόμη σειρά βρίσκεται στον πίνακα', other: 'ακόμη σειρές βρίσκονται στον πίνακα' },
  ru: {
    one: 'строка ещё есть в таблице',
    few: 'строки ещё есть в таблице',
    other: 'строк ещё есть в таблице',
  },
};

/**
 * The text alternative of a chart of many rows: its title and a sentence for each row, as many as can be listened to; how many
 * more there are is told at its end.
 *
 * @param title - the title, without a full stop
 * @param sentences - a sentence for each row, in their order
 * @param language - the language
 * @returns the text, of 2,000 letters at most unless its first sentence is longer
 * @example
 * ```ts
 * textAlternative('Votes', ['The first: 3.', 'The second: 4.'], 'en') // => 'Votes. The first: 3. The second: 4.'
 * textAlternative('Votes', ['a.', 'b'.repeat(2000)], 'en') // => 'Votes. a. 1 more row is in the table.'
 * ```
 */
export function textAlternative(
  title: string,
  sentences: readonly string[],
  language: Language,
): string {
  const all = [asSentence(title), ...sentences].join(' ');
  if (all.length <= mostLetters) return all;
  const rest = (told: number) =>
    `${writeNumberOf(sentences.length - told, inLanguage(more, language), language)}.`;
  const text = (told: number) =>
    [asSentence(title), ...sentences.slice(0, told), rest(told)].join(' ');
  let told = sentences.length - 1;
  while (told > 1 && text(told).length > mostLetters) told -= 1;
  return text(told);
}
