import { type ChartOptions, lookOf } from '../../charts/chart-options.js';
import { groupedPanel } from '../../charts/grouped-panel.js';
import { bar } from '../../charts/marks/bar.js';
import { dot } from '../../charts/marks/dot.js';
import { legend } from '../../charts/marks/legend.js';
import type { Colour } from '../../charts/marks/mark.js';
import { rule } from '../../charts/marks/rule.js';
import { span } from '../../charts/marks/span.js';
import { stroke } from '../../charts/marks/stroke.js';
import { text } from '../../charts/marks/text.js';
import { type ColouredParty, partyColours } from '../../charts/party-colours.js';
import { quantityAxis } from '../../charts/quantity-axis.js';
import { symbolShapes } from '../../charts/symbol-shapes.js';
import { textAlternative } from '../../charts/text-alternative.js';
import { points } from '../../charts/theme.js';
import { untitled } from '../../charts/tip.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { ArgumentError } from '../../errors/argument-error.js';
import { expressionLiteral } from '../../escapes/expression-literal.js';
import { fillIn } from '../../language/fill-in.js';
import { inLanguage } from '../../language/in-language.js';
import { inPercent } from '../../language/in-percent.js';
import { type Language, wordsOf } from '../../language/language.js';
import { writeCount, writeRange } from '../../language/write-count.js';
import { pluralOf } from '../../language/write-number-of.js';
import { writePartOf } from '../../language/write-part-of.js';
import type { NamedFigure } from '../kind.js';
import { representationOf, type SeatsOfShare, shareOf } from './rows.js';
import { seatForms, verdicts, words } from './words.js';

/** A party’s seats in a body, as the chart names it. */
export interface BodyShare extends SeatsOfShare {
  /** What its record is known by; its name where it is left out. */
  readonly record?: string;
  /** The body, with the date where one is needed to tell it apart. */
  readonly name: string;
  /** The words of the source. */
  readonly evidence: string;
}

/** The share against which others are seen. */
export interface ReferenceShare {
  /** The body, as the chart names it. */
  readonly name: string;
  readonly seats: number;
  readonly size: number;
  /** The party, for its colour; one without a colour where it is left out. */
  readonly party?: ColouredParty;
  /** What the party is called, for the line below the title. */
  readonly partyName?: string;
}

/** Draws a party’s share of several bodies, and a line at its share of the body of reference. */
export function chartOfShares(
  bodies: readonly BodyShare[],
  reference: ReferenceShare,
  named: NamedFigure,
  options: ChartOptions,
): VegaLiteSpec {
  if (bodies.length === 0) throw new ArgumentError('bodies', 0, 'at least one body');
  if (!(reference.size > 0)) throw new ArgumentError('reference.size', reference.size, 'seats');
  const { language, colours, narrow } = lookOf(options);
  const rows = bodies.map((body) => rowOf(body, reference, language));
  const { seats, size, party = { id: reference.name } } = reference;
  const share = (seats / size) * 100;
  const said = `${reference.name}: ${seatsText(seats, { atLeast: size, atMost: size }, 0, language)}`;
  const colour = partyColours([party], colours).get(party.id) as Colour;
  const tip = {
    label: untitled,
    limits: words.limits,
    verdict: words.verdict,
  };
  const entries = [
    { words: words.judged, fill: 'ink', line: 'ink', shape: 'circle' },
    { words: words.notJudged, fill: 'paper', line: 'ink', shape: 'circle' },
    { words: words.open, fill: 'abstain', line: 'faint', shape: symbolShapes.lowBar },
  ] as const;
  const drawn = entries.filter(({ words: one }) =>
    rows.some(({ kind }) => kind === inLanguage(one, language)),
  );
  const plain = { en: inLanguage(words.subtitle, language) };
  return groupedPanel(
    {
      name: 'shares-in-bodies',
      title: named.title,
      subtitle:
        named.subtitle ??
        (reference.partyName === undefined
          ? plain
          : { en: `${reference.partyName} · ${plain.en}` }),
      description: describe(rows, said, named, language),
      data: 'bodies',
      groups: [
        {
          rows: rows.map(({ record, name, told, ...values }) => ({
            row: record,
            // In one column the seats stay together where a line ends.
            label: narrow ? `${name} · ${told.replaceAll(' ', '\u00a0')}` : `${name}\n${told}`,
            values: [values],
          })),
        },
      ],
      height: narrow ? 12 : 26,
      x: quantityAxis({
        domain: [0, 100],
        // The picture says whose seats, in every theme.
        title:
          reference.partyName === undefined
            ? words.axis
            : { en: `${reference.partyName}: ${inLanguage(words.axis, language)}` },
        ticks: [0, 25, 50, 75, 100],
      }),
      leastWidth: narrow ? 260 : 300,
      marks: [
        legend(
          [
            ...drawn,
            {
              words: words.reference,
              fill: colour,
              line: colour,
              shape: narrow ? symbolShapes.thickStroke : symbolShapes.highThickStroke,
            },
          ],
          { columns: 1, orient: 'bottom' },
        ),
        span({
          x: 0,
          x2: 100,
          where: 'isValid(datum.at_least)',
          colour: 'rule',
          thickness: 0.5,
        }),
        bar({
          x: 'at_least',
          x2: 'at_most',
          where: 'datum.at_most > datum.at_least',
          height: 9,
          fill: 'abstain',
          line: 'faint',
          thickness: 0.5,
          broken: 'true',
          tip,
        }),
        narrow
          ? stroke({ x: share, height: 11, thickness: 2, colour })
          : rule({ x: share, thickness: 2, colour, rows: [{}] }),
        text({
          rows: [{ reference: said }],
          x: share,
          y: { pixels: -points(3) },
          text: 'reference',
          align: alignAt(share),
          baseline: 'bottom',
          weight: 'bold',
        }),
        span({ x: 'lower', x2: 'upper', colour: 'ink', thickness: 1.25, tip }),
        ...drawn
          .filter(({ shape }) => shape === 'circle')
          .map(({ words: one, fill, line }) =>
            dot({
              x: 'at_least',
              where: `datum.kind === ${expressionLiteral(inLanguage(one, language))}`,
              size: 80,
              fill,
              line,
              tip,
            }),
          ),
        text({
          x: 0,
          where: '!isValid(datum.at_least)',
          text: 'limits',
          align: 'left',
          dx: 4,
          italic: true,
          colour: 'faint',
        }),
      ],
    },
    options,
  );
}

