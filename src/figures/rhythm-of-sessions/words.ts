import { type InLanguages, sharedWords, type Text } from '../../language/language.js';
import type { PluralForms } from '../../language/language-words.js';

/** The plain title. */
export const title: Text = {
  en: 'The rhythm of sessions',
  el: 'Ο ρυθμός των συνεδριάσεων',
  ru: 'Ритм заседаний',
};

/** What is shown and how to read it: `{body}` met, in the time that is shown. */
export const shown: Text = {
  en: 'The sessions of {body}: those that the source dates to the day (hollow: the date is inferred or computed) and those known only to an interval. A number of sessions that the source only counts is spread evenly for comparison: nobody says that they were. Below, numbers of sessions on one scale of days; where their time is told in months it has two limits (broken line).',
  el: 'Οι συνεδριάσεις ({body}): όσες η πηγή χρονολογεί σε ημέρα (κενές: η ημερομηνία συνάγεται ή υπολογίζεται) και όσες είναι γνωστές μόνο σε διάστημα. Ο αριθμός συνεδριάσεων που η πηγή μόνο μετρά κατανέμεται ομοιόμορφα για σύγκριση: κανείς δεν λέει ότι έγιναν έτσι. Κάτω, αριθμοί συνεδριάσεων σε μία κλίμακα ημερών· όπου ο χρόνος δίνεται σε μήνες έχει δύο όρια (διακεκομμένη γραμμή).',
  ru: 'Заседания ({body}): датированные в источнике днём (контур: дата выведена или вычислена) и известные лишь в пределах промежутка. Число заседаний, которое источник лишь сообщает, разложено равномерно для сравнения: никто не утверждает, что так и было. Снизу числа заседаний в одном масштабе дней; где время указано месяцами, оно имеет два предела (пунктир).',
};

/** How many sessions, in the forms that the word takes. */
export const sessionsInForms: InLanguages<PluralForms> = {
  en: { one: 'session', other: 'sessions' },
  el: { one: 'συνεδρίαση', other: 'συνεδριάσεις' },
  ru: { one: 'заседание', few: 'заседания', other: 'заседаний' },
};

/** Of a time whose end a reader doubts. */
export const endInDoubt: Text = {
  en: ', of which the end is in doubt',
  el: ', της οποίας το τέλος είναι αβέβαιο',
  ru: ', конец которого сомнителен',
};

/** The same in the picture. */
export const doubted: Text = {
  en: 'end in doubt',
  el: 'τέλος αβέβαιο',
  ru: 'конец сомнителен',
};

/** The words of the picture. */
export const words = {
  subtitle: {
    en: 'Strokes are sessions. Where only their number is told they are spread evenly, which nobody states',
    el: 'Οι γραμμές είναι συνεδριάσεις. Όπου αναφέρεται μόνο ο αριθμός τους, κατανέμονται ομοιόμορφα, πράγμα που κανείς δεν λέει',
    ru: 'Штрихи — заседания. Где сообщено лишь их число, они разложены равномерно, чего никто не утверждает',
  },
  dated: {
    en: (n: number) => `dated to the day: ${n}`,
    el: (n: number) => `χρονολογημένες σε ημέρα: ${n}`,
    ru: (n: number) => `датированы днём: ${n}`,
  },
  loose: {
    en: (n: number) => `known to an interval: ${n}`,
    el: (n: number) => `γνωστό μόνο το διάστημα: ${n}`,
    ru: (n: number) => `известен лишь промежуток: ${n}`,
  },
  counted: {
    en: (n: number, days: string) => `counted: ${n}, one in ${days} days, spread evenly`,
    el: (n: number, days: string) => `αριθμούνται: ${n}, μία ανά ${days} ημέρες, ομοιόμορφα`,
    ru: (n: number, days: string) => `сосчитано: ${n}, одно на ${days} дня, равномерно`,
  },
  rate: {
    en: (sessions: string, days: string) => `${sessions}, one in ${days} days`,
    el: (sessions: string, days: string) => `${sessions}, μία ανά ${days} ημέρες`,
    ru: (sessions: string, days: string) => `${sessions}, одно на ${days} дня`,
  },
  same: {
    en: 'On one scale: days from the first',
    el: 'Σε μία κλίμακα: ημέρες από την πρώτη',
    ru: 'В одном масштабе: дни от первого',
  },
  days: { en: 'days', el: 'ημέρες', ru: 'дни' },
  date: sharedWords.date,
} as const;
