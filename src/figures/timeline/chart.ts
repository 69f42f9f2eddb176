import type { HistoricalDate } from '../../calendar/historical-date.js';
import { writeDate, writeDayNumber } from '../../calendar/write-date.js';
import {
  type CalendarLook,
  calendarsOf,
  changeEntries,
  type DaySpan,
  daysAxis,
  isChangeShown,
  writeBothDays,
} from '../../charts/calendar-axes.js';
import { certainty } from '../../charts/certainty.js';
import { type ChartOptions, lookOf } from '../../charts/chart-options.js';
import { bar } from '../../charts/marks/bar.js';
import { dot } from '../../charts/marks/dot.js';
import { legend } from '../../charts/marks/legend.js';
import type { Mark } from '../../charts/marks/mark.js';
import { span as spanOfRow } from '../../charts/marks/span.js';
import { text } from '../../charts/marks/text.js';
import { plane } from '../../charts/plane.js';
import { quantityAxis } from '../../charts/quantity-axis.js';
import { symbolShapes } from '../../charts/symbol-shapes.js';
import { points, typeSize } from '../../charts/theme.js';
import { untitled } from '../../charts/tip.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { ArgumentError } from '../../errors/argument-error.js';
import { asSentence } from '../../language/as-sentence.js';
import { fillIn } from '../../language/fill-in.js';
import { inLanguage } from '../../language/in-language.js';
import { type Language, wordsOf } from '../../language/language.js';
import type { NamedFigure } from '../kind.js';
import { formOf, type TimelineForm } from './rows.js';
import { words } from './words.js';

/** Something that happened, for a timeline. */
export interface TimelineItem {
  /** Its identifier in the record, where it has one. */
  readonly id?: string;
  readonly date: HistoricalDate;
  /** Whether the source states the date, rather than that it is inferred or computed. */
  readonly stated: boolean;
  /** Whether the source tells it only as what others claim, rather than as something that happened. */
  readonly claim?: boolean;
  /** What it was, for the tooltip. */
  readonly text: string;
  /** A short name, where it is to be named in the picture. */
  readonly label?: string;
  /** Whether it is named in one column, too. */
  readonly decisive?: boolean;
  /** Whether it is a session in which votes were counted. */
  readonly counted?: boolean;
  /** The words of the source. */
  readonly evidence: string;
}

/** A row of a timeline, with what belongs to it. */
export interface TimelineLane {
  /** Its name, short lines with `\n` between them. */
  readonly name: string;
  readonly items: readonly TimelineItem[];
}

/** What a timeline can be told. */
export interface TimelineOptions extends ChartOptions {
  /** The days shown; from the first to the last day of the items if left out. */
  readonly span?: DaySpan;
}

/** An item placed on the count of days and in a row, positions down the panel in pixels. */
interface Placed {
  readonly item: TimelineItem;
  readonly from: number;
  readonly to: number;
  /** An open end, towards which it runs on. */
  readonly open: -1 | 0 | 1;
  readonly y: number;
}

/** How far a line runs on at an open end, in pixels. */
const openLength = 14;

/** In one column the rows stand closer, so that the picture fits a page. */
const rowHeights = { narrow: points(5.6), wide: points(7) };
const labelHeight = points(9.5);
/** A mark is so high with its outline, in pixels. */
const highestMark = 8;

/** So tall may a panel be that it fits a page with its axes, key and caption. */
const tallest = { narrow: points(378), wide: points(425) };

