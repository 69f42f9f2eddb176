import type { InLanguages, Text } from '../../language/language.js';
import type { PluralForms } from '../../language/language-words.js';
import type { Composition } from '../../records/records.js';

/** The plain title. */
export const title: Text = {
  en: 'Power when not everybody comes',
  el: 'Ισχύς όταν δεν έρχονται όλοι',
  ru: 'Сила голоса, когда приходят не все',
};

/** What is shown and how to read it, of two parties by their names. */
export const shown: InLanguages<(party: string, other: string) => string> = {
  en: (party, other) =>
    `The voting power of a party (${party}), averaged over who comes, against how many members of the other (${other}) are present on average. It is taken that a decision needs more than half of the votes present, with no quorum, and that the members of a party vote together and come independently of one another, each with the same chance. With two parties the power is the probability of outnumbering the other and half that of being equal (Shapley–Shubik and normalised Banzhaf agree). Each curve is an average number of members of the party present. The ring marks the case in which everybody comes. The dashed line is the share of the votes that the party has.`,
  el: (party, other) =>
    `Η ισχύς ενός κόμματος (${party}) στις ψηφοφορίες, κατά μέσο όρο ως προς το ποιοι έρχονται, ανάλογα με το πόσα μέλη του άλλου (${other}) είναι παρόντα κατά μέσο όρο. Θεωρείται ότι η απόφαση απαιτεί περισσότερες από τις μισές παρούσες ψήφους, χωρίς απαρτία, και ότι τα μέλη κάθε κόμματος ψηφίζουν ενιαία και έρχονται ανεξάρτητα το ένα από το άλλο, με την ίδια πιθανότητα. Με δύο κόμματα η ισχύς είναι η πιθανότητα αριθμητικής υπεροχής συν το μισό της πιθανότητας ισότητας (οι δείκτες Shapley–Shubik και Banzhaf, κανονικοποιημένος, συμφωνούν). Κάθε καμπύλη αντιστοιχεί σε έναν μέσο αριθμό παρόντων μελών του κόμματος. Ο κύκλος δείχνει την περίπτωση που έρχονται όλοι. Η διακεκομμένη γραμμή είναι το μερίδιο του κόμματος στις ψήφους.`,
  ru: (party, other) =>
    `Сила голоса партии (${party}), усреднённая по составу пришедших, в зависимости от того, сколько членов другой (${other}) присутствует в среднем. Принято, что для решения нужно более половины присутствующих голосов, без кворума, и что члены партии голосуют вместе и приходят независимо друг от друга, с одинаковой вероятностью. При двух партиях сила голоса — это вероятность численного перевеса плюс половина вероятности равенства (индексы Шепли — Шубика и Банцафа, нормированный, совпадают). Каждая кривая — среднее число присутствующих членов партии. Кольцо — случай, когда приходят все. Пунктир — доля партии в голосах.`,
};

/** What is said of the average that is told. */
export const bold: Text = {
  en: 'The bold curve is the average that the source tells.',
  el: 'Η έντονη καμπύλη είναι ο μέσος όρος που αναφέρει η πηγή.',
  ru: 'Жирная кривая — среднее, которое сообщает источник.',
};

/** The votes of a body beside their number. */
export const voteForms: Readonly<Record<Composition['counts'], InLanguages<PluralForms>>> = {
  members: {
    en: { one: 'vote', other: 'votes' },
    el: { one: 'ψήφος', other: 'ψήφοι' },
    ru: { one: 'голос', few: 'голоса', other: 'голосов' },
  },
  'decisive-votes': {
    en: { one: 'decisive vote', other: 'decisive votes' },
    el: { one: 'αποφασιστική ψήφος', other: 'αποφασιστικές ψήφοι' },
    ru: { one: 'решающий голос', few: 'решающих голоса', other: 'решающих голосов' },
  },
};

/** Averages of attendance beside their number. */
export const averageForms: InLanguages<PluralForms> = {
  en: { one: 'average attendance', other: 'average attendances' },
  el: { one: 'μέσος αριθμός παρόντων', other: 'μέσοι αριθμοί παρόντων' },
  ru: { one: 'кривая', few: 'кривые', other: 'кривых' },
};

/** The number of votes of the two parties, and of curves, in a sentence. */
export const cases: InLanguages<
  (votes: string, others: string, own: string, averages: string) => string
> = {
  en: (votes, others, own, averages) => `N = ${votes} (${others} and ${own}); ${averages}.`,
  el: (votes, others, own, averages) => `N = ${votes} (${others} και ${own})· ${averages}.`,
  ru: (votes, others, own, averages) => `N = ${votes} (${others} и ${own}); ${averages}.`,
};

/** The words of the picture. */
export const words = {
  curves: {
    en: 'number: present on average, of {members}',
    el: 'αριθμός: παρόντες κατά μέσο όρο, από {members}',
    ru: 'число: присутствуют в среднем, из {members}',
  },
  told: {
    en: 'bold: the average told, {told}',
    el: 'έντονη: ο μέσος όρος που αναφέρεται, {told}',
    ru: 'жирная кривая — сообщаемое среднее, {told}',
  },
  ring: {
    en: 'ring: everybody comes',
    el: 'κύκλος: έρχονται όλοι',
    ru: 'кольцо: приходят все',
  },
  power: { en: 'power, %', el: 'ισχύς, %', ru: 'сила голоса, %' },
  present: {
    en: '{party} present on average, of {members}',
    el: '{party}: παρόντες κατά μέσο όρο, από {members}',
    ru: '{party}: в среднем присутствуют из {members}',
  },
  untold: { en: '(not told)', el: '(δεν αναφέρεται)', ru: '(не сообщается)' },
  share: {
    en: 'dashed: share of the votes, {share}',
    el: 'διακεκομμένη: το μερίδιο ψήφων, {share}',
    ru: 'пунктир — доля голосов, {share}',
  },
} satisfies Readonly<Record<string, Text>>;
