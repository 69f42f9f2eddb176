import { sharedWords, type Text } from '../../language/language.js';

/** The plain title. */
export const title: Text = {
  en: 'Margins and the number needed to win',
  el: 'Διαφορές ψήφων και ο αριθμός που απαιτούνταν',
  ru: 'Перевес и число голосов, нужное для победы',
};

/** What is shown and how to read it. */
export const shown: Text = {
  en: 'Shares of the votes for and against; the stroke marks the number needed to win, a tie rejecting. Numbers are votes. The margin is votes for less votes against; switches are the voters who, changing sides, would have reversed the outcome. Where abstentions count by the rule and are not told, the number needed is the least that it can have been. Dates in square brackets are inferred.',
  el: 'Μερίδια των ψήφων υπέρ και κατά· η κάθετη γραμμή δείχνει τον αριθμό που απαιτούνταν, με την ισοψηφία να απορρίπτει. Οι αριθμοί είναι ψήφοι. Διαφορά: ψήφοι υπέρ μείον ψήφοι κατά· αλλαγές: πόσοι, αλλάζοντας πλευρά, θα είχαν ανατρέψει το αποτέλεσμα. Όπου κατά τον κανόνα οι αποχές μετρούν και δεν αναφέρονται, ο αριθμός που απαιτούνταν είναι ο ελάχιστος δυνατός. Οι ημερομηνίες σε αγκύλες είναι συναγόμενες.',
  ru: 'Доли голосов за и против; чертой отмечено число, нужное для победы, при равенстве предложение отклоняется. Числа — голоса. Перевес — голоса за минус голоса против; смены стороны — сколько голосовавших, перейдя на другую сторону, изменили бы исход. Где по правилу воздержавшиеся считаются, а их число не сообщается, указано наименьшее возможное число, нужное для победы. Даты в квадратных скобках выведены.',
};

/** The words of the picture. */
export const words = {
  subtitle: {
    en: 'Numbers are votes; [ ] marks an inferred date; a tie rejects',
    el: 'Οι αριθμοί είναι ψήφοι· με [ ] η συναγόμενη ημερομηνία· η ισοψηφία απορρίπτει',
    ru: 'Числа — голоса; в [ ] — выведенная дата; при равенстве предложение отклоняется',
  },
  axis: {
    en: '% of votes for and against',
    el: '% των ψήφων υπέρ και κατά',
    ru: '% голосов за и против',
  },
  for: sharedWords.for,
  against: sharedWords.against,
  needed: { en: 'needed to win', el: 'απαιτούνταν', ru: 'нужно для победы' },
  votes: sharedWords.votes,
  margin: sharedWords.margin,
  switches: {
    en: 'switches to reverse',
    el: 'αλλαγές πλευράς για ανατροπή',
    ru: 'смен стороны для иного исхода',
  },
} satisfies Readonly<Record<string, Text>>;
