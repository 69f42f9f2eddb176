import type { Text } from '../../language/language.js';

/** The plain title. */
export const title: Text = {
  en: 'How far the parties voted as one, over time',
  el: 'Πόσο ενιαία ψήφισαν τα κόμματα με τον χρόνο',
  ru: 'Насколько едино голосовали партии, во времени',
};

/** What is shown and how to read it. */
export const shown = {
  en: (first: string, second: string) =>
    `The Rice index of each party, the difference between its yes and no votes per hundred of both: 100 where all voted alike, 0 where they were evenly divided; the mean over the votes of a period. A shade is where ballots that are not told leave it between bounds. The dashed line is the share of votes in which most of ${first} were on the other side than most of ${second}. A small party seems more cohesive by chance; the table has the index corrected for that.`,
  el: (first: string, second: string) =>
    `Ο δείκτης Rice κάθε κόμματος, η διαφορά των ψήφων του υπέρ και κατά ανά εκατό: 100 όπου ψήφισαν όλοι όμοια, 0 όπου μοιράστηκαν εξίσου· ο μέσος όρος των ψηφοφοριών μιας περιόδου. Σκιά υπάρχει όπου άγνωστες ψήφοι τον αφήνουν ανάμεσα σε όρια. Η διακεκομμένη γραμμή είναι το μερίδιο των ψηφοφοριών με τις πλειοψηφίες δύο κομμάτων σε αντίθετες πλευρές (${first}, ${second}). Ένα μικρό κόμμα φαίνεται πιο ενιαίο από τύχη· ο πίνακας έχει και τον διορθωμένο δείκτη.`,
  ru: (first: string, second: string) =>
    `Индекс Райса каждой партии — разность её голосов за и против на сто: 100, если все голосовали одинаково, 0, если разделились поровну; среднее по голосованиям периода. Тень — там, где несообщённые голоса оставляют его в пределах. Пунктир — доля голосований, в которых большинства двух партий были на разных сторонах (${first}, ${second}). Малая партия случайно кажется сплочённее; в таблице есть индекс с поправкой на это.`,
} as const;

/** How time is divided, and how many votes there are. */
export const cases = {
  dated: {
    en: (votes: string, periods: string, body: string) =>
      `N = ${votes} votes in ${periods} periods (${body}).`,
    el: (votes: string, periods: string, body: string) =>
      `N = ${votes} ψηφοφορίες σε ${periods} περιόδους (${body}).`,
    ru: (votes: string, periods: string, body: string) =>
      `N = ${votes}: голосования; периодов ${periods} (${body}).`,
  },
  undated: {
    en: (votes: string, periods: string, body: string) =>
      `N = ${votes} votes in ${periods} spans in the order of the record, since not all have a date (${body}).`,
    el: (votes: string, periods: string, body: string) =>
      `N = ${votes} ψηφοφορίες σε ${periods} διαστήματα κατά τη σειρά του αρχείου, αφού δεν έχουν όλες ημερομηνία (${body}).`,
    ru: (votes: string, periods: string, body: string) =>
      `N = ${votes}: голосования; отрезков ${periods} в порядке записей, поскольку не все датированы (${body}).`,
  },
} as const;

/** That only the largest parties are drawn. */
export const largest = {
  en: (drawn: string, all: string) =>
    `Drawn are the ${drawn} largest of ${all} parties of two or more.`,
  el: (drawn: string, all: string) =>
    `Σχεδιάζονται τα ${drawn} μεγαλύτερα από ${all} κόμματα με δύο ή περισσότερα μέλη.`,
  ru: (drawn: string, all: string) =>
    `Показаны ${drawn} крупнейших из ${all} партий от двух членов.`,
} as const;

/** The words of the picture. */
export const words = {
  subtitle: {
    en: 'Mean Rice index by period, beside how often the two largest parties were opposed',
    el: 'Μέσος δείκτης Rice ανά περίοδο, δίπλα στο πόσο συχνά τα δύο μεγαλύτερα ήταν αντίθετα',
    ru: 'Средний индекс Райса по периодам и как часто расходились две крупнейшие партии',
  },
  index: { en: 'Rice index', el: 'Δείκτης Rice', ru: 'Индекс Райса' },
  opposed: {
    en: '% of votes with the two largest opposed',
    el: '% ψηφοφοριών με τα δύο μεγαλύτερα αντίθετα',
    ru: '% голосований двух крупнейших врозь',
  },
  order: {
    en: 'votes, in the order of the record',
    el: 'ψηφοφορίες, κατά τη σειρά του αρχείου',
    ru: 'голосования в порядке записей',
  },
  period: { en: 'Period', el: 'Περίοδος', ru: 'Период' },
  party: { en: 'Party', el: 'Κόμμα', ru: 'Партия' },
  votes: { en: 'Votes', el: 'Ψηφοφορίες', ru: 'Голосования' },
} satisfies Readonly<Record<string, Text>>;
