import { type ChartOptions, defaultWidth, type Look, lookOf } from '../../charts/chart-options.js';
import { type Key, type KeyEntry, key } from '../../charts/key.js';
import { dot } from '../../charts/marks/dot.js';
import type { Mark } from '../../charts/marks/mark.js';
import { span } from '../../charts/marks/span.js';
import { text } from '../../charts/marks/text.js';
import { millimetres, toPixels } from '../../charts/paper.js';
import { partyColours } from '../../charts/party-colours.js';
import { type PlaneOfSeveral, planes } from '../../charts/planes.js';
import { type SeatPosition, seatPositions } from '../../charts/seat-positions.js';
import { seatRows } from '../../charts/seat-rows.js';
import { textAlternative } from '../../charts/text-alternative.js';
import { points, typeSize } from '../../charts/theme.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { wrapWords } from '../../charts/wrap-words.js';
import { fillIn } from '../../language/fill-in.js';
import { inEveryLanguage, inLanguage } from '../../language/in-language.js';
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
  const looks = key('party', looksOf([...parties.values()], look), { shown: false });
  const drawn = bodies.map((body, place) => panelOf(body, `${place}`, perPoint, looks, size, look));
  const plain =
    perPoint === 1
      ? words.one
      : inEveryLanguage((one) =>
          fillIn(inLanguage(words.several, one), { n: writeCount(perPoint, one) }),
        );
  return planes(
    {
      name: 'parliaments',
      title: named.title,
      subtitle: named.subtitle ?? plain,
      description: describe(bodies, named, language),
      leastWidth: size.panel * 0.97,
      rows: { name: 'seats', values: drawn.flatMap(({ seats }) => seats) },
      plane: 'panel',
      columns: size.columns,
      spacing: { row: points(look.narrow ? 6 : 12), column: size.gap },
      planes: drawn,
    },
    options,
  );
}

