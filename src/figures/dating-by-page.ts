import {
  type DatedMinutes,
  type MinutesDating,
  minutesDating,
} from '../analysis/dating/minutes-dating.js';
import { dayOf, julianDayNumber, writeDay } from '../calendar/calendar.js';
import { datingChart, datingTitle } from '../charts/dating-chart.js';
import { passageIds } from '../charts/quotes-of.js';
import { ArgumentError } from '../errors/argument-error.js';
import { inLanguage } from '../language/in-language.js';
import type { Text } from '../language/language.js';
import { writeFixed } from '../language/write-decimal.js';
import type { Dataset } from '../records/records.js';
import { evidenceColumn, type Figure, type FigureRow } from './figure.js';

/** From the entry of the Left SRs to the end of the coalition, with some days on either side. */
const span = {
  from: julianDayNumber({ year: 1917, month: 12, day: 3 }, 'julian'),
  to: julianDayNumber({ year: 1918, month: 3, day: 20 }, 'gregorian'),
};

/** Short names of undated items, by their identifiers. */
const names: Readonly<Record<string, Text>> = {
  'amiantov-95-note-30': {
    en: 'Left SRs in collegia',
    el: 'συλλογικά όργανα',
    ru: 'левые эсеры в коллегиях',
  },
  'amiantov-78-note-41': {
    en: 'release of four Kadets',
    el: 'αποφυλάκιση Καντέτων',
    ru: 'освобождение кадетов',
  },
  'amiantov-145-note-36': { en: 'banks', el: 'τράπεζες', ru: 'банки' },
  'amiantov-153-note-38': {
    en: 'Socialist War',
    el: 'Σοσιαλιστικός Πόλεμος',
    ru: 'социалистическая война',
  },
  'note-80-p173': { en: 'Ziloti', el: 'Ζιλότι', ru: 'Зилоти' },
  'amiantov-177-note-40': {
    en: 'Proshian',
    el: 'Προσιάν',
    ru: 'Прошьян',
  },
  'amiantov-177-note-51': { en: 'Antonov', el: 'Αντόνοφ', ru: 'Антонов' },
  'amiantov-178-note-38': {
    en: 'State Control',
    el: 'Κρατικός Έλεγχος',
    ru: 'государственный контроль',
  },
  'amiantov-200-note-36': { en: 'Justice', el: 'Δικαιοσύνη', ru: 'юстиция' },
  'amiantov-203-note-37': { en: 'food policy', el: 'τρόφιμα', ru: 'продовольствие' },
  'amiantov-251-note-35': { en: 'postal rates', el: 'ταχυδρομικά τέλη', ru: 'почтовые тарифы' },
  'amiantov-257-note-38': { en: 'Izvestia', el: 'Ιζβέστια', ru: '«Известия»' },
  'amiantov-301-note-35': { en: 'postal rates', el: 'ταχυδρομικά τέλη', ru: 'почтовые тарифы' },
  'amiantov-332-note-37': { en: 'food policy', el: 'τρόφιμα', ru: 'продовольствие' },
  'amiantov-362-note-36': { en: 'Justice', el: 'Δικαιοσύνη', ru: 'юстиция' },
  'note-78-p454': { en: 'investigations', el: 'ανακρίσεις', ru: 'следствие' },
  'amiantov-457-note-51': { en: 'Antonov', el: 'Αντόνοφ', ru: 'Антонов' },
};

/** The minutes of Sovnarkom: the edition from which most of its items are cited. */
function sovnarkomDating(dataset: Dataset): MinutesDating {
  const ofSovnarkom = dataset.minutes.filter((one) => one.body.id === 'sovnarkom');
  const [edition] = [...new Set(ofSovnarkom.map((one) => one.source))]
    .map((source) => ofSovnarkom.filter((one) => one.source === source))
    .sort((a, b) => b.length - a.length);
  if (!edition) {
    throw new ArgumentError('dataset', ofSovnarkom.length, 'minutes of the body sovnarkom');
  }
  return minutesDating(edition);
}