/** Draws a timeline: lanes of points, bars and broken lines on one count of days. */
export function chartOfTimeline(
  lanes: readonly TimelineLane[],
  named: NamedFigure,
  options: TimelineOptions,
): VegaLiteSpec {
  const calendars = calendarsOf(lanes.flatMap(({ items }) => items.map(({ date }) => date)));
  const look: CalendarLook = { ...lookOf(options), calendars };
  const { language, narrow } = look;
  const span = options.span ?? spanOf(lanes);
  const panelWidth = narrow ? 285 : 465;
  const perDay = panelWidth / (span.to - span.from + 2);
  const labels = labelRows(lanes, span, perDay, panelWidth, look);
  const [top, bottom] = (['left', 'right'] as const).map((align) => {
    const rows = labels.filter((one) => one.align === align).length;
    return rows * labelHeight + (rows > 0 ? points(4) : 0);
  }) as [number, number];
  // Where there are more rows than a page has room for, they stand closer; marks of neighbouring rows then overlap.
  const open = layLanes(lanes, span, perDay, top, narrow, 1);
  const most = narrow ? tallest.narrow : tallest.wide;
  const room = most - top - bottom;
  const closer = Math.max(0, room - open.fixed) / Math.max(1, open.height - top - open.fixed);
  const laid =
    open.height + bottom <= most
      ? open
      : layLanes(lanes, span, perDay, top, narrow, Math.min(1, closer));
  const placed = laid.lanes.flatMap((lane) => lane.placed);
  if (placed.length === 0) {
    throw new ArgumentError('lanes', lanes.length, 'lanes with something dated within the span');
  }
  const height = laid.height + bottom;
  const values = placed.map((one) => valuesOf(one, span, perDay, look));
  const names = namesOf(labels, placed, laid.height);
  const inColumn = narrow ? laneNames(laid, names, span, perDay) : [];
  const change = look.civilCalendar.lastJulianDay + 0.5;
  const { x, marks } = daysAxis(span, {
    calendars,
    changeWithin: besideNames([...names, ...inColumn], [top, height], change, perDay),
  });
  return plane(
    {
      name: 'timeline',
      title: named.title,
      subtitle: named.subtitle ?? { en: subtitleOf(placed, span, look) },
      description: describe(laid, labels, named, language),
      rows: { name: 'items', values },
      x,
      y: quantityAxis({ domain: [height, 0], shown: false }),
      height: (height * 72) / 96,
      leastWidth: panelWidth,
      marks: [
        ...marks,
        ...nameMarks(names),
        ...laneMarks(laid, inColumn, span),
        ...itemMarks(look, laid.rowHeight),
        keyOf(values, span, look),
      ],
    },
    options,
  );
}

/** Where the calendar changed, which the key has no room for; else what filled and hollow mean, unless all marks mean something else. */
function subtitleOf(placed: readonly Placed[], span: DaySpan, look: CalendarLook): string {
  const { lastJulianDay } = look.civilCalendar;
  const { language } = look;
  const tellsItsDate = ({ item, open }: Placed) =>
    open === 0 && !item.claim && !(item.counted && item.date.precision === 'day');
  if (!isChangeShown(span, look)) {
    return placed.some(tellsItsDate) ? inLanguage(words.subtitle, language) : '';
  }
  return fillIn(inLanguage(words.change, language), {
    last: writeDayNumber(lastJulianDay, 'julian', language),
    first: writeDayNumber(lastJulianDay + 1, 'gregorian', language),
  });
}

function spanOf(lanes: readonly TimelineLane[]): DaySpan {
  const days = lanes
    .flatMap((lane) => lane.items.flatMap(({ date }) => [date.earliest, date.latest]))
    .filter((day) => day !== undefined);
  if (days.length === 0)
    throw new ArgumentError('lanes', lanes.length, 'lanes with something dated');
  return { from: Math.min(...days), to: Math.max(...days) };
}

interface LaidLane {
  readonly name: string;
  readonly top: number;
  readonly bottom: number;
  /** The middle of its first row. */
  readonly middle: number;
  readonly placed: readonly Placed[];
}

interface LaidLanes {
  /** What of the height is not rows. */
  readonly fixed: number;
  /** From row to row, in pixels. */
  readonly rowHeight: number;
  readonly lanes: readonly LaidLane[];
  readonly height: number;
  readonly first: number;
}

function layLanes(
  lanes: readonly TimelineLane[],
  span: DaySpan,
  perDay: number,
  first: number,
  narrow: boolean,
  share: number,
): LaidLanes {
  let top = first;
  let fixed = 0;
  const rowHeight = share * (narrow ? rowHeights.narrow : rowHeights.wide);
  const laid = lanes.map((lane) => {
    const nameRoom = narrow ? points(11.5) : 0;
    const lines = lane.name.split('\n').length;
    const { rows, placed } = pack(
      lane.items,
      span,
      perDay,
      top + nameRoom + points(2.5),
      rowHeight,
    );
    const least = narrow ? 0 : lines * points(9);
    const height = nameRoom + points(narrow ? 4 : 5) + Math.max(rows * rowHeight, least);
    fixed += height - rows * rowHeight;
    const result = { name: lane.name, top, bottom: top + height, middle: top + height / 2, placed };
    top += height;
    return result;
  });
  return { lanes: laid, height: top, first, fixed, rowHeight };
}

