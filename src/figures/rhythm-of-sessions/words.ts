import { type InLanguages, sharedWords, type Text } from '../../language/language.js';
import type { PluralForms } from '../../language/language-words.js';

/** The plain title. */
export const title: Text = {
  en: 'The rhythm of sessions',
  el: 'Ο ρυθμός των συνεδριάσεων',
  ru: 'Ритм заседаний',
};

/** What is shown and how to read it, each part where it has a mark: `{body}` met, in the time that is shown. */
export const shown = {
  sessions: {
    en: 'The sessions of {body} on the days on which they are known to have been held.',
    el: 'Οι συνεδριάσεις ({body}) στις ημέρες στις οποίες είναι γνωστό ότι έγιναν.',
    ru: 'Заседания ({body}) в те дни, в которые, как известно, они состоялись.',
  },
  inferred: {
    en: 'Filled: the date is stated in the source; hollow: it is inferred or computed.',
    el: 'Πλήρεις: η ημερομηνία δηλώνεται στην πηγή· κενές: συνάγεται ή υπολογίζεται.',
    ru: 'Закрашено: дата указана в источнике; контур: выведена или вычислена.',
  },
  loose: {
    en: 'A session known only to an interval is a bar as long as the interval.',
    el: 'Όποια συνεδρίαση είναι γνωστή μόνο σε διάστημα είναι ράβδος με το μήκος του διαστήματος.',
    ru: 'Заседание, для которого известен лишь промежуток, — полоса длиной в этот промежуток.',
  },
  told: {
    en: 'The grey bar is the time in which the source counts sessions without their days.',
    el: 'Η γκρίζα ράβδος είναι ο χρόνος στον οποίο η πηγή μετρά συνεδριάσεις χωρίς τις ημέρες τους.',
    ru: 'Серая полоса — время, за которое источник сообщает число заседаний без их дней.',
  },
  rates: {
    en: 'Below, how often bodies met, each in the time written beside it.',
    el: 'Κάτω, πόσο συχνά συνεδρίαζαν τα όργανα, το καθένα στον χρόνο που γράφεται δίπλα του.',
    ru: 'Снизу — как часто заседали органы, каждый за то время, которое указано рядом.',
  },
  limits: {
    en: 'Where that time is told in months the rate has two limits, and the bar a hollow end.',
    el: 'Όπου ο χρόνος δίνεται σε μήνες, η συχνότητα έχει δύο όρια και η ράβδος κενό άκρο.',
    ru: 'Где время указано месяцами, частота имеет два предела, а полоса — полый конец.',
  },
} satisfies Readonly<Record<string, Text>>;

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

/** After a decimal Russian has the genitive of one day, after a whole number that of many, as of several. */
function daysForm(days: string): string {
  return days.includes(',') ? 'дня' : 'дней';
}

/** The words of the picture. */
export const words = {
  subtitle: {
    en: 'Sessions on the days on which they are known to have been held',
    el: 'Συνεδριάσεις στις ημέρες στις οποίες είναι γνωστό ότι έγιναν',
    ru: 'Заседания в те дни, в которые, как известно, они состоялись',
  },
  stated: { en: 'date stated', el: 'ρητή ημερομηνία', ru: 'дата указана' },
  inferred: {
    en: 'inferred or computed',
    el: 'συνάγεται ή υπολογίζεται',
    ru: 'выведена или вычислена',
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
    en: (n: number) => `counted by the source: ${n}`,
    el: (n: number) => `αριθμεί η πηγή: ${n}`,
    ru: (n: number) => `сообщает источник: ${n}`,
  },
  untoldDays: {
    en: (days: string) => `one in ${days} days; on which days is not told`,
    el: (days: string) => `μία ανά ${days} ημέρες· ποιες, δεν αναφέρεται`,
    ru: (days: string) => `одно на ${days} ${daysForm(days)}; в какие дни, не сообщается`,
  },
  rate: {
    en: (sessions: string, days: string) => `${sessions}, one in ${days} days`,
    el: (sessions: string, days: string) => `${sessions}, μία ανά ${days} ημέρες`,
    ru: (sessions: string, days: string) => `${sessions}, одно на ${days} ${daysForm(days)}`,
  },
  rates: {
    en: 'How often they met, each in its own time',
    el: 'Πόσο συχνά συνεδρίαζαν, το καθένα στον δικό του χρόνο',
    ru: 'Как часто заседали, каждый в своё время',
  },
  axis: { en: 'sessions in 30 days', el: 'συνεδριάσεις σε 30 ημέρες', ru: 'заседаний за 30 дней' },
  days: {
    en: (days: string) => `${days} days`,
    el: (days: string) => `${days} ημέρες`,
    ru: (days: string) => `дней: ${days}`,
  },
  date: sharedWords.date,
} as const;
