import type { DatedMinutes, MinutesDating } from '../../analysis/dating/minutes-dating.js';
import {
  type CalendarLook,
  type CalendarsShown,
  calendarsOf,
  changeEntries,
  type DaySpan,
  daysAxis,
  writeBothDays,
} from '../../charts/calendar-axes.js';
import { certainty } from '../../charts/certainty.js';
import { type ChartOptions, lookOf } from '../../charts/chart-options.js';
import type { KeyEntry } from '../../charts/key.js';
import { dot } from '../../charts/marks/dot.js';
import { field } from '../../charts/marks/field.js';
import { legend } from '../../charts/marks/legend.js';
import { line } from '../../charts/marks/line.js';
import type { Mark } from '../../charts/marks/mark.js';
import { span as spanOf } from '../../charts/marks/span.js';
import { text } from '../../charts/marks/text.js';
import { plane } from '../../charts/plane.js';
import { quantityAxis } from '../../charts/quantity-axis.js';
import { quotesOf } from '../../charts/quotes-of.js';
import { symbolShapes } from '../../charts/symbol-shapes.js';
import { points, typeSize } from '../../charts/theme.js';
import { untitled } from '../../charts/tip.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { expressionLiteral } from '../../escapes/expression-literal.js';
import { asSentence } from '../../language/as-sentence.js';
import { inLanguage } from '../../language/in-language.js';
import { type Language, sharedWords, wordsOf } from '../../language/language.js';
import { writeFixed } from '../../language/write-decimal.js';
import type { MinutesItem } from '../../records/records.js';
import type { NamedFigure } from '../kind.js';
import { type DatingForm, formsOf, howDated, type Undated, undatedByPage } from './rows.js';
import { words } from './words.js';

/** What a chart of dating by page can be told. */
export interface DatingOptions extends ChartOptions {
  /** The days shown; from five days before the first dated day to five days after the last if left out. */
  readonly span?: DaySpan;
  /** A short name for an undated item; its page alone is written if there is none. */
  readonly label?: (item: MinutesItem) => string | undefined;
}

const lineHeight = 8.6;

/** In points of type. */
const heights = { narrow: 275, wide: 330 };

/** Draws page against date: the dated items with the line through them, the undated ones as an estimate with its interval. */
export function chartOfDating(
  dating: MinutesDating,
  named: NamedFigure,
  options: DatingOptions,
): VegaLiteSpec {
  const calendars = calendarsOf(dating.items.map(({ item }) => item.date));
  const look: CalendarLook = { ...lookOf(options), calendars };
  const { language, narrow } = look;
  const height = narrow ? heights.narrow : heights.wide;
  const days = dating.items.flatMap((one) => ('day' in one ? [one.day] : []));
  const span = options.span ?? { from: Math.min(...days) - 5, to: Math.max(...days) + 5 };
  const undated = undatedByPage(dating.items, options.label);
  const pages = dating.items.map(({ item }) => item.page);
  const [first, last] = [Math.min(...pages) - 12, Math.max(...pages) + 18];
  const labels = labelled(undated, span, (lineHeight * (last - first)) / height, narrow);
  const values = [
    ...wholesOf(dating.items, language),
    ...labels.map((one) => ({
      ...one,
      ...reachOf(one, span),
      between: between(one, language, calendars),
    })),
    ...datedOf(dating.items, look),
  ];
  const width = narrow ? 232 : 520;
  const perDay = width / (span.to - span.from + 2);
  const { x, marks } = daysAxis(span, {
    calendars,
    days: { wide: [1, 11, 21], narrow: [1, 15] },
    changeWithin: besideNames(
      labels,
      [first, last],
      look.civilCalendar.lastJulianDay + 0.5,
      perDay,
    ),
  });
  return plane(
    {
      name: 'dating-by-page',
      title: named.title,
      subtitle: named.subtitle ?? { en: errorIn(dating, language) },
      description: describe(dating, undated, named, look),
      rows: { name: 'items', values },
      x,
      y: quantityAxis({
        // The first page stands above.
        domain: [last, first],
        ticks: 8,
        labels: `${expressionLiteral(inLanguage(words.pageShort, language))} + ' ' + datum.label`,
      }),
      height,
      leastWidth: width,
      marks: [
        ...groundMarks(span),
        ...marks,
        ...undatedMarks(),
        ...datedMarks(look),
        keyOf(dating.items, changeEntries(span, { ...look, calendars })),
      ],
    },
    options,
  );
}

function errorIn(dating: MinutesDating, language: Language): string {
  const { errorByDay } = dating;
  if (!errorByDay.tested) return inLanguage(words.untested, language);
  const { items, meanAbsoluteError, largestError } = errorByDay;
  const [mean, most] = [meanAbsoluteError, largestError].map((days) =>
    writeFixed(days, language, 1),
  );
  return inLanguage(words.tested, language)(items.length, mean ?? '', most ?? '');
}

