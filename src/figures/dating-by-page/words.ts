import { sharedWords, type Text } from '../../language/language.js';

/** The plain title. */
export const title: Text = {
  en: 'Dating undated business by the page of the minutes',
  el: 'Χρονολόγηση από τη σελίδα των πρακτικών',
  ru: 'Датировка по странице протоколов',
};

/** What is shown and how to read it; `{body}` is whose minutes they are, `{axes}` what is said of two calendars. */
export const shown: Text = {
  en: 'Page of the printed minutes of {body} against date{axes}. Filled points: items whose date the source states; hollow: inferred; the line joins those that agree. Diamonds and bars: undated items, the estimate by the page and the days between which they lie if the minutes are printed in the order of time. Arrows: no estimate, since the page lies outside the dated ones. Crosses: dated items out of order, which are set aside. Grey: the pages of the sessions as a whole, where they are told.',
  el: 'Σελίδα των τυπωμένων πρακτικών ({body}) και ημερομηνία{axes}. Πλήρη σημεία: η ημερομηνία δηλώνεται στην πηγή· κενά: συνάγεται· η γραμμή ενώνει όσα συμφωνούν. Ρόμβοι και ράβδοι: αχρονολόγητα θέματα, η εκτίμηση από τη σελίδα και οι ημέρες ανάμεσα στις οποίες βρίσκονται, αν τα πρακτικά τυπώθηκαν με χρονολογική σειρά. Βέλη: χωρίς εκτίμηση, αφού η σελίδα βρίσκεται έξω από τις χρονολογημένες. Σταυροί: χρονολογημένα θέματα εκτός σειράς, που παραμερίζονται. Γκρι: οι σελίδες όλων των συνεδριάσεων, όπου αναφέρονται.',
  ru: 'Страница изданных протоколов ({body}) и дата{axes}. Закрашенные точки: дата указана в источнике; контурные: выведена; линия соединяет согласные между собой. Ромбы и отрезки: недатированные вопросы — оценка по странице и дни, между которыми они лежат, если протоколы напечатаны в порядке времени. Стрелки: оценки нет, страница лежит вне датированных. Крестом отмечены датированные вопросы вне порядка; они отставлены. Серый фон: страницы всех заседаний, где они сообщены.',
};

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
