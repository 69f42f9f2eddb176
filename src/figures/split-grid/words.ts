import { type InLanguages, sharedWords, type Text } from '../../language/language.js';
import type { PluralForms } from '../../language/language-words.js';

/** The plain title. */
export const title: Text = {
  en: 'How many of two parties can have voted for',
  el: 'Πόσοι από δύο κόμματα μπορεί να ψήφισαν υπέρ',
  ru: 'Сколько членов двух партий могли голосовать за',
};

/** The words of the picture. */
export const words = {
  for: sharedWords.for,
  ways: sharedWords.ways,
  voted: {
    en: 'ways to have voted so',
    el: 'τρόποι να ψήφισαν έτσι',
    ru: 'способов так проголосовать',
  },
  nobody: {
    en: '{outlined}: nobody for',
    el: '{outlined}: κανείς υπέρ',
    ru: '{outlined}: никто не за',
  },
  possible: {
    en: 'possible splits',
    el: 'δυνατές κατανομές',
    ru: 'возможных раскладов',
  },
  numbers: {
    en: 'Numbers: ways in which the voters, each for himself, can have voted so',
    el: 'Αριθμοί: με πόσους τρόπους οι ψηφοφόροι, ο καθένας για τον εαυτό του, μπορεί να ψήφισαν έτσι',
    ru: 'Числа — сколькими способами голосовавшие, каждый сам по себе, могли так проголосовать',
  },
  shades: {
    en: 'The darker, the more ways in which the voters, each for himself, can have voted so',
    el: 'Όσο πιο σκούρο, με τόσο περισσότερους τρόπους οι ψηφοφόροι, ο καθένας για τον εαυτό του, μπορεί να ψήφισαν έτσι',
    ru: 'Чем темнее, тем больше способов, которыми голосовавшие, каждый сам по себе, могли так проголосовать',
  },
} satisfies Readonly<Record<string, Text>>;

/** What the one further voter did, by the votes for that remain. */
export const oneFurther: Readonly<Record<number, Text>> = {
  0: { en: 'further voter against', el: 'επιπλέον ψηφοφόρος κατά', ru: 'ещё один — против' },
  1: { en: 'further voter for', el: 'επιπλέον ψηφοφόρος υπέρ', ru: 'ещё один — за' },
};

/** What is supposed of voters beyond the seats that are told. */
export const supposed = {
  label: {
    en: 'Voters of unknown party, beyond the seats told',
    el: 'Ψηφοφόροι άγνωστου κόμματος, πέρα από τις έδρες που αναφέρονται',
    ru: 'Голосовавшие неизвестной партии сверх известных мест',
  },
  needed: {
    en: '{further}, as many as the votes need',
    el: '{further}, όσοι χρειάζονται για τις ψήφους',
    ru: '{further}, сколько требуют голоса',
  },
  more: {
    en: '{further} in the room, of whom some may not have voted',
    el: '{further} στην αίθουσα, από τους οποίους κάποιοι μπορεί να μην ψήφισαν',
    ru: '{further} в зале, из них некоторые могли не голосовать',
  },
} satisfies Readonly<Record<string, Text>>;

/** What is shown and how to read it. */
export const shown = {
  axes: {
    en: 'Upwards: how many of {rows} can have voted for; to the right: how many of {columns}.',
    el: 'Προς τα πάνω: πόσοι μπορεί να ψήφισαν υπέρ ({rows})· προς τα δεξιά: πόσοι ({columns}).',
    ru: 'Вверх: сколько могли голосовать за ({rows}); вправо: сколько ({columns}).',
  },
  how: {
    en: 'Fields without a colour are impossible; the darker a field, the more ways of voting lead to it. The number of ways says how many of the possible ballots lead to a split, not how probable it was: parties do not vote by chance.',
    el: 'Τα πεδία χωρίς χρώμα είναι αδύνατα· όσο πιο σκούρο ένα πεδίο, με τόσο περισσότερους τρόπους προκύπτει. Ο αριθμός των τρόπων λέει πόσοι από τους δυνατούς συνδυασμούς ψήφων οδηγούν σε μια κατανομή, όχι πόσο πιθανή ήταν: τα κόμματα δεν ψηφίζουν στην τύχη.',
    ru: 'Клетки без цвета невозможны; чем темнее клетка, тем больше способов к ней ведёт. Число способов говорит, сколько из возможных сочетаний голосов ведёт к раскладу, а не насколько он вероятен: партии не голосуют наугад.',
  },
  powers: {
    en: 'A power of ten stands for a number of so many digits after the first.',
    el: 'Μια δύναμη του δέκα δηλώνει αριθμό με τόσα ψηφία μετά το πρώτο.',
    ru: 'Степень десяти обозначает число, в котором столько цифр после первой.',
  },
  outlined: {
    en: 'Outlined: nobody of {outlined} voted for.',
    el: 'Με περίγραμμα: κανείς δεν ψήφισε υπέρ ({outlined}).',
    ru: 'Обведено: никто не голосовал за ({outlined}).',
  },
} satisfies Readonly<Record<string, Text>>;

/** What follows where the party counted upwards cannot have cast all votes for. */
export const conclusion: Text = {
  en: 'In every possible split at least one of the {yes} who voted for held none of the {seats} seats of one party ({rows}).',
  el: 'Σε κάθε δυνατή κατανομή τουλάχιστον ένας από τους {yes} που ψήφισαν υπέρ δεν κατείχε καμία από τις {seats} έδρες ενός κόμματος ({rows}).',
  ru: 'При любом возможном раскладе хотя бы один из {yes} голосовавших за не занимал ни одного из {seats} мест одной партии ({rows}).',
};

/** How many splits are possible, after their number. */
export const splitForms: InLanguages<PluralForms> = {
  en: { one: 'possible split', other: 'possible splits' },
  el: { one: 'δυνατή κατανομή', other: 'δυνατές κατανομές' },
  ru: { one: 'возможный расклад', few: 'возможных расклада', other: 'возможных раскладов' },
};

/** How many cases there are. */
export const cases: Text = {
  en: 'N = {splits}; ways of voting behind them: {ways}.',
  el: 'N = {splits}· τρόποι ψήφου πίσω από αυτές: {ways}.',
  ru: 'N = {splits}; способов голосования за ними: {ways}.',
};
