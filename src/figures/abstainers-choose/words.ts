import { outcomeNames } from '../../charts/outcomes.js';
import { sharedWords, type Text } from '../../language/language.js';

/** The plain title. */
export const title: Text = {
  en: 'Had the abstainers chosen a side',
  el: 'Αν όσοι απείχαν είχαν διαλέξει πλευρά',
  ru: 'Если бы воздержавшиеся выбрали сторону',
};

/** What is shown and how to read it. */
export const shown: Text = {
  en: 'The margin is votes for less votes against. Each field is a margin that could have come about if each abstainer had voted for, voted against or abstained all the same; the diamond is the margin as it was, the upright stroke a tie, which rejects. A coloured field has another outcome than the vote had. “Of all ways” counts every way in which the abstainers, each for himself, can have acted: it is no probability. Where abstentions are not told, nothing can be said.',
  el: 'Διαφορά: ψήφοι υπέρ μείον ψήφοι κατά. Κάθε πεδίο είναι μια διαφορά που θα μπορούσε να προκύψει αν καθένας από όσους απείχαν είχε ψηφίσει υπέρ ή κατά, ή είχε πάλι απόσχει· ο ρόμβος είναι η διαφορά όπως ήταν, η κάθετη γραμμή η ισοψηφία, που απορρίπτει. Το έγχρωμο πεδίο έχει άλλο αποτέλεσμα από αυτό που υπήρξε. Το ποσοστό των τρόπων μετρά κάθε τρόπο με τον οποίο όσοι απείχαν, ο καθένας για τον εαυτό του, μπορούσαν να πράξουν: δεν είναι πιθανότητα. Όπου οι αποχές δεν αναφέρονται, δεν μπορεί να ειπωθεί τίποτε.',
  ru: 'Перевес — голоса за минус голоса против. Каждая клетка — перевес, который получился бы, если бы каждый воздержавшийся проголосовал за, против или воздержался снова; ромб — перевес, как он был, черта — равенство, при котором предложение отклоняется. У цветной клетки иной исход, чем был. Доля способов считает все способы, какими воздержавшиеся, каждый сам по себе, могли поступить: это не вероятность. Где о воздержавшихся не сообщается, сказать ничего нельзя.',
};

/** The words of the picture. */
export const words = {
  subtitle: {
    en: 'Each field is a margin that the abstainers could have brought about',
    el: 'Κάθε πεδίο είναι μια διαφορά που θα μπορούσαν να είχαν προκαλέσει όσοι απείχαν',
    ru: 'Каждая клетка — перевес, который могли бы создать воздержавшиеся',
  },
  axis: {
    en: 'margin: votes for less votes against',
    el: 'διαφορά: ψήφοι υπέρ μείον ψήφοι κατά',
    ru: 'перевес: голоса за минус голоса против',
  },
  margin: sharedWords.margin,
  ways: sharedWords.ways,
  none: { en: 'nobody abstained', el: 'κανείς δεν απείχε', ru: 'воздержавшихся не было' },
  untold: {
    en: 'abstentions not told',
    el: 'οι αποχές δεν αναφέρονται',
    ru: 'число воздержавшихся не сообщается',
  },
  same: { en: 'the same outcome', el: 'ίδιο αποτέλεσμα', ru: 'исход тот же' },
  was: { en: 'as it was', el: 'όπως ήταν', ru: 'как было' },
  tie: { en: 'tie', el: 'ισοψηφία', ru: 'равенство' },
} satisfies Readonly<Record<string, Text>>;

/** What another outcome would have been, as the key has it. */
export const changedTo = {
  adopted: { en: 'adopted instead', el: 'θα υιοθετούνταν', ru: 'было бы принято' },
  rejected: { en: 'rejected instead', el: 'θα απορριπτόταν', ru: 'было бы отклонено' },
  tied: { en: 'a tie instead', el: 'θα ισοψηφούσε', ru: 'было бы равенство' },
  'no quorum': { en: 'no quorum instead', el: 'δεν θα είχε απαρτία', ru: 'не было бы кворума' },
  'cannot be told': outcomeNames['cannot be told'],
} satisfies Readonly<Record<string, Text>>;

/** What is said of a vote. */
export const sentences = {
  changed: {
    en: (fewest: string, all: string, share: string) =>
      `${fewest} of the ${all} ${fewest === '1' ? 'suffices' : 'suffice'} for another outcome: ${share} of all ways`,
    el: (fewest: string, all: string, share: string) =>
      `${fewest} από τους ${all} ${fewest === '1' ? 'αρκεί' : 'αρκούν'} για άλλο αποτέλεσμα: ${share} των τρόπων`,
    ru: (fewest: string, all: string, share: string) =>
      `${fewest} из ${all} хватает для иного исхода: ${share} всех способов`,
  },
  never: {
    en: (all: string) => `the same outcome, however the ${all} choose`,
    el: (all: string) => `ίδιο αποτέλεσμα, όπως κι αν επιλέξουν οι ${all}`,
    ru: (all: string) => `тот же исход при любом выборе ${all} воздержавшихся`,
  },
  neverOfOne: {
    en: (all: string) => `the same outcome, whatever the ${all} abstainer chooses`,
    el: (all: string) => `ίδιο αποτέλεσμα, όπως κι αν επιλέξει ο ${all}`,
    ru: (all: string) => `тот же исход при любом выборе ${all} воздержавшегося`,
  },
} as const;
