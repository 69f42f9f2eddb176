import { writeDate } from '../../calendar/write-date.js';
import type { ChartOptions } from '../../charts/chart-options.js';
import { passageIds, quotesOf } from '../../charts/quotes-of.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { inLanguage } from '../../language/in-language.js';
import { firstLanguage, type Language, type Text } from '../../language/language.js';
import { writeCount } from '../../language/write-count.js';
import { writeNumberOf } from '../../language/write-number-of.js';
import { writePartOf } from '../../language/write-part-of.js';
import { nameIn } from '../../records/name-in.js';
import { evidenceColumn } from '../figure.js';
import { kind, plainly } from '../kind.js';
import { type BodyShare, chartOfShares, type ReferenceShare } from './chart.js';
import {
  chooseShares,
  needs,
  readableBodies,
  type ShareRow,
  type SharesParameters,
  type SharesRows,
  shareOf,
  sharesRows,
} from './rows.js';
import { authorities, bodyForms, cases, firstShown, shown, title } from './words.js';

export type { BodyShare, ReferenceShare } from './chart.js';
export { representationOf } from './rows.js';
export { title as sharesInBodiesTitle } from './words.js';

/** A party’s share of several bodies against its share of one. */
export const sharesInBodies = kind<SharesParameters, SharesRows>({
  name: 'shares-in-bodies',
  title,
  about:
    'a party’s share of the seats of several bodies against its share of one, with what chance allows',
  needs,
  parameters: {
    party: {
      type: 'record',
      table: 'parties',
      about:
        'the party; the largest of the body of reference with seats in another body or at another date',
    },
    body: {
      type: 'record',
      table: 'bodies',
      about: 'the body of reference; the one with most votes of those that have such a party',
    },
    rows: {
      type: 'number',
      least: 1,
      most: 100,
      about: `how many bodies are shown at most, filled one by one before elected ones; ${readableBodies} fill a page`,
    },
  },
  choose: chooseShares,
  rows: sharesRows,
  bodies: ({ reference, rows }) => [
    ...new Set([reference.composition.body.id, ...rows.map(({ body }) => body.id)]),
  ],
  chart: (rows, named, options) => {
    const { language = firstLanguage } = options;
    return chartOfShares(sharesOf(rows, language), referenceOf(rows, language), named, options);
  },
  caption: (rows, language) => ({
    shown: filled(shownOf(rows), rows, language),
    cases: filled(rows.all > rows.rows.length ? [cases, firstShown] : [cases], rows, language),
  }),
  slots: placesOf,
  table: tableOf,
});

/** What stands in the places of sentences. */
function placesOf(
  { party, reference, rows, all }: SharesRows,
  language: Language,
): Readonly<Record<string, string>> {
  return {
    party: nameIn(party.name, language),
    body: nameIn(reference.composition.body.name, language),
    share: writePartOf(reference.seats, reference.size, language),
    rows: writeCount(rows.length, language),
    count: writeCount(all, language),
    bodies: writeNumberOf(all, inLanguage(bodyForms, language), language),
    judged: writeCount(rows.filter((row) => row.judged).length, language),
    within: writeCount(
      rows.filter((row) => row.judged?.verdict === 'within chance').length,
      language,
    ),
  };
}

/** Sentences in a language, with what stands in their places. */
function filled(sentences: readonly Text[], rows: SharesRows, language: Language): string {
  const places = placesOf(rows, language);
  return sentences
    .map((one) => inLanguage(one, language).replace(/\{(\w+)\}/g, (_, name) => places[name] ?? ''))
    .join(' ');
}

/** The sentences on the marks that occur. */
function shownOf({ rows }: SharesRows): Text[] {
  const isOpen = ({ size, untold }: ShareRow) =>
    size !== undefined && (untold > 0 || size.atLeast < size.atMost);
  return [
    shown.whole,
    ...(rows.some((row) => row.judged) ? [shown.filled] : []),
    ...(rows.some((row) => row.size && !isOpen(row) && !row.judged) ? [shown.elected] : []),
    ...(rows.some(isOpen) ? [shown.open] : []),
    ...(rows.some((row) => row.vote) ? [shown.byVotes] : []),
  ];
}

/** The rows as they are named: the body with its authority or date, and the identifier of the record where others are named so too. */
function sharesOf({ rows }: SharesRows, language: Language): BodyShare[] {
  const names = rows.map(({ body, authority, date }) =>
    [
      nameIn(body.name, language),
      authority && inLanguage(authorities[authority], language),
      date && writeDate(date, language),
    ]
      .filter(Boolean)
      .join(', '),
  );
  return rows.map(({ record, seats, size, untold, filled }, index) => {
    const name = names[index]!;
    const isAlone = names.filter((one) => one === name).length === 1;
    return {
      record: record.id,
      name: isAlone ? name : `${name} · ${record.id}`,
      seats,
      ...(size && { size }),
      untold,
      filled,
      evidence:
        'seats' in record
          ? record.seats.map((one) => quotesOf(one, 'seats')).join(' ')
          : quotesOf(record, 'value'),
    };
  });
}

