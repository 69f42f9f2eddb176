import type { Text } from '../../language/language.js';

/** The plain title. */
export const title: Text = {
  en: 'How far members voted with their party where the parties were opposed',
  el: 'Πόσο ψήφισαν τα μέλη με το κόμμα τους όταν τα κόμματα αντιτάχθηκαν',
  ru: 'Насколько члены голосовали со своей партией, когда партии расходились',
};

/** What is shown and how to read it. */
export const shown = {
  en: (first: string, second: string) =>
    `Party unity votes are those in which most of ${first} who voted yes or no were on the other side than most of ${second}. For each member the share of these votes in which he or she voted with the majority of the own party, among those in which he or she voted yes or no and the party had a majority. Members stand side by side where their shares are nearly the same; the median is that of the party. A member stands with the last of his or her parties.`,
  el: (first: string, second: string) =>
    `Ψηφοφορίες κομματικής αντιπαράθεσης είναι όσες βρήκαν την πλειοψηφία δύο κομμάτων σε αντίθετες πλευρές (${first}, ${second}). Για κάθε μέλος το μερίδιό τους στο οποίο ψήφισε με την πλειοψηφία του κόμματός του, από όσες ψήφισε υπέρ ή κατά και το κόμμα είχε πλειοψηφία. Μέλη με σχεδόν ίσα μερίδια είναι το ένα πάνω στο άλλο· η διάμεσος είναι του κόμματος. Ένα μέλος μετρά με το τελευταίο του κόμμα.`,
  ru: (first: string, second: string) =>
    `Голосования партийного противостояния — те, в которых большинства двух партий были на разных сторонах (${first}, ${second}). Для каждого члена — доля таких голосований, в которых он голосовал с большинством своей партии, из тех, где он голосовал за или против и у партии было большинство. Члены с почти равными долями стоят друг над другом; медиана — по партии. Член отнесён к последней из своих партий.`,
} as const;

/** How many members and votes there are. */
export const cases = {
  en: (members: string, unity: string, judged: string, body: string) =>
    `N = ${members} members in ${unity} party unity votes, of ${judged} in which both parties had a majority (${body}).`,
  el: (members: string, unity: string, judged: string, body: string) =>
    `N = ${members} μέλη σε ${unity} ψηφοφορίες κομματικής αντιπαράθεσης, από ${judged} στις οποίες και τα δύο κόμματα είχαν πλειοψηφία (${body}).`,
  ru: (members: string, unity: string, judged: string, body: string) =>
    `N = ${members}: члены; голосований противостояния ${unity}, всех, где у обеих партий было большинство, ${judged} (${body}).`,
} as const;

/** The words of the picture. */
export const words = {
  subtitle: {
    en: 'A dot is a member; beside each party its members and their median',
    el: 'Κάθε κουκκίδα είναι ένα μέλος· δίπλα σε κάθε κόμμα τα μέλη και η διάμεσός τους',
    ru: 'Точка — один член; у партии — число членов и медиана',
  },
  subtitleOfSeveral: {
    en: 'A dot is up to {unit} members; beside each party its members and their median',
    el: 'Κάθε κουκκίδα είναι έως {unit} μέλη· δίπλα σε κάθε κόμμα τα μέλη και η διάμεσός τους',
    ru: 'Точка — до {unit} членов; у партии — число членов и медиана',
  },
  axis: {
    en: '% of party unity votes with the own party',
    el: '% των ψηφοφοριών αντιπαράθεσης με το κόμμα τους',
    ru: '% голосований противостояния со своей партией',
  },
  median: { en: 'median', el: 'διάμεσος', ru: 'медиана' },
  member: { en: 'Member', el: 'Μέλος', ru: 'Член' },
  with: { en: 'With the party', el: 'Με το κόμμα', ru: 'Со своей партией' },
  votes: {
    en: 'Party unity votes',
    el: 'Ψηφοφορίες αντιπαράθεσης',
    ru: 'Голосования противостояния',
  },
} satisfies Readonly<Record<string, Text>>;
