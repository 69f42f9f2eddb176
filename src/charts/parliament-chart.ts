import { ArgumentError } from '../errors/argument-error.js';
import { inLanguage } from '../language/in-language.js';
import type { Language, Text } from '../language/language.js';
import { sharedWords } from '../language/language.js';
import { type ChartOptions, defaultWidth, type Look, lookOf } from './chart-options.js';
import { millimetres, toPixels } from './paper.js';
import { partyColours } from './party-colours.js';
import { type Hemicycle, seatPositions } from './seat-positions.js';
import { detailOf, type SeatedBody, type SeatedParty, seatsOf } from './seated-body.js';
import { chart, points, typeSize } from './theme.js';
import type { VegaLiteSpec } from './vega-lite-spec.js';

/** The title of the chart. */
export const parliamentTitle: Text = {
  en: 'The bodies and their parties',
  el: 'Τα όργανα και τα κόμματά τους',
  ru: 'Органы и их партии',
};

const words = {
  one: {
    en: 'Each point is a seat; the line divides each body in half',
    el: 'Κάθε σημείο είναι μία έδρα· η γραμμή χωρίζει κάθε όργανο στη μέση',
    ru: 'Каждая точка — одно место; черта делит орган пополам',
  },
  several: {
    en: 'Each point is {n} seats, rounded; the line divides each body in half',
    el: 'Κάθε σημείο είναι {n} έδρες, με στρογγύλευση· η γραμμή χωρίζει κάθε όργανο στη μέση',
    ru: 'Каждая точка — {n} мест, с округлением; черта делит орган пополам',
  },
  seats: sharedWords.seats,
} satisfies Readonly<Record<string, Text>>;

/** The shapes of parties without a colour of their own, in the order in which they are met. */
const shapes = ['square', 'triangle-up', 'diamond', 'triangle-down', 'cross'] as const;

/** The least diameter of a point, in pixels: less than half a millimetre is not told from its neighbour. */
const leastDiameter = points(1.6);

/**
 * The seats of bodies as hemicycles: parties from the left to the right in the order given, with their names and seats below.
 *
 * @param bodies - bodies with the seats of their parties: `seatedBody` makes them from a record
 * @param options - language, theme and width
 * @returns a Vega-Lite specification: a point for each seat, or where they would be too many for the width, for a number of
 *   seats that the subtitle names
 * @throws ArgumentError if there is no body, or one has no seats
 * @example
 * ```ts
 * const dataset = loadDataset();
 * const sovnarkom = seatedBody(dataset, dataset.compositions.find((one) => one.id === 'sovnarkom-coalition'));
 * parliamentChart([sovnarkom], { language: 'el' }).name // => 'parliaments'
 * ```
 */
export function parliamentChart(
  bodies: readonly SeatedBody[],
  options: ChartOptions = {},
): VegaLiteSpec {
  if (bodies.length === 0) throw new ArgumentError('bodies', bodies, 'at least one body');
  const look = lookOf(options);
  const { language } = look;
  const size = sizeOf(bodies.length, look, options);
  const perPoint = seatsPerPoint(bodies, size.radius);
  const parties = new Map(bodies.flatMap((body) => body.parties).map((one) => [one.id, one]));
  const looks = looksOf([...parties.values()], look);
  const subtitle =
    perPoint === 1
      ? inLanguage(words.one, language)
      : inLanguage(words.several, language).replace('{n}', String(perPoint));
  const body = {
    title: { text: inLanguage(parliamentTitle, language), subtitle },
    usermeta: { leastPanelWidth: size.panel * 0.97 },
    concat: bodies.map((one) => panelOf(one, perPoint, looks, size, look)),
    columns: size.columns,
    spacing: { row: points(12), column: size.gap },
  };
  return chart('parliaments', describe(bodies, language), body, options);
}

/** The measures of the panels, in pixels. */
interface Size {
  readonly columns: number;
  readonly panel: number;
  readonly gap: number;
  readonly radius: number;
}

