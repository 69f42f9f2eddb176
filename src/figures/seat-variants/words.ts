import type { SeatVariantResult } from '../../analysis/composition/seat-variants.js';
import type { InLanguages, Text } from '../../language/language.js';
import { sharedWords } from '../../language/language.js';
import type { PluralForms } from '../../language/language-words.js';

/** The plain title. */
export const title: Text = {
  en: 'Seats as they are told in several ways, and the power they give',
  el: 'Οι έδρες όπως παραδίδονται με πολλούς τρόπους και η ισχύς που δίνουν',
  ru: 'Места, сообщаемые по-разному, и сила голоса, которую они дают',
};

/** The words of the picture. */
export const words = {
  subtitle: {
    en: 'High bar: seats; low bar: voting power, if each party votes as one and more than half decides',
    el: 'Ψηλή ράβδος: έδρες· χαμηλή: ισχύς ψήφου, αν κάθε κόμμα ψηφίζει ενιαία και αποφασίζουν πάνω από τις μισές έδρες',
    ru: 'Высокая полоса — места; низкая — сила голоса, если каждая партия голосует едино и решает больше половины',
  },
  axis: {
    en: '% of seats (high bar, stroke: half) and of power (low bar)',
    el: '% εδρών (ψηλή ράβδος, κάθετη: οι μισές) και ισχύος (χαμηλή)',
    ru: '% мест (высокая полоса, черта: половина) и силы (низкая)',
  },
  seats: sharedWords.seats,
  power: { en: 'power', el: 'ισχύς', ru: 'сила' },
  needed: { en: 'needed to decide', el: 'απαιτούνται', ru: 'нужно для решения' },
} satisfies Readonly<Record<string, Text>>;

/** Seats, after their number. */
export const seatForms: InLanguages<PluralForms> = {
  en: { one: 'seat', other: 'seats' },
  el: { one: 'έδρα', other: 'έδρες' },
  ru: { one: 'место', few: 'места', other: 'мест' },
};

/** How each variant is called; `{party}` is the party of which it speaks. */
export const variants: Readonly<Record<SeatVariantResult['kind'], Text>> = {
  official: { en: 'Official', el: 'Επίσημα στοιχεία', ru: 'Официальные данные' },
  contested: { en: 'Contested', el: 'Υπό αμφισβήτηση', ru: 'Оспоренные данные' },
  adjusted: {
    en: 'Adjusted, as told',
    el: 'Προσαρμοσμένα, όπως παραδίδονται',
    ru: 'Исправленные, как сообщено',
  },
  within: {
    en: 'The same, without a group of its own: {party}',
    el: 'Τα ίδια, χωρίς χωριστή ομάδα: {party}',
    ru: 'Они же, без отдельной группы: {party}',
  },
  reckoned: {
    en: 'By the source’s own sums',
    el: 'Με τις πράξεις της πηγής',
    ru: 'По суммам самого источника',
  },
  only: {
    en: 'By the sum for one side only',
    el: 'Με την πράξη για τη μία πλευρά',
    ru: 'По сумме лишь для одной стороны',
  },
};

/** What is shown and how to read it. */
export const shown: Text = {
  en: '{body}: seats by party (high bars; numbers are seats) and the voting power that they would give (low bars; Shapley–Shubik index in per cent), if each party voted as one and more than half of all seats decided; the stroke marks half of the seats.',
  el: '{body}: έδρες κατά κόμμα (ψηλές ράβδοι· οι αριθμοί είναι έδρες) και η ισχύς ψήφου που θα έδιναν (χαμηλές ράβδοι· δείκτης Shapley–Shubik επί τοις εκατό), αν κάθε κόμμα ψήφιζε ενιαία και αποφάσιζαν πάνω από τις μισές έδρες· η κάθετη γραμμή δείχνει τις μισές έδρες.',
  ru: '{body}: места по партиям (высокие полосы; числа — места) и сила голоса, которую они дали бы (низкие полосы; индекс Шепли — Шубика в процентах), если бы каждая партия голосовала едино и решало больше половины всех мест; чертой отмечена половина мест.',
};

/** Where changes of the official seats are told. */
export const sums: Text = {
  en: 'The sums are the official seats less those challenged, and with those not admitted.',
  el: 'Οι πράξεις: επίσημες έδρες μείον όσες αμφισβητήθηκαν, συν όσες δεν έγιναν δεκτές.',
  ru: 'Суммы: официальные места минус оспоренные, плюс недопущенные.',
};

/** How many ways there are, after their number. */
export const waysForms: InLanguages<PluralForms> = {
  en: {
    one: 'way in which the seats are told or follow from what is told',
    other: 'ways in which the seats are told or follow from what is told',
  },
  el: {
    one: 'τρόπος με τον οποίο παραδίδονται οι έδρες ή προκύπτουν από όσα παραδίδονται',
    other: 'τρόποι με τους οποίους παραδίδονται οι έδρες ή προκύπτουν από όσα παραδίδονται',
  },
  ru: {
    one: 'способ, которым места сообщаются или следуют из сообщаемого',
    few: 'способа, которыми места сообщаются или следуют из сообщаемого',
    other: 'способов, которыми места сообщаются или следуют из сообщаемого',
  },
};

/** Where there are more ways than rows. */
export const firstShown: Text = {
  en: 'Shown are the first {rows}.',
  el: 'Φαίνονται τα πρώτα {rows}.',
  ru: 'Показаны первые {rows}.',
};
