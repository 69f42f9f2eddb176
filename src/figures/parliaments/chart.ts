import { type ChartOptions, defaultWidth, type Look, lookOf } from '../../charts/chart-options.js';
import { millimetres, toPixels } from '../../charts/paper.js';
import { partyColours } from '../../charts/party-colours.js';
import { type SeatPosition, seatPositions } from '../../charts/seat-positions.js';
import { seatRows } from '../../charts/seat-rows.js';
import { textAlternative } from '../../charts/text-alternative.js';
import { chart, points, typeSize } from '../../charts/theme.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { wrapWords } from '../../charts/wrap-words.js';
import { fillIn } from '../../language/fill-in.js';
import { inLanguage } from '../../language/in-language.js';
import { isolated } from '../../language/isolated.js';
import type { Language } from '../../language/language.js';
import { writeCount } from '../../language/write-count.js';
import type { NamedFigure } from '../kind.js';
import { detailOf, type SeatedBody, type SeatedParty, seatsOf } from '../seated-body.js';
import type { ShownBodies } from '../seats-of-bodies.js';
import { words } from './words.js';

/** The shapes of parties without a colour of their own, in the order in which they are met. */
const shapes = ['square', 'triangle-up', 'diamond', 'triangle-down', 'cross'] as const;

/** The least diameter of a point, in pixels: less than half a millimetre is not told from its neighbour. */
const leastDiameter = points(1.6);

/** A body of at most so many seats has straight rows: a hemicycle of them would be nothing but gaps. */
const fewSeats = 50;

/** Draws the seats: parties from the left to the right in the order given, with their names and seats below. */
export function chartOfParliaments(
  { bodies }: ShownBodies,
  named: NamedFigure,
  options: ChartOptions,
): VegaLiteSpec {
  const look = lookOf(options);
  const { language } = look;
  const size = sizeOf(bodies.length, look, options);
  const perPoint = seatsPerPoint(bodies, size.radius);
  const parties = new Map(bodies.flatMap((body) => body.parties).map((one) => [one.id, one]));
  const looks = looksOf([...parties.values()], look);
  const plain =
    perPoint === 1
      ? inLanguage(words.one, language)
      : fillIn(inLanguage(words.several, language), { n: writeCount(perPoint, language) });
  const body = {
    title: {
      text: inLanguage(named.title, language),
      subtitle: inLanguage(named.subtitle, language) ?? plain,
    },
    usermeta: { leastPanelWidth: size.panel * 0.97 },
    concat: bodies.map((one) => panelOf(one, perPoint, looks, size, look)),
    columns: size.columns,
    spacing: { row: points(12), column: size.gap },
  };
  return chart('parliaments', describe(bodies, named, language), body, options);
}

/** The measures of the panels, in pixels. */
interface Size {
  readonly columns: number;
  readonly panel: number;
  /** The width that the seats and the key of a body have. */
  readonly room: number;
  readonly gap: number;
  readonly radius: number;
}

/** A body takes at most so many pixels of a wide panel. */
const widest = points(248);

/** Panels as wide as the picture allows: what is in them is placed in pixels, and keeps its form when the picture is stretched. */
function sizeOf(count: number, { narrow }: Look, { width = defaultWidth }: ChartOptions): Size {
  const columns = narrow || count === 1 ? 1 : 2;
  const gap = points(18);
  // A little less than the picture without its padding: the panels are stretched to fit.
  const whole = toPixels(millimetres(width)) - 2 * 4 - 8;
  const panel = Math.floor((whole - (columns - 1) * gap) / columns);
  // Several below each other must stand on one page.
  const room = Math.min(panel, widest);
  const radius = Math.min(room / 2 - points(14), narrow ? 84 : 126);
  return { columns, panel, room, gap, radius };
}

