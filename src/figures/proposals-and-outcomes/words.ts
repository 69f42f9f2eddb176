import type { CameOfMotion } from '../../analysis/influence/motion-outcomes.js';
import { type InLanguages, sharedWords, type Text } from '../../language/language.js';
import type { PluralForms } from '../../language/language-words.js';
import type { VoteResult } from '../../records/records.js';

/** The plain title. */
export const title: Text = {
  en: 'Proposals and what became of them',
  el: 'Οι προτάσεις και η τύχη τους',
  ru: 'Предложения и их судьба',
};

/** What is shown and how to read it, each part where it has a mark. */
export const shown = {
  motions: {
    en: 'Every motion of the record that a party moved in a body it shared with others, by what was decided on it.',
    el: 'Κάθε πρόταση του αρχείου που ένα κόμμα υπέβαλε σε όργανο κοινό με άλλους, κατά το τι αποφασίστηκε.',
    ru: 'Все предложения в записях, внесённые партией в органе, общем с другими, по тому, что решили.',
  },
  told: {
    en: 'Diamonds: what came of it in practice, where the source tells it. Achieved is what was carried out, or rejected and then sent after all; not achieved what was adopted or deferred and then withheld or dropped.',
    el: 'Ρόμβοι: τι έγινε στην πράξη, όπου το λέει η πηγή. Επιτεύχθηκε ό,τι εκτελέστηκε ή απορρίφθηκε και εντούτοις στάλθηκε· ματαιώθηκε ό,τι έγινε δεκτό ή αναβλήθηκε και ύστερα κρατήθηκε πίσω ή εγκαταλείφθηκε.',
    ru: 'Ромбы: что вышло на деле, где источник об этом говорит. Достигнуто: исполненное либо отклонённое, но затем всё же отправленное; не достигнуто: принятое или отложенное, а затем удержанное или оставленное.',
  },
  notTold: {
    en: 'Grey circles: nothing is told of it, which does not mean that nothing came of it.',
    el: 'Γκρίζοι κύκλοι: δεν αναφέρεται τίποτε, πράγμα που δεν σημαίνει ότι δεν έγινε τίποτε.',
    ru: 'Серые круги: ничего не сообщено, что не значит, что ничего не вышло.',
  },
  superseded: {
    en: 'Superseded: another text was adopted in its place.',
    el: 'Αντικαταστάθηκε: στη θέση της έγινε δεκτό άλλο κείμενο.',
    ru: 'Заменено: вместо него принят другой текст.',
  },
  sample: {
    en: 'The motions are those that the source tells of, not a sample of all.',
    el: 'Οι προτάσεις είναι όσες αφηγείται η πηγή, όχι δείγμα όλων.',
    ru: 'Это предложения, о которых рассказывает источник, а не выборка из всех.',
  },
} satisfies Readonly<Record<string, Text>>;

/** The words of the picture. */
export const words = {
  continued: { en: 'continued', el: 'συνέχεια', ru: 'продолжение' },
  subtitle: {
    en: 'By what was decided; the sign before each is what came of it in practice',
    el: 'Κατά το τι αποφασίστηκε· το σημάδι μπροστά: τι έγινε στην πράξη',
    ru: 'По тому, что решили; знак перед каждым — что вышло на деле',
  },
  notDecided: {
    en: 'what was decided is not told',
    el: 'δεν αναφέρεται τι αποφασίστηκε',
    ru: 'что решили, не сообщается',
  },
  formally: { en: 'formally', el: 'τυπικά', ru: 'формально' },
  practice: { en: 'in practice', el: 'στην πράξη', ru: 'на деле' },
  date: { en: 'decided', el: 'απόφαση', ru: 'решено' },
} satisfies Readonly<Record<string, Text>>;

/** How many proposals, in the forms that the word takes. */
export const proposals: InLanguages<PluralForms> = {
  en: { one: 'proposal', other: 'proposals' },
  el: { one: 'πρόταση', other: 'προτάσεις' },
  ru: { one: 'предложение', few: 'предложения', other: 'предложений' },
};

/** What was decided. */
export const results: Readonly<Partial<Record<VoteResult, Text>>> = {
  adopted: { en: 'adopted', el: 'δεκτή', ru: 'принято' },
  rejected: sharedWords.rejected,
  superseded: { en: 'superseded', el: 'αντικαταστάθηκε', ru: 'заменено' },
  deferred: sharedWords.deferred,
  withdrawn: sharedWords.withdrawn,
  reconsidered: sharedWords.reconsidered,
  'not-told': sharedWords.notTold,
};

/** What came of it in practice. */
export const comes: Readonly<Record<CameOfMotion, Text>> = {
  achieved: { en: 'achieved', el: 'επιτεύχθηκε', ru: 'достигнуто' },
  'in part': { en: 'in part', el: 'εν μέρει', ru: 'отчасти' },
  'not achieved': { en: 'not achieved', el: 'ματαιώθηκε', ru: 'не достигнуто' },
  'not told': sharedWords.notTold,
};
