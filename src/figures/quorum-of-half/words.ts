import { sharedWords, type Text } from '../../language/language.js';

/** The plain title. */
export const title: Text = {
  en: 'Under a quorum of half the members',
  el: 'Με απαρτία των μισών μελών',
  ru: 'При кворуме в половину членов',
};

/** What is shown and how to read it. */
export const shown: Text = {
  en: 'Those who voted for, voted against or abstained, in per cent of the members of the body: two points and a line where its size is known only between two limits. The stroke marks half of the members. Above each row: who took part, the members, the quorum that half of them make, and the largest body in which those who took part would have been half. A hollow point is a vote with more voters than members told.',
  el: 'Όσοι ψήφισαν υπέρ ή κατά ή απείχαν, ως ποσοστό των μελών του σώματος: δύο σημεία και γραμμή όπου το μέγεθός του είναι γνωστό μόνο μεταξύ δύο ορίων. Η κάθετη γραμμή δείχνει τα μισά μέλη. Πάνω από κάθε σειρά: πόσοι συμμετείχαν, τα μέλη, η απαρτία των μισών, και το μεγαλύτερο σώμα στο οποίο όσοι συμμετείχαν θα ήταν οι μισοί. Κενό σημείο: περισσότεροι ψηφοφόροι από τα μέλη που αναφέρονται.',
  ru: 'Голосовавшие за и против и воздержавшиеся в процентах от числа членов органа: две точки и линия там, где его состав известен лишь в пределах. Чертой отмечена половина членов. Над каждой строкой: сколько участвовало, сколько членов, кворум в половину и наибольший состав, при котором участвовавшие составили бы половину. Полая точка — голосовавших больше, чем названо членов.',
};

/** The words of the picture. */
export const words = {
  subtitle: {
    en: 'Those who voted or abstained, in per cent of the members',
    el: 'Όσοι ψήφισαν ή απείχαν, ως ποσοστό των μελών',
    ru: 'Голосовавшие и воздержавшиеся, в процентах от числа членов',
  },
  axis: { en: '% of the members', el: '% των μελών', ru: '% от числа членов' },
  took: { en: 'voted or abstained', el: 'ψήφισαν ή απείχαν', ru: 'голосовали или воздержались' },
  between: {
    en: 'size known within bounds',
    el: 'μέγεθος εντός ορίων',
    ru: 'состав известен в пределах',
  },
  exceeds: {
    en: 'more than the members told',
    el: 'περισσότεροι από τα μέλη',
    ru: 'больше, чем членов',
  },
  half: { en: 'half of the members', el: 'τα μισά μέλη', ru: 'половина членов' },
  atLeast: sharedWords.atLeast,
} satisfies Readonly<Record<string, Text>>;

/** What is said of a vote. */
export const sentences = {
  of: {
    en: (present: string, members: string) => `${present} of ${members} members`,
    el: (present: string, members: string) => `${present} από ${members} μέλη`,
    ru: (present: string, members: string) => `${present} из ${members} членов`,
  },
  met: {
    en: (needed: string, largest: string) => `quorum ${needed}, met in a body of up to ${largest}`,
    el: (needed: string, largest: string) => `απαρτία ${needed}, υπάρχει σε σώμα έως ${largest}`,
    ru: (needed: string, largest: string) => `кворум ${needed}, есть при составе до ${largest}`,
  },
  notMet: {
    en: (needed: string, largest: string) =>
      `quorum ${needed}, met only in a body of up to ${largest}`,
    el: (needed: string, largest: string) => `απαρτία ${needed}, μόνο σε σώμα έως ${largest}`,
    ru: (needed: string, largest: string) => `кворум ${needed}, только при составе до ${largest}`,
  },
  unknown: {
    en: (present: string) => `${present} present; members not told`,
    el: (present: string) => `${present} παρόντες· τα μέλη δεν αναφέρονται`,
    ru: (present: string) => `${present} присутствовавших; число членов не сообщается`,
  },
} as const;
