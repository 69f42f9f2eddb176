import type { Text } from '../../language/language.js';
import type { Side } from './rows.js';

/** The plain title. */
export const title: Text = {
  en: 'What each party is told to have done in each vote',
  el: 'Τι αναφέρεται ότι έκανε κάθε κόμμα σε κάθε ψηφοφορία',
  ru: 'Что сообщается о каждой партии в каждом голосовании',
};

/** What is shown and how to read it, part by part. */
export const shown = {
  grid: {
    en: 'Each row is a vote, in the order of time, and each column a party. A bar tells on what side the party was; where its members were on several, it is divided among these, by their numbers where these are told, else evenly. A small ring: of that party nothing is told in that vote, which does not say that it took no part.',
    el: 'Κάθε γραμμή είναι μια ψηφοφορία, με χρονολογική σειρά, και κάθε στήλη ένα κόμμα. Η ράβδος δείχνει σε ποια πλευρά ήταν το κόμμα· όπου τα μέλη του ήταν σε περισσότερες, μοιράζεται ανάμεσά τους, κατά τους αριθμούς τους όπου δίνονται, αλλιώς σε ίσα μέρη. Μικρός κύκλος: για το κόμμα δεν αναφέρεται τίποτε σε εκείνη την ψηφοφορία, κάτι που δεν σημαίνει ότι δεν πήρε μέρος.',
    ru: 'Каждая строка — голосование, в порядке времени, каждый столбец — партия. Полоса показывает, на чьей стороне была партия; где её члены были на разных, она поделена между ними — по их числу, если оно сообщено, иначе поровну. Маленький кружок: об этой партии в этом голосовании ничего не сообщается, и это не значит, что она не участвовала.',
  },
  stands: {
    en: 'A low bar: the source tells that they were for it or against it, not how they voted.',
    el: 'Χαμηλή ράβδος: η πηγή αναφέρει ότι ήταν υπέρ ή κατά, όχι τι ψήφισαν.',
    ru: 'Низкая полоса: источник сообщает, что они были за или против, но не как голосовали.',
  },
  members: {
    en: 'A broken outline: it is told of members by name, not of the party.',
    el: 'Διακεκομμένο περίγραμμα: αναφέρεται για μέλη ονομαστικά, όχι για το κόμμα.',
    ru: 'Прерывистый контур: сообщается о членах поимённо, не о партии.',
  },
  numbers: {
    en: 'A number is told of them, with + where they are at least so many.',
    el: 'Όπου δίνεται ο αριθμός τους, γράφεται, με + όπου είναι τουλάχιστον τόσοι.',
    ru: 'Где сообщено их число, оно написано, с +, если их не меньше.',
  },
} satisfies Readonly<Record<string, Text>>;

/** How many votes tell of a party, and how many are drawn. */
export const cases = {
  all: {
    en: (told: string, all: string, parties: string) =>
      `N = ${told} votes that tell of a party, of ${all}; ${parties} parties.`,
    el: (told: string, all: string, parties: string) =>
      `N = ${told} ψηφοφορίες όπου αναφέρεται κόμμα, από ${all}· ${parties} κόμματα.`,
    ru: (told: string, all: string, parties: string) =>
      `N = ${told}: голосования, где сообщается о партии, из ${all}; партий: ${parties}.`,
  },
  most: {
    en: (drawn: string, told: string, all: string, parties: string) =>
      `N = ${drawn} votes, those that tell of most parties, of ${told} that tell of any; the record has ${all}. Parties drawn: ${parties}.`,
    el: (drawn: string, told: string, all: string, parties: string) =>
      `N = ${drawn} ψηφοφορίες, όσες αναφέρουν τα περισσότερα κόμματα, από ${told} που αναφέρουν κάποιο· το αρχείο έχει ${all}. Κόμματα στην εικόνα: ${parties}.`,
    ru: (drawn: string, told: string, all: string, parties: string) =>
      `N = ${drawn}: голосования, где сообщается о наибольшем числе партий, из ${told}, где сообщается хотя бы об одной; всего в записях ${all}. Партий на рисунке: ${parties}.`,
  },
} as const;

/** What was done, as the key has it. */
export const sideWords: Readonly<Record<Side, Text>> = {
  yes: { en: 'for', el: 'υπέρ', ru: 'за' },
  no: { en: 'against', el: 'κατά', ru: 'против' },
  abstain: { en: 'abstained', el: 'απείχε', ru: 'воздержались' },
  out: { en: 'refused or absent', el: 'αρνήθηκε ή απουσίαζε', ru: 'отказались или не были' },
};

/** The words of the picture. */
export const words = {
  subtitle: {
    en: 'Votes and parties; numbers are people',
    el: 'Ψηφοφορίες και κόμματα· οι αριθμοί είναι άτομα',
    ru: 'Голосования и партии; числа — люди',
  },
  plainSubtitle: {
    en: 'Votes and parties',
    el: 'Ψηφοφορίες και κόμματα',
    ru: 'Голосования и партии',
  },
  stand: {
    en: 'a stand; ballot not told',
    el: 'στάση· η ψήφος δεν αναφέρεται',
    ru: 'позиция; голос не сообщён',
  },
  members: { en: 'members by name only', el: 'μόνο μέλη ονομαστικά', ru: 'лишь члены поимённо' },
  untold: { en: 'not told', el: 'δεν αναφέρεται', ru: 'не сообщается' },
  party: { en: 'Party', el: 'Κόμμα', ru: 'Партия' },
  what: { en: 'What is told', el: 'Τι αναφέρεται', ru: 'Что сообщается' },
  who: { en: 'By name', el: 'Ονομαστικά', ru: 'Поимённо' },
} satisfies Readonly<Record<string, Text>>;