/** Panels as wide as the picture allows, hemicycles in the middle: they keep their form when the picture is stretched. */
function sizeOf(count: number, { narrow }: Look, { width = defaultWidth }: ChartOptions): Size {
  const columns = narrow || count === 1 ? 1 : 2;
  const gap = points(18);
  // A little less than the picture without its padding: the panels are stretched to fit.
  const whole = toPixels(millimetres(width)) - 2 * 4 - 8;
  const panel = Math.floor((whole - (columns - 1) * gap) / columns);
  // Several below each other must stand on one page.
  const radius = Math.min(panel / 2 - points(14), narrow ? 84 : 126);
  return { columns, panel, gap, radius };
}

/** The least of 1, 2, 5, 10, 20, … seats to a point with which the points of the largest body are large enough. */
function seatsPerPoint(bodies: readonly SeatedBody[], radius: number): number {
  for (let unit = 1; ; unit *= 10) {
    for (const times of [1, 2, 5]) {
      const largest = bodies.map((body) => {
        const drawn = body.parties.map((party) => pointsOf(party, unit * times));
        return seatPositions(drawn).diameter * radius;
      });
      if (Math.min(...largest) >= leastDiameter) return unit * times;
    }
  }
}

function pointsOf({ seats }: SeatedParty, perPoint: number): number {
  return seats === 0 ? 0 : Math.max(1, Math.round(seats / perPoint));
}

/** How the points of a party look. */
interface PartyLook {
  readonly colour: string;
  readonly shape: string;
  /** Parties in light colours have an outline. */
  readonly outline: string;
}

function looksOf(
  parties: readonly SeatedParty[],
  { colours }: Look,
): ReadonlyMap<string, PartyLook> {
  const coloured = partyColours(parties, colours);
  let others = 0;
  return new Map(
    parties.map(({ id, colour: own }) => {
      const colour = coloured.get(id) ?? colours.others;
      if (own !== undefined) return [id, { colour, shape: 'circle', outline: colour }];
      const shape = shapes[others % shapes.length] ?? 'square';
      others += 1;
      return [id, { colour, shape, outline: colours.ink }];
    }),
  );
}

function panelOf(
  body: SeatedBody,
  perPoint: number,
  looks: ReadonlyMap<string, PartyLook>,
  size: Size,
  look: Look,
): object {
  const { language, colours } = look;
  const total = seatsOf(body.parties);
  const hemicycle = seatPositions(body.parties.map((party) => pointsOf(party, perPoint)));
  const [middle, floor] = [size.panel / 2, points(32) + size.radius];
  const diameter = Math.min(hemicycle.diameter * size.radius, points(13)) * 0.84;
  const key = keyOf(body.parties, size.panel, floor + points(15), language);
  const text = (values: readonly object[], mark: object) => ({
    data: { values },
    mark: { type: 'text', ...mark },
    encoding: { ...pixels, text: { field: 'text', type: 'nominal' } },
  });
  const line = { align: 'left', baseline: 'top' };
  return {
    width: size.panel,
    height: key.bottom,
    layer: [
      {
        data: {
          values: [{ x: middle, y: floor + points(3), y2: floor - size.radius - points(7) }],
        },
        mark: { type: 'rule', color: colours.ink, strokeWidth: points(0.75) },
        encoding: { ...pixels, y2: { field: 'y2' } },
      },
      {
        // Ground for the number of all seats.
        data: { values: [{ x: middle, y: floor - points(5) }] },
        mark: { type: 'point', shape: 'square', filled: true, opacity: 1, size: points(26) ** 2 },
        encoding: { ...pixels, color: { value: colours.paper } },
      },
      seatsLayer(body, hemicycle, looks, { middle, floor, diameter, radius: size.radius }, look),
      text([{ x: middle, y: floor + points(1), text: String(total) }], {
        fontSize: typeSize.title,
        fontWeight: 'bold',
        baseline: 'bottom',
      }),
      text([{ x: 0, y: 0, text: inLanguage(body.name, language) }], {
        ...line,
        fontSize: typeSize.body,
        fontWeight: 'bold',
      }),
      text([{ x: 0, y: points(10.5), text: detailOf(body, language) }], {
        ...line,
        fontSize: typeSize.small,
        color: colours.faint,
      }),
      keySymbols(key.entries, looks),
      ...[false, true].map((right) =>
        text(
          key.entries
            .filter((entry) => entry.right === right)
            .map(({ x, y, label }) => ({ x: right ? x - 9 : x + 9, y, text: label })),
          { align: right ? 'right' : 'left', baseline: 'middle' },
        ),
      ),
    ],
  };
}

