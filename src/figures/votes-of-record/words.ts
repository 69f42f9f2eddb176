import { type InLanguages, sharedWords, type Text } from '../../language/language.js';
import type { PluralForms } from '../../language/language-words.js';
import type { Outcome } from './rows.js';

/** The plain title. */
export const title: Text = {
  en: 'All votes, by body and date',
  el: 'Όλες οι ψηφοφορίες, κατά σώμα και ημερομηνία',
  ru: 'Все голосования по органам и датам',
};

/** What is shown and how to read it, each part where it has a mark. */
export const shown = {
  marks: {
    en: 'Each mark is a vote, in the lane of its body at its date. Its colour is what was decided.',
    el: 'Κάθε σημάδι είναι μία ψηφοφορία, στη σειρά του σώματός της και στην ημερομηνία της. Το χρώμα δείχνει τι αποφασίστηκε.',
    ru: 'Каждый знак — голосование, в строке своего органа и на своей дате. Цвет показывает, что решено.',
  },
  counted: {
    en: 'Diamonds are votes whose numbers for and against are told; circles those of which the source tells in words only.',
    el: 'Οι ρόμβοι είναι ψηφοφορίες με αριθμούς υπέρ και κατά· οι κύκλοι εκείνες που η πηγή αφηγείται μόνο με λόγια.',
    ru: 'Ромбы — голосования, для которых сообщены числа за и против; круги — те, о которых источник говорит только словами.',
  },
  neither: {
    en: 'Grey with an outline in ink are those that were superseded by another text, put off, withdrawn or taken up again.',
    el: 'Γκρίζες με μαύρο περίγραμμα είναι όσες αντικαταστάθηκαν από άλλο κείμενο, αναβλήθηκαν, αποσύρθηκαν ή ξανατέθηκαν.',
    ru: 'Серые с чёрным контуром — те, где принят другой текст либо решение отложено, снято или пересмотрено.',
  },
  spread: {
    en: 'Where only a stretch of days is told, a line covers it and the mark stands in its middle.',
    el: 'Όπου αναφέρεται μόνο ένα διάστημα ημερών, το καλύπτει μια γραμμή και το σημάδι είναι στη μέση της.',
    ru: 'Где сообщён лишь промежуток дней, его покрывает черта, а знак стоит посередине.',
  },
  open: {
    en: 'A broken line runs towards days of which only the end or the beginning is told.',
    el: 'Η διακεκομμένη γραμμή δείχνει προς ημέρες των οποίων αναφέρεται μόνο το τέλος ή η αρχή.',
    ru: 'Прерывистая черта ведёт к дням, для которых сообщён только конец или только начало.',
  },
  undated: {
    en: 'Votes of which no date is told stand at the right.',
    el: 'Όσες δεν έχουν ημερομηνία στην πηγή είναι δεξιά.',
    ru: 'Голосования без сообщённой даты стоят справа.',
  },
} satisfies Readonly<Record<string, Text>>;

/** That a mark stands for several. */
export const several = {
  en: (unit: string) =>
    `A mark stands for up to ${unit} votes of about the same days with the same result.`,
  el: (unit: string) =>
    `Κάθε σημάδι αντιστοιχεί σε έως ${unit} ψηφοφορίες περίπου των ίδιων ημερών με το ίδιο αποτέλεσμα.`,
  ru: (unit: string) => `Один знак — до ${unit} голосований примерно тех же дней с одним исходом.`,
} as const;

/** That the bodies with the fewest votes share a lane. */
export const together = {
  en: (bodies: string) => `The last lane is of the ${bodies} bodies with the fewest votes.`,
  el: (bodies: string) =>
    `Η τελευταία σειρά είναι των ${bodies} σωμάτων με τις λιγότερες ψηφοφορίες.`,
  ru: (bodies: string) => `Последняя строка — органы с наименьшим числом голосований (${bodies}).`,
} as const;

/** How many votes there are, and of how many the counts are told. */
export const cases = {
  en: (all: string, counted: string) => `N = ${all} votes, of which ${counted} with counts.`,
  el: (all: string, counted: string) =>
    `N = ${all} ψηφοφορίες, από τις οποίες ${counted} με αριθμούς ψήφων.`,
  ru: (all: string, counted: string) => `N = ${all}: голосования, из них с подсчётом ${counted}.`,
} as const;

/** How many votes, in the forms that the word takes. */
export const votes: InLanguages<PluralForms> = {
  en: { one: 'vote', other: 'votes' },
  el: { one: 'ψηφοφορία', other: 'ψηφοφορίες' },
  ru: { one: 'голосование', few: 'голосования', other: 'голосований' },
};

/** What was decided, as the key has it. */
export const outcomeWords: Readonly<Record<Outcome, Text>> = {
  adopted: { en: 'adopted', el: 'υιοθετήθηκε', ru: 'принято' },
  rejected: sharedWords.rejected,
  neither: {
    en: 'replaced, put off, withdrawn',
    el: 'αναβλήθηκε κ.ά.',
    ru: 'заменено, отложено',
  },
  untold: { en: 'result not told', el: 'άγνωστο αποτέλεσμα', ru: 'исход неизвестен' },
};

/** The words of the picture. */
export const words = {
  subtitle: {
    en: 'Each mark is a vote at its date; a line covers the days on which it may have been',
    el: 'Κάθε σημάδι είναι μία ψηφοφορία στην ημερομηνία της· η γραμμή, οι ημέρες που μπορεί να έγινε',
    ru: 'Каждый знак — голосование на своей дате; черта — дни, когда оно могло быть',
  },
  plainSubtitle: {
    en: 'Each mark is a vote at its date',
    el: 'Κάθε σημάδι είναι μία ψηφοφορία στην ημερομηνία της',
    ru: 'Каждый знак — голосование на своей дате',
  },
  severalSubtitle: {
    en: 'Each mark is up to {unit} votes of about the same days with the same result',
    el: 'Κάθε σημάδι είναι έως {unit} ψηφοφορίες περίπου των ίδιων ημερών με ίδιο αποτέλεσμα',
    ru: 'Один знак — до {unit} голосований примерно тех же дней с одним исходом',
  },
  counted: { en: 'with counts', el: 'με αριθμούς ψήφων', ru: 'с подсчётом' },
  inWords: { en: 'in words only', el: 'μόνο με λόγια', ru: 'только словами' },
  spread: {
    en: 'on one of these days',
    el: 'μία από αυτές τις ημέρες',
    ru: 'в один из этих дней',
  },
  open: {
    en: 'only one end told',
    el: 'γνωστό μόνο ένα άκρο',
    ru: 'известен один край',
  },
  undated: { en: 'no date\ntold', el: 'χωρίς\nημερομηνία', ru: 'дата не\nсообщена' },
  others: { en: 'other bodies', el: 'άλλα σώματα', ru: 'другие органы' },
  date: { en: 'Date', el: 'Ημερομηνία', ru: 'Дата' },
  result: { en: 'Result', el: 'Αποτέλεσμα', ru: 'Исход' },
  many: { en: 'Votes', el: 'Ψηφοφορίες', ru: 'Голосования' },
} satisfies Readonly<Record<string, Text>>;
