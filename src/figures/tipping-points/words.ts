import { sharedWords, type Text } from '../../language/language.js';

/** The plain title. */
export const title: Text = {
  en: 'Where each vote would have tipped',
  el: 'Πού θα είχε ανατραπεί κάθε ψηφοφορία',
  ru: 'Где переломился бы исход каждого голосования',
};

/** What is shown and how to read it. */
export const shown: Text = {
  en: 'From left to right voters change, one after another, from the side that won to the other; the colour is what becomes of the motion by the rule that held. The stroke marks where it tips. A bar that ends early ends where nobody is left on the side that won.',
  el: 'Από αριστερά προς τα δεξιά ένας ένας οι ψηφοφόροι περνούν από την πλευρά που νίκησε στην άλλη· το χρώμα δείχνει τι γίνεται με την πρόταση κατά τον κανόνα που ίσχυε. Η κάθετη γραμμή δείχνει πού ανατρέπεται. Μια ράβδος που τελειώνει νωρίς τελειώνει εκεί όπου δεν μένει κανείς στην πλευρά που νίκησε.',
  ru: 'Слева направо голосовавшие один за другим переходят с победившей стороны на другую; цвет показывает, что становится с предложением по действовавшему правилу. Черта — где исход переламывается. Полоса, что кончается раньше, кончается там, где на победившей стороне никого не осталось.',
};

/** That some switches are bounds. */
export const bounds: Text = {
  en: 'Where abstentions count by the rule and are not told, the number is a bound, and what becomes of the motion before it cannot be told.',
  el: 'Όπου κατά τον κανόνα οι αποχές μετρούν και δεν αναφέρονται, ο αριθμός είναι όριο, και δεν μπορεί να ειπωθεί τι γίνεται με την πρόταση σε όλο το διάστημα.',
  ru: 'Где по правилу воздержавшиеся считаются, а число их не сообщается, указан предел, и не для всякого числа смен стороны исход можно назвать.',
};

/** The words of the picture. */
export const words = {
  subtitle: {
    en: 'What becomes of the motion as voters change sides; numbers are votes for–against, and voters',
    el: 'Τι γίνεται με την πρόταση καθώς αλλάζουν πλευρά· αριθμοί: ψήφοι υπέρ–κατά, και ψηφοφόροι',
    ru: 'Что становится с предложением при смене стороны; числа — голоса за–против и голосовавшие',
  },
  axis: {
    en: 'voters who change to the other side',
    el: 'ψηφοφόροι που περνούν στην άλλη πλευρά',
    ru: 'голосовавших перешли на другую сторону',
  },
  tips: { en: 'tips with', el: 'ανατροπή με', ru: 'перелом при' },
  never: {
    en: 'no change of sides tips it',
    el: 'καμία αλλαγή πλευράς δεν την ανατρέπει',
    ru: 'никакая смена сторон не меняет исхода',
  },
  outcome: { en: 'Outcome', el: 'Αποτέλεσμα', ru: 'Исход' },
  from: { en: 'From', el: 'Από', ru: 'От' },
  to: { en: 'To', el: 'Έως', ru: 'До' },
  atLeast: sharedWords.atLeast,
  atMost: { en: 'at most', el: 'το πολύ', ru: 'не более' },
} satisfies Readonly<Record<string, Text>>;