/** The measures of the panels, in pixels. */
interface Size {
  readonly columns: number;
  readonly panel: number;
  /** The width that the seats and the key of a body have. */
  readonly room: number;
  readonly gap: number;
  readonly radius: number;
  /** How far apart the seats of straight rows stand at most. */
  readonly apart: number;
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
  const radius = Math.min(room / 2 - points(14), narrow ? 64 : 126);
  return { columns, panel, room, gap, radius, apart: points(narrow ? 12 : 15) };
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

/** How the points of each party look: those in light colours have an outline. */
function looksOf(parties: readonly SeatedParty[], { colours }: Look): KeyEntry[] {
  const coloured = partyColours(parties, colours);
  let others = 0;
  return parties.map(({ id, name, colour: own }) => {
    const fill = (coloured.get(id) ?? colours.others) as `#${string}`;
    const party = { is: id, words: name, fill };
    if (own !== undefined) return { ...party, line: fill, shape: 'circle' };
    const shape = shapes[others % shapes.length] ?? 'square';
    others += 1;
    return { ...party, line: 'ink', shape };
  });
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

function planOf(groups: readonly number[], { room, radius, ...size }: Size): SeatPlan {
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
  const apart = Math.min(room / longest, size.apart);
  return {
    seats: scaled(seats, apart),
    diameter: apart * 0.84,
    height: rows * apart,
    total: points(15),
    key: points(24),
  };
}

/** A body: its name, its seats with the line that divides them in half, and its parties. */
function panelOf(
  body: SeatedBody,
  panel: string,
  perPoint: number,
  looks: Key,
  size: Size,
  { language }: Look,
): PlaneOfSeveral & { readonly seats: readonly SeatRow[] } {
  const plan = planOf(
    body.parties.map((party) => pointsOf(party, perPoint)),
    size,
  );
  const linesOf = (said: string, type: number) =>
    wrapWords(said, { letters: lettersIn(size.panel, type), lines: 3 });
  const name = linesOf(inLanguage(body.name, language) ?? '', typeSize.body * boldness);
  const detail = linesOf(detailOf(body, language), typeSize.small);
  const told = points(nameStep) * name.length;
  // The line that divides the seats reaches above them.
  const top = told + points(detailStep) * detail.length + points(size.columns === 1 ? 9 : 12);
  const [x, floor] = [size.room / 2, top + plan.height];
  const parties = keyOf(body.parties, size.room, floor + plan.key, language);
  const at = { x: 'x', y: 'y' };
  const line = { ...at, text: 'text', align: 'left', baseline: 'top' } as const;
  const half = { x, y: floor + points(3), y2: floor - plan.height - points(7) };
  const all = { x, y: floor + plan.total, seats: seatsOf(body.parties) };
  return {
    is: panel,
    width: size.panel,
    height: parties.bottom,
    seats: plan.seats.map((seat) => ({
      panel,
      party: body.parties[seat.group]!.id,
      x: tenths(x + seat.x),
      y: tenths(floor - seat.y),
    })),
    marks: [
      span({ ...at, rows: [half], y2: 'y2', colour: 'ink', thickness: 0.75 }),
      // Ground for the number of all seats.
      dot({
        ...at,
        rows: [{ x, y: all.y - points(6) }],
        shape: 'square',
        fill: 'paper',
        size: points(26) ** 2,
        thickness: 0,
      }),
      dot({
        ...at,
        common: {
          by: 'party',
          rows: body.parties.map((party) => ({
            party: party.id,
            name: inLanguage(party.name, language),
            seats: party.seats,
            evidence: party.evidence ?? '',
          })),
        },
        size: tenths(plan.diameter ** 2),
        thickness: 0.4,
        key: looks,
        tip: { name: body.name, seats: { number: words.seats } },
      }),
      text({
        ...at,
        rows: [all],
        text: { number: 'seats' },
        size: 'title',
        weight: 'bold',
        baseline: 'bottom',
      }),
      text({
        ...line,
        rows: [{ x: 0, y: 0, text: name.join('\n') }],
        size: 'body',
        weight: 'bold',
        lineHeight: nameStep,
      }),
      text({
        ...line,
        rows: [{ x: 0, y: told, text: detail.join('\n') }],
        size: 'small',
        colour: 'faint',
        lineHeight: detailStep,
      }),
      dot({ ...at, rows: parties.symbols, size: 58, thickness: 0.5, key: looks }),
      ...(['left', 'right'] as const).map(
        (side): Mark =>
          text({
            ...line,
            rows: parties.lines.filter((one) => one.side === side),
            align: side,
            baseline: 'middle',
          }),
      ),
    ],
  };
}

/** A seat, in pixels of its panel. */
type SeatRow = Readonly<Record<'panel' | 'party', string> & Record<'x' | 'y', number>>;

/** From line to line of the name of a body, and of what is told of it, in points of type. */
const nameStep = 10.5;
const detailStep = 9.5;

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The parties below a body, in pixels of its panel. */
interface PartiesBelow {
  readonly symbols: readonly { readonly party: string; readonly x: number; readonly y: number }[];
  /** The names and seats of the parties, each in as many lines as it needs. */
  readonly lines: readonly {
    readonly text: string;
    readonly x: number;
    readonly y: number;
    readonly side: 'left' | 'right';
  }[];
  readonly bottom: number;
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
): PartiesBelow {
  // The number stays with the last word.
  const labels = parties.map((party) => seatsInWords(party, language, '\u00a0'));
  const wide = (label = '') => label.length * typeSize.body * letterWidth + 20;
  const beside = parties.length > 1 && wide(labels[0]) + wide(labels[1]) <= width;
  const next = { left: top, right: top };
  const entries = parties.map(({ id }, index) => {
    const side = beside && index > 0 ? ('right' as const) : ('left' as const);
    const y = next[side];
    const letters = lettersIn(width - 20, typeSize.body);
    const lines = wrapWords(labels[index]!, { letters, lines: 3 });
    next[side] += lines.length * keyStep;
    const [x, from] = side === 'right' ? [width - 5, width - 14] : [5, 14];
    return {
      symbol: { party: id, x, y },
      lines: lines.map((line, place) => ({ text: line, x: from, y: y + place * keyStep, side })),
    };
  });
  return {
    symbols: entries.map(({ symbol }) => symbol),
    lines: entries.flatMap(({ lines }) => lines),
    bottom: Math.max(next.left, next.right) - keyStep / 2,
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
