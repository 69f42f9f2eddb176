import type { TwoPartiesInRoom } from '../../charts/two-parties.js';
import { inEveryLanguage, inLanguage } from '../../language/in-language.js';
import type { Language, Text } from '../../language/language.js';
import { nameIn } from '../../records/name-in.js';

/** The plain title. */
export const title: Text = {
  en: 'The chance of a majority in the room',
  el: 'Η πιθανότητα πλειοψηφίας στην αίθουσα',
  ru: 'Вероятность большинства в зале',
};

/** What is computed, of which parties. */
export function subtitle({ ofA, ofB }: TwoPartiesInRoom, language: Language): string {
  const [a, b] = [
    `${nameIn(ofA.name, language)} (${ofA.members})`,
    `${nameIn(ofB.name, language)} (${ofB.members})`,
  ];
  return inLanguage(
    {
      en: `Exact probability that more are present of the ${a} than of the ${b}, by the attendance of either`,
      el: `${a} και ${b}: ακριβής πιθανότητα να είναι περισσότεροι οι πρώτοι`,
      ru: `${a} и ${b}: точная вероятность того, что первых в зале больше, при разной посещаемости`,
    },
    language,
  );
}

/** The words of the picture. */
export const words = {
  attendance: {
    en: 'chance of each to attend, %',
    el: 'πιθανότητα παρουσίας του καθενός, %',
    ru: 'вероятность присутствия каждого, %',
  },
  chance: {
    en: 'chance of a majority',
    el: 'πιθανότητα πλειοψηφίας',
    ru: 'вероятность большинства',
  },
  even: { en: 'even chance', el: 'ίσες πιθανότητες', ru: 'шансы равны' },
} satisfies Readonly<Record<string, Text>>;

/** What is shown and how to read it. */
export function shown({ ofA, ofB }: TwoPartiesInRoom): Text {
  const map: Text = {
    en: 'The probability that more members of the first party than of the second are in the room, if each of the first comes with one chance and each of the second with another, all independently; computed exactly for the middle of each cell. On the line the chance is even.',
    el: 'Η πιθανότητα να βρίσκονται στην αίθουσα περισσότερα μέλη του πρώτου κόμματος από ό,τι του δεύτερου, αν κάθε μέλος του πρώτου έρχεται με μία πιθανότητα και κάθε μέλος του δεύτερου με άλλη, όλα ανεξάρτητα μεταξύ τους· υπολογισμένη με ακρίβεια για το μέσο κάθε κελιού. Πάνω στη γραμμή οι πιθανότητες είναι ίσες.',
    ru: 'Вероятность того, что членов первой партии в зале больше, чем членов второй, если каждый из первой приходит с одной вероятностью, а каждый из второй с другой, все независимо; вычислена точно для середины каждой клетки. На линии шансы равны.',
  };
  if (ofA.average === undefined) return map;
  const told: Text = {
    en: 'The broken line is the average of the first party; where the two lines meet, a point.',
    el: 'Η διακεκομμένη γραμμή είναι ο μέσος όρος του πρώτου κόμματος· το σημείο είναι εκεί όπου οι δύο γραμμές συναντώνται.',
    ru: 'Прерывистая линия — среднее для первой партии; кружок — там, где линии встречаются.',
  };
  const untold: Text = {
    en: 'That of the other is not told, so that it can have been anywhere on it.',
    el: 'Ο μέσος όρος του άλλου δεν αναφέρεται, άρα μπορεί να βρίσκεται οπουδήποτε επάνω της.',
    ru: 'Среднее для второй не сообщается, так что оно может быть в любой её точке.',
  };
  const sentences = [map, told, ...(ofB.average === undefined ? [untold] : [])];
  return inEveryLanguage((language) => sentences.map((one) => inLanguage(one, language)).join(' '));
}
