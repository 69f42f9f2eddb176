import type { Text } from '../../language/language.js';

/** The plain title. */
export const title: Text = {
  en: 'Who voted like whom',
  el: 'Ποιος ψήφισε όπως ποιος',
  ru: 'Кто голосовал как кто',
};

/** What is shown and how to read it. */
export const shown: Text = {
  en: 'The share of votes in which two members voted the same, among those in which both voted yes, no or abstained. Members stand in the order of a clustering by average linkage, so that those who voted alike are neighbours; at the left the party. A field is of row and column; the diagonal is of a member with him- or herself, and left blank.',
  el: 'Το μερίδιο των ψηφοφοριών στις οποίες δύο μέλη ψήφισαν το ίδιο, από όσες ψήφισαν και τα δύο υπέρ, κατά ή αποχή. Τα μέλη είναι στη σειρά μιας ομαδοποίησης μέσης σύνδεσης, ώστε όσοι ψήφισαν παρόμοια να είναι γείτονες· αριστερά το κόμμα. Κάθε πεδίο είναι μιας σειράς και μιας στήλης· η διαγώνιος, κάθε μέλος με τον εαυτό του, μένει κενή.',
  ru: 'Доля голосований, в которых двое голосовали одинаково, из тех, где оба голосовали за, против или воздержались. Члены стоят в порядке кластеризации по средней связи: соседи — те, кто голосовал сходно; слева партия. Поле — строка и столбец; диагональ, член с самим собой, оставлена пустой.',
};

/** That a row is of several members. */
export const grouped = {
  en: (most: string) =>
    `A row is of up to ${most} neighbours, and a field the share over all pairs; a row is named by its first and last member.`,
  el: (most: string) =>
    `Κάθε σειρά είναι έως ${most} γείτονες, και κάθε πεδίο το μερίδιο σε όλα τα ζεύγη· η σειρά ονομάζεται από το πρώτο και το τελευταίο μέλος της.`,
  ru: (most: string) =>
    `Строка — до ${most} соседей, поле — доля по всем парам; строка названа по первому и последнему члену.`,
} as const;

/** How many members and votes there are. */
export const cases = {
  en: (members: string, votes: string, body: string) =>
    `N = ${members} members and ${votes} votes (${body}).`,
  el: (members: string, votes: string, body: string) =>
    `N = ${members} μέλη και ${votes} ψηφοφορίες (${body}).`,
  ru: (members: string, votes: string, body: string) =>
    `N = ${members}: члены; голосований ${votes} (${body}).`,
} as const;

/** The words of the picture. */
export const words = {
  subtitle: {
    en: '% of votes in which two voted the same; neighbours are those most alike',
    el: '% των ψηφοφοριών στις οποίες δύο ψήφισαν το ίδιο· γείτονες είναι όσοι μοιάζουν περισσότερο',
    ru: '% голосований, в которых двое голосовали одинаково; соседи — самые сходные',
  },
  below: { en: 'under', el: 'κάτω από', ru: 'менее' },
  agreed: { en: 'Voted the same', el: 'Ψήφισαν το ίδιο', ru: 'Голосовали одинаково' },
  shared: { en: 'Both voted', el: 'Ψήφισαν και τα δύο', ru: 'Голосовали оба' },
  most: { en: 'most like', el: 'πιο κοντά', ru: 'ближе всего' },
  least: { en: 'least like', el: 'πιο μακριά', ru: 'дальше всего' },
} satisfies Readonly<Record<string, Text>>;
