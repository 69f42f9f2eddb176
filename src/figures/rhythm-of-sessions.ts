import { writeDate } from '../calendar/write-date.js';
import { passageIds, quotesOf } from '../charts/quotes-of.js';
import {
  type CountedSessions,
  type Rhythm,
  rhythmChart,
  rhythmTitle,
} from '../charts/rhythm-chart.js';
import { ArgumentError } from '../errors/argument-error.js';
import { inLanguage } from '../language/in-language.js';
import type { Language, Text } from '../language/language.js';
import { evidenceOf } from '../records/evidence-of.js';
import { nameIn } from '../records/name-in.js';
import type { Dataset, HistoricalEvent, Session, Statement } from '../records/records.js';
import { evidenceColumn, type Figure } from './figure.js';

interface RhythmRecords {
  readonly first: Session;
  readonly last: HistoricalEvent;
  readonly count: Statement;
  readonly other: Statement;
  readonly dated: readonly Session[];
}

/** The first session that the record calls the coalition’s, and the day the Left SR commissars left. */
const ends = { first: 'sovnarkom-1917-12-13', last: 'left-sr-commissars-resign' };

function rhythmRecords(dataset: Dataset): RhythmRecords {
  const first = dataset.sessions.find((one) => one.id === ends.first);
  const last = dataset.events.find((one) => one.id === ends.last);
  const counts = dataset.statements.filter((one) => one.measure === 'sessions');
  const count = counts.find((one) => one.body === first?.body);
  const other = counts.find((one) => one.body?.id === 'vtsik');
  if (!first || !last || !count || !other || day(first) === undefined || day(last) === undefined) {
    throw new ArgumentError(
      'dataset',
      dataset.title,
      `a record with the session ${ends.first}, the event ${ends.last} and numbers of sessions of Sovnarkom and VTsIK`,
    );
  }
  const [from, to] = [day(first)!, day(last)!];
  const dated = dataset.sessions.filter(({ body, date }) => {
    const [earliest, latest] = [date?.earliest, date?.latest];
    return (
      body === first.body &&
      earliest !== undefined &&
      latest !== undefined &&
      latest >= from &&
      earliest <= to
    );
  });
  return { first, last, count, other, dated };
}

function day({ date }: Session | HistoricalEvent): number | undefined {
  return date?.precision === 'day' ? date.earliest : undefined;
}

function isStated(session: Session): boolean {
  return evidenceOf(session, 'date').every((one) => one.certainty === 'stated');
}

function rhythmOf(dataset: Dataset, language: Language): Rhythm {
  const { first, last, count, other, dated } = rhythmRecords(dataset);
  const span = { from: day(first)!, to: day(last)! };
  const days = span.to - span.from;
  return {
    span,
    counted: {
      name: nameIn(first.body.name, language),
      sessions: count.value,
      days: { atLeast: days, atMost: days },
      evidence: quotesOf(count, 'value'),
    },
    others: [{ ...countedOf(other, language), time: timeInPicture(dataset, language) }],
    dated: dated.map((session) => ({
      date: session.date!,
      stated: isStated(session),
      evidence: quotesOf(session, 'date'),
    })),
  };
}

/** A number of sessions in months: the time is from the end of the first to the start of the last at least. */
function countedOf(statement: Statement, language: Language): CountedSessions {
  const { from, to, value, body } = statement;
  const atLeast = (to?.earliest ?? Number.NaN) - (from?.latest ?? Number.NaN);
  const atMost = (to?.latest ?? Number.NaN) - (from?.earliest ?? Number.NaN);
  if (!body || !(atLeast > 0)) {
    throw new ArgumentError('statement', statement.id, 'a body and a time with both its ends');
  }
  return {
    name: nameIn(body.name, language),
    sessions: value,
    days: { atLeast, atMost },
    evidence: quotesOf(statement, 'value'),
  };
}

const shown: Text = {
  en: 'Above: the sessions of Sovnarkom from the first of the coalition to the departure of the Left SR commissars, in both calendars: those that the source dates to the day (hollow: the date is inferred or computed), those known only to an interval, and the number that it counts, spread evenly for comparison: nobody says that they were. Below: the number of sessions of Sovnarkom and of VTsIK on one scale of days; the time of VTsIK’s sessions is told in months, so that it has two limits (broken line).',
  el: 'Επάνω: οι συνεδριάσεις του Σόβναρκομ από την πρώτη του συνασπισμού έως την αποχώρηση των Αριστερών Σ.Ε. επιτρόπων, και στα δύο ημερολόγια: όσες η πηγή χρονολογεί σε ημέρα (κενές: η ημερομηνία συνάγεται ή υπολογίζεται), όσες είναι γνωστές μόνο σε διάστημα, και ο αριθμός που δίνει, κατανεμημένος ομοιόμορφα για σύγκριση: κανείς δεν λέει ότι έγιναν έτσι. Κάτω: ο αριθμός των συνεδριάσεων του Σόβναρκομ και της Κ.Ε.Ε. σε μία κλίμακα ημερών· ο χρόνος της Κ.Ε.Ε. δίνεται σε μήνες και έχει δύο όρια (διακεκομμένη γραμμή).',
  ru: 'Сверху: заседания Совнаркома от первого заседания коалиции до ухода левых эсеров, по обоим календарям: датированные в источнике днём (контур: дата выведена или вычислена), известные лишь в пределах промежутка, и сообщённое число, разложенное равномерно для сравнения: никто не утверждает, что так и было. Снизу: число заседаний Совнаркома и ВЦИК в одном масштабе дней; время ВЦИК указано месяцами и имеет два предела (пунктир).',
};

