import type { ChartOptions } from '../../charts/chart-options.js';
import { passageIds } from '../../charts/quotes-of.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { ArgumentError } from '../../errors/argument-error.js';
import { inLanguage } from '../../language/in-language.js';
import type { Language } from '../../language/language.js';
import { writeCount } from '../../language/write-count.js';
import { writePercent } from '../../language/write-percent.js';
import { isDateInferred } from '../../records/is-date-inferred.js';
import { nameIn } from '../../records/name-in.js';
import type { Body, Composition, Dataset } from '../../records/records.js';
import { evidenceColumn, type FigureRow } from '../figure.js';
import { inferredDatesSentence } from '../inferred-dates.js';
import { kind, plainly } from '../kind.js';
import { oldStyleSentence } from '../old-style.js';
import { recordNamed } from '../record-named.js';
import { chartOfTurnout } from './chart.js';
import {
  compositionsWithSeats,
  datedOf,
  filledOf,
  type TurnoutRow,
  type TurnoutRows,
  turnoutRows,
  votesOfBody,
} from './rows.js';
import { cases, shown, title } from './words.js';

export { title as turnoutTitle } from './words.js';

/** What can be chosen of the figure of turnout. */
interface TurnoutParameters {
  /** Identifier of the body. */
  readonly body: string;
  /** How many votes are shown at most. */
  readonly rows: number;
}

/** So many votes fill a page in one column, with the seats and names of three lines above them. */
const readableRows = 6;

/** The votes counted in a body against its changing size. */
export const turnout = kind<TurnoutParameters, TurnoutRows>({
  name: 'turnout',
  title,
  about: 'the votes counted in each vote of a body, against its seats as they are told',
  needs: 'a body with seats and votes with counts',
  parameters: {
    body: {
      type: 'record',
      table: 'bodies',
      about: 'the body; of those with seats told the one with most votes that have counts',
    },
    rows: {
      type: 'number',
      least: 1,
      most: 1000,
      about: 'how many votes are shown at most, those with the fewest counted; 6 fill a page',
    },
  },
  choose: (record, { body, rows = readableRows }) => {
    const bodies = record.bodies.filter(
      (one) => (body === undefined || one.id === body) && measurable(record, one),
    );
    const votes = (one: Body) => votesOfBody(record, one).length;
    const [most] = [...bodies].sort((a, b) => votes(b) - votes(a));
    return most ? { body: most.id, rows } : { lacks: 'a body with seats and votes with counts' };
  },
  rows: (record, { body, rows }) => turnoutRows(record, recordNamed(record.bodies, body), rows),
  bodies: ({ body }) => [body.id],
  chart: chartOfTurnout,
  caption: ({ body, compositions, rows, recorded }, language) => {
    const name = nameIn(body.name, language);
    const votes = writeCount(rows.length, language);
    const all = writeCount(recorded, language);
    const of = rows.length === recorded ? cases.all : cases.fewest;
    const dated = datedOf({ compositions, rows });
    const sentences = [
      inLanguage(shown, language)(name),
      inferredDatesSentence(dated.some(isDateInferred), language),
      oldStyleSentence(
        dated.map(({ date }) => date),
        language,
      ),
    ];
    return {
      shown: sentences.filter(Boolean).join(' '),
      cases: inLanguage(of, language)(votes, name, all),
    };
  },
  slots: ({ compositions, rows }, language) => ({
    votes: writeCount(rows.length, language),
    lowest: lowestTurnout(rows, language),
    seatsAtFirst: writeCount(compositions[0] ? filledOf(compositions[0]) : 0, language),
    firstGroupAtLast: writeCount(compositions.at(-1)?.seats[0]?.seats ?? 0, language),
  }),
  table: ({ compositions, rows }) => ({
    columns: [
      { name: 'row', about: 'Identifier of the seats or of the vote' },
      { name: 'date', about: 'Date, as the source writes it' },
      { name: 'group', about: 'Whose seats: a party, or a group where no party is told' },
      { name: 'status', about: 'Whether the seats were filled, or to follow at a time not told' },
      { name: 'seats', unit: 'seats', about: 'Seats of the group' },
      { name: 'counted', unit: 'votes', about: 'Votes counted, abstentions included' },
      { name: 'members_at_least', unit: 'seats', about: 'The fewest seats filled at the vote' },
      { name: 'members_at_most', unit: 'seats', about: 'The most seats filled at the vote' },
      { name: 'turnout_at_least', unit: 'percent', about: 'The lowest turnout' },
      { name: 'turnout_at_most', unit: 'percent', about: 'The highest turnout' },
      evidenceColumn,
    ],
    rows: [...compositions.flatMap(seatRows), ...rows.map(voteRow)],
  }),
});

