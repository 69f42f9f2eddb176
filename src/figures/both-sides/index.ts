import { writeDate } from '../../calendar/write-date.js';
import type { ChartOptions } from '../../charts/chart-options.js';
import { passageIds, quotesOf } from '../../charts/quotes-of.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { fillIn } from '../../language/fill-in.js';
import { inEveryLanguage, inLanguage } from '../../language/in-language.js';
import { firstLanguage, type Language, type Text, wordsOf } from '../../language/language.js';
import { writeCount } from '../../language/write-count.js';
import { writeList } from '../../language/write-list.js';
import { writeNumberOf } from '../../language/write-number-of.js';
import { writePartOf } from '../../language/write-part-of.js';
import { nameIn } from '../../records/name-in.js';
import { evidenceColumn } from '../figure.js';
import { kind, type NamedFigure, plainly, type Slots } from '../kind.js';
import { type Conclusion, type ConclusionPanel, chartOfReadings } from './chart.js';
import {
  type BothSidesParameters,
  type BothSidesRows,
  bothSidesRows,
  chooseBothSides,
  needs,
  type RhythmReadings,
  readableVotes,
  type Side,
} from './rows.js';
import { cases, dayForms, leftOut, shown, title, words } from './words.js';

export type { Conclusion, ConclusionPanel, Reading } from './chart.js';
export { title as readingsTitle } from './words.js';

type Labels = NamedFigure['labels'];

/** What turnout and rhythm become under each side of a contradiction. */
export const bothSides = kind<BothSidesParameters, BothSidesRows>({
  name: 'both-sides',
  title,
  about:
    'what the turnout of votes, and the sessions a week, become under each reading of the source',
  needs,
  parameters: {
    rows: {
      type: 'number',
      least: 1,
      most: 100,
      about: `how many votes are shown at most, those whose readings lie farthest apart; ${readableVotes} fill a page`,
    },
    told: {
      type: 'record',
      table: 'statements',
      about: 'the statement of how many sessions there were; none, and no sessions a week',
    },
    first: {
      type: 'record',
      table: 'sessions',
      about: 'a session from which days are counted; none',
    },
    begun: { type: 'record', table: 'events', about: 'an event from which days are counted; none' },
    last: { type: 'record', table: 'events', about: 'the event to which days are counted; none' },
  },
  choose: chooseBothSides,
  rows: bothSidesRows,
  bodies: ({ turnouts, met }) => [
    ...new Set([
      ...turnouts.map(({ vote }) => vote.session.body.id),
      ...(met?.body ? [met.body.id] : []),
    ]),
  ],
  chart: (rows, named, options) =>
    chartOfReadings(
      panelsOf(rows, named.labels, options.language ?? firstLanguage),
      named,
      options,
    ),
  caption: (rows, language) => ({
    shown: [
      ...(rows.turnouts.length > 0 ? [shown.turnout] : []),
      ...(rows.rhythms.length > 0 ? [shown.rhythm] : []),
      shown.distance,
      ...(hasImpossible(rows) ? [shown.impossible] : []),
      ...(rows.missing.length > 0 ? [leftOutOf(rows)] : []),
    ]
      .map((one) => inLanguage(one, language))
      .join(' '),
    cases: casesOf(rows, language),
  }),
  slots: placesOf,
  table: tableOf,
});

function hasImpossible({ turnouts, rhythms }: BothSidesRows): boolean {
  return [...turnouts, ...rhythms].some(({ sides }) => sides.some(({ possible }) => !possible));
}

function placesOf({ turnouts, rhythms, all, met }: BothSidesRows, language: Language): Slots {
  const more = turnouts.filter(({ sides }) => sides.some(({ possible }) => !possible)).length;
  const count = (of: readonly { readonly sides: readonly Side[] }[]) =>
    writeCount(
      of.reduce((sum, { sides }) => sum + sides.length, 0),
      language,
    );
  const dateOf = (table: RhythmReadings['start']['table']) => {
    const found = rhythms.find(({ start }) => start.table === table);
    return found ? writeDate(found.start.date, language) : '';
  };
  return {
    turnouts: count(turnouts),
    votes: writeCount(turnouts.length, language),
    more: more > 0 ? writeCount(more, language) : undefined,
    rhythms: count(rhythms),
    all: writeCount(all, language),
    first: dateOf('sessions'),
    begun: dateOf('events'),
    last: met ? writeDate(met.last.date, language) : '',
  };
}

function casesOf(rows: BothSidesRows, language: Language): string {
  const places = placesOf(rows, language);
  const write = (one: Text) =>
    inLanguage(one, language).replace(/\{(\w+)\}/g, (_, name) => places[name] ?? '');
  const parts = [
    ...(rows.turnouts.length > 0 ? [cases.turnout] : []),
    ...(rows.rhythms.length > 0 ? [cases.rhythm] : []),
  ].map(write);
  const widest = rows.all > rows.turnouts.length ? ` ${write(cases.widest)}` : '';
  return `N: ${parts.join(wordsOf(language).separator)}.${widest}`;
}

