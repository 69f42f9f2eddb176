import { sharedWords, type Text } from '../../language/language.js';

/** The plain title. */
export const title: Text = {
  en: 'Recorded votes',
  el: 'Καταγεγραμμένες ψηφοφορίες',
  ru: 'Голосования с подсчётом голосов',
};

/** What is shown and how to read it. */
export const shown: Text = {
  en: 'Votes for (right of the line) and against (left of it) per hundred cast for or against; abstentions beside them on the same scale. Numbers on the bars are votes. Where abstentions are not told, that is not the same as none.',
  el: 'Ψήφοι υπέρ (δεξιά της γραμμής) και κατά (αριστερά) ανά εκατό που δόθηκαν υπέρ ή κατά· δίπλα οι αποχές στην ίδια κλίμακα. Οι αριθμοί στις ράβδους είναι ψήφοι. Όπου οι αποχές δεν αναφέρονται, αυτό δεν σημαίνει καμία.',
  ru: 'Голоса за (справа от линии) и против (слева) на сто поданных за и против; рядом воздержавшиеся в том же масштабе. Числа на полосах — голоса. Где о воздержавшихся не сообщается, это не значит, что их не было.',
};

/** The words of the picture. */
export const words = {
  subtitle: {
    en: 'Numbers are votes; dates as the source gives them',
    el: 'Οι αριθμοί είναι ψήφοι· ημερομηνίες όπως στην πηγή',
    ru: 'Числа — голоса; даты по источнику',
  },
  axis: {
    en: 'votes per 100 cast for or against',
    el: 'ψήφοι ανά 100 υπέρ ή κατά',
    ru: 'голосов на 100 поданных за и против',
  },
  against: sharedWords.against,
  for: sharedWords.for,
  votes: sharedWords.votes,
  abstained: sharedWords.abstained,
  untold: { en: 'not told', el: 'δεν αναφέρεται', ru: 'не сообщается' },
} satisfies Readonly<Record<string, Text>>;