/** Whether an item has but one possible day. */
function isDay({ earliest, latest }: Undated): boolean {
  return earliest !== undefined && earliest === latest;
}

/** The pages of the minutes as a whole. */
function wholesOf(items: readonly DatedMinutes[], language: Language) {
  return items
    .filter((one) => one.role === 'whole')
    .map(({ item }) => {
      const last = item.lastPage ?? item.page;
      return {
        role: 'whole',
        page: item.page,
        last,
        text: inLanguage(words.whole, language)(`${item.page}–${last}`),
        evidence: quotesOf(item),
      };
    });
}

function groundMarks({ from, to }: DaySpan): Mark[] {
  const where = "datum.role === 'whole'";
  return [
    field({
      x: from - 1,
      x2: to + 1,
      y: 'page',
      y2: 'last',
      where,
      gap: 0,
      fill: 'unknown',
      tip: { text: untitled },
    }),
    text({
      x: from - 1,
      y: 'last',
      where,
      text: 'text',
      align: 'left',
      baseline: 'bottom',
      dx: 4,
      below: -2,
      size: 'small',
      colour: 'faint',
      italic: true,
    }),
  ];
}

/** How far the line of a page reaches that is bounded on one side only, and to which side. */
function reachOf({ earliest, latest, estimate }: Undated, span: DaySpan) {
  if (estimate !== undefined || (earliest === undefined) === (latest === undefined)) return {};
  return earliest === undefined
    ? { open: 'left', from: latest, to: Math.max((latest ?? 0) - 5, span.from - 1) }
    : { open: 'right', from: earliest, to: Math.min(earliest + 5, span.to + 1) };
}

/** The items dated to a day. */
function datedOf(items: readonly DatedMinutes[], { language, calendars }: CalendarLook) {
  return items.flatMap((one) => {
    if (one.role !== 'anchor' && one.role !== 'set-aside') return [];
    return [
      {
        item: one.item.id,
        role: one.role,
        page: one.item.page,
        day: one.day,
        how: howDated(one),
        date: writeBothDays(one.day, language, calendars),
        evidence: quotesOf(one.item, 'date'),
      },
    ];
  });
}

/** The intervals, their names, and the estimates. */
function undatedMarks(): Mark[] {
  const tip = { label: words.page, between: words.between };
  const closed = 'isValid(datum.earliest) && isValid(datum.latest)';
  const interval = { x: 'earliest', x2: 'latest', y: 'page', thickness: 1.5, tip };
  const open = {
    x: 'to',
    y: 'page',
    size: 30,
    line: 'faint',
    fill: 'faint',
    thickness: 0.5,
    tip,
  } as const;
  const name = { x: 'label_to', y: 'label_at', text: 'text', size: 'small' } as const;
  return [
    spanOf({ ...interval, where: `${closed} && isValid(datum.estimate)` }),
    spanOf({ ...interval, where: `${closed} && !isValid(datum.estimate)`, dashed: true }),
    spanOf({ x: 'from', x2: 'to', y: 'page', where: 'isValid(datum.open)', dashed: true, tip }),
    dot({ ...open, where: "datum.open === 'right'", shape: symbolShapes.arrowRight }),
    dot({ ...open, where: "datum.open === 'left'", shape: symbolShapes.arrowLeft }),
    spanOf({
      x: 'label_from',
      x2: 'label_to',
      y: 'page',
      y2: 'label_at',
      where: 'isValid(datum.side)',
      thickness: 0.35,
    }),
    text({ ...name, where: 'datum.side === 1', align: 'left', dx: 3 }),
    text({ ...name, where: 'datum.side === -1', align: 'right', dx: -3 }),
    dot({
      x: 'estimate',
      y: 'page',
      where: 'isValid(datum.estimate)',
      shape: 'diamond',
      ...certainty.inferred,
      thickness: 1,
      size: 44,
      tip,
    }),
  ];
}

/** The line through the dated items that agree, and the items themselves. */
function datedMarks({ calendars }: CalendarLook): Mark[] {
  const tip = {
    page: { number: words.page },
    date: calendars === 'both' ? words.day : sharedWords.date,
  };
  const point = { x: 'day', y: 'page', thickness: 1, size: 44, tip } as const;
  return [
    line({
      x: 'day',
      y: 'page',
      where: "datum.role === 'anchor'",
      colour: 'faint',
      thickness: 0.75,
    }),
    dot({ ...point, where: "datum.how === 'stated'", ...certainty.stated }),
    dot({ ...point, where: "datum.how === 'inferred'", ...certainty.inferred }),
    dot({
      ...point,
      where: "datum.how === 'aside'",
      shape: symbolShapes.cross,
      fill: 'transparent',
      line: 'ink',
    }),
  ];
}

