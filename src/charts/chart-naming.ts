import { inLanguage } from '../language/in-language.js';
import type { Language, Text } from '../language/language.js';

/** What a chart that serves several figures is called in one of them. */
export interface ChartNaming {
  /** Its name, in letters that a file name bears. */
  readonly name: string;
  /** Its title. */
  readonly title: Text;
  /** A line below the title: what the numbers are, and what is supposed. */
  readonly subtitle?: Text;
}

/**
 * Title and subtitle in a language, as a chart takes them.
 *
 * @param naming - what the chart is called
 * @param language - the language
 * @returns the text of the title, and that of the subtitle if there is one
 * @example
 * ```ts
 * const title = { en: 'Votes', el: 'Ψηφοφορίες', ru: 'Голосования' };
 * titleOf({ name: 'votes', title }, 'ru') // => { text: 'Голосования' }
 * ```
 */
export function titleOf(
  { title, subtitle }: ChartNaming,
  language: Language,
): { text: string; subtitle?: string } {
  return subtitle === undefined
    ? { text: inLanguage(title, language) }
    : { text: inLanguage(title, language), subtitle: inLanguage(subtitle, language) };
}
