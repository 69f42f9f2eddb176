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

/** What is shown and how to read it. */
export const shown: Text = {
  en: 'Every motion of the record that a party moved in a body it shared with others. Circles: what was decided (hollow: not told); diamonds: what came of it in practice, where the source tells it; a small circle at the end of a broken line: nothing is told, which does not mean that nothing came of it. Achieved is what was carried out, or rejected and then sent after all; not achieved what was adopted or deferred and then withheld or dropped. Superseded: another text was adopted in its place. The motions are those that the source tells of, not a sample of all.',
  el: 'Κάθε πρόταση του αρχείου που ένα κόμμα υπέβαλε σε όργανο κοινό με άλλους. Κύκλοι: τι αποφασίστηκε (κενοί: δεν αναφέρεται)· ρόμβοι: τι έγινε στην πράξη, όπου το λέει η πηγή· μικρός κύκλος στην άκρη διακεκομμένης γραμμής: δεν αναφέρεται τίποτε, πράγμα που δεν σημαίνει ότι δεν έγινε τίποτε. Επιτεύχθηκε ό,τι εκτελέστηκε ή απορρίφθηκε και εντούτοις στάλθηκε· ματαιώθηκε ό,τι έγινε δεκτό ή αναβλήθηκε και ύστερα κρατήθηκε πίσω ή εγκαταλείφθηκε. Αντικαταστάθηκε: στη θέση της έγινε δεκτό άλλο κείμενο. Οι προτάσεις είναι όσες αφηγείται η πηγή, όχι δείγμα όλων.',
  ru: 'Все предложения в записях, внесённые партией в органе, общем с другими. Круги: что решили (контур: не сообщено); ромбы: что вышло на деле, где источник об этом говорит; малый круг на конце пунктира: ничего не сообщено, что не значит, что ничего не вышло. Достигнуто: исполненное либо отклонённое, но затем всё же отправленное; не достигнуто: принятое или отложенное, а затем удержанное или оставленное. Заменено: вместо него принят другой текст. Это предложения, о которых рассказывает источник, а не выборка из всех.',
};

/** The words of the picture. */
export const words = {
  subtitle: {
    en: 'Circle: what was decided; diamond: what came of it, where that is told',
    el: 'Κύκλος: τι αποφασίστηκε· ρόμβος: τι έγινε στην πράξη, όπου αναφέρεται',
    ru: 'Круг: что решили; ромб: что вышло на деле, где об этом сообщается',
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
