import { sharedWords, type Text } from '../../language/language.js';

/** The plain title. */
export const title: Text = {
  en: 'A vote among the positions of the members',
  el: 'Μία ψηφοφορία ανάμεσα στις θέσεις των μελών',
  ru: 'Голосование среди положений членов',
};

/** What is shown and how to read it. */
export const shown = {
  en: (vote: string, expected: string) =>
    `${vote}. The members by their ideal points in two dimensions, from all votes that divided them: who lie near each other voted alike. The line is where a vote for and one against are as likely; on the shaded side a vote for is. The line tells ${expected} of the votes; who is ringed voted otherwise. Dimensions have no names, and sides are a convention.`,
  el: (vote: string, expected: string) =>
    `${vote}. Τα μέλη σύμφωνα με τα ιδεατά τους σημεία σε δύο διαστάσεις, από όλες τις ψηφοφορίες που τα χώρισαν: όσοι είναι κοντά ψήφισαν παρόμοια. Στη γραμμή ψήφος υπέρ και κατά είναι εξίσου πιθανές· στη σκιασμένη πλευρά πιθανότερη είναι η υπέρ. Η γραμμή βρίσκει σωστά το ${expected} των ψήφων· με δακτύλιο όσοι ψήφισαν αλλιώς. Οι διαστάσεις δεν έχουν όνομα, και οι πλευρές είναι σύμβαση.`,
  ru: (vote: string, expected: string) =>
    `${vote}. Члены по идеальным точкам в двух измерениях, по всем голосованиям, которые их разделили: кто рядом, голосовал сходно. На линии голос за и против равновероятны; на затенённой стороне вероятнее за. Линия верно указывает ${expected} голосов; в кольце те, кто голосовал иначе. У измерений нет имён, стороны — условность.`,
} as const;

/** Who voted otherwise than expected. */
export const otherwise = {
  en: (names: string) => `Ringed: ${names}.`,
  el: (names: string) => `Με δακτύλιο: ${names}.`,
  ru: (names: string) => `В кольце: ${names}.`,
} as const;

/** How many members and votes there are. */
export const cases = {
  en: (voted: string, members: string, scaled: string, body: string) =>
    `N = ${voted} votes for and against of ${members} members, placed by ${scaled} votes (${body}).`,
  el: (voted: string, members: string, scaled: string, body: string) =>
    `N = ${voted} ψήφοι υπέρ και κατά από ${members} μέλη, τοποθετημένα με ${scaled} ψηφοφορίες (${body}).`,
  ru: (voted: string, members: string, scaled: string, body: string) =>
    `N = ${voted}: голоса за и против; членов ${members}, размещены по голосованиям, числом ${scaled} (${body}).`,
} as const;

/** The words of the picture. */
export const words = {
  for: sharedWords.for,
  against: sharedWords.against,
  neither: { en: 'neither', el: 'ούτε υπέρ ούτε κατά', ru: 'ни за, ни против' },
  otherwise: {
    en: 'otherwise than expected',
    el: 'αλλιώς από το αναμενόμενο',
    ru: 'иначе, чем ожидалось',
  },
  x: {
    en: 'first dimension · shaded: a vote for is likelier',
    el: 'πρώτη διάσταση · σκιασμένο: πιθανότερη ψήφος υπέρ',
    ru: 'первое измерение · тень: вероятнее голос за',
  },
  y: {
    en: 'second dimension · ringed: voted otherwise',
    el: 'δεύτερη διάσταση · σε κύκλο: ψήφισε αλλιώς',
    ru: 'второе измерение · в кольце: голосовал иначе',
  },
  member: { en: 'Member', el: 'Μέλος', ru: 'Член' },
} satisfies Readonly<Record<string, Text>>;
