import { daysBetween } from '../calendar/historical-date.js';
import { passageIds, quotesOf } from '../charts/quotes-of.js';
import {
  type Conclusion,
  type ConclusionPanel,
  readingsChart,
  readingsTitle,
} from '../charts/readings-chart.js';
import { countedVotes } from '../charts/vote-rows.js';
import { inLanguage } from '../language/in-language.js';
import type { Language, Text } from '../language/language.js';
import { sharedWords } from '../language/language.js';
import type { Composition, Dataset, RecordedVote } from '../records/records.js';
import { sizeOfBody } from '../records/size-of-body.js';
import { evidenceColumn, type Figure } from './figure.js';
import { recordNamed } from './record-named.js';

/** A number taken one way or another: what is divided by what, and on which records both rest. */
interface Side {
  readonly conclusion: Text;
  readonly part: number;
  readonly whole: number;
  readonly records: readonly object[];
  /** False where it cannot be: more voters than members, days that were not counted on one calendar. */
  readonly possible: boolean;
}

const words = {
  of: sharedWords.of,
  turnout: {
    en: 'counted in the vote, % of the members',
    el: 'μετρήθηκαν στην ψηφοφορία, % των μελών',
    ru: 'учтено при голосовании, % членов',
  },
  rhythm: {
    en: 'sessions of Sovnarkom a week',
    el: 'συνεδριάσεις του Σόβναρκομ την εβδομάδα',
    ru: 'заседаний Совнаркома в неделю',
  },
  days: { en: 'days', el: 'ημέρες', ru: 'дн.' },
  in: { en: 'in', el: 'σε', ru: 'за' },
} satisfies Readonly<Record<string, Text>>;

/** From when the coalition can be counted, and what each beginning is called. */
const beginnings: readonly { readonly record: string; readonly name: Text }[] = [
  {
    record: 'sovnarkom-1917-12-13',
    name: {
      en: 'from the first session, 13 December',
      el: 'από την πρώτη συνεδρίαση, 13 Δεκ.',
      ru: 'с первого заседания, 13 декабря',
    },
  },
  {
    record: 'left-srs-enter-sovnarkom',
    name: {
      en: 'from the entry, 9 December',
      el: 'από την είσοδο, 9 Δεκεμβρίου',
      ru: 'со вступления, 9 декабря',
    },
  },
];

const shown: Text = {
  en: 'Above: voters counted in each recorded vote as a share of the members of the body, under each size that the source gives; the upright line is every member. VTsIK: as elected, and as counted three weeks later; after its merger: the seats filled at first, the fewest that the votes ask for, and all seats. Sovnarkom: the commissars as the source counts them, and the fewest that the votes ask for. Below: the sessions of the coalition a week to its end on 18 March 1918 (New Style), by its beginning (Old Style); each first in days on one calendar, then in days between the dates as they are written, in two calendars. Lines show the distance from the first reading. Crosses mark what cannot be true.',
  el: 'Επάνω: όσοι μετρήθηκαν σε κάθε καταγεγραμμένη ψηφοφορία ως μερίδιο των μελών του σώματος, με κάθε μέγεθος που δίνει η πηγή· η κάθετη γραμμή είναι όλα τα μέλη. Η Κ.Ε.Ε.: όπως εξελέγη και όπως μετράται τρεις εβδομάδες αργότερα· μετά τη συγχώνευση: οι έδρες που ήταν αρχικά πληρωμένες, οι λιγότερες που απαιτούν οι ψήφοι και όλες οι έδρες. Το Σόβναρκομ: οι επίτροποι όπως τους μετρά η πηγή και οι λιγότεροι που απαιτούν οι ψήφοι. Κάτω: οι συνεδριάσεις του συνασπισμού την εβδομάδα έως το τέλος του, 18 Μαρτίου 1918 (νέο ημερολόγιο), ανάλογα με την αρχή του (παλαιό)· πρώτα με ημέρες σε ένα ημερολόγιο, έπειτα με τις ημέρες ανάμεσα στις ημερομηνίες όπως γράφονται, σε δύο ημερολόγια. Οι γραμμές δείχνουν την απόσταση από την πρώτη ανάγνωση. Οι σταυροί δείχνουν ό,τι δεν μπορεί να αληθεύει.',
  ru: 'Вверху: учтённые в каждом голосовании с подсчётом как доля членов органа при каждом его размере, который даёт источник; вертикальная черта — все члены. ВЦИК: каким он избран и каким его считают через три недели; после объединения: сначала занятые места, наименьшее число мест, которого требуют голоса, и все места. Совнарком: комиссары по счёту источника и наименьшее число, которого требуют голоса. Внизу: заседания коалиции в неделю до её конца 18 марта 1918 г. (новый стиль) в зависимости от её начала (старый стиль); сначала в днях по одному календарю, затем между датами, как они написаны, в двух календарях. Линии показывают расстояние от первого прочтения. Крестом отмечено то, что не может быть верно.',
};