/** A body as it is drawn and told. */
function rowOf(body: BodyShare, reference: ReferenceShare, language: Language) {
  const { name, seats, size, untold, evidence, record = name } = body;
  const judged = representationOf(body, reference);
  const share = shareOf(body);
  const isOpen = share !== undefined && share.atMost > share.atLeast;
  const kind = isOpen ? words.open : judged ? words.judged : words.notJudged;
  const told = seatsText(seats, size, untold, language);
  return {
    record,
    name,
    told,
    seats,
    untold,
    ...(share && {
      at_least: share.atLeast,
      at_most: share.atMost,
      kind: inLanguage(kind, language),
    }),
    ...(judged && { lower: judged.interval.lower * 100, upper: judged.interval.upper * 100 }),
    limits: limitsOf(share, language),
    verdict: judged ? inLanguage(verdicts[judged.verdict], language) : '–',
    evidence,
  };
}

/** A share in per cent, or from the least to the greatest. */
function limitsOf(share: ReturnType<typeof shareOf>, language: Language): string {
  if (share === undefined) return inLanguage(words.noShare, language);
  const [least, most] = [Math.round(share.atLeast), Math.round(share.atMost)];
  return inPercent(share.atMost > share.atLeast ? `${least}–${most}` : `${least}`, language);
}

/** How many seats of how many a party has, and of how many it is not told. */
function seatsText(
  seats: number,
  size: SeatsOfShare['size'],
  untold: number,
  language: Language,
): string {
  const forms = inLanguage(seatForms, language);
  const all = size ? writeRange(size.atLeast, size.atMost, language) : '?';
  const unit = size ? pluralOf(size.atMost, forms, language) : forms.other;
  const rest = fillIn(inLanguage(words.untold, language), { count: writeCount(untold, language) });
  return `${writePartOf(seats, all, language)} ${unit}${untold > 0 ? rest : ''}`;
}

/** On which side of its point a text stands that must not leave the picture. */
function alignAt(share: number): 'left' | 'center' | 'right' {
  if (share < 25) return 'left';
  return share > 75 ? 'right' : 'center';
}

function describe(
  rows: readonly ReturnType<typeof rowOf>[],
  reference: string,
  { title }: NamedFigure,
  language: Language,
): string {
  const { separator } = wordsOf(language);
  const parts = rows.map(
    ({ name, told, limits, verdict }, index) =>
      `${name}: ${told} (${limits}${verdict === '–' ? '' : `, ${verdict}`})${index === rows.length - 1 ? '.' : separator.trim()}`,
  );
  return textAlternative(inLanguage(title, language), [`${reference}.`, ...parts], language);
}
