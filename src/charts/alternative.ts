import { inLanguage } from '../language/in-language.js';
import type { Language, Text } from '../language/language.js';
import { writeCount } from '../language/write-count.js';

/** So many letters has a text alternative at most: more is not listened to. */
const longest = 2000;

const more: Text = {
  en: 'And {n} more; all are in the data.',
  el: 'Και άλλα {n}· όλα είναι στα δεδομένα.',
  ru: 'И ещё {n}; все — в данных.',
};

/**
 * The text alternative of a chart: what it is, and a sentence for each row, as many as can be listened to.
 *
 * @param beginning - what it is, in whole sentences
 * @param sentences - a sentence for each row, in the order of the rows
 * @param language - the language
 * @returns at most 2,000 letters; of rows that are left out it is told how many they are
 * @example
 * ```ts
 * alternative('Two votes.', ['First: 12 for.', 'Second: 7 for.'], 'en') // => 'Two votes. First: 12 for. Second: 7 for.'
 * ```
 */
export function alternative(
  beginning: string,
  sentences: readonly string[],
  language: Language,
): string {
  const whole = [beginning, ...sentences].join(' ');
  if (whole.length <= longest) return whole;
  const end = (count: number) =>
    inLanguage(more, language).replace('{n}', writeCount(count, language));
  for (let told = sentences.length - 1; told > 0; told -= 1) {
    const rest = end(sentences.length - told);
    const text = [beginning, ...sentences.slice(0, told), rest].join(' ');
    if (text.length <= longest) return text;
  }
  return [beginning, end(sentences.length)].join(' ').slice(0, longest);
}
