import { type ChartOptions, lookOf } from '../../charts/chart-options.js';
import { groupedPanel } from '../../charts/grouped-panel.js';
import { key } from '../../charts/key.js';
import { dot } from '../../charts/marks/dot.js';
import { eachField } from '../../charts/marks/each-field.js';
import { span } from '../../charts/marks/span.js';
import { text } from '../../charts/marks/text.js';
import { quantityAxis } from '../../charts/quantity-axis.js';
import { symbolShapes } from '../../charts/symbol-shapes.js';
import { textAlternative } from '../../charts/text-alternative.js';
import { points } from '../../charts/theme.js';
import { untitled } from '../../charts/tip.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { inLanguage } from '../../language/in-language.js';
import { isolated } from '../../language/isolated.js';
import type { Language, Text } from '../../language/language.js';
import { writeCount } from '../../language/write-count.js';
import { writeDecimal } from '../../language/write-decimal.js';
import { writePercent } from '../../language/write-percent.js';
import { groupOfBody, partyKey, sentenceOfBody } from '../bodies-in-chart.js';
import type { NamedFigure } from '../kind.js';
import { seatsOf } from '../seated-body.js';
import type { PartyInBody, PowerRows } from './rows.js';
import { words } from './words.js';

/** Draws the shares: a stroke for the seats, a point for the normalised Banzhaf index, a ring for the Shapley–Shubik index. */
export function chartOfSeatsAndPower(
  { rows: measured }: PowerRows,
  named: NamedFigure,
  options: ChartOptions,
): VegaLiteSpec {
  const { language, colours, narrow } = lookOf(options);
  const differ = measured.some(({ parties }) => parties.some((one) => differs(one, language)));
  const other = differ ? words.shapleyShubikInBrackets : words.shapleyShubik;
  // Columns for the numbers.
  const seatsEnd = narrow ? 134 : 124;
  const powerEnd = seatsEnd + (narrow ? 30 : 22) + (differ ? 14 : 0);
  const column = (x: number, told: string, heading: Text) => [
    text({ x, text: told, align: 'right' }),
    text({
      rows: [{ heading: inLanguage(heading, language) }],
      x,
      y: { pixels: -points(3) },
      text: 'heading',
      align: 'right',
      baseline: 'bottom',
      size: 'small',
      colour: 'faint',
    }),
  ];
  return groupedPanel(
    {
      name: 'seats-and-power',
      title: named.title,
      subtitle: named.subtitle ?? words.subtitle,
      description: textAlternative(
        inLanguage(named.title, language),
        measured.map(({ body, parties }) =>
          sentenceOfBody(
            body,
            parties.map((one) => inWords(one, language)),
            language,
          ),
        ),
        language,
      ),
      data: 'parties',
      groups: measured.map(({ body, parties }) =>
        groupOfBody(
          body,
          parties.map((party) => ({
            row: `${body.id}/${party.id}`,
            label: `${isolated(inLanguage(party.name, language))},\u00a0${writeCount(party.seats, language)}`,
            values: [
              {
                party: inLanguage(party.name, language) ?? '',
                seats: party.seats,
                share_of_seats: 100 * party.share,
                banzhaf: 100 * party.banzhaf,
                shapley_shubik: 100 * party.shapleyShubik,
                deciding: (100 * body.quota) / seatsOf(body.parties),
                seats_told: writeDecimal(100 * party.share, language),
                power_told: powerInNumbers(party, language),
                evidence: party.evidence ?? '',
              },
            ],
          })),
          language,
        ),
      ),
      height: narrow ? 8 : 13.5,
      x: quantityAxis({
        domain: [-3, powerEnd],
        title: words.axis,
        ticks: [0, 25, 50, 75, 100],
      }),
      leastWidth: 250,
      marks: [
        span({ x: 0, x2: 100, colour: 'rule', thickness: 0.5 }),
        span({ x: 'share_of_seats', x2: 'banzhaf' }),
        eachField({
          fields: {
            share_of_seats: words.seats,
            banzhaf: words.banzhaf,
            shapley_shubik: other,
            deciding: words.deciding,
          },
          marks: [
            dot({
              x: 'value',
              size: 150,
              thickness: 1,
              key: key(
                'what',
                [
                  {
                    words: words.seats,
                    fill: 'transparent',
                    line: 'ink',
                    shape: symbolShapes.stroke,
                  },
                  { words: words.banzhaf, fill: 'faint', line: 'ink', shape: symbolShapes.disc },
                  {
                    words: other,
                    fill: 'transparent',
                    line: 'ink',
                    shape: 'circle',
                  },
                  {
                    words: words.deciding,
                    fill: 'transparent',
                    line: 'ink',
                    shape: narrow ? symbolShapes.brokenStroke : symbolShapes.highBrokenStroke,
                  },
                ],
                { columns: narrow && differ ? 1 : 2, orient: 'bottom' },
              ),
              tip: { label: named.title, what: untitled, value: { number: { en: '%' } } },
            }),
          ],
        }),
        dot({
          x: 'banzhaf',
          size: 54,
          thickness: 1,
          line: 'ink',
          key: partyKey(
            measured.map(({ body }) => body),
            colours,
          ),
        }),
        ...column(seatsEnd, 'seats_told', words.seatsColumn),
        ...column(powerEnd, 'power_told', words.powerColumn),
      ],
    },
    options,
  );
}

/** Whether the two indices of a party are written differently. */
function differs({ banzhaf, shapleyShubik }: PartyInBody, language: Language): boolean {
  return writeDecimal(100 * banzhaf, language) !== writeDecimal(100 * shapleyShubik, language);
}

/** The one index, and the other in brackets where it is another. */
function powerInNumbers(party: PartyInBody, language: Language): string {
  const [power, other] = [party.banzhaf, party.shapleyShubik].map((share) =>
    writeDecimal(100 * share, language),
  );
  return differs(party, language) ? `${power} (${other})` : `${power}`;
}

function inWords(party: PartyInBody, language: Language): string {
  const percent = (share: number) => writePercent(share, 1, language);
  const shares = [
    `${inLanguage(words.seatsOf, language)} ${writeCount(party.seats, language)} (${percent(party.share)})`,
    `${inLanguage(words.powerOf, language)} ${percent(party.banzhaf)} (Banzhaf), ${percent(party.shapleyShubik)} (Shapley–Shubik)`,
  ];
  return `${isolated(inLanguage(party.name, language))}: ${shares.join(', ')}`;
}
