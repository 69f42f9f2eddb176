import type { Text } from '../../language/language.js';

/** The plain title. */
export const title: Text = {
  en: 'Votes counted against the size of the body',
  el: 'Ψήφοι που μετρήθηκαν και το μέγεθος του οργάνου',
  ru: 'Учтённые голоса и численность органа',
};

/** What is shown and how to read it. */
export const shown = {
  en: (body: string) =>
    `The seats of ${body} as the source tells them, and the votes counted in each recorded vote, abstentions included, in the order of time; each vote stands in the outline of the seats last told. At the right the seats, and the turnout: votes counted per hundred seats, within bounds where seats were to follow at a time not told. That those counted all held a seat is an assumption.`,
  el: (body: string) =>
    `Οι έδρες όπως τις αναφέρει η πηγή (${body}), και οι ψήφοι που μετρήθηκαν σε κάθε καταγεγραμμένη ψηφοφορία, μαζί με τις αποχές, κατά χρονολογική σειρά· κάθε ψηφοφορία μέσα στο περίγραμμα των εδρών που αναφέρθηκαν τελευταία. Δεξιά οι έδρες και η συμμετοχή: ψήφοι ανά εκατό έδρες, εντός ορίων όπου έδρες θα πληρώνονταν σε χρόνο που δεν αναφέρεται. Ότι όλοι όσοι μετρήθηκαν κατείχαν έδρα είναι παραδοχή.`,
  ru: (body: string) =>
    `Места, как их сообщает источник (${body}), и голоса, учтённые в каждом голосовании с подсчётом, с воздержавшимися, в порядке времени; каждое голосование — в контуре мест по последним сведениям. Справа — места и участие: учтённые голоса на сто мест, в пределах там, где места были заняты позже в неизвестное время. Что все учтённые имели место — допущение.`,
} as const;

/** How many votes there are. */
export const cases = {
  all: {
    en: (votes: string, body: string) => `N = ${votes} recorded votes of ${body}.`,
    el: (votes: string, body: string) => `N = ${votes} καταγεγραμμένες ψηφοφορίες (${body}).`,
    ru: (votes: string, body: string) => `N = ${votes}: голосования с подсчётом (${body}).`,
  },
  fewest: {
    en: (votes: string, body: string, all: string) =>
      `N = ${votes} recorded votes of ${body}, those with the fewest counted of ${all}.`,
    el: (votes: string, body: string, all: string) =>
      `N = ${votes} καταγεγραμμένες ψηφοφορίες (${body}), όσες μέτρησαν τους λιγότερους από ${all}.`,
    ru: (votes: string, body: string, all: string) =>
      `N = ${votes}: голосования с подсчётом (${body}), в которых учтено меньше всего голосов, из ${all}.`,
  },
} as const;

/** The words of the picture. */
export const words = {
  subtitle: {
    en: 'Numbers are members and votes, abstentions included',
    el: 'Οι αριθμοί είναι μέλη και ψήφοι, μαζί με τις αποχές',
    ru: 'Числа — члены и голоса, с воздержавшимися',
  },
  seats: { en: 'Seats told', el: 'Έδρες που αναφέρονται', ru: 'Сообщаемые места' },
  filled: { en: 'seats filled', el: 'πληρωμένες έδρες', ru: 'занятые места' },
  toFollow: {
    en: 'seats to follow, at a time not told',
    el: 'έδρες που θα ακολουθούσαν, άγνωστο πότε',
    ru: 'места, которые займут позже; когда — не сообщается',
  },
  counted: { en: 'votes counted', el: 'ψήφοι που μετρήθηκαν', ru: 'учтённые голоса' },
  beyond: {
    en: 'votes beyond the seats filled',
    el: 'ψήφοι πέρα από τις πληρωμένες έδρες',
    ru: 'голоса сверх занятых мест',
  },
  row: { en: 'Row', el: 'Σειρά', ru: 'Строка' },
  group: { en: 'Of', el: 'Από', ru: 'Чьи' },
  notKnown: { en: 'not known', el: 'άγνωστη', ru: 'неизвестна' },
  turnout: { en: 'turnout', el: 'συμμετοχή', ru: 'участие' },
} satisfies Readonly<Record<string, Text>>;

/** What follows where more were counted than seats were filled. */
export const boundLine = {
  en: (beyond: string, toFollow: string) =>
    `so at least ${beyond} of the ${toFollow} to follow had come`,
  el: (beyond: string, toFollow: string) =>
    `άρα είχαν έλθει τουλάχιστον ${beyond} από τους ${toFollow}`,
  ru: (beyond: string, toFollow: string) => `значит, прибыли не менее ${beyond} из ${toFollow}`,
} as const;
