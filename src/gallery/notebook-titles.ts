import { inLanguage } from '../language/in-language.js';
import type { Language, Text } from '../language/language.js';

/** What the notebooks ask, by the names of their files. */
const titles: Readonly<Record<string, Text>> = {
  '01-recorded-votes': {
    en: 'How close were the votes?',
    el: 'Πόσο οριακές ήταν οι ψηφοφορίες;',
    ru: 'С каким перевесом голосовали?',
  },
  '02-attendance': {
    en: 'Who came?',
    el: 'Ποιοι ήταν παρόντες;',
    ru: 'Кто присутствовал?',
  },
  '03-composition-and-power': {
    en: 'How much power did seats give?',
    el: 'Πόση ισχύ έδιναν οι έδρες;',
    ru: 'Сколько влияния давали места?',
  },
  '04-who-voted-how': {
    en: 'Who can have voted how?',
    el: 'Ποιος μπορεί να ψήφισε τι;',
    ru: 'Кто как мог голосовать?',
  },
  '05-counterfactuals': {
    en: 'What would have changed the outcome?',
    el: 'Τι θα είχε αλλάξει το αποτέλεσμα;',
    ru: 'Что изменило бы исход?',
  },
  '06-calendar-and-minutes': {
    en: 'When did it happen?',
    el: 'Πότε συνέβη;',
    ru: 'Когда это было?',
  },
  '07-left-sr-influence': {
    en: 'What did the Left SRs achieve?',
    el: 'Τι πέτυχαν οι Αριστεροί Σοσιαλεπαναστάτες;',
    ru: 'Чего добились левые эсеры?',
  },
  '08-source-criticism': {
    en: 'What does not add up in the source?',
    el: 'Τι δεν συμφωνεί μέσα στην πηγή;',
    ru: 'Что не сходится в источнике?',
  },
  '09-your-own-votes': {
    en: 'Votes of your own',
    el: 'Δικές σας ψηφοφορίες',
    ru: 'Ваши собственные голосования',
  },
};

/**
 * The title of a notebook.
 *
 * @param notebook - its file without the ending
 * @param language - the language
 * @returns the title; the name of the file for a notebook that has none
 * @example
 * ```ts
 * notebookTitle('02-attendance', 'en') // => 'Who came?'
 * ```
 */
export function notebookTitle(notebook: string, language: Language): string {
  return inLanguage(titles[notebook], language) ?? notebook;
}