/** Places items in the first row in which they cover nothing. */
function pack(
  items: readonly TimelineItem[],
  span: DaySpan,
  perDay: number,
  top: number,
  rowHeight: number,
): { readonly rows: number; readonly placed: readonly Placed[] } {
  const ends: number[] = [];
  const placed = items
    .flatMap((item) => within(item, span))
    .sort((a, b) => a.from - b.from || a.to - b.to)
    .map((one) => {
      const left = (one.from - 0.5) * perDay - (one.open === -1 ? openLength : 4);
      const right = (one.to + 0.5) * perDay + (one.open === 1 ? openLength : 4);
      const free = ends.findIndex((end) => end <= left);
      const row = free === -1 ? ends.length : free;
      ends[row] = right;
      return { ...one, y: top + (row + 0.5) * rowHeight };
    });
  return { rows: Math.max(1, ends.length), placed };
}

function within(item: TimelineItem, span: DaySpan): Omit<Placed, 'y'>[] {
  const { earliest, latest } = item.date;
  const from = earliest ?? latest;
  const to = latest ?? earliest;
  if (from === undefined || to === undefined || to < span.from || from > span.to) return [];
  const open = earliest === undefined ? -1 : latest === undefined ? 1 : 0;
  return [{ item, from: Math.max(from, span.from), to: Math.min(to, span.to), open }];
}

/** A name in the picture, at the head or the foot of a line or of a lane. */
interface Name {
  readonly day: number;
  readonly text: string;
  readonly align: 'left' | 'right';
  readonly from: number;
}

/** The names of the lanes in one column: where they begin, so that no line to an item goes through them. */
function laneNames(
  { lanes }: LaidLanes,
  lines: readonly { readonly day: number; readonly from: number; readonly to: number }[],
  span: DaySpan,
  perDay: number,
): Name[] {
  return lanes.map(({ name, top }) => {
    const said = name.replaceAll('\n', ' ');
    const from = top + points(6);
    const width = (estimatedWidth(said) * 0.85 + 4) / perDay;
    const crossed = lines.filter(
      (one) => Math.min(one.from, one.to) < from && Math.max(one.from, one.to) > from,
    );
    const starts = [span.from - 1, ...crossed.map(({ day }) => day)].sort((a, b) => a - b);
    const isClear = (start: number) =>
      start + width <= span.to + 1 &&
      crossed.every(({ day }) => day <= start || day >= start + width);
    return { day: starts.find(isClear) ?? span.from - 1, text: said, align: 'left', from };
  });
}

/** The lines between the lanes and their names: to the left of them on a page, in one column within them. */
function laneMarks({ lanes }: LaidLanes, inColumn: readonly Name[], span: DaySpan): Mark[] {
  const beside = lanes.map(({ name, middle }) => ({
    name,
    y: middle - ((name.split('\n').length - 1) * points(9)) / 2,
  }));
  return [
    spanOfRow({
      rows: lanes.map(({ top }) => ({ top })),
      x: span.from - 1,
      x2: span.to + 1,
      y: 'top',
      colour: 'rule',
      thickness: 0.35,
    }),
    inColumn.length === 0
      ? text({
          rows: beside,
          x: { pixels: -6 },
          y: 'y',
          text: 'name',
          align: 'right',
          lineHeight: 9,
        })
      : text({
          rows: inColumn,
          x: 'day',
          y: 'from',
          text: 'text',
          align: 'left',
          dx: 2,
          size: 'small',
          colour: 'faint',
        }),
  ];
}

interface Label {
  readonly item: TimelineItem;
  readonly day: number;
  readonly text: string;
  readonly align: 'left' | 'right';
  readonly row: number;
}