/** Turnout and the rhythm of sessions under each side of a contradiction. */
export const bothSides: Figure = {
  name: 'both-sides',
  notebook: '08-source-criticism',
  title: readingsTitle,
  bodies: ['vtsik', 'sovnarkom'],
  draw: (dataset, options = {}) =>
    readingsChart(panelsOf(dataset, options.language ?? 'en'), options),
  caption: (dataset, language) => {
    const votes = turnouts(dataset).length;
    const lengths = rhythms(dataset).length;
    const cases: Text = {
      en: `N = ${votes} readings of the turnout of ${countedVotes(dataset.votes).length} votes, and ${lengths} of the length of the coalition.`,
      el: `N = ${votes} αναγνώσεις της συμμετοχής σε ${countedVotes(dataset.votes).length} ψηφοφορίες και ${lengths} της διάρκειας του συνασπισμού.`,
      ru: `N = ${votes}: прочтения участия в голосованиях (${countedVotes(dataset.votes).length}); прочтений длительности коалиции — ${lengths}.`,
    };
    return { shown: inLanguage(shown, language), cases: inLanguage(cases, language) };
  },
  data: (dataset) => ({
    columns: [
      { name: 'conclusion', about: 'The vote, or from when the coalition is counted' },
      { name: 'counted', unit: 'voters', about: 'Votes for and against and abstentions told' },
      { name: 'members', unit: 'members', about: 'Size of the body under this reading' },
      { name: 'turnout', unit: 'percent', about: 'Counted as a share of the members' },
      { name: 'sessions', unit: 'sessions', about: 'Sessions of the coalition, as told' },
      { name: 'days', unit: 'days', about: 'Length of the coalition under this reading' },
      {
        name: 'sessions_per_week',
        unit: 'sessions per week',
        about: 'Sessions by weeks of seven days',
      },
      { name: 'possible', about: 'Whether the reading can be true' },
      evidenceColumn,
    ],
    rows: [
      ...turnouts(dataset).map((side) => ({
        conclusion: side.conclusion.en,
        counted: side.part,
        members: side.whole,
        turnout: percent(side),
        possible: side.possible ? 'yes' : 'no',
        evidence: passagesOf(side),
      })),
      ...rhythms(dataset).map((side) => ({
        conclusion: side.conclusion.en,
        sessions: side.part,
        days: side.whole,
        sessions_per_week: perWeek(side),
        possible: side.possible ? 'yes' : 'no',
        evidence: passagesOf(side),
      })),
    ],
  }),
};

/** The turnout of each recorded vote under each size of its body that the source gives or its counts ask for. */
function turnouts(dataset: Dataset): Side[] {
  return countedVotes(dataset.votes).flatMap((vote) => {
    const counted = vote.yes + vote.no + (vote.abstain ?? 0);
    return sizesOf(dataset, vote, counted).map(({ members, records }) => ({
      conclusion: vote.motion.label,
      part: counted,
      whole: members,
      records: [vote, ...records],
      possible: counted <= members,
    }));
  });
}

