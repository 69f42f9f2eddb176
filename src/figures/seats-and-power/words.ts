import { sharedWords, type Text } from '../../language/language.js';

/** The plain title. */
export const title: Text = {
  en: 'Seats and voting power',
  el: 'Έδρες και ισχύς στην ψηφοφορία',
  ru: 'Места и сила голоса',
};

/** What is shown and how to read it. */
export const shown: Text = {
  en: 'The share of the seats of each party (stroke) and its share of the voting power: the normalised Banzhaf index (point) and the Shapley–Shubik index (ring). The dashed line is the share of the seats that decides. The indices take it that everybody is present, that a party votes as one and that any parties may combine. Numbers beside the names are seats, or decisive votes where those are told.',
  el: 'Μερίδιο κάθε κόμματος στις έδρες (κάθετη γραμμή) και στην ισχύ κατά την ψηφοφορία: κανονικοποιημένος δείκτης Banzhaf (σημείο) και δείκτης Shapley–Shubik (κύκλος). Η διακεκομμένη γραμμή είναι το ποσοστό των εδρών που αποφασίζει. Οι δείκτες προϋποθέτουν ότι όλοι είναι παρόντες, ότι κάθε κόμμα ψηφίζει ενιαία και ότι όλα τα κόμματα μπορούν να συμπράξουν. Οι αριθμοί δίπλα στα ονόματα είναι έδρες, ή αποφασιστικές ψήφοι όπου δίνονται.',
  ru: 'Доля каждой партии в местах (черта) и в силе голоса: нормированный индекс Банцафа (точка) и индекс Шепли — Шубика (кольцо). Пунктир — доля мест, достаточная для решения. Индексы исходят из того, что присутствуют все, что партия голосует как один человек и что объединиться могут любые партии. Числа при названиях — места или, где они известны, решающие голоса.',
};

/** Whether the two indices agree on every party that is shown, as a record’s own words may say it. */
export const agreement = {
  everywhere: {
    en: 'here the two agree everywhere',
    el: 'εδώ οι δύο συμφωνούν παντού',
    ru: 'здесь они всюду совпадают',
  },
  notEverywhere: {
    en: 'here the two do not agree everywhere',
    el: 'εδώ οι δύο δεν συμφωνούν παντού',
    ru: 'здесь они совпадают не всюду',
  },
} satisfies Readonly<Record<string, Text>>;

/** The words of the picture. */
export const words = {
  subtitle: {
    en: 'The share of each party in the seats of a body, and in its voting power',
    el: 'Το μερίδιο κάθε κόμματος στις έδρες ενός οργάνου και στην ισχύ κατά την ψηφοφορία',
    ru: 'Доля каждой партии в местах органа и в силе голоса',
  },
  seatsColumn: { en: '% of seats', el: '% εδρών', ru: '% мест' },
  powerColumn: { en: '% of power', el: '% ισχύος', ru: '% силы' },
  shapleyShubikInBrackets: {
    en: 'power: Shapley–Shubik (in brackets)',
    el: 'ισχύς: Shapley–Shubik (σε παρένθεση)',
    ru: 'сила: Шепли — Шубик (в скобках)',
  },
  axis: {
    en: '% of the seats, % of the power',
    el: '% των εδρών, % της ισχύος',
    ru: '% мест, % силы голоса',
  },
  seats: { en: 'share of the seats', el: 'μερίδιο εδρών', ru: 'доля мест' },
  banzhaf: {
    en: 'power: Banzhaf',
    el: 'ισχύς: Banzhaf',
    ru: 'сила: Банцаф',
  },
  shapleyShubik: {
    en: 'power: Shapley–Shubik',
    el: 'ισχύς: Shapley–Shubik',
    ru: 'сила: Шепли — Шубик',
  },
  deciding: {
    en: 'share that decides',
    el: 'ποσοστό που αποφασίζει',
    ru: 'решающая доля',
  },
  seatsOf: sharedWords.seats,
  powerOf: { en: 'power', el: 'ισχύς', ru: 'сила голоса' },
} satisfies Readonly<Record<string, Text>>;
