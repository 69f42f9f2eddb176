import type { HistoricalDate } from '../../calendar/historical-date.js';
import { writeDate, writeDayNumber } from '../../calendar/write-date.js';
import {
  type CalendarLook,
  calendarAxes,
  calendarsOf,
  type DaySpan,
  writeBothDays,
} from '../../charts/calendar-axes.js';
import { type ChartOptions, lookOf } from '../../charts/chart-options.js';
import { chart, points, typeSize } from '../../charts/theme.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { ArgumentError } from '../../errors/argument-error.js';
import { expressionLiteral } from '../../escapes/expression-literal.js';
import { asSentence } from '../../language/as-sentence.js';
import { fillIn } from '../../language/fill-in.js';
import { inLanguage } from '../../language/in-language.js';
import { type Language, wordsOf } from '../../language/language.js';
import type { NamedFigure } from '../kind.js';
import { words } from './words.js';

/** Something that happened, for a timeline. */
export interface TimelineItem {
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

/** So tall may a panel be that it fits a page with its axes, key and caption. */
const tallest = { narrow: points(428), wide: points(480) };

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
  const y = {
    type: 'quantitative',
    title: null,
    axis: narrow ? null : laneAxis(laid.lanes),
    scale: { domain: [0, laid.height + bottom], reverse: true, nice: false, zero: true },
  };
  const { x, layers } = calendarAxes(span, look, { changeFrom: { ...y, datum: top } });
  const body = {
    title: {
      text: inLanguage(named.title, language),
      subtitle: named.subtitle
        ? inLanguage(named.subtitle, language)
        : subtitleOf(placed, span, look),
    },
    width: panelWidth,
    height: laid.height + bottom,
    usermeta: { leastPanelWidth: panelWidth },
    layer: [
      ...layers,
      ...labelLayers(labels, placed, laid.height, perDay, x, y, look),
      ...grounds(laid, span, perDay, x, y, look),
      ...rangeLayers(placed, span, perDay, x, y, look),
      pointLayer(placed, x, y, look),
    ],
  };
  return chart('timeline', describe(laid, labels, named, language), body, options);
}

