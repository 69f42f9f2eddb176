import type { DatedMinutes, MinutesDating } from '../../analysis/dating/minutes-dating.js';
import {
  type CalendarLook,
  type CalendarsShown,
  calendarAxes,
  calendarsOf,
  type DaySpan,
  writeBothDays,
} from '../../charts/calendar-axes.js';
import { type ChartOptions, lookOf } from '../../charts/chart-options.js';
import { quotesOf } from '../../charts/quotes-of.js';
import { chart, points, typeSize } from '../../charts/theme.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { asSentence } from '../../language/as-sentence.js';
import { inLanguage } from '../../language/in-language.js';
import { type Language, sharedWords, wordsOf } from '../../language/language.js';
import { writeFixed } from '../../language/write-decimal.js';
import { evidenceOf } from '../../records/evidence-of.js';
import type { MinutesItem } from '../../records/records.js';
import type { NamedFigure } from '../kind.js';
import { words } from './words.js';

/** What a chart of dating by page can be told. */
export interface DatingOptions extends ChartOptions {
  /** The days shown; from five days before the first dated day to five days after the last if left out. */
  readonly span?: DaySpan;
  /** A short name for an undated item; its page alone is written if there is none. */
  readonly label?: (item: MinutesItem) => string | undefined;
}

interface Undated {
  readonly page: number;
  readonly earliest: number | undefined;
  readonly latest: number | undefined;
  readonly estimate: number | undefined;
  readonly label: string;
  readonly evidence: string;
}

const lineHeight = points(8.6);

