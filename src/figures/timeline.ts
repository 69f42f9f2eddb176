import { julianDayNumber } from '../calendar/calendar.js';
import { type HistoricalDate, inCalendar } from '../calendar/historical-date.js';
import { calendarsOf } from '../charts/calendar-axes.js';
import type { ChartOptions } from '../charts/chart-options.js';
import { passageIds, quotesOf } from '../charts/quotes-of.js';
import {
  type TimelineItem,
  type TimelineLane,
  timelineChart,
  timelineTitle,
} from '../charts/timeline-chart.js';
import { inLanguage } from '../language/in-language.js';
import type { Language, Text } from '../language/language.js';
import { firstLanguage, sharedWords } from '../language/language.js';
import { evidenceOf } from '../records/evidence-of.js';
import { nameIn } from '../records/name-in.js';
import type { Dataset, HistoricalEvent, Session } from '../records/records.js';
import { evidenceColumn, type Figure } from './figure.js';

/** October 1917 by the old calendar to July 1918 by the new. */
const span = {
  from: julianDayNumber({ year: 1917, month: 10, day: 10 }, 'julian'),
  to: julianDayNumber({ year: 1918, month: 7, day: 31 }, 'gregorian'),
};

/** The sessions and events that the picture names, by their identifiers; those of `page` only where there is room. */
const labels: Readonly<Record<string, Text & { readonly page?: true }>> = {
  'sovnarkom-formed': {
    en: 'Sovnarkom formed',
    el: 'σχηματισμός του Σόβναρκομ',
    ru: 'образован Совнарком',
  },
  'vtsik-merger': {
    en: 'peasants’ delegates enter VTsIK',
    el: 'οι αγρότες στην Κ.Ε.Ε.',
    ru: 'крестьяне входят во ВЦИК',
    page: true,
  },
  'vtsik-1917-12-01': {
    en: 'vote on the Kadets',
    el: 'ψηφοφορία για τους Καντέτους',
    ru: 'голосование о кадетах',
    page: true,
  },
  'left-srs-enter-sovnarkom': {
    en: 'Left SRs enter Sovnarkom',
    el: 'οι Αριστεροί Σ.Ε. στο Σόβναρκομ',
    ru: 'левые эсеры входят в Совнарком',
  },
  'sovnarkom-1917-12-13': {
    en: 'first coalition session',
    el: 'πρώτη συνεδρίαση συνασπισμού',
    ru: 'первое заседание коалиции',
    page: true,
  },
  'sovnarkom-1917-12-30': {
    en: 'vote on Antonov-Ovseenko',
    el: 'ψηφοφορία για τον Αντόνοφ',
    ru: 'голосование об Антонове',
  },
  'left-srs-enter-cheka': {
    en: 'Left SRs enter the Cheka',
    el: 'οι Αριστεροί Σ.Ε. στην Τσεκά',
    ru: 'левые эсеры входят в ВЧК',
  },
  'neither-war-nor-peace': {
    en: '“neither war nor peace”',
    el: '«ούτε πόλεμος, ούτε ειρήνη»',
    ru: '«ни войны, ни мира»',
    page: true,
  },
  'sovnarkom-german-terms': {
    en: 'German terms accepted',
    el: 'αποδοχή των γερμανικών όρων',
    ru: 'принятие германских условий',
    page: true,
  },
  'left-sr-commissars-resign': {
    en: 'Left SR commissars leave',
    el: 'αποχωρούν οι Αριστεροί Σ.Ε.',
    ru: 'уход левых эсеров',
  },
  'decree-on-food-dictatorship': {
    en: 'decree on food dictatorship',
    el: 'διάταγμα «για τη δικτατορία των τροφίμων»',
    ru: 'декрет о продовольственной диктатуре',
    page: true,
  },
  'fifth-congress-opens': {
    en: 'Fifth Congress opens',
    el: 'έναρξη του Πέμπτου Συνεδρίου',
    ru: 'открытие Пятого съезда',
  },
};

