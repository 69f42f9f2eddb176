import { type ChartOptions, lookOf } from '../../charts/chart-options.js';
import { key } from '../../charts/key.js';
import { bar } from '../../charts/marks/bar.js';
import type { Colour } from '../../charts/marks/mark.js';
import { stroke } from '../../charts/marks/stroke.js';
import { text } from '../../charts/marks/text.js';
import { panel } from '../../charts/panel.js';
import { partyColours } from '../../charts/party-colours.js';
import { quantityAxis } from '../../charts/quantity-axis.js';
import { textAlternative } from '../../charts/text-alternative.js';
import { textOn } from '../../charts/theme.js';
import { untitled } from '../../charts/tip.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { expressionLiteral } from '../../escapes/expression-literal.js';
import { inLanguage } from '../../language/in-language.js';
import { type Language, wordsOf } from '../../language/language.js';
import { writeCount } from '../../language/write-count.js';
import { writeNumberOf } from '../../language/write-number-of.js';
import { writePercent } from '../../language/write-percent.js';
import type { NamedFigure } from '../kind.js';
import type { PowerOfSeats } from './rows.js';
import { seatForms, words } from './words.js';

/** A party’s seats in one variant of a body’s composition. */
export interface SeatsOfParty {
  /** Name of the party, in the language of the chart. */
  readonly name: string;
  /** Its identifier in the record, by which it has one colour in all charts; the name stands for it where it is left out. */
  readonly id?: string | undefined;
  /** Its colour in the record, as `#rrggbb`; left out where there is none. */
  readonly colour?: string | undefined;
  readonly seats: number;
  /** The words on which the number rests, for the tooltip. */
  readonly evidence: string;
}

/** One way in which a body’s seats are told or can be reckoned. */
export interface SeatVariant {
  /** What it is known by; its label where it is left out. */
  readonly id?: string;
  /** Two lines that name it, with `\n` between them. */
  readonly label: string;
  /** Parties, always in one order. */
  readonly parties: readonly SeatsOfParty[];
}

/** A variant with the power that its seats give. */
export type MeasuredVariant = SeatVariant & PowerOfSeats;

/** Room for a number inside a bar, in per cent. */
const roomForNumber = 9;

/** Draws the ways in which the seats of a body are told: shares of the seats, and below them shares of the voting power. */
export function chartOfSeatVariants(
  variants: readonly MeasuredVariant[],
  named: NamedFigure,
  options: ChartOptions,
): VegaLiteSpec {
  const { language, colours, narrow } = lookOf(options);
  const parties = variants.flatMap((one) =>
    one.parties.map(({ id, name, colour }) => ({ id: id ?? name, name, colour })),
  );
  const coloured = partyColours(parties, colours);
  const names = new Map(parties.map(({ id, name }) => [name, coloured.get(id)!]));
  const entries = [...names].map(([name, colour]) => ({
    words: { en: name },
    fill: colour as Colour,
  }));
  const fill = key('party', entries, {
    columns: narrow ? 1 + Number(names.size > 4) : 3,
    squares: true,
  });
  const onColours = [...names].map(([name, colour]) => ({
    test: `datum.party === ${expressionLiteral(name)}`,
    colour: textOn(colour, colours),
  }));
  // Shares of the seats stand above those of the power.
  const bars = (
    of: 'seats' | 'power',
    { height, lift }: { readonly height: number; readonly lift: number },
  ) => {
    const number = {
      text: `${of}_told`,
      below: -lift,
      size: of === 'seats' ? 'body' : 'small',
    } as const;
    const width = `(datum.${of}_to - datum.${of}_from)`;
    return [
      bar({
        x: `${of}_from`,
        x2: `${of}_to`,
        where: `${width} > 0`,
        height,
        lift,
        key: fill,
        tip: {
          label: untitled,
          party: untitled,
          seats: { number: words.seats },
          power_told: words.power,
        },
      }),
      text({
        ...number,
        x: `${of}_middle`,
        where: `${width} >= ${roomForNumber}`,
        colours: onColours,
      }),
      // That of a last bar too narrow for it stands behind it.
      text({
        ...number,
        x: 100,
        where: `${width} > 0 && ${width} < ${roomForNumber} && datum.${of}_to > 99.9`,
        align: 'left',
        dx: 4,
      }),
    ];
  };
  const lift = narrow ? 9 : 6;
  return panel(
    {
      name: 'seat-variants',
      title: named.title,
      subtitle: named.subtitle ?? words.subtitle,
      description: describe(variants, named, language),
      rows: {
        name: 'variants',
        values: variants.flatMap((variant) => valuesOf(variant, language)),
        row: 'variant',
        label: 'label',
        shared: ['variant', 'label'],
        height: 34,
      },
      calculate: {
        seats_from: '100 * datum.seats_before / datum.all',
        seats_to: '100 * (datum.seats_before + datum.seats) / datum.all',
        seats_middle: '(datum.seats_from + datum.seats_to) / 2',
        power_from: '100 * datum.power_before',
        power_to: '100 * (datum.power_before + datum.power)',
        power_middle: '(datum.power_from + datum.power_to) / 2',
      },
      x: quantityAxis({ domain: [0, 106], title: words.axis, ticks: [0, 25, 50, 75, 100] }),
      leastWidth: narrow ? 250 : 330,
      marks: [
        ...bars('seats', { height: 13, lift }),
        ...bars('power', { height: 9.5, lift: narrow ? -3.5 : -6.5 }),
        // Half of the seats, on the bar of the seats alone: the numbers of the power stand clear of it.
        stroke({ x: 50, once: true, height: 15.5, lift }),
      ],
    },
    options,
  );
}

/** The parties of a variant, each with what those before it have. */
function valuesOf(variant: MeasuredVariant, language: Language) {
  const all = variant.parties.reduce((sum, { seats }) => sum + seats, 0);
  let before = { seats: 0, power: 0 };
  return variant.parties.map((party, index) => {
    const power = variant.power[index]!;
    const value = {
      variant: variant.id ?? variant.label,
      label: variant.label,
      party: party.name,
      seats: party.seats,
      seats_before: before.seats,
      all,
      power,
      power_before: before.power,
      seats_told: writeCount(party.seats, language),
      power_told: writePercent(power, 0, language),
      evidence: party.evidence,
    };
    before = { seats: before.seats + party.seats, power: before.power + power };
    return value;
  });
}

function describe(
  variants: readonly MeasuredVariant[],
  { title }: NamedFigure,
  language: Language,
): string {
  const sentences = variants.map(({ label: lines, parties, needed, power }) => {
    const parts = parties.map(
      (party, index) =>
        `${party.name}: ${writeNumberOf(party.seats, inLanguage(seatForms, language), language)}, ${inLanguage(words.power, language)} ${writePercent(power[index]!, 0, language)}`,
    );
    const each = lines.split('\n');
    const label = [each.slice(0, -1).join(' '), each.at(-1)].filter(Boolean).join(', ');
    return `${label} (${inLanguage(words.needed, language)}: ${writeCount(needed, language)}): ${parts.join(wordsOf(language).separator)}.`;
  });
  return textAlternative(inLanguage(title, language), sentences, language);
}
