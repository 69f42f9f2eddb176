import { inLanguage } from '../../language/in-language.js';
import { writeCount } from '../../language/write-count.js';
import { nameIn } from '../../records/name-in.js';
import type { Dataset } from '../../records/records.js';
import { evidenceColumn } from '../figure.js';
import { isLack, kind } from '../kind.js';
import {
  areMany,
  bodyParameter,
  chooseRollCalls,
  manyBallots,
  nameOfParty,
  type RollCallsOfBody,
} from '../roll-calls-of-body.js';
import { chartOfCohesion } from './chart.js';
import { type CohesionParameters, type CohesionRows, cohesionRows } from './rows.js';
import { cases, largest, shown, title } from './words.js';

/** So many parties are told apart in one picture. */
const readableRows = 6;

const needs = `${manyBallots}, and two parties with two members each`;

/** How cohesive parties were, over time. */
export const cohesionOverTimeFigure = kind<CohesionParameters, CohesionRows>({
  name: 'cohesion-over-time',
  title,
  about:
    'how far each party voted as one, from period to period, and how often two large ones were opposed',
  needs,
  parameters: {
    body: bodyParameter,
    by: {
      type: 'choice',
      of: ['year', 'month', 'day', 'order'],
      about:
        'how time is divided; the longest periods of which there are six or more, and the order of the votes where a date is missing',
    },
    rows: {
      type: 'number',
      least: 1,
      most: 9,
      about: `how many parties are shown at most, the largest; ${readableRows} can be told apart`,
    },
  },
  choose: (record, { body, by, rows = readableRows }) => {
    const calls = chooseRollCalls(
      record,
      body,
      (one) => areMany(one) && hasTwo(record, one),
      needs,
    );
    return isLack(calls) ? calls : { body: calls.body.id, by: by ?? divisionOf(calls), rows };
  },
  rows: cohesionRows,
  bodies: ({ body }) => [body.id],
  chart: chartOfCohesion,
  caption: (rows, language) => {
    const [first = '', second = ''] = rows.between!.map((party) =>
      nameOfParty(rows, party, language),
    );
    const [votes = '', periods = '', drawn = '', all = ''] = [
      rows.counted,
      rows.periods.length,
      rows.drawn.length,
      rows.parties2,
    ].map((one) => writeCount(one, language));
    return {
      shown: [
        inLanguage(shown, language)(first, second),
        ...(drawn === all ? [] : [inLanguage(largest, language)(drawn, all)]),
      ].join(' '),
      cases: inLanguage(rows.by === 'order' ? cases.undated : cases.dated, language)(
        votes,
        periods,
        nameIn(rows.body.name, language),
      ),
    };
  },
  table: ({ rows }) => ({
    columns: [
      { name: 'period', about: 'The period: year, month, day, or the numbers of the votes' },
      { name: 'party', about: 'Identifier of the party' },
      { name: 'votes', unit: 'votes', about: 'Votes in which the party had members in office' },
      { name: 'at_least', unit: 'share', about: 'The least that the mean Rice index can be' },
      { name: 'at_most', unit: 'share', about: 'The most that it can be' },
      {
        name: 'corrected',
        unit: 'share',
        about: 'The mean of the index corrected for the size of the party, where it is one number',
      },
      {
        name: 'opposed',
        unit: 'share',
        about: 'The share of votes in which the two largest parties opposed each other',
      },
      evidenceColumn,
    ],
    rows: rows.map(({ period, party, votes, atLeast, atMost, corrected, opposed, evidence }) => ({
      period,
      party,
      votes,
      at_least: atLeast,
      at_most: atMost,
      corrected,
      opposed,
      evidence,
    })),
  }),
});

/** Whether two parties had two members or more. */
function hasTwo(record: Dataset, { body }: RollCallsOfBody): boolean {
  return cohesionRows(record, { body: body.id, by: 'order', rows: 2 }).drawn.length === 2;
}

/** The longest periods of which there are enough for a line; the order of the votes where one has no date. */
function divisionOf({ calls }: RollCallsOfBody): CohesionParameters['by'] {
  const dates = calls.votes.map(({ date }) => date);
  if (dates.includes(undefined)) return 'order';
  const periods = (length: number) => new Set(dates.map((date) => date!.slice(0, length))).size;
  if (periods(4) >= 6) return 'year';
  return periods(7) >= 6 ? 'month' : 'day';
}
