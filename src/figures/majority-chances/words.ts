import type { PartyInRoom, TwoPartiesInRoom } from '../../charts/two-parties.js';
import { inEveryLanguage, inLanguage } from '../../language/in-language.js';
import { inPercent } from '../../language/in-percent.js';
import { type Language, type Text, wordsOf } from '../../language/language.js';
import { writeRounded } from '../../language/write-decimal.js';
import { writePartOf } from '../../language/write-part-of.js';
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

const chance: Text = {
  en: 'chance of a majority',
  el: 'πιθανότητα πλειοψηφίας',
  ru: 'вероятность большинства',
};

/** The words of the picture. */
export const words = {
  attendance: {
    en: 'chance of each to attend, %',
    el: 'πιθανότητα παρουσίας, %',
    ru: 'вероятность присутствия каждого, %',
  },
  chance,
  even: { en: 'even chance', el: 'ίσες πιθανότητες', ru: 'шансы равны' },
  /** What the lines are. */
  lines: ({ ofA }: TwoPartiesInRoom): Text =>
    inEveryLanguage(
      (language) =>
        `${inLanguage(chance, language)}${wordsOf(language).colon}${nameIn(ofA.name, language)}`,
    ),
};

const untold: Text = { en: 'not told', el: 'δεν αναφέρεται', ru: 'не сообщается' };

/** The average attendance of a party, or that it is not told. */
export function averageLabel({ name, average, members }: PartyInRoom): Text {
  return inEveryLanguage((language) => {
    const told =
      average === undefined
        ? inLanguage(untold, language)
        : writePartOf(average, members, language);
    const label = inLanguage({ en: 'average', el: 'μέσος όρος', ru: 'в среднем' }, language);
    return `${label}${wordsOf(language).colon}${nameIn(name, language)} ${told}`;
  });
}

/** At what attendance of the second party the chance is even, where that of the first is its average; both in per cent. */
export function evenLabel(attendance: number, { ofB }: TwoPartiesInRoom): Text {
  return inEveryLanguage((language) => {
    const percent = inPercent(writeRounded(attendance, language), language);
    const present = writePartOf(presentOf(attendance, ofB, language), ofB.members, language);
    const name = nameIn(ofB.name, language);
    return inLanguage(
      {
        en: `even on it with ${name} at ${percent} (${present})`,
        el: `ίσες στο ${percent} (${present}): ${name}`,
        ru: `равны на ней: ${name} ${percent} (${present})`,
      },
      language,
    );
  });
}

/** How many of a party come at an attendance in per cent. */
export function presentOf(
  attendance: number,
  { members }: PartyInRoom,
  language: Language,
): string {
  return writeRounded((attendance / 100) * members, language);
}

/** What is shown and how to read it. */
export function shown({ ofA, ofB }: TwoPartiesInRoom): Text {
  const map: Text = {
    en: 'The probability that more members of the first party than of the second are in the room, if each of the first comes with one chance and each of the second with another, all independently. Each line joins the attendances at which that chance is the one written on it, computed exactly; on the bold line it is even.',
    el: 'Η πιθανότητα να βρίσκονται στην αίθουσα περισσότερα μέλη του πρώτου κόμματος από ό,τι του δεύτερου, αν κάθε μέλος του πρώτου έρχεται με μία πιθανότητα και κάθε μέλος του δεύτερου με άλλη, όλα ανεξάρτητα μεταξύ τους. Κάθε γραμμή ενώνει τις συχνότητες στις οποίες η πιθανότητα είναι εκείνη που γράφεται επάνω της, υπολογισμένη με ακρίβεια· στην έντονη γραμμή οι πιθανότητες είναι ίσες.',
    ru: 'Вероятность того, что членов первой партии в зале больше, чем членов второй, если каждый из первой приходит с одной вероятностью, а каждый из второй с другой, все независимо. Каждая линия соединяет посещаемости, при которых эта вероятность такова, как на ней написано; она вычислена точно. На жирной линии шансы равны.',
  };
  if (ofA.average === undefined) return map;
  const told: Text = {
    en: 'The upright broken line is the average of the first party; where it meets the bold one is a ring, from which a broken line leads to the attendance of the second.',
    el: 'Η κάθετη διακεκομμένη γραμμή είναι ο μέσος όρος του πρώτου κόμματος· εκεί όπου συναντά την έντονη είναι ένας κύκλος, από τον οποίο μια διακεκομμένη γραμμή οδηγεί στη συχνότητα του δεύτερου.',
    ru: 'Вертикальный пунктир — среднее для первой партии; там, где он встречает жирную линию, — кружок, от которого пунктир ведёт к посещаемости второй.',
  };
  const untold: Text = {
    en: 'That of the other is not told, so that it can have been anywhere on it.',
    el: 'Ο μέσος όρος του άλλου δεν αναφέρεται, άρα μπορεί να βρίσκεται οπουδήποτε επάνω της.',
    ru: 'Среднее для второй не сообщается, так что оно может быть в любой её точке.',
  };
  const sentences = [map, told, ...(ofB.average === undefined ? [untold] : [])];
  return inEveryLanguage((language) => sentences.map((one) => inLanguage(one, language)).join(' '));
}