type LaneId =
  | 'congresses'
  | 'vtsik'
  | 'sovnarkom'
  | 'elsewhere'
  | 'offices'
  | 'decrees'
  | 'words'
  | 'force'
  | 'other'
  | 'claims';

const laneNames: Readonly<Record<LaneId, Text>> = {
  congresses: { en: 'Congresses', el: 'Συνέδρια', ru: 'Съезды' },
  vtsik: {
    en: 'VTsIK and its\ncommissions',
    el: 'Κ.Ε.Ε. και\nεπιτροπές της',
    ru: 'ВЦИК и его\nкомиссии',
  },
  sovnarkom: { en: 'Sovnarkom', el: 'Σόβναρκομ', ru: 'Совнарком' },
  elsewhere: sharedWords.otherBodies,
  offices: {
    en: 'Entries, exits,\nfoundations',
    el: 'Είσοδοι, έξοδοι,\nιδρύσεις',
    ru: 'Вхождения, уходы,\nучреждения',
  },
  decrees: { en: 'Decrees, orders', el: 'Διατάγματα, εντολές', ru: 'Декреты, приказы' },
  words: {
    en: 'Speeches, letters,\nannouncements',
    el: 'Λόγοι, επιστολές,\nανακοινώσεις',
    ru: 'Речи, письма,\nобъявления',
  },
  force: {
    en: 'Arrests, releases,\nkillings, war',
    el: 'Συλλήψεις, φόνοι,\nαπελευθερώσεις',
    ru: 'Аресты, убийства,\nосвобождения',
  },
  other: { en: 'Other events', el: 'Άλλα γεγονότα', ru: 'Другие события' },
  claims: {
    en: 'Claims that the\nsource disputes',
    el: 'Ισχυρισμοί που η\nπηγή αμφισβητεί',
    ru: 'Оспариваемые\nутверждения',
  },
};

const laneOfKind: Readonly<Record<string, LaneId>> = {
  ...Object.fromEntries(
    ['entry', 'resignation', 'appointment', 'foundation', 'merger', 'opening', 'closing'].map(
      (kind) => [kind, 'offices'],
    ),
  ),
  decree: 'decrees',
  order: 'decrees',
  claim: 'claims',
  ...Object.fromEntries(
    ['speech', 'letter', 'telegram', 'announcement', 'publication'].map((kind) => [kind, 'words']),
  ),
  ...Object.fromEntries(
    ['arrest', 'release', 'killing', 'uprising', 'war'].map((kind) => [kind, 'force']),
  ),
};

type Dated = { readonly record: Session | HistoricalEvent; readonly lane: LaneId };

function datedRecords(dataset: Dataset): Dated[] {
  return [
    ...dataset.sessions.map((record) => ({ record, lane: laneOfSession(record) })),
    ...dataset.events.map((record) => ({
      record,
      lane: laneOfKind[record.kind] ?? ('other' as const),
    })),
  ];
}

function laneOfSession({ body }: Session): LaneId {
  if (body.kind === 'congress' || body.kind === 'party-congress') return 'congresses';
  const root = body.partOf ?? body;
  if (root.kind === 'executive-committee') return 'vtsik';
  if (root.kind === 'cabinet') return 'sovnarkom';
  return 'elsewhere';
}

function isWithin({ earliest, latest }: HistoricalDate): boolean {
  const [from, to] = [earliest ?? latest, latest ?? earliest];
  return from !== undefined && to !== undefined && to >= span.from && from <= span.to;
}

/** The months shown; none, for all of them, where nothing of the record lies in these. */
function spanOf(dataset: Dataset): typeof span | undefined {
  return datedRecords(dataset).some(({ record: { date } }) => date && isWithin(date))
    ? span
    : undefined;
}

function optionalSpan(dataset: Dataset): { readonly span?: typeof span } {
  const found = spanOf(dataset);
  return found ? { span: found } : {};
}

