import { sharedWords, type Text } from '../../language/language.js';
import type { DatingForm } from './rows.js';

/** The plain title. */
export const title: Text = {
  en: 'Dating undated business by the page of the minutes',
  el: 'Χρονολόγηση από τη σελίδα των πρακτικών',
  ru: 'Датировка по странице протоколов',
};

/** What is shown; `{body}` is whose minutes they are, `{axes}` what is said of two calendars. */
export const shown: Text = {
  en: 'Page of the printed minutes of {body} against date{axes}.',
  el: 'Σελίδα των τυπωμένων πρακτικών ({body}) και ημερομηνία{axes}.',
  ru: 'Страница изданных протоколов ({body}) и дата{axes}.',
};

/** What the forms are, each told where it is drawn. */
export const shownForms: readonly (readonly [DatingForm, Text])[] = [
  [
    'stated',
    {
      en: 'Filled points: items whose date the source states.',
      el: 'Πλήρη σημεία: η ημερομηνία δηλώνεται στην πηγή.',
      ru: 'Закрашенные точки: дата указана в источнике.',
    },
  ],
  [
    'inferred',
    {
      en: 'Hollow points: items whose date is inferred.',
      el: 'Κενά σημεία: η ημερομηνία συνάγεται.',
      ru: 'Контурные точки: дата выведена.',
    },
  ],
  [
    'joined',
    {
      en: 'The line joins the dates that agree.',
      el: 'Η γραμμή ενώνει τις ημερομηνίες που συμφωνούν.',
      ru: 'Линия соединяет согласные между собой даты.',
    },
  ],
  [
    'estimate',
    {
      en: 'Diamonds: undated items, at the estimate by the page.',
      el: 'Ρόμβοι: αχρονολόγητα θέματα, στην εκτίμηση από τη σελίδα.',
      ru: 'Ромбы: недатированные вопросы, по оценке по странице.',
    },
  ],
  [
    'interval',
    {
      en: 'Bars: the days between which they lie if the minutes are printed in the order of time.',
      el: 'Ράβδοι: οι ημέρες ανάμεσα στις οποίες βρίσκονται, αν τα πρακτικά τυπώθηκαν με χρονολογική σειρά.',
      ru: 'Отрезки: дни, между которыми они лежат, если протоколы напечатаны в порядке времени.',
    },
  ],
  [
    'ownInterval',
    {
      en: 'Broken bars: no estimate, but an interval of their own.',
      el: 'Διακεκομμένες ράβδοι: χωρίς εκτίμηση, αλλά με δικό τους διάστημα.',
      ru: 'Пунктирные отрезки: оценки нет, но есть собственный промежуток.',
    },
  ],
  [
    'open',
    {
      en: 'Arrows: no estimate, since the page lies outside the dated ones.',
      el: 'Βέλη: χωρίς εκτίμηση, αφού η σελίδα βρίσκεται έξω από τις χρονολογημένες.',
      ru: 'Стрелки: оценки нет, страница лежит вне датированных.',
    },
  ],
  [
    'aside',
    {
      en: 'Crosses: dated items out of order, which are set aside.',
      el: 'Σταυροί: χρονολογημένα θέματα εκτός σειράς, που παραμερίζονται.',
      ru: 'Крестом отмечены датированные вопросы вне порядка; они отставлены.',
    },
  ],
  [
    'whole',
    {
      en: 'Grey: the pages of the sessions as a whole.',
      el: 'Γκρι: οι σελίδες όλων των συνεδριάσεων.',
      ru: 'Серый фон: страницы всех заседаний.',
    },
  ],
];

/** What is said of the axes where both calendars are shown. */
export const bothAxes: Text = {
  en: ', with the Julian calendar above and the Gregorian below',
  el: ', με το Ιουλιανό ημερολόγιο επάνω και το Γρηγοριανό κάτω',
  ru: '; сверху юлианский календарь, снизу григорианский',
};

/** The words of the picture. */
export const words = {
  pageShort: { en: 'p.', el: 'σ.', ru: 'с.' },
  interval: {
    en: 'days between which it lies',
    el: 'ημέρες ανάμεσα στις οποίες βρίσκεται',
    ru: 'дни, между которыми оно лежит',
  },
  ownInterval: {
    en: 'interval, no estimate',
    el: 'διάστημα, χωρίς εκτίμηση',
    ru: 'промежуток без оценки',
  },
  open: {
    en: 'bounded on one side',
    el: 'όριο στη μία μόνο πλευρά',
    ru: 'ограничено с одной стороны',
  },
  ground: {
    en: 'all sessions together',
    el: 'όλες οι συνεδριάσεις μαζί',
    ru: 'все заседания вместе',
  },
  joined: {
    en: 'dates that agree',
    el: 'ημερομηνίες που συμφωνούν',
    ru: 'согласные между собой даты',
  },
  page: { en: 'page of the minutes', el: 'σελίδα των πρακτικών', ru: 'страница протоколов' },
  stated: { en: 'date stated', el: 'ρητή ημερομηνία', ru: 'дата указана' },
  inferred: { en: 'date inferred', el: 'συναγόμενη', ru: 'дата выведена' },
  estimate: {
    en: 'estimate by the page',
    el: 'εκτίμηση από τη σελίδα',
    ru: 'оценка по странице',
  },
  aside: { en: 'out of order', el: 'εκτός σειράς', ru: 'вне порядка' },
  whole: {
    en: (pages: string) => `pages ${pages}: the sessions`,
    el: (pages: string) => `σελίδες ${pages}: οι συνεδριάσεις`,
    ru: (pages: string) => `страницы ${pages}: заседания`,
  },
  tested: {
    en: (n: number, mean: string, most: string) =>
      `Dated from the others, ${n} dated days are missed by ${mean} days on average, by ${most} at most`,
    el: (n: number, mean: string, most: string) =>
      `Υπολογισμένες από τις άλλες, ${n} γνωστές ημέρες αποκλίνουν κατά ${mean} ημέρες κατά μέσο όρο, το πολύ ${most}`,
    ru: (n: number, mean: string, most: string) =>
      `Если датировать ${n} известных дней по остальным, ошибка в среднем ${mean} дня, самое большее ${most}`,
  },
  untested: {
    en: 'Too few dated pages to test the estimates',
    el: 'Πολύ λίγες χρονολογημένες σελίδες για έλεγχο',
    ru: 'Датированных страниц слишком мало для проверки',
  },
  day: sharedWords.oldAndNewStyle,
  between: { en: 'no earlier, no later than', el: 'από, έως', ru: 'не ранее, не позднее' },
};