/** Whether a reader doubts what is told of the other body’s sessions. */
function isDoubted(dataset: Dataset, { id }: Statement): boolean {
  return dataset.readersNotes.some(
    (note) => note.strength !== 'trap' && note.records.includes(`statements/${id}`),
  );
}

const endInDoubt: Text = {
  en: ', of which the end is in doubt',
  el: ', της οποίας το τέλος είναι αβέβαιο',
  ru: ', конец которого сомнителен',
};

/** The time of the other body’s sessions, as the picture writes it below their number. */
function timeInPicture(dataset: Dataset, language: Language): string {
  const { other } = rhythmRecords(dataset);
  const dates = `${writeDate(other.from, language)} – ${writeDate(other.to, language)}`;
  const doubted: Text = {
    en: 'end in doubt',
    el: 'τέλος αβέβαιο',
    ru: 'конец сомнителен',
  };
  return isDoubted(dataset, other) ? `${dates} (${inLanguage(doubted, language)})` : dates;
}

/** The time of the other body’s sessions, and whether a reader doubts what is told of it. */
function otherTime(dataset: Dataset, language: Language): string {
  const { other } = rhythmRecords(dataset);
  const name = nameIn(other.body?.name, language) ?? '';
  const [from, to] = [writeDate(other.from, language), writeDate(other.to, language)];
  const time: Text = {
    en: `The sessions of ${name} are of another time, ${from} to ${to}`,
    el: `Οι συνεδριάσεις (${name}) είναι άλλης περιόδου: ${from} – ${to}`,
    ru: `Заседания ${name} относятся к другому времени: ${from} – ${to}`,
  };
  return `${inLanguage(time, language)}${isDoubted(dataset, other) ? inLanguage(endInDoubt, language) : ''}.`;
}

/** Fifty-three sessions of the coalition, those that are dated, and VTsIK’s eight afterwards. */
export const rhythmOfSessions: Figure = {
  name: 'rhythm-of-sessions',
  notebook: '06-calendar-and-minutes',
  title: rhythmTitle,
  bodies: ['sovnarkom', 'vtsik'],
  draw: (dataset, options = {}) =>
    rhythmChart(rhythmOf(dataset, options.language ?? 'en'), {
      ...options,
      civilCalendar: dataset.civilCalendar,
    }),
  caption: (dataset, language) => {
    const { counted, dated, others = [] } = rhythmOf(dataset, language);
    const days = dated.filter((one) => one.date.precision === 'day').length;
    const other = others[0]?.sessions ?? 0;
    const cases: Text = {
      en: `N = ${counted.sessions} sessions of Sovnarkom in ${counted.days.atMost} days, of which ${days} are dated to the day and ${dated.length - days} to an interval; ${other} of VTsIK.`,
      el: `N = ${counted.sessions} συνεδριάσεις του Σόβναρκομ σε ${counted.days.atMost} ημέρες, από τις οποίες ${days} χρονολογούνται σε ημέρα και ${dated.length - days} σε διάστημα· ${other} της Κ.Ε.Ε.`,
      ru: `N = ${counted.sessions}: заседания Совнаркома за ${counted.days.atMost} дня, из них датированы днём ${days}, промежутком ${dated.length - days}; ВЦИК — ${other}.`,
    };
    return {
      shown: `${inLanguage(shown, language)} ${otherTime(dataset, language)}`,
      cases: inLanguage(cases, language),
    };
  },
  data: (dataset) => {
    const { first, last, count, other, dated } = rhythmRecords(dataset);
    const { counted, others = [] } = rhythmOf(dataset, 'en');
    const vtsik = others[0]!;
    return {
      columns: [
        {
          name: 'record',
          about: 'Identifier of the session, or of the statement that counts sessions',
        },
        { name: 'body', about: 'The body that met' },
        { name: 'date', about: 'The date of the session, as the record has it' },
        { name: 'basis', about: 'Whether the date is stated, or inferred or computed' },
        { name: 'sessions', unit: 'sessions', about: 'The number of sessions' },
        {
          name: 'days_at_least',
          unit: 'days',
          about: 'The time in which they were held, at least',
        },
        { name: 'days_at_most', unit: 'days', about: 'The same, at most' },
        evidenceColumn,
      ],
      rows: [
        ...dated.map((session) => ({
          record: session.id,
          body: session.body.name.en,
          date: session.date!.written,
          basis: isStated(session) ? 'stated' : 'inferred or computed',
          sessions: 1,
          evidence: passageIds([session], 'date'),
        })),
        {
          record: count.id,
          body: counted.name,
          sessions: counted.sessions,
          days_at_least: counted.days.atLeast,
          days_at_most: counted.days.atMost,
          evidence: passageIds([count], 'value').concat(' ', passageIds([first, last], 'date')),
        },
        {
          record: other.id,
          body: vtsik.name,
          sessions: vtsik.sessions,
          days_at_least: vtsik.days.atLeast,
          days_at_most: vtsik.days.atMost,
          evidence: passageIds([other], 'value', 'from', 'to'),
        },
      ],
    };
  },
};
