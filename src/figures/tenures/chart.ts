import type { HistoricalDate } from '../../calendar/historical-date.js';
import { writeDate } from '../../calendar/write-date.js';
import { calendarsOf, type DaySpan, daysAxis } from '../../charts/calendar-axes.js';
import { certainty } from '../../charts/certainty.js';
import { type ChartOptions, lookOf } from '../../charts/chart-options.js';
import { groupedPanel } from '../../charts/grouped-panel.js';
import { dot } from '../../charts/marks/dot.js';
import { legend } from '../../charts/marks/legend.js';
import { span } from '../../charts/marks/span.js';
import { stroke } from '../../charts/marks/stroke.js';
import type { PanelRow } from '../../charts/panel.js';
import { symbolShapes } from '../../charts/symbol-shapes.js';
import { textAlternative } from '../../charts/text-alternative.js';
import { points } from '../../charts/theme.js';
import type { VegaLiteSpec } from '../../charts/vega-lite-spec.js';
import { inLanguage } from '../../language/in-language.js';
import { isolated } from '../../language/isolated.js';
import { firstLanguage, type Language } from '../../language/language.js';
import { writeCount } from '../../language/write-count.js';
import { nameIn } from '../../records/name-in.js';
import type { Membership } from '../../records/records.js';
import type { NamedFigure } from '../kind.js';
import { daysOf, type EndKnown, type Tenure, type TenureRows } from './rows.js';
import { words } from './words.js';

/** What of a tenure is drawn. */
type TenurePart = 'held' | 'unsure' | 'stated' | 'inferred' | 'untold' | 'bound';

interface Part {
  readonly part: TenurePart;
  readonly from: number;
  readonly to: number;
  /** Towards which side an end lies that is not told. */
  readonly side?: 'left' | 'right';
}

/** An end that is not told stands off by such a share of all days. */
const standOff = 1 / 22;

/** Draws tenures as bars along the calendar, each end in the form of how it is known. */
export function chartOfTenures(
  rows: TenureRows,
  named: NamedFigure,
  options: ChartOptions,
): VegaLiteSpec {
  const { language, narrow } = lookOf(options);
  const { days, parts } = partsOf(rows);
  const dates = rows.drawn.flatMap(({ tenures }) =>
    tenures.flatMap(({ membership: { from, to } }) => [from, to]),
  );
  const calendars = calendarsOf(dates);
  const { x, marks } = daysAxis(days, { calendars });
  const drawn = formsOf(rows);
  const only = (part: TenurePart, side?: 'left' | 'right') =>
    `datum.part === '${part}'${side === undefined ? '' : ` && datum.side === '${side}'`}`;
  const tip = { label: words.person, post: words.post, dates: words.dates };
  const entries = [
    { part: 'stated', words: words.stated, ...certainty.stated, shape: 'circle' },
    { part: 'inferred', words: words.inferred, ...certainty.inferred, shape: 'circle' },
    {
      part: 'untold',
      words: words.untold,
      ...certainty.untold,
      shape: symbolShapes.arrowRight,
    },
    {
      part: 'bound',
      words: words.bound,
      fill: 'transparent',
      line: 'ink',
      shape: symbolShapes.stroke,
    },
    {
      part: 'held',
      words: words.held,
      fill: 'faint',
      line: 'faint',
      shape: symbolShapes.thickLine,
    },
    {
      part: 'unsure',
      words: words.unsure,
      fill: 'transparent',
      line: 'ink',
      shape: symbolShapes.brokenLine,
    },
  ] as const;
  return groupedPanel(
    {
      name: 'tenures',
      title: named.title,
      subtitle: named.subtitle ?? words.subtitle,
      description: describe(rows, named, language),
      data: 'tenures',
      groups: rows.drawn.map(({ body, tenures }) => ({
        heading: isolated(nameIn(body.name, language)),
        rows: tenures.map(({ membership, quotes }, place) => ({
          row: membership.id,
          label: labelOf(
            membership,
            tenures.slice(0, place).filter((one) => one.membership.person === membership.person)
              .length,
            language,
            narrow,
          ),
          values: parts.get(membership.id)!.map(
            (one): PanelRow => ({
              ...one,
              post: membership.post,
              dates: `${endOf(membership.from, language)} – ${endOf(membership.to, language)}`,
              evidence: quotes,
            }),
          ),
        })),
      })),
      height: narrow ? 10 : 11,
      x,
      leastWidth: narrow ? 150 : 260,
      beside: true,
      marks: [
        ...marks,
        legend(
          entries.filter(({ part }) => drawn.has(part)),
          {
            orient: 'bottom',
            offset: points(calendars === 'both' ? 40 : 28),
            ...(narrow ? { columns: 1 } : {}),
          },
        ),
        span({ x: 'from', x2: 'to', where: only('held'), thickness: 3, tip }),
        span({
          x: 'from',
          x2: 'to',
          where: only('unsure'),
          thickness: 1,
          colour: 'ink',
          dashed: true,
          tip,
        }),
        stroke({ x: 'from', where: only('bound'), height: 7, tip }),
        ...(['left', 'right'] as const).map((side) =>
          dot({
            x: 'from',
            where: only('untold', side),
            size: 36,
            thickness: 0.75,
            ...certainty.untold,
            shape: side === 'left' ? symbolShapes.arrowLeft : symbolShapes.arrowRight,
            tip,
          }),
        ),
        ...(['inferred', 'stated'] as const).map((part) =>
          dot({ x: 'from', where: only(part), size: 44, ...certainty[part], tip }),
        ),
      ],
    },
    options,
  );
}

