import { type InLanguages, sharedWords, type Text } from '../../language/language.js';
import type { PluralForms } from '../../language/language-words.js';

/** The plain title. */
export const title: Text = {
  en: 'How many are known to have been present',
  el: 'Πόσοι είναι γνωστό ότι ήταν παρόντες',
  ru: 'Сколько присутствовавших известно',
};

/** What is shown and how to read it. */
export const shown: Text = {
  en: 'People known to have been present, by party. Where only names are told, each cell is a person; a block with a number is a number that the source tells or that follows from its words: those who voted, a plural for two at least; + after it marks a lower bound. Bars are open to the right, since no session is told to have had nobody else.',
  el: 'Άτομα που είναι γνωστό ότι ήταν παρόντα, κατά κόμμα. Όπου αναφέρονται μόνο ονόματα, κάθε κελί είναι ένα άτομο· ένα τμήμα με αριθμό δείχνει αριθμό που λέει η πηγή ή που προκύπτει από τα λόγια της: όσοι ψήφισαν, ή ένας πληθυντικός για τουλάχιστον δύο· το + μετά από αυτόν δείχνει κάτω όριο. Οι ράβδοι είναι ανοιχτές προς τα δεξιά, γιατί για καμία συνεδρίαση δεν λέγεται ότι δεν ήταν κανείς άλλος.',
  ru: 'Люди, о которых известно, что они присутствовали, по партиям. Где сообщаются лишь имена, каждая клетка — один человек; блок с числом — число, которое источник сообщает или которое следует из его слов: голосовавшие, множественное число как «не менее двух»; + после числа отмечает нижнюю границу. Полосы открыты вправо: ни об одном заседании не сказано, что других не было.',
};

/** What is said where the party of some is not told. */
export const shownUntold: Text = {
  en: '“Party not told” are people whose party the source does not give, and voters of whom only the number is known.',
  el: '«Το κόμμα δεν αναφέρεται»: άτομα των οποίων το κόμμα δεν δίνει η πηγή, και ψηφίσαντες των οποίων είναι γνωστός μόνο ο αριθμός.',
  ru: '«Партия не указана» — люди, партия которых в источнике не названа, и голосовавшие, о которых известно только их число.',
};

/** What is said where the size of a body is told. */
export const shownSize: Text = {
  en: 'The stroke is the size of the body as last told before the session, with a dotted line where it is known only within bounds.',
  el: 'Η κάθετη γραμμή είναι το μέγεθος του οργάνου, όπως αναφέρθηκε τελευταία πριν από τη συνεδρίαση, με διάστικτη γραμμή όπου είναι γνωστό μόνο εντός ορίων.',
  ru: 'Чертой отмечена численность органа по последним сведениям до заседания, пунктиром — где она известна лишь в пределах.',
};

/** Sessions of which something is told, beside their number. */
export const sessionForms: InLanguages<PluralForms> = {
  en: {
    one: 'session of which anything about attendance is told',
    other: 'sessions of which anything about attendance is told',
  },
  el: {
    one: 'συνεδρίαση για την οποία αναφέρεται κάτι για τις παρουσίες',
    other: 'συνεδριάσεις για τις οποίες αναφέρεται κάτι για τις παρουσίες',
  },
  ru: {
    one: 'заседание, о присутствии на котором что-либо сообщается',
    few: 'заседания, о присутствии на которых что-либо сообщается',
    other: 'заседаний, о присутствии на которых что-либо сообщается',
  },
};

/** How many sessions are shown, and of how many. */
export const cases = {
  all: {
    en: (known: string, all: string) => `N = ${known}, of ${all} in the record.`,
    el: (known: string, all: string) => `N = ${known}, από ${all} στο αρχείο.`,
    ru: (known: string, all: string) => `N = ${known}; всего в записях ${all}.`,
  },
  most: {
    en: (drawn: string, known: string, all: string) =>
      `Drawn are ${drawn}, those with most people known to have been present, of N = ${known}; the record has ${all}, and the table has them all.`,
    el: (drawn: string, known: string, all: string) =>
      `Σχεδιάζονται ${drawn}, όσες έχουν τα περισσότερα γνωστά άτομα, από N = ${known}· το αρχείο έχει ${all}, και όλες είναι στον πίνακα.`,
    ru: (drawn: string, known: string, all: string) =>
      `Показаны ${drawn} — те, где известно больше всего присутствовавших, из N = ${known}; всего в записях ${all}, все они есть в таблице.`,
  },
};

/** Of how many other sessions of a body nothing is told, after its name. */
export const untoldShort = {
  en: (sessions: string) => `nothing told of ${sessions} others`,
  el: (sessions: string) => `για άλλες ${sessions} τίποτε`,
  ru: (sessions: string) => `о других (${sessions}) ничего`,
} as const;

/** The words of the picture. */
export const words = {
  subtitle: {
    en: 'People; every number is the least that is known',
    el: 'Άτομα· κάθε αριθμός είναι ο ελάχιστος γνωστός',
    ru: 'Человек; каждое число — наименьшее известное',
  },
  notTold: { en: 'party not told', el: 'άγνωστο κόμμα', ru: 'партия не указана' },
  size: {
    en: 'members, as last told',
    el: 'μέλη που αναφέρονται',
    ru: 'членов, как сообщалось',
  },
  bounds: {
    en: 'the same, within bounds',
    el: 'το ίδιο, εντός ορίων',
    ru: 'то же, в пределах',
  },
  open: {
    en: 'others may have come',
    el: 'ίσως ήρθαν και άλλοι',
    ru: 'могли быть и другие',
  },
  axis: {
    en: 'people known to have been present',
    el: 'άτομα που είναι γνωστό ότι ήταν παρόντα',
    ru: 'известные присутствовавшие, человек',
  },
  others: sharedWords.otherBodies,
  session: { en: 'Session', el: 'Συνεδρίαση', ru: 'Заседание' },
  party: { en: 'Party', el: 'Κόμμα', ru: 'Партия' },
  people: { en: 'People', el: 'Άτομα', ru: 'Человек' },
  members: { en: 'Members', el: 'Μέλη', ru: 'Членов' },
} satisfies Readonly<Record<string, Text>>;