/** Draws page against date: the dated items with the line through them, the undated ones as an estimate with its interval. */
export function chartOfDating(
  dating: MinutesDating,
  named: NamedFigure,
  options: DatingOptions,
): VegaLiteSpec {
  const calendars = calendarsOf(dating.items.map(({ item }) => item.date));
  const look: CalendarLook = { ...lookOf(options), calendars };
  const { language, narrow } = look;
  const dated = dating.items.flatMap((one) => ('day' in one ? [one] : []));
  const days = dated.map(({ day }) => day);
  const span = options.span ?? { from: Math.min(...days) - 5, to: Math.max(...days) + 5 };
  const undated = undatedByPage(dating.items, options.label);
  const pages = dating.items.map(({ item }) => item.page);
  const [firstPage, lastPage] = [Math.min(...pages) - 12, Math.max(...pages) + 18];
  const height = points(narrow ? 330 : 325);
  const width = narrow ? 232 : 520;
  const perPage = height / (lastPage - firstPage);
  const { x, layers } = calendarAxes(span, look, { days: narrow ? [1, 15] : [1, 11, 21] });
  const y = {
    type: 'quantitative',
    title: inLanguage(words.page, language),
    axis: { grid: false, tickCount: 8, domain: true, titlePadding: 6 },
    scale: { domain: [firstPage, lastPage], reverse: true, nice: false, zero: false },
  };
  const body = {
    title: {
      text: inLanguage(named.title, language),
      subtitle: named.subtitle ? inLanguage(named.subtitle, language) : errorIn(dating, language),
    },
    width,
    height,
    usermeta: { leastPanelWidth: width },
    layer: [
      ...wholeLayers(dating.items, span, x, y, look),
      ...layers,
      curve(dating.items, x, y, look),
      ...intervalLayers(undated, span, x, y, look),
      ...labelLayers(undated, span, perPage, x, y, look),
      pointLayer(dating.items, undated, x, y, look),
    ],
  };
  return chart('dating-by-page', describe(dating, undated, named, look), body, options);
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

/** The undated items of each page together, since one page has one estimate. */
function undatedByPage(
  items: readonly DatedMinutes[],
  label: DatingOptions['label'] = () => undefined,
): Undated[] {
  const undated = items.flatMap((one) => (one.role === 'undated' ? [one] : []));
  const pages = [...new Set(undated.map(({ item }) => item.page))];
  return pages.flatMap((page) => {
    const own = undated.filter(({ item }) => item.page === page);
    const [first] = own;
    if (!first) return [];
    const names = [...new Set(own.flatMap(({ item }) => label(item) ?? []))];
    const { estimated } = first;
    const range =
      estimated.status === 'estimated'
        ? (estimated.interval ?? {})
        : estimated.status === 'open'
          ? (ownRange(first.item) ?? estimated.bounds)
          : {};
    // A page outside the order of the sessions, of business without a date of its own, has no place on the days.
    const placed = [range.earliest, range.latest].some((day) => day !== undefined);
    if (!placed && estimated.status !== 'estimated') return [];
    return [
      {
        page,
        earliest: range.earliest,
        latest: range.latest,
        estimate: estimated.status === 'estimated' ? estimated.estimate : undefined,
        label: [page, names.join(', ')].filter(Boolean).join(' · '),
        evidence: own.map(({ item }) => quotesOf(item)).join(' '),
      },
    ];
  });
}

/** The interval that an item has of its own, where both its ends are told. */
function ownRange({ date }: MinutesItem) {
  if (date?.earliest === undefined || date.latest === undefined) return undefined;
  return { earliest: date.earliest, latest: date.latest };
}

/** Whether an item has but one possible day. */
function isDay({ earliest, latest }: Undated): boolean {
  return earliest !== undefined && earliest === latest;
}

/** The pages of the minutes as a whole, as a ground. */
function wholeLayers(
  items: readonly DatedMinutes[],
  span: DaySpan,
  x: object,
  y: object,
  { language, colours }: CalendarLook,
): object[] {
  const wholes = items
    .filter((one) => one.role === 'whole')
    .map(({ item }) => ({
      from: span.from - 1,
      to: span.to + 1,
      page: item.page,
      last: item.lastPage ?? item.page,
      text: inLanguage(words.whole, language)(`${item.page}–${item.lastPage ?? item.page}`),
      evidence: quotesOf(item),
    }));
  return [
    {
      data: { values: wholes },
      mark: { type: 'rect', color: colours.unknown, opacity: 0.7 },
      encoding: {
        x: { ...x, field: 'from' },
        x2: { field: 'to' },
        y: { ...y, field: 'page' },
        y2: { field: 'last' },
        tooltip: [
          { field: 'text', type: 'nominal', title: ' ' },
          { field: 'evidence', type: 'nominal', title: '¶' },
        ],
      },
    },
    {
      data: { values: wholes },
      mark: {
        type: 'text',
        align: 'left',
        baseline: 'bottom',
        dx: 4,
        dy: -3,
        fontSize: typeSize.small,
        color: colours.faint,
        fontStyle: 'italic',
      },
      encoding: {
        x: { ...x, field: 'from' },
        y: { ...y, field: 'last' },
        text: { field: 'text', type: 'nominal' },
      },
    },
  ];
}

/** The line through the dated items that agree. */
function curve(
  items: readonly DatedMinutes[],
  x: object,
  y: object,
  { colours }: CalendarLook,
): object {
  const anchors = items.flatMap((one) =>
    one.role === 'anchor' ? [{ day: one.day, page: one.item.page }] : [],
  );
  return {
    data: { values: anchors },
    mark: { type: 'line', color: colours.faint, strokeWidth: points(0.75) },
    encoding: {
      x: { ...x, field: 'day' },
      y: { ...y, field: 'page' },
      order: { field: 'page', type: 'quantitative' },
    },
  };
}

function intervalLayers(
  undated: readonly Undated[],
  span: DaySpan,
  x: object,
  y: object,
  { language, colours, calendars }: CalendarLook,
): object[] {
  const tooltip = [
    { field: 'label', type: 'nominal', title: inLanguage(words.page, language) },
    { field: 'between', type: 'nominal', title: inLanguage(words.between, language) },
    { field: 'evidence', type: 'nominal', title: '¶' },
  ];
  const values = undated.map((one) => ({ ...one, between: between(one, language, calendars) }));
  const closed = values.filter((one) => one.earliest !== undefined && one.latest !== undefined);
  const open = values
    .filter((one) => (one.earliest === undefined) !== (one.latest === undefined))
    .filter((one) => one.estimate === undefined)
    .map((one) => {
      const forwards = one.earliest !== undefined;
      const from = one.earliest ?? one.latest ?? 0;
      const to = forwards ? Math.min(from + 5, span.to + 1) : Math.max(from - 5, span.from - 1);
      return { ...one, from, to, forwards };
    });
  const arrow = (forwards: boolean) => ({
    data: { values: open.filter((one) => one.forwards === forwards) },
    mark: {
      type: 'point',
      shape: forwards ? 'M-1,-1L1,0L-1,1Z' : 'M1,-1L-1,0L1,1Z',
      size: 30,
      filled: true,
      opacity: 1,
      color: colours.faint,
    },
    encoding: { x: { ...x, field: 'to' }, y: { ...y, field: 'page' }, tooltip },
  });
  return [
    {
      data: { values: closed },
      mark: { type: 'rule', color: colours.faint, strokeWidth: points(1.5) },
      encoding: {
        x: { ...x, field: 'earliest' },
        x2: { field: 'latest' },
        y: { ...y, field: 'page' },
        strokeDash: {
          condition: { test: '!isValid(datum.estimate)', value: [3, 2] },
          value: [1, 0],
        },
        tooltip,
      },
    },
    {
      data: { values: open },
      mark: { type: 'rule', color: colours.faint, strokeWidth: points(1), strokeDash: [2, 1.5] },
      encoding: {
        x: { ...x, field: 'from' },
        x2: { field: 'to' },
        y: { ...y, field: 'page' },
        tooltip,
      },
    },
    arrow(true),
    arrow(false),
  ];
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
function labelLayers(
  undated: readonly Undated[],
  span: DaySpan,
  perPage: number,
  x: object,
  y: object,
  { colours, narrow }: CalendarLook,
): object[] {
  const middle = (span.from + span.to) / 2;
  let lowest = Number.NEGATIVE_INFINITY;
  const values = undated.map((one) => {
    const { page, estimate, earliest, latest } = one;
    const place = estimate ?? earliest ?? latest ?? 0;
    const line = lineHeight / perPage;
    lowest = Math.max(page, lowest + line);
    // To the right of it, a name would stand upon the interval of another page that reaches into its line.
    const isTaken = undated.some(
      (other) =>
        Math.abs(other.page - lowest) < line && (other.latest ?? place) > (latest ?? place),
    );
    const side = place <= middle && !isDay(one) && !isTaken ? 1 : -1;
    const edge = side === 1 ? (latest ?? earliest) : (earliest ?? latest);
    const day = edge ?? place;
    // In one column there is no room for a name to the left.
    const text = isTaken && narrow ? String(page) : one.label;
    return { day, to: day + side * 5, page, at: lowest, text, side };
  });
  const texts = (side: 1 | -1) => ({
    data: { values: values.filter((one) => one.side === side) },
    mark: {
      type: 'text',
      align: side === 1 ? 'left' : 'right',
      dx: 3 * side,
      fontSize: typeSize.small,
    },
    encoding: {
      x: { ...x, field: 'to' },
      y: { ...y, field: 'at' },
      text: { field: 'text', type: 'nominal' },
    },
  });
  return [
    {
      data: { values },
      mark: { type: 'rule', color: colours.faint, strokeWidth: points(0.35) },
      encoding: {
        x: { ...x, field: 'day' },
        x2: { field: 'to' },
        y: { ...y, field: 'page' },
        y2: { field: 'at' },
      },
    },
    texts(1),
    texts(-1),
  ];
}

function pointLayer(
  items: readonly DatedMinutes[],
  undated: readonly Undated[],
  x: object,
  y: object,
  { language, colours, narrow, calendars }: CalendarLook,
): object {
  const [stated, inferred, estimate, aside] = [
    inLanguage(words.stated, language),
    inLanguage(words.inferred, language),
    inLanguage(words.estimate, language),
    inLanguage(words.aside, language),
  ];
  const whats = [stated, inferred, estimate, aside];
  const dated = items.flatMap((one) => {
    if (one.role !== 'anchor' && one.role !== 'set-aside') return [];
    const told = evidenceOf(one.item, 'date').every(({ certainty }) => certainty === 'stated');
    return [
      {
        day: one.day,
        page: one.item.page,
        what: one.role === 'set-aside' ? aside : told ? stated : inferred,
        date: writeBothDays(one.day, language, calendars),
        evidence: quotesOf(one.item, 'date'),
      },
    ];
  });
  const estimates = undated.flatMap((one) =>
    one.estimate === undefined
      ? []
      : [
          {
            day: one.estimate,
            page: one.page,
            what: estimate,
            date: writeBothDays(Math.round(one.estimate), language, calendars),
            evidence: one.evidence,
          },
        ],
  );
  return {
    data: { name: 'items', values: [...estimates, ...dated] },
    mark: { type: 'point', size: 44, strokeWidth: points(1), opacity: 1 },
    encoding: {
      x: { ...x, field: 'day' },
      y: { ...y, field: 'page' },
      shape: {
        field: 'what',
        type: 'nominal',
        scale: {
          domain: whats,
          range: ['circle', 'circle', 'diamond', 'M-0.8,-0.8L0.8,0.8M0.8,-0.8L-0.8,0.8'],
        },
        legend: {
          title: null,
          orient: 'bottom',
          direction: 'horizontal',
          columns: narrow ? 2 : 4,
          symbolSize: 60,
          offset: points(46),
        },
      },
      fill: {
        field: 'what',
        type: 'nominal',
        scale: { domain: whats, range: [colours.ink, colours.paper, colours.paper, 'transparent'] },
      },
      stroke: {
        field: 'what',
        type: 'nominal',
        scale: {
          domain: whats,
          range: [colours.ink, colours.ink, colours.ink, colours.ink],
        },
      },
      tooltip: [
        { field: 'what', type: 'nominal', title: ' ' },
        { field: 'page', type: 'quantitative', title: inLanguage(words.page, language) },
        {
          field: 'date',
          type: 'nominal',
          title: inLanguage(calendars === 'both' ? words.day : sharedWords.date, language),
        },
        { field: 'evidence', type: 'nominal', title: '¶' },
      ],
    },
  };
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