function isShown(dataset: Dataset): (one: Dated) => boolean {
  const shownSpan = spanOf(dataset);
  return ({ record: { date } }) => date !== undefined && (!shownSpan || isWithin(date));
}

function isStated(record: object): boolean {
  const evidence = evidenceOf(record, 'date');
  return evidence.length > 0 && evidence.every((one) => one.certainty === 'stated');
}

function isClaim(record: Session | HistoricalEvent): boolean {
  return record.table === 'events' && record.kind === 'claim';
}

function isCounted(dataset: Dataset, record: Session | HistoricalEvent): boolean {
  return dataset.votes.some(
    (vote) => vote.session === record && vote.yes !== undefined && vote.no !== undefined,
  );
}

function lanesOf(dataset: Dataset, language: Language): TimelineLane[] {
  const dated = datedRecords(dataset).filter(isShown(dataset));
  return (Object.keys(laneNames) as LaneId[])
    .map((id) => ({
      name: inLanguage(laneNames[id], language),
      items: dated
        .filter(({ lane }) => lane === id)
        .map(({ record }) => itemOf(dataset, record, language)),
    }))
    .filter((lane) => lane.items.length > 0);
}

function itemOf(
  dataset: Dataset,
  record: Session | HistoricalEvent,
  language: Language,
): TimelineItem {
  const label = labels[record.id];
  const body = nameIn(record.body?.name, language);
  // What happened is told in English only; the words of the source follow in every language.
  const told = record.table === 'events' && language === firstLanguage ? record.text : undefined;
  return {
    date: record.date!,
    stated: isStated(record),
    claim: isClaim(record),
    text: [inLanguage(label, language) ?? told, body].filter(Boolean).join(' · '),
    ...(label ? { label: inLanguage(label, language), decisive: !label.page } : {}),
    counted: isCounted(dataset, record),
    evidence: quotesOf(record, 'date') || quotesOf(record),
  };
}

const shown: Text = {
  en: 'Sessions (upper lanes) and events (lower lanes) on one count of days{axes}. Filled: the date is stated in the source; hollow: inferred or computed; diamonds: sessions of which votes were counted, whatever their date rests on; bars: known only as a month or an interval; arrows: open at one end; dashed: what others claim and the source does not affirm, no event. Within a lane, rows only keep marks apart.',
  el: 'Συνεδριάσεις (άνω ζώνες) και γεγονότα (κάτω ζώνες) σε ενιαία αρίθμηση ημερών{axes}. Πλήρη σημεία: η ημερομηνία δηλώνεται στην πηγή· κενά: συνάγεται ή υπολογίζεται· ρόμβοι: συνεδριάσεις με αριθμούς ψήφων, όπως κι αν προκύπτει η ημερομηνία· ράβδοι: γνωστό μόνο το διάστημα ή ο μήνας· βέλη: ανοικτό στη μία άκρη· διακεκομμένο περίγραμμα: ό,τι ισχυρίζονται άλλοι χωρίς να το βεβαιώνει η πηγή, όχι γεγονός. Οι σειρές μέσα σε μια ζώνη απλώς χωρίζουν τα σημεία.',
  ru: 'Заседания (верхние полосы) и события (нижние) по единому счёту дней{axes}. Закрашено: дата указана в источнике; контур: выведена или вычислена; ромбы: заседания с подсчётом голосов, на чём бы ни основывалась дата; полосы: известен лишь промежуток или месяц; стрелки: открыто с одной стороны; пунктирный контур: то, что утверждают другие, а источник не подтверждает, — не событие. Ряды внутри полосы лишь разводят знаки.',
};