/** That sessions a week are left out, and what was not given of them. */
function leftOutOf({ missing }: BothSidesRows): Text {
  return inEveryLanguage((language) => {
    const names = missing.map((one) => inLanguage(leftOut[one], language));
    return fillIn(inLanguage(leftOut.sentence, language), { missing: writeList(names, language) });
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

/** From when days are counted: in the record’s own words, or by its date. */
function startOf({ start }: RhythmReadings, labels: Labels, language: Language): string {
  const isSession = start.table === 'sessions';
  const own = isSession ? labels.first : labels.begun;
  const plain = isSession ? words.fromSession : words.fromEvent;
  return fillIn(inLanguage(own ?? plain, language), { date: writeDate(start.date, language) });
}

/** The panels that have readings, each with a scale that holds them and the text beside them. */
function panelsOf(
  { turnouts, rhythms, met }: BothSidesRows,
  labels: Labels,
  language: Language,
): ConclusionPanel[] {
  const panels: ConclusionPanel[] = [];
  if (turnouts.length > 0) {
    const shares = turnouts.flatMap(({ sides }) => sides.map(percent));
    panels.push({
      axis: inLanguage(words.turnout, language),
      domain: [
        Math.max(0, Math.floor(Math.min(...shares) / 10 - 1.5) * 10),
        // Every member is on it.
        Math.max(110, Math.ceil(Math.max(...shares) / 10 + 1) * 10),
      ],
      limit: 100,
      decimals: 1,
      conclusions: turnouts.map(({ vote, sides }) =>
        conclusion(
          { id: vote.id, name: nameIn(vote.motion.label, language) },
          sides,
          percent,
          ({ part, whole }) => writePartOf(part, whole, language),
        ),
      ),
    });
  }
  if (rhythms.length > 0) {
    const rates = rhythms.flatMap(({ sides }) => sides.map(perWeek));
    const body = met?.body ? nameIn(met.body.name, language) : '';
    panels.push({
      axis: fillIn(inLanguage(labels.rhythm ?? words.rhythm, language), { body }),
      domain: [
        Math.max(0, Math.floor(Math.min(...rates) * 2 - 2) / 2),
        Math.ceil(Math.max(...rates) * 2 + 0.8) / 2,
      ],
      decimals: 2,
      conclusions: rhythms.map((one) =>
        conclusion(
          { id: one.start.id, name: startOf(one, labels, language) },
          one.sides,
          perWeek,
          ({ part, whole }) => {
            const days = writeNumberOf(whole, inLanguage(dayForms, language), language);
            return `${writeCount(part, language)} ${inLanguage(words.in, language)} ${days}`;
          },
        ),
      ),
    });
  }
  return panels;
}

function conclusion(
  about: Pick<Conclusion, 'id' | 'name'>,
  sides: readonly Side[],
  value: (side: Side) => number,
  label: (side: Side) => string,
): Conclusion {
  return {
    ...about,
    readings: sides.map((side) => ({
      label: label(side),
      value: value(side),
      possible: side.possible,
      evidence: [...new Set(side.records.map((one) => quotesOf(one, ...fields)))].join(' '),
    })),
  };
}

function tableOf({ turnouts, rhythms }: BothSidesRows) {
  const passages = ({ records }: Side) => passageIds(records, ...fields);
  return {
    columns: [
      { name: 'conclusion', about: 'The vote, or from when days are counted' },
      { name: 'record', about: 'Identifier of the vote, session or event' },
      { name: 'counted', unit: 'voters', about: 'Votes for and against and abstentions told' },
      { name: 'members', unit: 'members', about: 'Size of the body under this reading' },
      { name: 'turnout', unit: 'percent', about: 'Counted as a share of the members' },
      { name: 'sessions', unit: 'sessions', about: 'Sessions, as told' },
      { name: 'days', unit: 'days', about: 'Length of the time under this reading' },
      {
        name: 'sessions_per_week',
        unit: 'sessions per week',
        about: 'Sessions by weeks of seven days',
      },
      { name: 'possible', about: 'Whether the reading can be true' },
      evidenceColumn,
    ],
    rows: [
      ...turnouts.flatMap(({ vote, sides }) =>
        sides.map((side) => ({
          conclusion: nameIn(vote.motion.label, firstLanguage),
          record: vote.id,
          counted: side.part,
          members: side.whole,
          turnout: percent(side),
          possible: side.possible ? 'yes' : 'no',
          evidence: passages(side),
        })),
      ),
      ...rhythms.flatMap((one) =>
        one.sides.map((side) => ({
          conclusion: startOf(one, {}, firstLanguage),
          record: one.start.id,
          sessions: side.part,
          days: side.whole,
          sessions_per_week: perWeek(side),
          possible: side.possible ? 'yes' : 'no',
          evidence: passages(side),
        })),
      ),
    ],
  };
}

/**
 * What conclusions become under each reading of a source that contradicts itself: a row for each reading, below the name of the
 * conclusion, with a line that shows how far it lies from the first.
 *
 * @param panels - conclusions by what they measure, one panel below the other
 * @param options - language of the labels
 * @returns a Vega-Lite specification: positions are the values, in the unit of each panel’s axis
 * @throws ArgumentError if there is no panel, or a value lies outside its panel’s scale
 * @example
 * ```ts
 * const readings = [{ label: '19 of 18', value: 105.6, possible: false, evidence: '' }];
 * const panel = { axis: 'turnout, %', domain: [0, 120], decimals: 0, conclusions: [{ name: 'A vote', readings }] };
 * readingsChart([panel]).description.includes('19 of 18: 106 (cannot be true)') // => true
 * ```
 */
export function readingsChart(
  panels: readonly ConclusionPanel[],
  options: ChartOptions = {},
): VegaLiteSpec {
  return chartOfReadings(panels, plainly(title), options);
}
