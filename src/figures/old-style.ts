import type { HistoricalDate } from '../calendar/historical-date.js';
import { isOldStyle } from '../calendar/old-style.js';
import { inLanguage } from '../language/in-language.js';
import type { Language, Text } from '../language/language.js';

const all: Text = {
  en: 'Dates are Old Style, as the source gives them.',
  el: 'Οι ημερομηνίες είναι με το παλαιό ημερολόγιο, όπως στην πηγή.',
  ru: 'Даты по старому стилю, как в источнике.',
};

const some: Text = {
  en: 'Some dates are Old Style, as the source gives them.',
  el: 'Ορισμένες ημερομηνίες είναι με το παλαιό ημερολόγιο, όπως στην πηγή.',
  ru: 'Часть дат по старому стилю, как в источнике.',
};

/**
 * Says of dates, as a caption does, that they are Old Style: only of those that are written in the Julian calendar.
 *
 * @param dates - the dates that a figure prints; undefined where none is told
 * @param language - the language
 * @returns a sentence; nothing where no date is Old Style
 */
export function oldStyleSentence(
  dates: readonly (HistoricalDate | undefined)[],
  language: Language,
): string {
  const told = dates.filter((date) => date !== undefined);
  const old = told.filter(isOldStyle).length;
  if (old === 0) return '';
  return inLanguage(old === told.length ? all : some, language);
}