function referenceOf({ party, reference }: SharesRows, language: Language): ReferenceShare {
  return {
    name: nameIn(reference.composition.body.name, language),
    seats: reference.seats,
    size: reference.size,
    party,
    partyName: nameIn(party.name, language),
  };
}

function passagesOf({ record, sizeFrom, vote }: ShareRow): string {
  if ('seats' in record) return passageIds(record.seats);
  return [
    passageIds([record], 'value'),
    passageIds(sizeFrom?.seats ?? [], 'seats'),
    passageIds(vote ? [vote] : [], 'yes', 'no', 'abstain'),
  ]
    .filter(Boolean)
    .join(' ');
}

function columnsOfShare(seats: Parameters<typeof shareOf>[0]) {
  const share = shareOf(seats);
  return { share_at_least: share?.atLeast, share_at_most: share?.atMost };
}

function tableOf(shares: SharesRows) {
  const { party, reference, rows } = shares;
  const names = sharesOf(shares, firstLanguage);
  return {
    columns: [
      { name: 'record', about: 'Identifier of the composition, or of the statement' },
      { name: 'body', about: 'The body, with a date or an authority; first that of reference' },
      { name: 'party', about: 'Identifier of the party' },
      { name: 'seats', unit: 'seats', about: 'Seats told to be the party’s' },
      {
        name: 'size_at_least',
        unit: 'seats',
        about: 'All seats, at least; empty where they are not told',
      },
      {
        name: 'size_at_most',
        unit: 'seats',
        about: 'All seats, at most; empty where they are not told',
      },
      { name: 'untold', unit: 'seats', about: 'Seats of which the party is not told' },
      {
        name: 'share_at_least',
        unit: 'percent',
        about: 'The least share that this allows; empty where the size is not told',
      },
      { name: 'share_at_most', unit: 'percent', about: 'The greatest' },
      {
        name: 'interval_lower',
        unit: 'percent',
        about: 'Lower end of the exact 95% interval; empty where none is computed',
      },
      { name: 'interval_upper', unit: 'percent', about: 'Its upper end' },
      {
        name: 'p_at_most',
        unit: 'probability',
        about: 'Chance of so many seats or fewer at the share of the body of reference',
      },
      { name: 'p_at_least', unit: 'probability', about: 'Chance of so many seats or more' },
      { name: 'verdict', about: 'Against the share of the body of reference' },
      evidenceColumn,
    ],
    rows: [
      {
        record: reference.composition.id,
        body: nameIn(reference.composition.body.name, firstLanguage),
        party: party.id,
        seats: reference.seats,
        size_at_least: reference.size,
        size_at_most: reference.size,
        untold: reference.untold,
        ...columnsOfShare({
          seats: reference.seats,
          size: { atLeast: reference.size, atMost: reference.size },
          untold: reference.untold,
        }),
        evidence: passageIds(reference.composition.seats),
      },
      ...rows.map((row, index) => ({
        record: row.record.id,
        body: names[index]!.name,
        party: party.id,
        seats: row.seats,
        size_at_least: row.size?.atLeast,
        size_at_most: row.size?.atMost,
        untold: row.untold,
        ...columnsOfShare(row),
        interval_lower: row.judged && 100 * row.judged.interval.lower,
        interval_upper: row.judged && 100 * row.judged.interval.upper,
        p_at_most: row.judged?.atMost,
        p_at_least: row.judged?.atLeast,
        verdict: row.judged?.verdict,
        evidence: passagesOf(row),
      })),
    ],
  };
}

/**
 * A party’s share of several bodies against its share of one: points with exact intervals where all seats are told, bars from the
 * least to the greatest share that the untold seats allow where they are not.
 *
 * @param bodies - the party’s seats in each body
 * @param reference - its seats in the body of reference
 * @param options - language, theme and width
 * @returns a Vega-Lite specification: positions are percentages, labels are bodies
 * @throws ArgumentError if there is no body, or the reference has no seats
 * @example
 * ```ts
 * const cabinet = { name: 'Inner cabinet', seats: 2, size: { atLeast: 5, atMost: 5 }, untold: 0, filled: true, evidence: '' };
 * sharesInBodiesChart([cabinet], { name: 'Sovnarkom', seats: 7, size: 18 }).name // => 'shares-in-bodies'
 * ```
 */
export function sharesInBodiesChart(
  bodies: readonly BodyShare[],
  reference: ReferenceShare,
  options: ChartOptions = {},
): VegaLiteSpec {
  return chartOfShares(bodies, reference, plainly(title), options);
}