/** What filled and hollow mean, unless all marks mean something else; and where the calendar changed. */
function subtitleOf(
  placed: readonly Placed[],
  span: DaySpan,
  { language, calendars, civilCalendar }: CalendarLook,
): string {
  const { lastJulianDay } = civilCalendar;
  const tellsItsDate = ({ item, open }: Placed) =>
    open === 0 && !item.claim && !(item.counted && item.date.precision === 'day');
  const subtitle = placed.some(tellsItsDate) ? inLanguage(words.subtitle, language) : '';
  const changes = calendars === 'both' && span.from <= lastJulianDay && span.to > lastJulianDay;
  if (!changes) return subtitle;
  const change = fillIn(inLanguage(words.change, language), {
    last: writeDayNumber(lastJulianDay, 'julian', language),
    first: writeDayNumber(lastJulianDay + 1, 'gregorian', language),
  });
  return [subtitle, change].filter(Boolean).join('. ');
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
    const nameRoom = narrow ? points(9) : 0;
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
  return { lanes: laid, height: top, first, fixed };
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

/** The axis that names the lanes on a page. */
function laneAxis(lanes: readonly LaidLane[]): object {
  const names = expressionLiteral(
    Object.fromEntries(lanes.map(({ name, middle }) => [middle, name.split('\n')])),
  );
  return {
    title: null,
    values: lanes.map(({ middle }) => middle),
    labelExpr: `(${names})[datum.value]`,
    labelLineHeight: points(9),
    labelBaseline: {
      expr: `length((${names})[datum.value]) > 1 ? 'bottom' : 'middle'`,
    },
    domain: false,
    ticks: false,
    grid: false,
    labelPadding: 6,
  };
}

/** The lines between the lanes and, in one column, their names. */
function grounds(
  { lanes, height }: LaidLanes,
  span: DaySpan,
  perDay: number,
  x: object,
  y: object,
  { colours, narrow }: CalendarLook,
): object[] {
  const lines = {
    data: {
      values: lanes.map(({ top }) => ({ top, from: span.from - 1, to: span.to + 1, all: height })),
    },
    mark: { type: 'rule', color: colours.rule, strokeWidth: points(0.35) },
    encoding: {
      y: { ...y, field: 'top' },
      x: { ...x, field: 'from' },
      x2: { field: 'to' },
    },
  };
  if (!narrow) return [lines];
  const covers = lanes.map(({ name, top }) => ({
    day: span.from - 1,
    to: span.from - 1 + estimatedWidth(name) / perDay,
    y: top + points(3),
    y2: top + points(11),
  }));
  return [
    lines,
    cover(covers, x, y, colours.paper),
    {
      data: {
        values: lanes.map(({ name, top }) => ({
          day: span.from - 1,
          y: top + points(7),
          name: name.replaceAll('\n', ' '),
        })),
      },
      mark: { type: 'text', align: 'left', fontSize: typeSize.small, color: colours.faint },
      encoding: { x: { ...x, field: 'day' }, y: { ...y, field: 'y' }, text: { field: 'name' } },
    },
  ];
}

interface Label {
  readonly item: TimelineItem;
  readonly day: number;
  readonly text: string;
  readonly align: 'left' | 'right';
  readonly row: number;
}

interface Cover {
  readonly day: number;
  readonly to: number;
  readonly y: number;
  readonly y2: number;
}

/** Ground behind a text, so that lines go behind it. */
function cover(values: readonly Cover[], x: object, y: object, paper: string): object {
  return {
    data: { values },
    mark: { type: 'rect', color: paper, opacity: 1 },
    encoding: {
      x: { ...x, field: 'day' },
      x2: { field: 'to' },
      y: { ...y, field: 'y' },
      y2: { field: 'y2' },
    },
  };
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

function labelLayers(
  labels: readonly Label[],
  placed: readonly Placed[],
  below: number,
  perDay: number,
  x: object,
  y: object,
  { colours }: CalendarLook,
): object[] {
  const values = labels.map((label) => ({
    day: label.day,
    text: label.text,
    align: label.align,
    from: (label.align === 'left' ? 0 : below + points(4)) + (label.row + 0.5) * labelHeight,
    to: placed.find((one) => one.item === label.item)?.y ?? 0,
  }));
  const covers = values.map((one) => {
    const width = (estimatedWidth(one.text) * 0.93 + 4) / perDay;
    return {
      y: one.from - labelHeight * 0.45,
      y2: one.from + labelHeight * 0.45,
      day: one.align === 'left' ? one.day + 2 / perDay : one.day - 2 / perDay,
      to: one.align === 'left' ? one.day + width : one.day - width,
    };
  });
  const texts = (align: 'left' | 'right') => ({
    data: { values: values.filter((one) => one.align === align) },
    mark: {
      type: 'text',
      align,
      dx: align === 'left' ? 3 : -3,
      fontSize: typeSize.small,
    },
    encoding: { x: { ...x, field: 'day' }, y: { ...y, field: 'from' }, text: { field: 'text' } },
  });
  return [
    {
      data: { values },
      mark: { type: 'rule', color: colours.faint, strokeWidth: points(0.4) },
      encoding: { x: { ...x, field: 'day' }, y: { ...y, field: 'from' }, y2: { field: 'to' } },
    },
    cover(covers, x, y, colours.paper),
    texts('left'),
    texts('right'),
  ];
}

function tooltipOf({ item }: Placed, language: Language) {
  const { date, stated, text, evidence } = item;
  const both =
    date.precision === 'day' && date.earliest !== undefined
      ? writeBothDays(date.earliest, language)
      : '';
  return { text, date: writeDate(date, language, !stated), both, evidence };
}

function tooltip({ language, calendars }: CalendarLook): object[] {
  return [
    { field: 'text', type: 'nominal', title: ' ' },
    { field: 'date', type: 'nominal', title: inLanguage(words.date, language) },
    ...(calendars === 'both'
      ? [{ field: 'both', type: 'nominal', title: inLanguage(words.both, language) }]
      : []),
    { field: 'evidence', type: 'nominal', title: '¶' },
  ];
}

/** Bars for what is dated to more than a day, and broken lines with an arrow for what is open at one end. */
function rangeLayers(
  placed: readonly Placed[],
  span: DaySpan,
  perDay: number,
  x: object,
  y: object,
  look: CalendarLook,
): object[] {
  const { language, colours } = look;
  const half = points(2);
  const bars = placed
    .filter((one) => one.open === 0 && one.item.date.precision !== 'day')
    .map((one) => ({
      from: one.from - 0.5,
      to: one.to + 0.5,
      top: one.y - half,
      bottom: one.y + half,
      filled: one.item.stated && !one.item.claim,
      claim: one.item.claim ?? false,
      ...tooltipOf(one, language),
    }));
  const length = openLength / perDay;
  const open = placed
    .filter((one) => one.open !== 0)
    .map((one) => ({
      from: one.open === 1 ? one.from : one.to,
      to:
        one.open === 1
          ? Math.min(one.from + length, span.to + 1)
          : Math.max(one.to - length, span.from - 1),
      y: one.y,
      direction: one.open,
      ...tooltipOf(one, language),
    }));
  return [
    ...[false, true].map((claim) => ({
      data: { values: bars.filter((one) => one.claim === claim) },
      mark: {
        ...{ type: 'rect', stroke: colours.ink, strokeWidth: points(0.75), opacity: 1 },
        ...(claim ? { strokeDash: [2, 1.5] } : {}),
      },
      encoding: {
        x: { ...x, field: 'from' },
        x2: { field: 'to' },
        y: { ...y, field: 'top' },
        y2: { field: 'bottom' },
        fill: { condition: { test: 'datum.filled', value: colours.ink }, value: colours.paper },
        tooltip: tooltip(look),
      },
    })),
    {
      data: { values: open },
      mark: { type: 'rule', color: colours.ink, strokeWidth: points(1), strokeDash: [2, 1.5] },
      encoding: {
        x: { ...x, field: 'from' },
        x2: { field: 'to' },
        y: { ...y, field: 'y' },
        tooltip: tooltip(look),
      },
    },
    ...([1, -1] as const).map((direction) => ({
      data: { values: open.filter((one) => one.direction === direction) },
      mark: {
        type: 'point',
        shape: direction === 1 ? 'M-1,-1L1,0L-1,1Z' : 'M1,-1L-1,0L1,1Z',
        size: 36,
        opacity: 1,
        filled: true,
        color: colours.ink,
      },
      encoding: { x: { ...x, field: 'to' }, y: { ...y, field: 'y' }, tooltip: tooltip(look) },
    })),
  ];
}

/** The outline of a bar in dashes, as the key shows it. */
const brokenBox = [
  'M-1.4,-0.5H-0.9M-0.3,-0.5H0.3M0.9,-0.5H1.4M-1.4,0.5H-0.9M-0.3,0.5H0.3M0.9,0.5H1.4',
  'M-1.4,-0.5V-0.2M-1.4,0.2V0.5M1.4,-0.5V-0.2M1.4,0.2V0.5',
].join('');

function pointLayer(placed: readonly Placed[], x: object, y: object, look: CalendarLook): object {
  const { language, colours, narrow } = look;
  const [stated, inferred, counted, interval, open, claimed] = [
    inLanguage(words.stated, language),
    inLanguage(words.inferred, language),
    inLanguage(words.counted, language),
    inLanguage(words.interval, language),
    inLanguage(words.open, language),
    inLanguage(words.claim, language),
  ];
  const what = ({ counted: votes, stated: told, claim }: TimelineItem) =>
    claim ? claimed : votes ? counted : told ? stated : inferred;
  const drawnAs = ({ item, open: end }: Placed) =>
    end !== 0 ? open : item.claim || item.date.precision === 'day' ? what(item) : interval;
  // The key explains a mark only where one is drawn.
  const drawn = new Set(placed.map(drawnAs));
  const marks = [
    { name: stated, shape: 'circle', fill: colours.ink },
    { name: inferred, shape: 'circle', fill: colours.paper },
    { name: counted, shape: 'diamond', fill: colours.paper },
    { name: interval, shape: 'M-1.4,-0.5H1.4V0.5H-1.4Z', fill: colours.ink },
    { name: open, shape: 'M-1.4,0H0.4M0.4,-0.6L1.4,0L0.4,0.6Z', fill: colours.ink },
    { name: claimed, shape: brokenBox, fill: colours.paper },
  ].filter(({ name }) => drawn.has(name));
  const whats = marks.map(({ name }) => name);
  return {
    data: {
      name: 'days',
      values: placed
        .filter((one) => one.open === 0 && one.item.date.precision === 'day')
        .map((one) => ({
          day: one.from,
          y: one.y,
          what: what(one.item),
          stated: one.item.stated,
          ...tooltipOf(one, language),
        })),
    },
    mark: { type: 'point', size: 42, strokeWidth: points(0.9), opacity: 1 },
    encoding: {
      x: { ...x, field: 'day' },
      y: { ...y, field: 'y' },
      shape: {
        field: 'what',
        type: 'nominal',
        scale: {
          domain: whats,
          range: marks.map(({ shape }) => shape),
        },
        legend: {
          title: null,
          orient: 'bottom',
          direction: 'horizontal',
          columns: narrow ? 2 : 3,
          symbolSize: 70,
          offset: points(34),
        },
      },
      stroke: {
        field: 'what',
        type: 'nominal',
        scale: { domain: whats, range: whats.map(() => colours.ink) },
      },
      fill: {
        field: 'what',
        type: 'nominal',
        scale: {
          domain: whats,
          range: marks.map(({ fill }) => fill),
        },
      },
      tooltip: tooltip(look),
    },
  };
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
