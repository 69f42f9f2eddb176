import type { ChartOptions } from '../../charts/chart-options.js';
import { passageIds, quotesOf } from '../../charts/quotes-of.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { wrapWords } from '../../charts/wrap-words.js';
import { fillIn } from '../../language/fill-in.js';
import { inLanguage } from '../../language/in-language.js';
import { firstLanguage, type Language, wordsOf } from '../../language/language.js';
import { writeCount } from '../../language/write-count.js';
import { writeNumberOf } from '../../language/write-number-of.js';
import { evidenceOf } from '../../records/evidence-of.js';
import { nameIn } from '../../records/name-in.js';
import { evidenceColumn } from '../figure.js';
import { kind, type NamedFigure, plainly } from '../kind.js';
import { chartOfSeatVariants, type MeasuredVariant, type SeatVariant } from './chart.js';
import {
  chooseSeatVariants,
  needs,
  powerOfSeats,
  readableVariants,
  type SeatVariantsParameters,
  type SeatVariantsRows,
  seatVariantsRows,
  type VariantRow,
} from './rows.js';
import { firstShown, shown, sums, title, variants as variantWords, waysForms } from './words.js';

export type { SeatsOfParty, SeatVariant } from './chart.js';
export { title as seatVariantsTitle } from './words.js';

/** The seats of a body as they are told in several ways. */
export const seatVariantsFigure = kind<SeatVariantsParameters, SeatVariantsRows>({
  name: 'seat-variants',
  title,
  about: 'the seats of a body as they are told in several ways, each with the power that it gives',
  needs,
  parameters: {
    body: {
      type: 'record',
      table: 'bodies',
      about: 'the body; the first whose seats are told by party on two authorities',
    },
    within: {
      type: 'record',
      table: 'parties',
      about: 'a party of the adjusted seats that may be counted among another; none',
    },
    among: { type: 'record', table: 'parties', about: 'that other party; none' },
    rows: {
      type: 'number',
      least: 2,
      most: 100,
      about: `how many ways are shown at most, as told first, then by sums; ${readableVariants} fill a page`,
    },
  },
  choose: chooseSeatVariants,
  rows: seatVariantsRows,
  bodies: ({ body }) => [body.id],
  chart: ({ variants }, named, options) => {
    const { language = firstLanguage } = options;
    return chartOfSeatVariants(
      variants.map((one) => labelled(one, named, language)),
      named,
      options,
    );
  },
  caption: ({ body, variants, all }, language) => ({
    shown: [
      fillIn(inLanguage(shown, language), { body: nameIn(body.name, language) }),
      ...(variants.some(isReckoned) ? [inLanguage(sums, language)] : []),
    ].join(' '),
    cases: [
      `N = ${writeNumberOf(all, inLanguage(waysForms, language), language)}.`,
      ...(all > variants.length
        ? [
            fillIn(inLanguage(firstShown, language), {
              rows: writeCount(variants.length, language),
            }),
          ]
        : []),
    ].join(' '),
  }),
  slots: (rows, language) => ({
    variants: writeCount(rows.variants.length, language),
    ledByFirst: writeCount(ledBy(rows, 0), language),
    ledBySecond: writeCount(ledBy(rows, 1), language),
    ...placesOf(rows),
  }),
  table: ({ variants }) => ({
    columns: [
      { name: 'variant', about: 'How the seats are told or reckoned' },
      { name: 'party', about: 'Identifier of the party' },
      { name: 'seats', unit: 'delegates', about: 'Seats of the party' },
      { name: 'reckoning', about: 'The sum behind the seats; empty where they are told' },
      { name: 'needed', unit: 'delegates', about: 'More than half of all seats of the variant' },
      {
        name: 'power',
        unit: 'percent',
        about: 'Shapley–Shubik index at more than half, each party voting as one',
      },
      evidenceColumn,
    ],
    rows: variants.flatMap((variant) =>
      variant.seats.map(({ party, seats, reckoning, records }, index) => ({
        variant: variant.party ? `${variant.kind} ${variant.party.id}` : variant.kind,
        party: party.id,
        seats,
        reckoning,
        needed: variant.needed,
        power: 100 * variant.power[index]!,
        evidence: passageIds(records),
      })),
    ),
  }),
});

