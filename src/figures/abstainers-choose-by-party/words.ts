import { sharedWords, type Text } from '../../language/language.js';

/** The plain title. */
export const title: Text = {
  en: 'Had the abstainers of two parties chosen a side',
  el: 'Αν όσοι απείχαν από δύο κόμματα είχαν διαλέξει πλευρά',
  ru: 'Если бы воздержавшиеся двух партий выбрали сторону',
};

/** What is shown and how to read it. */
export const shown: Text = {
  en: 'To the right, how many more of the abstainers of the one party vote for than against the motion (below zero: more against); upwards, the same for those of the other. Zero is also what comes of going on abstaining. Numbers are the margin of the whole vote; the outlined field is the vote as it was. A tie rejects. Who the abstainers leaned to is not told.',
  el: 'Προς τα δεξιά, πόσοι περισσότεροι από όσους απείχαν του ενός κόμματος ψηφίζουν υπέρ παρά κατά της πρότασης (κάτω από το μηδέν: περισσότεροι κατά)· προς τα πάνω, το ίδιο για το άλλο. Μηδέν δίνει και η συνέχιση της αποχής. Οι αριθμοί είναι η διαφορά όλης της ψηφοφορίας· με περίγραμμα η ψηφοφορία όπως έγινε. Η ισοψηφία απορρίπτει. Προς τα πού έκλιναν όσοι απείχαν, δεν αναφέρεται.',
  ru: 'Вправо — на сколько больше воздержавшихся одной партии голосует за предложение, чем против (ниже нуля — больше против); вверх — то же для другой партии. Нуль — и тогда, когда они по-прежнему воздерживаются. Числа — перевес всего голосования; обведено голосование, как оно было. При равенстве предложение отклоняется. К какой стороне склонялись воздержавшиеся, не сообщается.',
};

/** The title of the axis of a party. */
export const axisTitle = {
  en: (party: string, abstained: string) =>
    `${party}: ${abstained} abstained,\nvotes for less votes against`,
  el: (party: string, abstained: string) =>
    `${party}: απείχαν ${abstained},\nψήφοι υπέρ μείον ψήφοι κατά`,
  ru: (party: string, abstained: string) =>
    `${party}: воздержалось ${abstained},\nголоса за минус голоса против`,
} as const;

/** How many abstainers there are. */
export const cases: Text = {
  en: 'abstainers',
  el: 'που απείχαν',
  ru: 'воздержавшихся',
};

/** The words of the picture. */
export const words = {
  asItWas: { en: 'as it was', el: 'όπως έγινε', ru: 'как было' },
  margin: sharedWords.margin,
  tie: sharedWords.tie,
} satisfies Readonly<Record<string, Text>>;
