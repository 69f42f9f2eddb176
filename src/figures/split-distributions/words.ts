import type { CastOption } from '../../analysis/votes/vote-option.js';
import type { InLanguages, Text } from '../../language/language.js';
import type { PluralForms } from '../../language/language-words.js';

/** The plain title. */
export const title: Text = {
  en: 'How many of a party voted so, as it is assumed',
  el: 'Πόσοι από ένα κόμμα ψήφισαν έτσι, ανάλογα με την υπόθεση',
  ru: 'Сколько членов партии голосовало так: в зависимости от допущения',
};

/** What is equally probable. */
export const equally: Readonly<Record<'ballots' | 'splits', Text>> = {
  ballots: {
    en: 'every way of voting equally probable',
    el: 'ισοπίθανοι όλοι οι τρόποι ψήφου',
    ru: 'равновероятны все способы голосования',
  },
  splits: {
    en: 'every split equally probable',
    el: 'ισοπίθανες όλες οι κατανομές',
    ru: 'равновероятны все расклады',
  },
};

/** What is shown and how to read it. */
export const shown: Text = {
  en: 'The chance of each number of members of the party among those who voted so, as it is assumed: every way in which the members, each for himself, can have acted is equally probable, or every possible table of parties and options. None of it is known: what differs between the panels is put in by the assumption.',
  el: 'Η πιθανότητα κάθε αριθμού μελών του κόμματος μεταξύ όσων ψήφισαν έτσι, ανάλογα με την υπόθεση: ισοπίθανοι όλοι οι τρόποι με τους οποίους τα μέλη, το καθένα για τον εαυτό του, μπορεί να ψήφισαν, ή ισοπίθανες όλες οι δυνατές κατανομές κομμάτων και ψήφων. Τίποτε από αυτά δεν είναι γνωστό: ό,τι διαφέρει ανάμεσα στα διαγράμματα το βάζει η υπόθεση.',
  ru: 'Вероятность каждого числа членов партии среди голосовавших так, в зависимости от допущения: равновероятны либо все способы, какими члены, каждый сам по себе, могли поступить, либо все возможные таблицы партий и голосов. Ничто из этого не известно: различие между рисунками вносит допущение.',
};

/** What those are called who took an option, beside their number. */
export const votesOf: Readonly<Record<CastOption, InLanguages<PluralForms>>> = {
  yes: {
    en: { one: 'vote for', other: 'votes for' },
    el: { one: 'ψήφος υπέρ', other: 'ψήφοι υπέρ' },
    ru: { one: 'голос за', few: 'голоса за', other: 'голосов за' },
  },
  no: {
    en: { one: 'vote against', other: 'votes against' },
    el: { one: 'ψήφος κατά', other: 'ψήφοι κατά' },
    ru: { one: 'голос против', few: 'голоса против', other: 'голосов против' },
  },
  abstain: {
    en: { one: 'abstention', other: 'abstentions' },
    el: { one: 'αποχή', other: 'αποχές' },
    ru: { one: 'воздержавшийся', few: 'воздержавшихся', other: 'воздержавшихся' },
  },
};
