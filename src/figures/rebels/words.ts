import type { Text } from '../../language/language.js';

/** The plain title. */
export const title: Text = {
  en: 'Who voted against the line of their own party',
  el: 'Ποιοι ψήφισαν αντίθετα με τη γραμμή του κόμματός τους',
  ru: 'Кто голосовал против линии своей партии',
};

/** What is shown and how to read it. */
export const shown: Text = {
  en: 'For each member the share of votes in which he or she voted yes where the party’s line was no, or no where it was yes. The line of a party is the side of more than half of its yes and no votes, where it cast two or more; a member belongs to the party of the day. Numbers are votes against the line, of those in which the party had a line and the member voted. Who abstained or was away rebels here neither.',
  el: 'Για κάθε μέλος το μερίδιο των ψηφοφοριών στις οποίες ψήφισε υπέρ ενώ η γραμμή του κόμματος ήταν κατά, ή κατά ενώ ήταν υπέρ. Γραμμή ενός κόμματος είναι η πλευρά των περισσότερων από τις μισές ψήφους του υπέρ και κατά, όπου έδωσε τουλάχιστον δύο· ένα μέλος ανήκει στο κόμμα της ημέρας. Οι αριθμοί είναι ψήφοι αντίθετα με τη γραμμή, από όσες φορές το κόμμα είχε γραμμή και το μέλος ψήφισε. Όποιος απείχε ή έλειπε δεν θεωρείται εδώ ότι διαφώνησε.',
  ru: 'Для каждого члена — доля голосований, в которых он голосовал за, когда линией партии было против, или против, когда линией было за. Линия партии — сторона более половины её голосов за и против, если их было хотя бы два; партия берётся на день голосования. Числа — голоса против линии и голосования, в которых у партии была линия и член голосовал. Воздержавшиеся и отсутствовавшие отступившими не считаются.',
};

/** How many members there are, and how many are shown. */
export const cases = {
  en: (drawn: string, rebels: string, all: string, body: string) =>
    `N = ${drawn} members drawn, those with the largest shares of ${rebels} who ever voted against the line, of ${all} (${body}).`,
  el: (drawn: string, rebels: string, all: string, body: string) =>
    `N = ${drawn} μέλη στην εικόνα, όσα έχουν τα μεγαλύτερα μερίδια από τα ${rebels} που ψήφισαν έστω μία φορά αντίθετα, από ${all} (${body}).`,
  ru: (drawn: string, rebels: string, all: string, body: string) =>
    `N = ${drawn}: члены с наибольшими долями из ${rebels}, хотя бы раз голосовавших против линии; всего ${all} (${body}).`,
} as const;

/** The words of the picture. */
export const words = {
  subtitle: {
    en: 'Votes against the line of the own party, of those in which it had one and the member voted',
    el: 'Ψήφοι αντίθετα με τη γραμμή του κόμματος, από όσες φορές είχε γραμμή και το μέλος ψήφισε',
    ru: 'Голоса против линии своей партии от числа тех, где линия была и член голосовал',
  },
  axis: {
    en: '% of votes against the line',
    el: '% των ψήφων αντίθετα με τη γραμμή',
    ru: '% голосов против линии',
  },
  member: { en: 'Member', el: 'Μέλος', ru: 'Член' },
  party: { en: 'Party', el: 'Κόμμα', ru: 'Партия' },
  rebellions: { en: 'Against the line', el: 'Αντίθετα με τη γραμμή', ru: 'Против линии' },
  lines: { en: 'Votes with a line', el: 'Ψηφοφορίες με γραμμή', ru: 'Голосования с линией' },
} satisfies Readonly<Record<string, Text>>;