/** The forms that are drawn of some tenures, for the caption to explain. */
export function formsOf(rows: TenureRows): ReadonlySet<string> {
  return new Set([...partsOf(rows).parts.values()].flat().map(({ part }) => part));
}

/** The parts of each tenure, by its identifier, and the days that they take. */
function partsOf({ drawn }: TenureRows): {
  readonly days: DaySpan;
  readonly parts: ReadonlyMap<string, readonly Part[]>;
} {
  const tenures = drawn.flatMap((one) => one.tenures);
  const told = tenures.flatMap(({ membership: { from, to } }) => daysOf(from, to));
  const [first, last] = [Math.min(...told), Math.max(...told)];
  const off = Math.max(3, Math.round((last - first) * standOff));
  const parts = new Map(tenures.map((one) => [one.membership.id, partsOfTenure(one, off)]));
  const all = [...parts.values()].flat();
  return {
    days: {
      from: Math.min(...all.map(({ from }) => from)),
      to: Math.max(...all.map(({ to }) => to)),
    },
    parts,
  };
}

/**
 * A tenure as the days that it may have taken, those that it certainly took, and its ends.
 *
 * @param tenure - the tenure, of which an end is told
 * @param off - how many days an end that is not told stands off
 */
function partsOfTenure({ membership: { from, to }, ...known }: Tenure, off: number): Part[] {
  const days = daysOf(from, to);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const whole = { from: from?.earliest ?? first - off, to: to?.latest ?? last + off };
  const held = { from: from?.latest ?? Infinity, to: to?.earliest ?? -Infinity };
  const isHeld = held.from < held.to;
  const isSure = isHeld && held.from === whole.from && held.to === whole.to;
  return [
    ...(isSure || whole.from >= whole.to ? [] : [{ part: 'unsure', ...whole } as const]),
    ...(isHeld ? [{ part: 'held', ...held } as const] : []),
    endPart(known.from, from, whole.from, 'left'),
    endPart(known.to, to, whole.to, 'right'),
  ];
}

/** An end: at its day or in the middle of the days that it can be; as a bound where only one of these is told. */
function endPart(
  known: EndKnown,
  date: HistoricalDate | undefined,
  outer: number,
  side: 'left' | 'right',
): Part {
  if (date === undefined || known === 'untold')
    return { part: 'untold', from: outer, to: outer, side };
  const { earliest, latest } = date;
  if (earliest === undefined || latest === undefined) {
    const day = earliest ?? latest ?? outer;
    return { part: 'bound', from: day, to: day };
  }
  const day = (earliest + latest) / 2;
  return { part: known, from: day, to: day };
}

/**
 * A person, on a page with the post, where that is written in the language of the picture; else those who have several posts have them
 * counted.
 */
function labelOf(
  { person, post }: Membership,
  before: number,
  language: Language,
  narrow: boolean,
): string {
  const name = isolated(nameIn(person.name, language));
  if (!narrow && language === firstLanguage) return `${name} · ${post}`;
  return before === 0 ? name : `${name} (${writeCount(before + 1, language)})`;
}

/** An end in words. */
function endOf(date: HistoricalDate | undefined, language: Language): string {
  return date === undefined ? inLanguage(words.open, language) : writeDate(date, language);
}

function describe({ drawn }: TenureRows, { title }: NamedFigure, language: Language): string {
  const sentences = drawn.flatMap(({ body, tenures }) =>
    tenures.map(
      ({ membership: { person, from, to } }) =>
        `${isolated(nameIn(person.name, language))} (${isolated(nameIn(body.name, language))}): ${endOf(from, language)} – ${endOf(to, language)}.`,
    ),
  );
  return textAlternative(inLanguage(title, language), sentences, language);
}
