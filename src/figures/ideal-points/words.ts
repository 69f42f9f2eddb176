import type { Text } from '../../language/language.js';

/** The plain title. */
export const title: Text = {
  en: 'Where the members lie by their votes',
  el: 'Πού βρίσκονται τα μέλη σύμφωνα με τις ψήφους τους',
  ru: 'Где находятся члены по их голосам',
};

/** What is shown and how to read it. */
export const shown = {
  en: (party: string) =>
    `Ideal points in one dimension by the item response model: who lie near each other voted alike. Points are the mode of the posterior; the unit is the standard deviation of the members, and 0 their mean. Which side is which the votes do not tell: ${party} was put on the right. Where government and opposition vote as blocks, the dimension is that opposition and not left and right.`,
  el: (party: string) =>
    `Ιδεατά σημεία σε μία διάσταση με το μοντέλο απόκρισης: όσοι είναι κοντά ψήφισαν παρόμοια. Τα σημεία είναι η κορυφή της εκ των υστέρων κατανομής· μονάδα είναι η τυπική απόκλιση των μελών και 0 ο μέσος τους. Ποια πλευρά είναι ποια δεν το λένε οι ψήφοι: δεξιά τέθηκε το κόμμα ${party}. Όπου κυβέρνηση και αντιπολίτευση ψηφίζουν ως μπλοκ, η διάσταση είναι αυτή η αντίθεση και όχι αριστερά και δεξιά.`,
  ru: (party: string) =>
    `Идеальные точки в одном измерении по модели ответов: кто рядом, голосовал сходно. Точки — мода апостериорного распределения; единица — стандартное отклонение членов, 0 — их среднее. Какая сторона какая, голоса не говорят: справа поставлена партия ${party}. Где правительство и оппозиция голосуют блоками, измерение — это их противостояние, а не левые и правые.`,
} as const;

/** What the lines are. */
export const intervals = {
  en: (samples: string) =>
    `Lines are intervals of 95 % from ${samples} samples of a parametric bootstrap.`,
  el: (samples: string) =>
    `Οι γραμμές είναι διαστήματα 95 % από ${samples} δείγματα παραμετρικού bootstrap.`,
  ru: (samples: string) =>
    `Линии — 95-процентные интервалы по ${samples} выборкам параметрического бутстрэпа.`,
} as const;

/** That only some are named. */
export const someNamed: Text = {
  en: 'Named are as many as can be read: the outermost, and those far from the middle of their party first.',
  el: 'Ονομάζονται όσοι χωρούν: πρώτα οι ακραίοι και όσοι απέχουν από το μέσο του κόμματός τους.',
  ru: 'Названы те, для кого есть место: сначала крайние и далёкие от середины своей партии.',
};

/** How many members and votes there are. */
export const cases = {
  en: (members: string, votes: string, told: string, left: string, body: string) =>
    `N = ${members} members and ${votes} votes that divided them; the points tell ${told} of the choices right; ${left} unanimous or lopsided votes were left out (${body}).`,
  el: (members: string, votes: string, told: string, left: string, body: string) =>
    `N = ${members} μέλη και ${votes} ψηφοφορίες που τα χώρισαν· τα σημεία βρίσκουν σωστά το ${told} των επιλογών· ${left} ομόφωνες ή σχεδόν ομόφωνες ψηφοφορίες έμειναν έξω (${body}).`,
  ru: (members: string, votes: string, told: string, left: string, body: string) =>
    `N = ${members}: члены; голосований, которые их разделили, ${votes}; точки верно указывают ${told} выборов; единогласных или почти единогласных голосований, оставленных в стороне, ${left} (${body}).`,
} as const;

/** The words of the picture. */
export const words = {
  subtitle: {
    en: 'A dot is a member, a line the interval of 95 %; near each other are those who voted alike',
    el: 'Κάθε κουκκίδα είναι ένα μέλος, κάθε γραμμή το διάστημα 95 %· κοντά είναι όσοι ψήφισαν παρόμοια',
    ru: 'Точка — член, линия — 95-процентный интервал; рядом те, кто голосовал сходно',
  },
  axis: {
    en: 'position, in standard deviations of the members',
    el: 'θέση, σε τυπικές αποκλίσεις των μελών',
    ru: 'положение, в стандартных отклонениях членов',
  },
  member: { en: 'Member', el: 'Μέλος', ru: 'Член' },
  party: { en: 'Party', el: 'Κόμμα', ru: 'Партия' },
  point: { en: 'Position', el: 'Θέση', ru: 'Положение' },
  votes: { en: 'Votes', el: 'Ψηφοφορίες', ru: 'Голосования' },
} satisfies Readonly<Record<string, Text>>;
