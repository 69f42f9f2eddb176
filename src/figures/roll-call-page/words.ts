import { sharedWords, type Text } from '../../language/language.js';

/** The plain title. */
export const title: Text = {
  en: 'One vote: who voted how, party by party',
  el: 'Μία ψηφοφορία: ποιοι ψήφισαν πώς, ανά κόμμα',
  ru: 'Одно голосование: кто как голосовал, по партиям',
};

/** What is shown and how to read it. */
export const shown = {
  en: (vote: string) =>
    `${vote}. Each dot is a member with the party of the day; the columns are how they voted, numbers count the members. Who is not told to have voted stands in the last column, whether absent, excused, with an announced position, or not told at all.`,
  el: (vote: string) =>
    `${vote}. Κάθε κουκκίδα είναι ένα μέλος με το κόμμα της ημέρας· οι στήλες είναι το πώς ψήφισαν, οι αριθμοί μετρούν μέλη. Όποιος δεν αναφέρεται ότι ψήφισε είναι στην τελευταία στήλη: απών, με άδεια, με ανακοινωμένη θέση ή χωρίς καμία πληροφορία.`,
  ru: (vote: string) =>
    `${vote}. Каждая точка — член с партией того дня; столбцы — как голосовали, числа считают членов. Те, о чьём голосе не сообщается, — в последнем столбце: отсутствовали, в отпуске, с объявленной позицией или без сведений.`,
} as const;

/** Who voted against the line. */
export const against = {
  en: (names: string) => `Against the majority of their own party: ${names}.`,
  el: (names: string) => `Αντίθετα με την πλειοψηφία του κόμματός τους: ${names}.`,
  ru: (names: string) => `Против большинства своей партии: ${names}.`,
} as const;

/** That smaller parties share a row. */
export const smaller = {
  en: (parties: string) => `The last row is of the ${parties} smallest parties.`,
  el: (parties: string) => `Η τελευταία σειρά είναι των ${parties} μικρότερων κομμάτων.`,
  ru: (parties: string) => `Последняя строка — ${parties} самых малых партий.`,
} as const;

/** How many members there are. */
export const cases = {
  en: (members: string, body: string) => `N = ${members} members (${body}).`,
  el: (members: string, body: string) => `N = ${members} μέλη (${body}).`,
  ru: (members: string, body: string) => `N = ${members}: члены (${body}).`,
} as const;

/** The words of the picture. */
export const words = {
  yes: sharedWords.for,
  no: sharedWords.against,
  abstain: sharedWords.abstained,
  present: { en: 'present', el: 'παρόντες', ru: 'присутствовали' },
  other: { en: 'not voting', el: 'χωρίς ψήφο', ru: 'не голосовали' },
  others: { en: 'other parties', el: 'άλλα κόμματα', ru: 'другие партии' },
  member: { en: 'Member', el: 'Μέλος', ru: 'Член' },
  party: { en: 'Party', el: 'Κόμμα', ru: 'Партия' },
} satisfies Readonly<Record<string, Text>>;