const shown: Text = {
  en: 'Page of the printed minutes of Sovnarkom against date, with the Julian calendar above and the Gregorian below. Filled points: items whose date the source states; hollow: inferred; the line joins those that agree. Diamonds and bars: undated items, the estimate by the page and the days between which they lie if the minutes are printed in the order of time; items are named after their page. Arrows: no estimate, since the page lies before the first dated one. Page 454, behind the pages that note 33 gives for the sessions (grey), is cited for business of December: it is set aside (cross; broken bar: its date told as an interval); an appendix is probable.',
  el: 'Σελίδα των τυπωμένων πρακτικών του Σόβναρκομ και ημερομηνία, με το Ιουλιανό ημερολόγιο επάνω και το Γρηγοριανό κάτω. Πλήρη σημεία: η ημερομηνία δηλώνεται στην πηγή· κενά: συνάγεται· η γραμμή ενώνει όσα συμφωνούν. Ρόμβοι και ράβδοι: αχρονολόγητα θέματα, η εκτίμηση από τη σελίδα και οι ημέρες ανάμεσα στις οποίες βρίσκονται, αν τα πρακτικά τυπώθηκαν με χρονολογική σειρά· ο αριθμός πριν από κάθε θέμα είναι η σελίδα. Βέλη: χωρίς εκτίμηση, αφού η σελίδα προηγείται της πρώτης χρονολογημένης. Η σελίδα 454, μετά τις σελίδες που η σημείωση 33 δίνει για τις συνεδριάσεις (γκρι), τεκμηριώνει θέματα του Δεκεμβρίου: παραμερίζεται (σταυρός· διακεκομμένη ράβδος: ημερομηνία ως διάστημα)· πιθανώς πρόκειται για παράρτημα.',
  ru: 'Страница изданных протоколов Совнаркома и дата; сверху юлианский календарь, снизу григорианский. Закрашенные точки: дата указана в источнике; контурные: выведена; линия соединяет согласные между собой. Ромбы и отрезки: недатированные вопросы — оценка по странице и дни, между которыми они лежат, если протоколы напечатаны в порядке времени; число перед вопросом — страница. Стрелки: оценки нет, страница лежит до первой датированной. Страница 454, за страницами заседаний по примечанию 33 (серый фон), приведена для декабрьских дел: она отставлена (крест; пунктирный отрезок: дата сообщена как промежуток); вероятно, это приложение.',
};

/** Dating undated business of Sovnarkom by the page of its minutes. */
export const datingByPage: Figure = {
  name: 'dating-by-page',
  notebook: '06-calendar-and-minutes',
  title: datingTitle,
  bodies: ['sovnarkom'],
  draw: (dataset, options = {}) =>
    datingChart(sovnarkomDating(dataset), {
      ...options,
      civilCalendar: dataset.civilCalendar,
      span,
      label: (item) => inLanguage(names[item.id], options.language ?? 'en'),
    }),
  caption: (dataset, language) => {
    const { items, errorByDay } = sovnarkomDating(dataset);
    const count = (role: DatedMinutes['role']) => items.filter((one) => one.role === role).length;
    const [anchors, undated, aside] = [count('anchor'), count('undated'), count('set-aside')];
    const [mean, most] = errorByDay.tested
      ? [errorByDay.meanAbsoluteError, errorByDay.largestError].map((days) =>
          writeFixed(days, language, 1),
        )
      : ['–', '–'];
    const tested = errorByDay.tested ? errorByDay.items.length : 0;
    const cases: Text = {
      en: `N = ${anchors} items dated to the day that agree, ${undated} that are not, ${aside} out of order. Error when each of ${tested} dated days is dated from the others: ${mean} days on average, ${most} at most.`,
      el: `N = ${anchors} χρονολογημένα σε ημέρα που συμφωνούν, ${undated} αχρονολόγητα, ${aside} εκτός σειράς. Σφάλμα όταν καθεμία από ${tested} γνωστές ημέρες υπολογίζεται από τις άλλες: ${mean} ημέρες κατά μέσο όρο, ${most} το πολύ.`,
      ru: `N = ${anchors}: датированы днём и согласны между собой; не датированы ${undated}, вне порядка ${aside}. Ошибка, если каждый из ${tested} известных дней датировать по остальным: в среднем ${mean} дня, самое большее ${most}.`,
    };
    return { shown: inLanguage(shown, language), cases: inLanguage(cases, language) };
  },
  data: (dataset) => ({
    columns: [
      { name: 'item', about: 'Identifier of the item of minutes' },
      {
        name: 'page',
        unit: 'page number',
        about: 'Page of the printed minutes, or the first page',
      },
      {
        name: 'role',
        about:
          'anchor: dated to the day; set-aside: dated, but out of order; undated; whole: the pages of all sessions',
      },
      { name: 'date', about: 'The date told or inferred, as the record has it' },
      { name: 'estimate', about: 'The day estimated by the page, Gregorian' },
      {
        name: 'earliest',
        about: 'The first day it can be by its page, Gregorian; empty where nothing bounds it',
      },
      {
        name: 'latest',
        about: 'The last day it can be by its page, Gregorian; empty where nothing bounds it',
      },
      evidenceColumn,
    ],
    rows: sovnarkomDating(dataset).items.map(rowOf),
  }),
};

function rowOf(one: DatedMinutes): FigureRow {
  const { item } = one;
  const row = {
    item: item.id,
    page: item.page,
    role: one.role,
    date: item.date?.written,
    evidence: passageIds([item]),
  };
  if (one.role !== 'undated' || one.estimated.status === 'dated') return row;
  const { estimated } = one;
  const range = estimated.status === 'open' ? estimated.bounds : (estimated.interval ?? {});
  return {
    ...row,
    estimate: estimated.status === 'estimated' ? gregorian(estimated.estimate) : undefined,
    earliest: gregorian(range.earliest),
    latest: gregorian(range.latest),
  };
}

function gregorian(day: number | undefined): string | undefined {
  return day === undefined ? undefined : writeDay(dayOf(Math.round(day), 'gregorian'));
}