/** The least of 1, 2, 5, 10, 20, … seats to a point with which the points of the largest body are large enough. */
function seatsPerPoint(bodies: readonly SeatedBody[], radius: number): number {
  for (let unit = 1; ; unit *= 10) {
    for (const times of [1, 2, 5]) {
      const diameters = bodies.map((body) => {
        const drawn = body.parties.map((party) => pointsOf(party, unit * times));
        return seatPositions(drawn).diameter * radius;
      });
      if (Math.min(...diameters) >= leastDiameter) return unit * times;
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

/** The seats of a body in pixels, from the middle of its floor to the right and upwards. */
interface SeatPlan {
  readonly seats: readonly SeatPosition[];
  readonly diameter: number;
  readonly height: number;
  /** How much lower than the floor the number of all seats stands, and the key. */
  readonly total: number;
  readonly key: number;
}

function planOf(groups: readonly number[], { room, radius }: Size): SeatPlan {
  const scaled = (seats: readonly SeatPosition[], scale: number) =>
    seats.map(({ group, x, y }) => ({ group, x: x * scale, y: y * scale }));
  if (groups.reduce((sum, seats) => sum + seats, 0) > fewSeats) {
    const { seats, diameter } = seatPositions(groups);
    return {
      seats: scaled(seats, radius),
      diameter: Math.min(diameter * radius, points(13)) * 0.84,
      height: radius,
      total: points(1),
      key: points(15),
    };
  }
  const { seats, rows, longest } = seatRows(groups);
  const apart = Math.min(room / longest, points(15));
  return {
    seats: scaled(seats, apart),
    diameter: apart * 0.84,
    height: rows * apart,
    total: points(15),
    key: points(24),
  };
}

function panelOf(
  body: SeatedBody,
  perPoint: number,
  looks: ReadonlyMap<string, PartyLook>,
  size: Size,
  look: Look,
): object {
  const { language, colours } = look;
  const plan = planOf(
    body.parties.map((party) => pointsOf(party, perPoint)),
    size,
  );
  const linesOf = (words: string, type: number) =>
    wrapWords(words, { letters: lettersIn(size.panel, type), lines: 3 });
  const name = linesOf(inLanguage(body.name, language) ?? '', typeSize.body * boldness);
  const detail = linesOf(detailOf(body, language), typeSize.small);
  const told = points(10.5) * name.length;
  const top = told + points(9.5) * detail.length + points(12);
  const [middle, floor] = [size.room / 2, top + plan.height];
  const key = keyOf(body.parties, size.room, floor + plan.key, language);
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
          values: [{ x: middle, y: floor + points(3), y2: floor - plan.height - points(7) }],
        },
        mark: { type: 'rule', color: colours.ink, strokeWidth: points(0.75) },
        encoding: { ...pixels, y2: { field: 'y2' } },
      },
      {
        // Ground for the number of all seats.
        data: { values: [{ x: middle, y: floor + plan.total - points(6) }] },
        mark: { type: 'point', shape: 'square', filled: true, opacity: 1, size: points(26) ** 2 },
        encoding: { ...pixels, color: { value: colours.paper } },
      },
      seatsLayer(body, plan, looks, { middle, floor }, look),
      text(
        [
          {
            x: middle,
            y: floor + plan.total,
            text: writeCount(seatsOf(body.parties), language),
          },
        ],
        { fontSize: typeSize.title, fontWeight: 'bold', baseline: 'bottom' },
      ),
      text(
        name.map((words, index) => ({ x: 0, y: index * points(10.5), text: words })),
        { ...line, fontSize: typeSize.body, fontWeight: 'bold' },
      ),
      text(
        detail.map((words, index) => ({ x: 0, y: told + index * points(9.5), text: words })),
        { ...line, fontSize: typeSize.small, color: colours.faint },
      ),
      keySymbols(key.entries, looks),
      ...[false, true].map((right) =>
        text(
          key.entries
            .filter((entry) => entry.right === right)
            .flatMap(({ x, y, lines }) =>
              lines.map((words, index) => ({
                x: right ? x - 9 : x + 9,
                y: y + index * keyStep,
                text: words,
              })),
            ),
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
  { seats, diameter }: SeatPlan,
  looks: ReadonlyMap<string, PartyLook>,
  at: { readonly middle: number; readonly floor: number },
  { language }: Look,
): object {
  const tenths = (value: number) => Math.round(value * 10) / 10;
  return {
    data: {
      values: seats.map((seat) => ({
        p: seat.group,
        x: tenths(at.middle + seat.x),
        y: tenths(at.floor - seat.y),
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
      size: tenths(diameter ** 2),
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
  /** The name and seats of the party, in as many lines as it needs. */
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly right: boolean;
}

/** Letters are at most so wide, in parts of the size of type, on average; bold ones by so much more. */
const letterWidth = 0.54;
const boldness = 1.1;

/** From line to line of the key, in pixels. */
const keyStep = points(10.5);

/** How many letters have room in some pixels. */
function lettersIn(width: number, type: number): number {
  return Math.floor(width / (type * letterWidth));
}

/**
 * The parties with their seats: the first below the left end of the hemicycle, the others below the right end, where that
 * leaves room; else below each other, long names in several lines.
 */
function keyOf(
  parties: readonly SeatedParty[],
  width: number,
  top: number,
  language: Language,
): { readonly entries: readonly KeyEntry[]; readonly bottom: number } {
  // The number stays with the last word.
  const labels = parties.map((party) => seatsInWords(party, language, '\u00a0'));
  const wide = (label = '') => label.length * typeSize.body * letterWidth + 20;
  const beside = parties.length > 1 && wide(labels[0]) + wide(labels[1]) <= width;
  const columns = { left: top, right: top };
  const entries = parties.map(({ id }, index): KeyEntry => {
    const right = beside && index > 0;
    const column = right ? 'right' : 'left';
    const y = columns[column];
    const letters = lettersIn(width - 20, typeSize.body);
    const lines = wrapWords(labels[index]!, { letters, lines: 3 });
    columns[column] += lines.length * keyStep;
    return { id, lines, x: right ? width - 5 : 5, y, right };
  });
  return { entries, bottom: Math.max(columns.left, columns.right) - keyStep / 2 };
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

function seatsInWords({ name, seats }: SeatedParty, language: Language, space = ' '): string {
  return `${isolated(inLanguage(name, language))}${space}${writeCount(seats, language)}`;
}

function describe(
  bodies: readonly SeatedBody[],
  { title }: NamedFigure,
  language: Language,
): string {
  const sentences = bodies.map((body) => {
    const parties = body.parties.map((party) => seatsInWords(party, language));
    return `${isolated(inLanguage(body.name, language))} (${detailOf(body, language)}): ${parties.join(', ')}.`;
  });
  return textAlternative(inLanguage(title, language), sentences, language);
}
