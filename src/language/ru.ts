import type { LanguageWords } from './language-words.js';

const months =
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');

const monthsAlone =
  'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' ');

/** Russian. */
export const ru: LanguageWords = {
  name: 'Русский',
  direction: 'ltr',
  script: 'Cyrillic',
  number: {
    decimal: ',',
    thousands: '\u202f',
    minus: '−',
    plus: '+',
    range: '–',
    open: '…',
    percent: ' %',
  },
  // Whole numbers take three forms: 1 голос, 2 голоса, 5 голосов; 21 is as 1, but 11 as 5.
  pluralForm: (count) => {
    const [tens, units] = [count % 100, count % 10];
    if (units === 1 && tens !== 11) return 'one';
    return units >= 2 && units <= 4 && !(tens >= 12 && tens <= 14) ? 'few' : 'many';
  },
  list: { between: ', ', last: ' и ' },
  separator: '; ',
  colon: ': ',
  date: {
    months,
    monthsAlone: monthsAlone,
    // After “около” a month is in the same case as after a day.
    monthsAbout: months,
    monthsShort: 'янв фев март апр май июнь июль авг сен окт ноя дек'.split(' '),
    about: 'около',
    undated: 'без даты',
    interval: ' – ',
    open: '…',
  },
  words: {
    abstained: 'воздержались',
    against: 'против',
    atLeast: 'не менее',
    caption: 'подпись',
    data: 'Данные',
    date: 'дата',
    deferred: 'отложено',
    descriptionInWords: 'Описание словами',
    for: 'за',
    margin: 'перевес',
    members: 'членов',
    note: 'прим.',
    notes: 'прим.',
    notTold: 'не сообщено',
    of: 'из',
    oldAndNewStyle: 'ст./нов. стиль',
    otherBodies: 'Другие органы',
    reconsidered: 'пересмотрено',
    rejected: 'отклонено',
    seats: 'мест',
    shareOfSeats: '% мест',
    source: 'Источник',
    sources: 'Источники',
    tie: 'равенство',
    votes: 'голоса',
    ways: 'способов',
    withdrawn: 'снято',
  },
};
