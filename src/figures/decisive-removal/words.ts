import { inEveryLanguage, inLanguage } from '../../language/in-language.js';
import { sharedWords, type Text, wordsOf } from '../../language/language.js';

/** The plain title. */
export const title: Text = {
  en: 'A vote without some of those who won it',
  el: 'Μια ψηφοφορία χωρίς μερικούς από όσους την κέρδισαν',
  ru: 'Голосование без части победивших',
};

/** What is shown and how to read it. */
export const shown: Text = {
  en: 'Votes for less votes against if so many of the votes of the side that won are taken away. At a tie there is no majority, and the motion is rejected. That those taken away voted with that side is supposed, not told.',
  el: 'Ψήφοι υπέρ μείον ψήφοι κατά, αν αφαιρεθούν τόσες από τις ψήφους της πλευράς που νίκησε. Στην ισοψηφία δεν υπάρχει πλειοψηφία και η πρόταση απορρίπτεται. Ότι όσοι αφαιρούνται ψήφισαν με αυτή την πλευρά υποτίθεται, δεν αναφέρεται.',
  ru: 'Голоса за минус голоса против, если исключить столько голосов победившей стороны. При равенстве большинства нет, и предложение отклоняется. Что исключаемые голосовали с этой стороной, предполагается, а не сообщается.',
};

/** The title of the axis below. */
export const removedOf = {
  for: {
    en: (won: string) => `taken away from the ${won} votes for`,
    el: (won: string) => `αφαιρούνται από τις ${won} ψήφους υπέρ`,
    ru: (won: string) => `исключено из ${won} голосов за`,
  },
  against: {
    en: (won: string) => `taken away from the ${won} votes against`,
    el: (won: string) => `αφαιρούνται από τις ${won} ψήφους κατά`,
    ru: (won: string) => `исключено из ${won} голосов против`,
  },
} as const;

/** How many voted, and how large the body was. */
export const cases = {
  votes: {
    en: (votes: string) => `N = ${votes} votes for and against`,
    el: (votes: string) => `N = ${votes} ψήφοι υπέρ και κατά`,
    ru: (votes: string) => `N = ${votes}: голоса за и против`,
  },
  members: {
    en: (body: string, members: string) => `; members of ${body} as last told by then: ${members}`,
    el: (body: string, members: string) =>
      `· μέλη όπως είχαν αναφερθεί τελευταία ως τότε (${body}): ${members}`,
    ru: (body: string, members: string) =>
      `; членов по последним к тому времени сведениям (${body}): ${members}`,
  },
} as const;

/** The words of the picture. */
export const words = {
  margin: {
    en: 'margin (for less against)',
    el: 'διαφορά (υπέρ μείον κατά)',
    ru: 'перевес (за минус против)',
  },
  removed: { en: 'taken away', el: 'αφαιρούνται', ru: 'исключено' },
  noMargin: inEveryLanguage(
    (language) => `${inLanguage(sharedWords.tie, language)}${wordsOf(language).colon}0`,
  ),
  votes: sharedWords.votes,
} satisfies Readonly<Record<string, Text>>;