/**
 * Names in rows above the lanes, each at the head of a line down to its item; they run to the right, the earlier the higher. Names
 * that have no room to the right stand in rows below the lanes and run to the left, the later the lower, each at the foot of a line up
 * to its item: so no line goes through a name.
 */
function labelRows(
  lanes: readonly TimelineLane[],
  span: DaySpan,
  perDay: number,
  panelWidth: number,
  { language, narrow, calendars }: CalendarLook,
): Label[] {
  const named = lanes
    .flatMap((lane) => lane.items)
    .filter(({ label, decisive }) => label !== undefined && (!narrow || decisive))
    .flatMap((item) => {
      const [place] = within(item, span);
      if (!place) return [];
      const day = (place.from + place.to) / 2;
      const date =
        place.from === place.to
          ? writeBothDays(place.from, language, calendars)
          : writeDate(item.date, language);
      // In one column the name alone: the date is read off the axes.
      return [{ item, day, text: narrow ? `${item.label}` : `${date} · ${item.label}` }];
    })
    .sort((a, b) => a.day - b.day);
  const at = (day: number) => (day - span.from + 1) * perDay;
  const fits = ({ day, text }: { day: number; text: string }) =>
    at(day) + estimatedWidth(text) <= panelWidth;
  const rows = (of: typeof named, align: Label['align']) =>
    of.map((one, row) => ({ ...one, align, row }));
  return [
    ...rows(named.filter(fits), 'left'),
    ...rows(
      named.filter((one) => !fits(one)),
      'right',
    ),
  ];
}

/** A width that a small text does not exceed, in pixels. */
function estimatedWidth(text: string): number {
  return text.length * typeSize.small * 0.58;
}

/** The names with their places: each at the head or the foot of the line to its item. */
function namesOf(labels: readonly Label[], placed: readonly Placed[], below: number) {
  return labels.map(({ day, text: said, align, row, item }) => ({
    day,
    text: said,
    align,
    from: (align === 'left' ? 0 : below + points(4)) + (row + 0.5) * labelHeight,
    to: placed.find((one) => one.item === item)?.y ?? 0,
  }));
}

function nameMarks(names: ReturnType<typeof namesOf>): Mark[] {
  const name = { x: 'day', y: 'from', text: 'text', size: 'small' } as const;
  const on = (align: Label['align']) => names.filter((one) => one.align === align);
  return [
    spanOfRow({ rows: names, x: 'day', x2: 'day', y: 'from', y2: 'to', thickness: 0.4 }),
    text({ ...name, rows: on('left'), align: 'left', dx: 3 }),
    text({ ...name, rows: on('right'), align: 'right', dx: -3 }),
  ];
}

/** The stretches of the height in which a line at a day goes through no name. */
function besideNames(
  names: readonly Name[],
  [first, last]: readonly [number, number],
  change: number,
  perDay: number,
): [number, number][] {
  const middles = names
    .filter(({ day, text: said, align, from }) => {
      const to = day + ((align === 'left' ? 1 : -1) * (estimatedWidth(said) + 3)) / perDay;
      return from > first && Math.min(day, to) <= change && change <= Math.max(day, to);
    })
    .map(({ from }) => from)
    .sort((a, b) => a - b);
  const half = labelHeight / 2;
  const stops = [first, ...middles.flatMap((at) => [at - half, at + half]), last];
  return Array.from({ length: stops.length / 2 }, (_, index): [number, number] => [
    stops[2 * index] ?? first,
    stops[2 * index + 1] ?? last,
  ]).filter(([from, to]) => from < to);
}

/** An item as a row of the data. */
function valuesOf(
  { item, from, to, open, y }: Placed,
  span: DaySpan,
  perDay: number,
  { language }: CalendarLook,
) {
  const { id, date, stated, text: said, evidence } = item;
  const isDay = date.precision === 'day' && open === 0;
  const length = openLength / perDay;
  return {
    item: id,
    form: formOf(item),
    stated: stated ? 'yes' : 'no',
    extent: open !== 0 ? 'open' : isDay ? 'day' : 'range',
    from: open === 0 ? from - 0.5 : open === 1 ? from : to,
    to:
      open === 0
        ? to + 0.5
        : open === 1
          ? Math.min(from + length, span.to + 1)
          : Math.max(to - length, span.from - 1),
    ...(isDay ? { day: from } : {}),
    direction: open,
    y,
    text: said,
    date: writeDate(date, language, !stated),
    both:
      date.precision === 'day' && date.earliest !== undefined
        ? writeBothDays(date.earliest, language)
        : '',
    evidence,
  };
}

