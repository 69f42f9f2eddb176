import { type InLanguages, sharedWords, type Text } from '../../language/language.js';
import type { PluralForms } from '../../language/language-words.js';
import type { Composition } from '../../records/records.js';

/** The plain title. */
export const title: Text = {
  en: 'One party’s share of several bodies',
  el: 'Το μερίδιο ενός κόμματος σε πολλά όργανα',
  ru: 'Доля одной партии в нескольких органах',
};

/** The words of the picture. */
export const words = {
  axis: sharedWords.shareOfSeats,
  untold: {
    en: ', {count} untold',
    el: ', {count} άγνωστες',
    ru: ', неизвестны {count}',
  },
  limits: { en: 'can be', el: 'μπορεί να είναι', ru: 'может быть' },
  verdict: { en: 'against the reference', el: 'έναντι του μέτρου', ru: 'против меры' },
  subtitle: {
    en: 'Share of the seats of several bodies, beside that of one',
    el: 'Μερίδιο στις έδρες πολλών οργάνων, δίπλα σε εκείνο ενός',
    ru: 'Доля мест в нескольких органах рядом с долей в одном',
  },
  reference: {
    en: 'the share with which the others are compared',
    el: 'το μερίδιο με το οποίο συγκρίνονται τα άλλα',
    ru: 'доля, с которой сравниваются другие',
  },
  judged: {
    en: 'filled one by one, with the exact 95% interval',
    el: 'συμπληρώθηκε ένα προς ένα, με ακριβές διάστημα 95%',
    ru: 'заполнялся по одному, с точным 95 %-ным интервалом',
  },
  notJudged: {
    en: 'elected as a whole',
    el: 'εκλέχθηκε ως σύνολο',
    ru: 'избран целиком',
  },
  open: {
    en: 'what untold seats or an untold size leave open',
    el: 'ό,τι αφήνουν ανοικτό οι άγνωστες έδρες ή το μέγεθος',
    ru: 'возможно при неизвестных местах или числе',
  },
  noShare: {
    en: 'share not told',
    el: 'το μερίδιο δεν αναφέρεται',
    ru: 'доля не сообщается',
  },
} satisfies Readonly<Record<string, Text>>;

/** Seats, after the number of all seats of a body. */
export const seatForms: InLanguages<PluralForms> = {
  en: { one: 'seat', other: 'seats' },
  el: { one: 'έδρα', other: 'έδρες' },
  // In the genitive, after the preposition.
  ru: { one: 'места', other: 'мест' },
};

export const verdicts = {
  'over-represented': { en: 'over-represented', el: 'υπερεκπροσώπηση', ru: 'перепредставлены' },
  'under-represented': { en: 'under-represented', el: 'υποεκπροσώπηση', ru: 'недопредставлены' },
  'within chance': { en: 'within chance', el: 'εντός του τυχαίου', ru: 'в пределах случая' },
} satisfies Readonly<Record<string, Text>>;

/** On whose authority seats are told, after the name of a body. */
export const authorities: Readonly<Record<Composition['authority'], Text>> = {
  official: { en: 'official', el: 'επίσημα', ru: 'официально' },
  contested: { en: 'contested', el: 'υπό αμφισβήτηση', ru: 'оспорено' },
  adjusted: { en: 'adjusted', el: 'διορθωμένα', ru: 'с поправкой' },
};

/** What is shown and how to read it, with a sentence for each mark that occurs. */
export const shown = {
  whole: {
    en: 'The share of one party ({party}) of the seats of bodies; the thick line is its share of the body of reference ({body}).',
    el: 'Το μερίδιο ενός κόμματος ({party}) στις έδρες οργάνων· η παχιά γραμμή είναι το μερίδιό του στο όργανο αναφοράς ({body}).',
    ru: 'Доля одной партии ({party}) в местах органов; толстая линия — её доля в органе сравнения ({body}).',
  },
  filled: {
    en: 'Filled points: bodies filled one by one, with the exact 95% interval of the share; “within chance” says only that so few seats show nothing.',
    el: 'Πλήρη σημεία: όργανα που συμπληρώθηκαν ένα προς ένα, με το ακριβές διάστημα 95%· «εντός του τυχαίου» σημαίνει μόνο ότι τόσο λίγες έδρες δεν δείχνουν τίποτε.',
    ru: 'Закрашенные точки: органы, заполнявшиеся по одному, с точным 95 %-ным интервалом; «в пределах случая» значит лишь, что столь немногие места ничего не показывают.',
  },
  elected: {
    en: 'Hollow points: bodies elected as a whole, for which chance is not computed.',
    el: 'Κενά σημεία: όργανα που εκλέχθηκαν ως σύνολο, όπου δεν υπολογίζεται τυχαιότητα.',
    ru: 'Контурные точки: органы, избранные целиком, для которых случайность не вычисляется.',
  },
  open: {
    en: 'Pale bars: the share from the least to the greatest that is possible where seats are not told by party or the size is not told exactly.',
    el: 'Ανοιχτές ράβδοι: το μερίδιο από το ελάχιστο έως το μέγιστο δυνατό, όπου δεν αναφέρεται το κόμμα κάθε έδρας ή το ακριβές μέγεθος.',
    ru: 'Бледные полосы: доля от наименьшей до наибольшей возможной, где партия мест или точная численность не сообщены.',
  },
  byVotes: {
    en: 'A body whose last members were to follow had at least as many as were counted in an earlier vote of it.',
    el: 'Όργανο του οποίου θα ακολουθούσαν μέλη είχε τουλάχιστον όσα μετρήθηκαν σε προηγούμενη ψηφοφορία του.',
    ru: 'В органе, часть членов которого ещё должна была прибыть, их было не меньше, чем сочтено в более раннем его голосовании.',
  },
} satisfies Readonly<Record<string, Text>>;

/** How many bodies or dates there are, after their number. */
export const bodyForms: InLanguages<PluralForms> = {
  en: { one: 'body or date', other: 'bodies or dates' },
  el: { one: 'όργανο ή ημερομηνία', other: 'όργανα ή ημερομηνίες' },
};

/** How many cases there are; the numbers stand in their places. */
export const cases: Text = {
  en: 'N = {bodies} beside {body} ({share}); {judged} can be judged.',
  el: 'N = {bodies} πέρα από το όργανο αναφοράς, {body} ({share})· για {judged} μπορεί να κριθεί.',
  ru: 'N = {count}: органы или даты, кроме органа сравнения, {body} ({share}); судить можно о {judged}.',
};

/** Where there are more bodies than rows. */
export const firstShown: Text = {
  en: 'Shown are the first {rows}: bodies filled one by one before those elected, in the order of the record.',
  el: 'Φαίνονται οι πρώτες {rows} σειρές: πρώτα τα όργανα που συμπληρώθηκαν ένα προς ένα, έπειτα τα εκλεγμένα, με τη σειρά του αρχείου.',
  ru: 'Показаны первые {rows}: сначала органы, заполнявшиеся по одному, затем выборные, в порядке записей.',
};