/** What the caption says of the axes where both calendars are shown. */
const bothAxes: Text = {
  en: ', with the Julian calendar above and the Gregorian below; the calendar then in force is in ink, the broken line stands between 31 January and 14 February 1918',
  el: ', με το Ιουλιανό ημερολόγιο επάνω και το Γρηγοριανό κάτω· με μελάνι όποιο ίσχυε, διακεκομμένη η γραμμή μεταξύ 31 Ιανουαρίου και 14 Φεβρουαρίου 1918',
  ru: '; сверху юлианский календарь, снизу григорианский; действовавший набран чёрным, пунктир проходит между 31 января и 14 февраля 1918 года',
};

const bothInNames: Text = {
  en: ' Dates in the names are Old Style before the stroke, New Style behind it.',
  el: ' Στις ονομασίες, πριν από την κάθετο το παλαιό ημερολόγιο, μετά το νέο.',
  ru: ' В названиях до черты старый стиль, после неё новый.',
};

function shownOf(dataset: Dataset, language: Language): string {
  const dates = datedRecords(dataset)
    .filter(isShown(dataset))
    .map(({ record }) => record.date);
  const both = calendarsOf(dates) === 'both';
  const text = inLanguage(shown, language).replace(
    '{axes}',
    both ? inLanguage(bothAxes, language) : '',
  );
  return both ? `${text}${inLanguage(bothInNames, language)}` : text;
}

/** Sessions and events from October 1917 to July 1918 in both calendars. */
export const timeline: Figure = {
  name: 'timeline',
  notebook: '06-calendar-and-minutes',
  title: timelineTitle,
  bodies: [
    'sovnarkom',
    'vtsik',
    'second-congress-of-soviets',
    'fifth-congress-of-soviets',
    'cheka',
  ],
  draw: (dataset, options: ChartOptions = {}) =>
    timelineChart(lanesOf(dataset, options.language ?? 'en'), {
      ...options,
      civilCalendar: dataset.civilCalendar,
      ...optionalSpan(dataset),
    }),
  caption: (dataset, language) => {
    const all = datedRecords(dataset);
    const drawn = all.filter(isShown(dataset)).length;
    const undated = all.filter(({ record }) => record.date === undefined).length;
    const outside = all.length - drawn - undated;
    const cases: Text = {
      en: `N = ${drawn} sessions and events, of ${all.length} in the record; ${undated} are not dated, ${outside} lie outside the months shown.`,
      el: `N = ${drawn} συνεδριάσεις και γεγονότα, από ${all.length} στο αρχείο· ${undated} δεν χρονολογούνται, ${outside} είναι εκτός των μηνών αυτών.`,
      ru: `N = ${drawn}: заседания и события; всего в записях ${all.length}, из них без даты ${undated}, вне показанных месяцев ${outside}.`,
    };
    return { shown: shownOf(dataset, language), cases: inLanguage(cases, language) };
  },
  data: (dataset) => ({
    columns: [
      { name: 'record', about: 'Identifier of the session or event' },
      { name: 'lane', about: 'The lane in which it stands' },
      { name: 'written', about: 'Its date as the record has it' },
      {
        name: 'julian',
        about: 'The date, or the interval of days it can be, in the Julian calendar',
      },
      { name: 'gregorian', about: 'The same in the Gregorian calendar' },
      { name: 'precision', about: 'How closely it is known: day, month or interval' },
      { name: 'basis', about: 'Whether the source states the date, or it is inferred or computed' },
      { name: 'standing', about: 'Whether the source tells it, or only that others claim it' },
      evidenceColumn,
    ],
    rows: datedRecords(dataset)
      .filter(isShown(dataset))
      .map(({ record, lane }) => ({
        record: record.id,
        lane: laneNames[lane].en.replace('\n', ' '),
        written: record.date!.written,
        julian: inCalendar(record.date!, 'julian'),
        gregorian: inCalendar(record.date!, 'gregorian'),
        precision: record.date!.precision,
        basis: isStated(record) ? 'stated' : 'inferred or computed',
        standing: isClaim(record) ? 'claimed by others' : 'told',
        evidence: passageIds([record], 'date'),
      })),
  }),
};