/** The marks of the items: smaller ones where the rows stand closer than these are high. */
function itemMarks({ calendars }: CalendarLook, rowHeight: number): Mark[] {
  const smaller = Math.min(1, rowHeight / highestMark);
  const tip = {
    text: untitled,
    date: words.date,
    ...(calendars === 'both' ? { both: words.both } : {}),
  };
  const range = { x: 'from', x2: 'to', y: 'y', height: 4 * smaller, thickness: 0.75, tip } as const;
  const day = { x: 'day', y: 'y', size: 42 * smaller ** 2, thickness: 0.9, tip } as const;
  const on = (form: TimelineForm) => `datum.extent === 'day' && datum.form === '${form}'`;
  const arrow = { x: 'to', y: 'y', size: 36 * smaller ** 2, thickness: 0.5, tip } as const;
  return [
    bar({
      ...range,
      where: "datum.extent === 'range'",
      fill: 'paper',
      fills: [{ test: "datum.form === 'interval' && datum.stated === 'yes'", fill: 'ink' }],
      broken: "datum.form === 'claim'",
    }),
    spanOfRow({
      x: 'from',
      x2: 'to',
      y: 'y',
      where: "datum.extent === 'open'",
      colour: 'ink',
      dashed: true,
      tip,
    }),
    dot({ ...arrow, where: 'datum.direction === 1', shape: symbolShapes.arrowRight }),
    dot({ ...arrow, where: 'datum.direction === -1', shape: symbolShapes.arrowLeft }),
    dot({ ...day, where: on('stated'), ...certainty.stated }),
    dot({ ...day, where: on('inferred'), ...certainty.inferred }),
    dot({ ...day, where: on('counted'), ...certainty.inferred, shape: 'diamond' }),
    dot({ ...day, where: on('claim'), fill: 'paper', line: 'ink', shape: symbolShapes.brokenBar }),
  ];
}

/** The key explains a form only where it is drawn. */
function keyOf(
  values: readonly { readonly form: TimelineForm }[],
  span: DaySpan,
  look: CalendarLook,
): Mark {
  const drawn = new Set(values.map(({ form }) => form));
  const outlined = { fill: 'transparent', line: 'ink' } as const;
  const entries = [
    { form: 'stated', words: words.stated, ...certainty.stated, shape: 'circle' },
    { form: 'inferred', words: words.inferred, ...certainty.inferred, shape: 'circle' },
    { form: 'counted', words: words.counted, ...certainty.inferred, shape: 'diamond' },
    { form: 'interval', words: words.interval, ...certainty.stated, shape: symbolShapes.bar },
    { form: 'open', words: words.open, ...certainty.stated, shape: symbolShapes.brokenArrow },
    { form: 'claim', words: words.claim, ...outlined, shape: symbolShapes.brokenBar },
  ] as const;
  return legend([...entries.filter(({ form }) => drawn.has(form)), ...changeEntries(span, look)], {
    orient: 'bottom',
    offset: points(34),
    columns: look.narrow ? 2 : 3,
  });
}

function describe(
  { lanes }: LaidLanes,
  labels: readonly Label[],
  { title }: NamedFigure,
  language: Language,
): string {
  const counts = lanes.map(
    ({ name, placed }) =>
      `${name.replaceAll('\n', ' ')}: ${placed.length} ${inLanguage(words.lane, language)}`,
  );
  const named = [...labels].sort((a, b) => a.day - b.day).map(({ text }) => text);
  const sentences = [counts, named].filter((parts) => parts.length > 0);
  const { separator } = wordsOf(language);
  return [
    asSentence(inLanguage(title, language)),
    ...sentences.map((one) => `${one.join(separator)}.`),
  ].join(' ');
}