/** The sizes of a body at a vote: as told, as its next composition counts the same members, and the least that the vote asks for. */
function sizesOf(dataset: Dataset, vote: RecordedVote, counted: number) {
  const { body, date } = vote.session;
  const size = sizeOfBody(dataset, body, date);
  if (size.kind === 'unknown') return [];
  const { composition } = size;
  const told =
    size.kind === 'known'
      ? [{ members: size.members, records: composition.seats }]
      : [
          {
            members: size.atLeast,
            records: composition.seats.filter((row) => row.status === 'filled'),
          },
          { members: size.atMost, records: composition.seats },
        ];
  const least = told.some(({ members }) => members < counted)
    ? [{ members: counted, records: composition.seats }]
    : [];
  return [...told, ...least, ...grown(dataset, composition)].sort((a, b) => a.members - b.members);
}

/** The members of a composition as a later one counts them, by the words that the audit reads so: VTsIK’s “existing” members. */
function grown(dataset: Dataset, composition: Composition) {
  const later = dataset.compositions.filter(
    (one) =>
      one.body === composition.body &&
      one.authority === 'official' &&
      (one.date?.earliest ?? 0) > (composition.date?.earliest ?? 0),
  );
  return later
    .flatMap((one) => one.seats)
    .filter((row) => /\b(existing|previous|former|old)\b/i.test(row.group ?? ''))
    .map((row) => ({ members: row.seats, records: [row] }));
}

/** The sessions of the coalition by each of its beginnings, on one calendar and as the dates are written. */
function rhythms(dataset: Dataset): Side[] {
  const sessions = recordNamed(dataset.statements, 'sovnarkom-sessions');
  const end = recordNamed(dataset.events, 'left-sr-commissars-resign');
  return beginnings.flatMap(({ record, name }) => {
    const start = recordNamed([...dataset.sessions, ...dataset.events], record);
    if (!start.date || !end.date) return [];
    const days = daysBetween(start.date, end.date);
    if (days === undefined) return [];
    const written =
      (Date.parse(end.date.written) - Date.parse(start.date.written)) / (24 * 60 * 60 * 1000);
    const side = { conclusion: name, part: sessions.value, records: [sessions, start, end] };
    return [
      { ...side, whole: days, possible: true },
      ...(written === days ? [] : [{ ...side, whole: written, possible: false }]),
    ];
  });
}

function percent({ part, whole }: Side): number {
  return (100 * part) / whole;
}

function perWeek({ part, whole }: Side): number {
  return (7 * part) / whole;
}

/** The fields of a record on which its number or date rests. */
const fields = ['yes', 'no', 'abstain', 'seats', 'value', 'date'];

function passagesOf({ records }: Side): string {
  return passageIds(records, ...fields);
}

function panelsOf(dataset: Dataset, language: Language): ConclusionPanel[] {
  const conclusions = (
    sides: readonly Side[],
    value: (side: Side) => number,
    label: (side: Side) => string,
  ): Conclusion[] =>
    [...new Set(sides.map((side) => side.conclusion))].map((conclusion) => ({
      name: inLanguage(conclusion, language),
      readings: sides
        .filter((side) => side.conclusion === conclusion)
        .map((side) => ({
          label: label(side),
          value: value(side),
          possible: side.possible,
          evidence: [...new Set(side.records.map((one) => quotesOf(one, ...fields)))].join(' '),
        })),
    }));
  const shares = turnouts(dataset).map(percent);
  return [
    {
      axis: inLanguage(words.turnout, language),
      domain: [
        Math.floor(Math.min(...shares) / 10 - 1.5) * 10,
        Math.ceil(Math.max(...shares) / 10 + 1) * 10,
      ],
      limit: 100,
      decimals: 1,
      conclusions: conclusions(
        turnouts(dataset),
        percent,
        (side) => `${side.part} ${inLanguage(words.of, language)} ${side.whole}`,
      ),
    },
    {
      axis: inLanguage(words.rhythm, language),
      domain: [2.5, 5],
      decimals: 2,
      conclusions: conclusions(
        rhythms(dataset),
        perWeek,
        (side) =>
          `${side.part} ${inLanguage(words.in, language)} ${side.whole} ${inLanguage(words.days, language)}`,
      ),
    },
  ];
}
