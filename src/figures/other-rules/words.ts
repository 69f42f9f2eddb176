import type { Text } from '../../language/language.js';

/** The plain title. */
export const title: Text = {
  en: 'Under which rules it would have been carried',
  el: 'Με ποιους κανόνες θα είχε υιοθετηθεί',
  ru: 'По каким правилам решение было бы принято',
};

/** What is shown and how to read it. */
export const shown: Text = {
  en: 'What would have become of each motion by the votes that were counted, had another rule been in force: more votes for than against; a majority of those present, an abstention weighing like a vote against; the first rule with half of all members as a quorum; a majority of all members; two thirds of the votes. “Cannot be told”: it depends on the size of the body or on abstentions, which the source does not tell or tells within bounds; up to the number given it would have been carried. Nobody knows how those voting would have voted under another rule.',
  el: 'Τι θα είχε γίνει κάθε πρόταση με τις ψήφους που μετρήθηκαν, αν ίσχυε άλλος κανόνας: περισσότεροι υπέρ παρά κατά· πλειοψηφία των παρόντων, όπου η αποχή μετρά σαν ψήφος κατά· ο πρώτος κανόνας με απαρτία των μισών μελών· πλειοψηφία όλων των μελών· δύο τρίτα των ψήφων. «Άγνωστο»: εξαρτάται από το μέγεθος του οργάνου ή από τις αποχές, που η πηγή δεν αναφέρει ή αναφέρει εντός ορίων· έως τον αριθμό που δίνεται θα είχε υιοθετηθεί. Πώς θα είχαν ψηφίσει με άλλον κανόνα δεν το γνωρίζει κανείς.',
  ru: 'Что стало бы с каждым предложением при тех же голосах, если бы действовало другое правило: за больше, чем против; большинство присутствующих, где воздержавшийся весит как голос против; первое правило при кворуме в половину членов; большинство всех членов; две трети голосов. «Неизвестно»: зависит от численности органа или от числа воздержавшихся, о которых источник не сообщает или сообщает в пределах; до названного числа решение было бы принято. Как голосовали бы при другом правиле, не знает никто.',
};

/** The words of the picture. */
export const words = {
  subtitle: {
    en: 'The same votes under other rules',
    el: 'Οι ίδιες ψήφοι με άλλους κανόνες',
    ru: 'Те же голоса по другим правилам',
  },
  carried: { en: 'carried', el: 'υιοθετείται', ru: 'принято' },
  not: { en: 'not carried', el: 'δεν υιοθετείται', ru: 'не принято' },
  depends: { en: 'cannot be told', el: 'άγνωστο', ru: 'неизвестно' },
  upTo: { en: 'if up to', el: 'αν έως', ru: 'если до' },
  abstained: { en: 'abstained', el: 'αποχές', ru: 'воздерж.' },
  vote: { en: 'Vote', el: 'Ψηφοφορία', ru: 'Голосование' },
  rule: { en: 'Rule', el: 'Κανόνας', ru: 'Правило' },
} satisfies Readonly<Record<string, Text>>;

/** Says of which bodies the size counts as unknown. */
export const exceededSizes = {
  en: (names: string) =>
    `More were counted than the source gives members, so that the size counts as unknown: ${names}.`,
  el: (names: string) =>
    `Μετρήθηκαν περισσότεροι από τα μέλη που δίνει η πηγή, άρα το μέγεθος λογίζεται άγνωστο: ${names}.`,
  ru: (names: string) =>
    `Учтено больше голосов, чем источник называет членов, поэтому численность считается неизвестной: ${names}.`,
} as const;
