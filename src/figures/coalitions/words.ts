import { type InLanguages, sharedWords, type Text } from '../../language/language.js';
import type { PluralForms } from '../../language/language-words.js';

/** The plain title. */
export const title: Text = {
  en: 'Who could decide, and with whom',
  el: 'Ποιος μπορούσε να αποφασίσει, και με ποιον',
  ru: 'Кто мог решать и с кем',
};

/** What is shown and how to read it. */
export const shown: Text = {
  en: 'Thick bars are the smallest coalitions that decide: no party of them can be spared. Thin bars are the largest that do not: any party more would be enough. The dashed line is the number of votes needed. Numbers are seats, in brackets those beyond or short of the votes needed, if everybody comes and each party votes as one.',
  el: 'Οι παχιές ράβδοι είναι οι μικρότερες συμπράξεις που αποφασίζουν: κανένα κόμμα τους δεν περισσεύει. Οι λεπτές είναι οι μεγαλύτερες που δεν αρκούν: οποιοδήποτε κόμμα ακόμη θα αρκούσε. Η διακεκομμένη γραμμή είναι οι ψήφοι που απαιτούνται. Οι αριθμοί είναι έδρες, σε παρένθεση όσες περισσεύουν ή λείπουν, αν έρχονται όλοι και κάθε κόμμα ψηφίζει ενιαία.',
  ru: 'Толстые полосы — наименьшие коалиции, способные решать: ни одна партия в них не лишняя. Тонкие — наибольшие, неспособные: им хватило бы любой ещё одной партии. Пунктир — нужное число голосов. Числа — места, в скобках излишек или недостача, если приходят все и каждая партия голосует как один человек.',
};

/** The words of the picture. */
export const words = {
  subtitle: {
    en: 'Bars: the seats of the parties, in the order of the names. Numbers: seats, in brackets the votes beyond what is needed or short of it',
    el: 'Ράβδοι: οι έδρες των κομμάτων, με τη σειρά των ονομάτων. Αριθμοί: έδρες, σε παρένθεση οι ψήφοι που περισσεύουν ή λείπουν',
    ru: 'Полосы — места партий в порядке названий. Числа — места, в скобках излишек или недостача голосов',
  },
  axis: sharedWords.shareOfSeats,
  except: { en: 'all except: {party}', el: 'όλοι εκτός: {party}', ru: 'все, кроме: {party}' },
  decides: {
    en: 'smallest coalition that decides',
    el: 'μικρότερη σύμπραξη που αποφασίζει',
    ru: 'наименьшая, способная решать',
  },
  short: {
    en: 'largest that falls short',
    el: 'μεγαλύτερη που δεν αρκεί',
    ru: 'наибольшая, неспособная',
  },
  needed: { en: 'votes needed', el: 'ψήφοι που απαιτούνται', ru: 'нужно голосов' },
  isEnough: { en: 'decides', el: 'αποφασίζει', ru: 'решает' },
  fallsShort: { en: 'falls short', el: 'δεν αρκεί', ru: 'не достаёт голосов' },
  seats: sharedWords.seats,
} satisfies Readonly<Record<string, Text>>;

/** What coalitions are called beside their number. */
export const coalitionForms: InLanguages<PluralForms> = {
  en: { one: 'coalition', other: 'coalitions' },
  el: { one: 'σύμπραξη', other: 'συμπράξεις' },
  ru: { one: 'коалиция', few: 'коалиции', other: 'коалиций' },
};

/** How many coalitions are drawn. */
export const cases = {
  in: {
    en: (coalitions: string, compositions: string) => `N = ${coalitions} in ${compositions}`,
    el: (coalitions: string, compositions: string) => `N = ${coalitions} σε ${compositions}`,
    ru: (coalitions: string, compositions: string) => `N = ${coalitions}, ${compositions}`,
  },
  closest: {
    en: (all: string) => `, of ${all} those with the fewest votes beyond or short`,
    el: (all: string) => `, από ${all} όσες έχουν τις λιγότερες ψήφους που περισσεύουν ή λείπουν`,
    ru: (all: string) => `, из ${all} — те, у которых излишек или недостача наименьшие`,
  },
};