/** The key: what is not drawn is left out of it. */
function keyOf(items: readonly DatedMinutes[], change: readonly KeyEntry[]): Mark {
  const drawn = formsOf(items);
  const lineOf = (shape: string) => ({ fill: 'transparent', line: 'faint', shape }) as const;
  const entries: readonly (readonly [DatingForm, KeyEntry])[] = [
    ['stated', { words: words.stated, ...certainty.stated, shape: 'circle' }],
    ['inferred', { words: words.inferred, ...certainty.inferred, shape: 'circle' }],
    ['joined', { words: words.joined, ...lineOf(symbolShapes.line) }],
    ['aside', { words: words.aside, ...lineOf(symbolShapes.cross), line: 'ink' }],
    ['estimate', { words: words.estimate, ...certainty.inferred, shape: 'diamond' }],
    [
      'interval',
      { words: words.interval, fill: 'faint', line: 'faint', shape: symbolShapes.thickLine },
    ],
    ['ownInterval', { words: words.ownInterval, ...lineOf(symbolShapes.brokenLine) }],
    ['open', { words: words.open, ...lineOf(symbolShapes.brokenArrow), fill: 'faint' }],
    [
      'whole',
      { words: words.ground, fill: 'unknown', line: 'unknown', shape: symbolShapes.ground },
    ],
  ];
  return legend(
    [...entries.flatMap(([form, entry]) => (drawn.has(form) ? [entry] : [])), ...change],
    { orient: 'bottom', offset: points(46) },
  );
}

function between(
  { earliest, latest }: Undated,
  language: Language,
  calendars: CalendarsShown,
): string {
  const day = (one: number | undefined) =>
    one === undefined ? '…' : writeBothDays(Math.round(one), language, calendars);
  return `${day(earliest)} – ${day(latest)}`;
}

/**
 * The names of the undated items: in the first half of the days to the right of their intervals, behind it, and where the interval
 * is one day or the place is taken, to the left, each moved down as far as it needs to stand below the one before.
 */
function labelled(undated: readonly Undated[], span: DaySpan, line: number, narrow: boolean) {
  const middle = (span.from + span.to) / 2;
  let lowest = Number.NEGATIVE_INFINITY;
  return undated.map((one) => {
    const { page, estimate, earliest, latest } = one;
    const place = estimate ?? earliest ?? latest ?? 0;
    lowest = Math.max(page, lowest + line);
    // To the right of it, a name would stand upon the interval of another page that reaches into its line.
    const isTaken = undated.some(
      (other) =>
        Math.abs(other.page - lowest) < line && (other.latest ?? place) > (latest ?? place),
    );
    const side = place <= middle && !isDay(one) && !isTaken ? 1 : -1;
    const edge = side === 1 ? (latest ?? earliest) : (earliest ?? latest);
    const from = edge ?? place;
    // In one column there is no room for a name to the left.
    const text = isTaken && narrow ? String(page) : one.label;
    return {
      ...one,
      role: 'undated',
      text,
      side,
      label_from: from,
      label_to: from + side * 5,
      label_at: lowest,
      line,
    };
  });
}

/** The stretches of the pages in which a line at a day goes through no name. */
function besideNames(
  labels: ReturnType<typeof labelled>,
  [first, last]: readonly [number, number],
  day: number,
  perDay: number,
): [number, number][] {
  const crossed = labels.filter(({ text: said, side, label_to: from }) => {
    const to = from + (side * (said.length * 0.56 * typeSize.small + 6)) / perDay;
    return Math.min(from, to) <= day && day <= Math.max(from, to);
  });
  const ends = crossed.flatMap(({ label_at: at, line: high }) => [at - high / 2, at + high / 2]);
  const stops = [first, ...ends, last];
  return Array.from({ length: stops.length / 2 }, (_, index): [number, number] => [
    stops[2 * index] ?? first,
    stops[2 * index + 1] ?? last,
  ]).filter(([from, to]) => from < to);
}

function describe(
  dating: MinutesDating,
  undated: readonly Undated[],
  { title }: NamedFigure,
  { language, calendars }: CalendarLook,
): string {
  const dated = dating.items.filter((one) => 'day' in one);
  const anchors = dated.filter((one) => one.role === 'anchor').length;
  const counts = [
    `${anchors}: ${inLanguage(words.stated, language)} / ${inLanguage(words.inferred, language)}`,
    `${dated.length - anchors}: ${inLanguage(words.aside, language)}`,
  ].join(wordsOf(language).separator);
  const ranges = undated.map((one) => `${one.label}: ${between(one, language, calendars)}`);
  return `${asSentence(inLanguage(title, language))} ${counts}. ${errorIn(dating, language)}. ${ranges.join(wordsOf(language).separator)}.`;
}
