import type { Text } from '../../language/language.js';
import { writePartOf } from '../../language/write-part-of.js';
import type { Measure } from './rows.js';

/** The plain title. */
export const title: Text = {
  en: 'How often proposals succeeded',
  el: 'Πόσο συχνά πετύχαιναν οι προτάσεις',
  ru: 'Как часто предложения имели успех',
};

/** What is shown and how to read it. */
export const shown: Text = {
  en: 'Shares of the proposals of each party that succeeded, formally and in practice, of those of which the outcome is told. Point: the share; thick line: Wilson’s 95% interval; thin line: the exact (Clopper–Pearson) one; pale bar: the share of all proposals, whatever became of the open ones. Formally a text replaced by another counts as not adopted; in practice what was carried out in part is open. The cases are those that the record tells of, and need not be independent: the intervals are the least of the doubt, and nothing is to be concluded that these few cases cannot bear.',
  el: 'Μερίδια των προτάσεων κάθε κόμματος που πέτυχαν, τυπικά και στην πράξη, ανάμεσα σε όσες έχουν γνωστή έκβαση. Σημείο: το μερίδιο· παχιά γραμμή: διάστημα εμπιστοσύνης 95% του Wilson· λεπτή: το ακριβές (Clopper–Pearson)· ανοιχτή ράβδος: το μερίδιο επί όλων, ό,τι κι αν απέγιναν οι ανοικτές. Τυπικά, ό,τι αντικαταστάθηκε λογίζεται ως μη δεκτό· στην πράξη, ό,τι εκτελέστηκε εν μέρει μένει ανοικτό. Οι περιπτώσεις είναι όσες αναφέρει το αρχείο και δεν είναι αναγκαστικά ανεξάρτητες: τα διαστήματα δείχνουν το ελάχιστο της αβεβαιότητας και τόσο λίγες περιπτώσεις δεν επιτρέπουν περισσότερα συμπεράσματα.',
  ru: 'Доли успешных предложений каждой партии, формально и на деле, среди тех, исход которых сообщён. Точка: доля; толстая линия: 95 %-ный интервал Вильсона; тонкая: точный (Клоппера — Пирсона); бледная полоса: доля среди всех, чем бы ни кончились открытые. Формально заменённое другим текстом считается непринятым; на деле исполненное отчасти остаётся открытым. Случаи — те, о которых сообщают записи, и не обязательно независимы: интервалы показывают наименьшее сомнение, и столь немногие случаи большего не выдерживают.',
};

/** What counts as a success. */
export const measureNames: Readonly<Record<Measure, Text>> = {
  formal: {
    en: 'Formally: adopted, of those adopted or not',
    el: 'Τυπικά: δεκτές, από όσες κρίθηκαν',
    ru: 'Формально: приняты, из решённых',
  },
  practice: {
    en: 'In practice: achieved, of those told',
    el: 'Στην πράξη: επιτεύχθηκαν, από όσες αναφέρεται',
    ru: 'На деле: достигнуты, из известных',
  },
};

/** Why nothing is tested: of a party no outcome is told. */
export const noneDecided: Text = {
  en: 'No test is made: no outcome is told of one of the parties.',
  el: 'Δεν γίνεται έλεγχος: για ένα από τα κόμματα δεν αναφέρεται καμία έκβαση.',
  ru: 'Критерий не применён: об одной из партий исход не сообщён ни разу.',
};

/** Why nothing is tested: there are not two parties. */
export const otherThanTwo: Text = {
  en: 'No test is made: one compares two parties, and here are not two.',
  el: 'Δεν γίνεται έλεγχος: συγκρίνει δύο κόμματα, και εδώ δεν είναι δύο.',
  ru: 'Критерий не применён: сравниваются две партии, а здесь их не две.',
};

/** Whether the parties differ by any measure, as a record’s own words may say it. */
export const difference = {
  shown: {
    en: 'the parties differ in success',
    el: 'τα κόμματα διαφέρουν ως προς την επιτυχία',
    ru: 'успех партий различается',
  },
  notShown: {
    en: 'no difference between the parties is shown',
    el: 'δεν προκύπτει διαφορά μεταξύ των κομμάτων',
    ru: 'различие между партиями не показано',
  },
} satisfies Readonly<Record<string, Text>>;

/** The words of the picture. */
export const words = {
  subtitle: {
    en: 'Share of the proposals of each party that succeeded, of those decided',
    el: 'Μερίδιο των προτάσεων κάθε κόμματος που πέτυχαν, από όσες κρίθηκαν',
    ru: 'Доля успешных предложений каждой партии среди решённых',
  },
  share: { en: 'share of those decided', el: 'μερίδιο όσων κρίθηκαν', ru: 'доля среди решённых' },
  wilson: {
    en: '95% interval (Wilson)',
    el: 'διάστημα 95% (Wilson)',
    ru: '95 %-ный интервал (Вильсон)',
  },
  exact: {
    en: 'exact 95% interval',
    el: 'ακριβές διάστημα 95%',
    ru: 'точный 95 %-ный интервал',
  },
  certain: {
    en: 'share of all, however the open ones ended',
    el: 'μερίδιο όλων, όπως κι αν έληξαν οι ανοικτές',
    ru: 'доля среди всех, чем бы ни кончились открытые',
  },
  successes: { en: 'succeeded', el: 'πέτυχαν', ru: 'успешны' },
  failures: { en: 'failed', el: 'απέτυχαν', ru: 'безуспешны' },
  open: { en: 'open', el: 'ανοικτές', ru: 'открыты' },
  notTold: { en: 'no outcome told', el: 'δεν αναφέρεται έκβαση', ru: 'исход не сообщён' },
  axis: { en: '% successful', el: '% επιτυχία', ru: '% успешных' },
  counts: {
    en: (successes: number, decided: number, open: number) =>
      `${writePartOf(successes, decided, 'en')}; ${open} open`,
    el: (successes: number, decided: number, open: number) =>
      `${writePartOf(successes, decided, 'el')}· ανοικτές: ${open}`,
    ru: (successes: number, decided: number, open: number) =>
      `${writePartOf(successes, decided, 'ru')}; открыты: ${open}`,
  },
  noCase: {
    en: (open: number) => `no case decided; ${open} open`,
    el: (open: number) => `καμία περίπτωση με έκβαση· ανοικτές: ${open}`,
    ru: (open: number) => `ни одного решённого случая; открыты: ${open}`,
  },
  test: {
    en: (p: string) => `Fisher’s exact test: p = ${p}`,
    el: (p: string) => `Ακριβής έλεγχος Fisher: p = ${p}`,
    ru: (p: string) => `Точный критерий Фишера: p = ${p}`,
  },
  conclusions: {
    'the shares differ': {
      en: 'the shares differ',
      el: 'τα μερίδια διαφέρουν',
      ru: 'доли различаются',
    },
    'no difference shown': {
      en: 'no difference shown',
      el: 'δεν προκύπτει διαφορά',
      ru: 'различие не показано',
    },
    'too few cases': {
      en: 'too few cases',
      el: 'πολύ λίγες περιπτώσεις',
      ru: 'случаев слишком мало',
    },
  },
} as const;