/** In how many of the ways a party has more seats than any other: the first or another of those that the first way names. */
function ledBy({ variants }: SeatVariantsRows, place: number): number {
  const party = variants[0]?.seats[place]?.party;
  return variants.filter(({ seats }) => {
    const own = seats.find((one) => one.party === party);
    return own !== undefined && seats.every((one) => one === own || one.seats < own.seats);
  }).length;
}

function isReckoned({ seats }: VariantRow): boolean {
  return seats.some(({ reckoning }) => reckoning !== undefined);
}

/** The paragraphs and notes on which the seats rest. */
function placesOf({ variants }: SeatVariantsRows): { paragraphs: string; notes: string } {
  const records = variants.flatMap(({ seats }) => seats.flatMap((one) => one.records));
  const passages = records.flatMap((one) => evidenceOf(one).map(({ passage }) => passage));
  const inOrder = (numbers: readonly (number | undefined)[]) =>
    [...new Set(numbers)]
      .filter((one) => one !== undefined)
      .sort((a, b) => a - b)
      .join(', ');
  return {
    paragraphs: inOrder(passages.map((one) => (one.part === 'text' ? one.paragraph : undefined))),
    notes: inOrder(passages.map((one) => one.note)),
  };
}

/** A variant with two lines that name it: how it is told, and its sums or its seats. */
function labelled(
  variant: VariantRow,
  { labels }: NamedFigure,
  language: Language,
): MeasuredVariant {
  const reckoned = variant.seats.flatMap((one) => one.reckoning ?? []);
  const name = fillIn(inLanguage(labels[variant.kind] ?? variantWords[variant.kind], language), {
    party: variant.party ? nameIn(variant.party.name, language) : '',
  });
  const numbers = variant.seats.map((one) => writeCount(one.seats, language)).join(' : ');
  const line = reckoned.length > 0 ? reckoned.join(wordsOf(language).separator) : numbers;
  const lines = [name, line].flatMap((one) => wrapWords(one, { letters: 44, lines: 3 }));
  return {
    id: variant.party ? `${variant.kind} ${variant.party.id}` : variant.kind,
    needed: variant.needed,
    power: variant.power,
    label: lines.join('\n'),
    parties: variant.seats.map(({ party, seats, records }) => ({
      id: party.id,
      name: nameIn(party.name, language),
      colour: party.colour,
      seats,
      evidence: records.map((record) => quotesOf(record)).join(' '),
    })),
  };
}

/**
 * The seats of a body as they are told in several ways, each with the voting power that they would give: shares of the seats, and
 * below them shares of the Shapley–Shubik index at more than half of the seats.
 *
 * @param variants - the ways, each with its parties in one order
 * @param options - language of the labels
 * @returns a Vega-Lite specification: bars are per cent of seats and of power, numbers are seats and per cent
 * @throws ArgumentError if a variant has no seats
 * @see L. S. Shapley and M. Shubik, “A Method for Evaluating the Distribution of Power in a Committee System”, American Political
 *   Science Review 48 (1954)
 * @example
 * ```ts
 * const party = (name, colour, seats) => ({ name, colour, seats, evidence: '' });
 * const parties = [party('Reds', '#8c1c2b', 6), party('Greens', '#55a888', 5)];
 * seatVariantsChart([{ label: 'as told', parties }]).description.includes('Reds: 6 seats, power 100 %') // => true
 * ```
 */
export function seatVariantsChart(
  variants: readonly SeatVariant[],
  options: ChartOptions = {},
): VegaLiteSpec {
  const measured = variants.map((variant) => ({
    ...variant,
    ...powerOfSeats(variant.parties.map(({ seats }) => seats)),
  }));
  return chartOfSeatVariants(measured, plainly(title), options);
}