/** The share of the seats that was certainly counted in each of some votes, in words; undefined where one is not measured. */
function lowestTurnout(rows: readonly TurnoutRow[], language: Language): string | undefined {
  const shares = rows.flatMap(({ turnout: measured }) => {
    if (measured.kind === 'known') return measured.share;
    if (measured.kind === 'between') return measured.atLeast;
    return measured.kind === 'exceeded' ? 1 : [];
  });
  if (shares.length < rows.length) return undefined;
  // The number and its sign stay together where a title has two lines.
  return writePercent(Math.min(...shares), 1, language).replace(' ', '\u00a0');
}

/** Whether a body has seats told, and votes with counts. */
function measurable(record: Dataset, body: Body): boolean {
  return compositionsWithSeats(record, body).length > 0 && votesOfBody(record, body).length > 0;
}

function seatRows({ date, seats }: Composition): FigureRow[] {
  return seats.map((row) => ({
    row: row.id,
    date: date?.written,
    group: nameIn(row.party?.name, 'en') ?? row.group,
    status: row.status,
    seats: row.seats,
    evidence: passageIds([row], 'seats'),
  }));
}

function voteRow({ vote, counted, size, turnout: result, seats }: TurnoutRow): FigureRow {
  const percent = (share: number) => Math.round(share * 10_000) / 100;
  const shares =
    result.kind === 'known'
      ? { turnout_at_least: percent(result.share), turnout_at_most: percent(result.share) }
      : result.kind === 'between'
        ? { turnout_at_least: percent(result.atLeast), turnout_at_most: percent(result.atMost) }
        : {};
  return {
    row: vote.id,
    date: vote.session.date?.written,
    counted,
    members_at_least: size?.atLeast,
    members_at_most: size?.atMost,
    ...shares,
    evidence: [passageIds([vote], 'yes', 'no', 'abstain'), passageIds(seats, 'seats')]
      .join(' ')
      .trim(),
  };
}

/**
 * The votes counted in each recorded vote of a body, against the seats of the body as far as they are told, in the order of
 * time; with the turnout, or its bounds.
 *
 * @param dataset - a loaded dataset
 * @param bodyId - identifier of the body
 * @param options - language of the labels
 * @returns a Vega-Lite specification: bars are members and votes, labels give the turnout in per cent
 * @throws ArgumentError if the dataset has no such body, or no composition or no recorded vote of it
 * @example
 * ```ts
 * turnoutChart(loadDataset(), 'vtsik').name // => 'turnout'
 * ```
 */
export function turnoutChart(
  dataset: Dataset,
  bodyId: string,
  options: ChartOptions = {},
): VegaLiteSpec {
  const body = dataset.bodies.find((one) => one.id === bodyId);
  if (!body || !measurable(dataset, body)) {
    throw new ArgumentError('bodyId', bodyId, 'a body with a composition and recorded votes');
  }
  const votes = votesOfBody(dataset, body).length;
  return chartOfTurnout(turnoutRows(dataset, body, votes), plainly(title), options);
}
