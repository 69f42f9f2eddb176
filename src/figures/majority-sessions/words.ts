import type { PartyInRoom } from '../../charts/two-parties.js';
import { inEveryLanguage, inLanguage } from '../../language/in-language.js';
import { type InLanguages, type Text, wordsOf } from '../../language/language.js';
import type { PluralForms } from '../../language/language-words.js';
import { nameIn } from '../../records/name-in.js';

/** The plain title. */
export const title: Text = {
  en: 'How often would the smaller party have been the larger in the room?',
  el: 'Πόσο συχνά το μικρότερο κόμμα θα ήταν το μεγαλύτερο στην αίθουσα;',
  ru: 'Как часто меньшая партия оказывалась бы в зале большей?',
};

/** The words of the picture. */
export const words = {
  subtitle: {
    en: 'Under stated assumptions: everybody comes independently, with the chance given for the party',
    el: 'Με ρητές παραδοχές: ο καθένας έρχεται ανεξάρτητα, με την πιθανότητα που δίνεται για το κόμμα',
    ru: 'При названных допущениях: каждый приходит независимо, с вероятностью, принятой для партии',
  },
  equal: { en: 'as many', el: 'ίσοι', ru: 'поровну' },
  lead: {
    en: 'how many more of them present',
    el: 'πόσοι περισσότεροι παρόντες',
    ru: 'на сколько больше присутствующих',
  },
  exact: { en: 'expected, exactly', el: 'αναμενόμενες, ακριβώς', ru: 'ожидаемое, точно' },
  simulated: { en: 'simulated', el: 'με προσομοίωση', ru: 'моделирование' },
  band: {
    en: '± a standard deviation',
    el: '± μία τυπική απόκλιση',
    ru: '± стандартное отклонение',
  },
  chance: { en: 'chance, %', el: 'πιθανότητα, %', ru: 'вероятность, %' },
  attendance: {
    en: 'chance of each to attend, %',
    el: 'πιθανότητα παρουσίας, %',
    ru: 'вероятность присутствия, %',
  },
} satisfies Readonly<Record<string, Text>>;

/** That a party has more members in the room. */
export function more({ name }: PartyInRoom): Text {
  const words: Text = { en: 'more', el: 'περισσότεροι', ru: 'больше' };
  return inEveryLanguage(
    (language) =>
      `${inLanguage(words, language)}${wordsOf(language).colon}${nameIn(name, language)}`,
  );
}

/** Sessions of how many. */
export function expectedAxis(sessions: number): Text {
  return {
    en: `sessions of ${sessions}`,
    el: `συνεδριάσεις από τις ${sessions}`,
    ru: `заседаний из ${sessions}`,
  };
}

/** What is shown and how to read it. */
export const shown: Text = {
  en: 'Bars: the distribution of the lead of the first party at one session, if its members come as often as its average tells, and those of the other as often as those, half the time, or a third of it; above them the chance that the first are more, and the expected number of such sessions. Curve: that number for every attendance of the other party, with a band of one standard deviation, and simulated points. Everybody is taken to come independently.',
  el: 'Ράβδοι: η κατανομή του προβαδίσματος του πρώτου κόμματος σε μία συνεδρίαση, αν τα μέλη του έρχονται όσο συχνά λέει ο μέσος όρος του, και του άλλου όσο συχνά και εκείνα, τις μισές φορές ή το ένα τρίτο· από πάνω η πιθανότητα να είναι περισσότερα τα μέλη του πρώτου και ο αναμενόμενος αριθμός τέτοιων συνεδριάσεων. Καμπύλη: ο αριθμός αυτός για κάθε συχνότητα του άλλου κόμματος, με ζώνη μίας τυπικής απόκλισης, και σημεία από προσομοίωση. Όλοι θεωρείται ότι έρχονται ανεξάρτητα.',
  ru: 'Столбцы: распределение перевеса первой партии на одном заседании, если её члены приходят так часто, как говорит её среднее, а члены другой так же часто, в половине случаев или в трети; над ними — вероятность того, что первых больше, и ожидаемое число таких заседаний. Кривая: это число при любой посещаемости другой партии, с полосой в одно стандартное отклонение, и смоделированные точки. Считается, что все приходят независимо.',
};

/** What is shown where one average of the other party is assumed. */
export const shownAssumed: Text = {
  en: 'Bars: the distribution of the lead of the first party at one session, if its members come as often as its average tells, and of the other {present} on average, which is assumed; above them the chance that the first are more, and the expected number of such sessions. Curve: that number for every attendance of the other party, with a band of one standard deviation, and simulated points. Everybody is taken to come independently.',
  el: 'Ράβδοι: η κατανομή του προβαδίσματος του πρώτου κόμματος σε μία συνεδρίαση, αν τα μέλη του έρχονται όσο συχνά λέει ο μέσος όρος του, και του άλλου κατά μέσο όρο {present}, που είναι παραδοχή· από πάνω η πιθανότητα να είναι περισσότερα τα μέλη του πρώτου και ο αναμενόμενος αριθμός τέτοιων συνεδριάσεων. Καμπύλη: ο αριθμός αυτός για κάθε συχνότητα του άλλου κόμματος, με ζώνη μίας τυπικής απόκλισης, και σημεία από προσομοίωση. Όλοι θεωρείται ότι έρχονται ανεξάρτητα.',
  ru: 'Столбцы: распределение перевеса первой партии на одном заседании, если её члены приходят так часто, как говорит её среднее, а другой — в среднем {present}, что принято как допущение; над ними — вероятность того, что первых больше, и ожидаемое число таких заседаний. Кривая: это число при любой посещаемости другой партии, с полосой в одно стандартное отклонение, и смоделированные точки. Считается, что все приходят независимо.',
};

/** What is assumed of the attendance of the other party. */
export const assumed = {
  label: {
    en: 'How many come on average ({party})',
    el: 'Πόσοι έρχονται κατά μέσο όρο ({party})',
    ru: 'Сколько приходит в среднем ({party})',
  },
  usual: {
    en: 'as often as the others, half of them, a third',
    el: 'όσο συχνά και οι άλλοι, οι μισοί, το ένα τρίτο',
    ru: 'так же часто, как другие, половина, треть',
  },
} satisfies Readonly<Record<string, Text>>;

/** What sessions are called beside their number. */
export const sessionForms: InLanguages<PluralForms> = {
  en: { one: 'session', other: 'sessions' },
  el: { one: 'συνεδρίαση', other: 'συνεδριάσεις' },
  ru: { one: 'заседание', few: 'заседания', other: 'заседаний' },
};