/** Positions in pixels of the panel, so that nothing is pulled out of shape. */
const pixels = {
  x: { field: 'x', type: 'quantitative', scale: null, axis: null },
  y: { field: 'y', type: 'quantitative', scale: null, axis: null },
};

function seatsLayer(
  body: SeatedBody,
  { seats }: Hemicycle,
  looks: ReadonlyMap<string, PartyLook>,
  at: {
    readonly middle: number;
    readonly floor: number;
    readonly diameter: number;
    readonly radius: number;
  },
  { language }: Look,
): object {
  const tenths = (value: number) => Math.round(value * 10) / 10;
  return {
    data: {
      values: seats.map((seat) => ({
        p: seat.group,
        x: tenths(at.middle + seat.x * at.radius),
        y: tenths(at.floor - seat.y * at.radius),
      })),
    },
    // What is the same for all seats of a party is told once.
    transform: [
      {
        lookup: 'p',
        from: {
          data: {
            values: body.parties.map((party, p) => ({
              p,
              ...looks.get(party.id),
              party: inLanguage(party.name, language),
              seats: party.seats,
              evidence: party.evidence ?? '',
            })),
          },
          key: 'p',
          fields: ['colour', 'shape', 'outline', 'party', 'seats', 'evidence'],
        },
      },
    ],
    mark: {
      type: 'point',
      filled: true,
      opacity: 1,
      size: tenths(at.diameter ** 2),
      strokeWidth: points(0.4),
    },
    encoding: {
      ...pixels,
      fill: { field: 'colour', type: 'nominal', scale: null },
      stroke: { field: 'outline', type: 'nominal', scale: null },
      shape: { field: 'shape', type: 'nominal', scale: null },
      tooltip: [
        { field: 'party', type: 'nominal', title: inLanguage(body.name, language) },
        { field: 'seats', type: 'quantitative', title: inLanguage(words.seats, language) },
        { field: 'evidence', type: 'nominal', title: '¶' },
      ],
    },
  };
}

interface KeyEntry {
  readonly id: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly right: boolean;
}

/** Letters are at most so wide, in parts of the size of type, on average. */
const letterWidth = 0.54;

/**
 * The parties with their seats: the first below the left end of the hemicycle, the others below the right end, where that
 * leaves room; else below each other.
 */
function keyOf(
  parties: readonly SeatedParty[],
  width: number,
  top: number,
  language: Language,
): { readonly entries: readonly KeyEntry[]; readonly bottom: number } {
  const labels = parties.map((party) => `${inLanguage(party.name, language)} ${party.seats}`);
  const wide = (label = '') => label.length * typeSize.body * letterWidth + 20;
  const beside = parties.length > 1 && wide(labels[0]) + wide(labels[1]) <= width;
  const step = points(10.5);
  const entries = parties.map(({ id }, index) => {
    const right = beside && index > 0;
    const line = beside ? Math.max(0, index - 1) : index;
    return {
      id,
      label: labels[index] ?? '',
      x: right ? width - 5 : 5,
      y: top + line * step,
      right,
    };
  });
  return { entries, bottom: Math.max(...entries.map((entry) => entry.y)) + step / 2 };
}

function keySymbols(entries: readonly KeyEntry[], looks: ReadonlyMap<string, PartyLook>): object {
  return {
    data: { values: entries.map(({ id, x, y }) => ({ x, y, ...looks.get(id) })) },
    mark: { type: 'point', filled: true, opacity: 1, size: 58, strokeWidth: points(0.5) },
    encoding: {
      ...pixels,
      fill: { field: 'colour', type: 'nominal', scale: null },
      stroke: { field: 'outline', type: 'nominal', scale: null },
      shape: { field: 'shape', type: 'nominal', scale: null },
    },
  };
}

function describe(bodies: readonly SeatedBody[], language: Language): string {
  const sentences = bodies.map((body) => {
    const parties = body.parties.map(
      (party) => `${inLanguage(party.name, language)} ${party.seats}`,
    );
    return `${inLanguage(body.name, language)} (${detailOf(body, language)}): ${parties.join(', ')}.`;
  });
  return [`${inLanguage(parliamentTitle, language)}.`, ...sentences].join(' ');
}
