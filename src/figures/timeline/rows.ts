import type { CivilCalendar } from '../../calendar/civil-calendar.js';
import type { HistoricalDate } from '../../calendar/historical-date.js';
import type { DaySpan } from '../../charts/calendar-axes.js';
import { evidenceOf } from '../../records/evidence-of.js';
import type { Body, Dataset, HistoricalEvent, Session } from '../../records/records.js';
import { type DaysParameters, shownDays } from '../shown-days.js';
import type { laneNames } from './words.js';

/** What can be chosen of a timeline. */
export interface TimelineParameters extends DaysParameters {
  /** Identifiers of the bodies that have lanes of their own. */
  readonly bodies: readonly string[];
  /** Identifiers of the sessions that are named in one column, too. */
  readonly sessions?: readonly string[];
  /** Identifiers of the events that are named in one column, too. */
  readonly events?: readonly string[];
}

/** The name of a lane that is of no one body. */
export type CommonLane = keyof typeof laneNames;

/** A session or event, and how it is dated. */
export interface TimelineRow {
  readonly record: Session | HistoricalEvent;
  readonly date: HistoricalDate;
  /** Whether the source states the date. */
  readonly stated: boolean;
  /** Whether only others claim it. */
  readonly claim: boolean;
  /** Whether votes were counted in it. */
  readonly counted: boolean;
  /** Whether it is named in one column, too. */
  readonly decisive: boolean;
}

/** What a session or event is drawn as. */
export type TimelineForm = 'stated' | 'inferred' | 'counted' | 'interval' | 'open' | 'claim';

/** The form of a session or event: a point that says how its date is known, or that votes were counted, or a bar, an arrow, a dashed outline. */
export function formOf({
  date,
  stated,
  claim = false,
  counted = false,
}: Pick<TimelineRow, 'date' | 'stated'> &
  Partial<Pick<TimelineRow, 'claim' | 'counted'>>): TimelineForm {
  if (date.earliest === undefined || date.latest === undefined) return 'open';
  if (claim) return 'claim';
  if (date.precision !== 'day') return 'interval';
  if (counted) return 'counted';
  return stated ? 'stated' : 'inferred';
}

/** A lane: of a body with its parts, or common. */
export interface LaneRows {
  readonly lane: Body | CommonLane;
  readonly rows: readonly TimelineRow[];
  /** Whether sessions of a body’s parts are among them. */
  readonly hasParts: boolean;
}

/** What a timeline shows of a record. */
export interface TimelineRows {
  readonly lanes: readonly LaneRows[];
  readonly span: DaySpan;
  /** How many sessions and events the record has, and of how many no date is told. */
  readonly all: number;
  readonly undated: number;
  readonly civilCalendar: CivilCalendar;
}

const laneOfKind: Readonly<Record<string, CommonLane>> = {
  ...Object.fromEntries(
    ['entry', 'resignation', 'appointment', 'foundation', 'merger', 'opening', 'closing'].map(
      (kind) => [kind, 'offices'],
    ),
  ),
  decree: 'decrees',
  order: 'decrees',
  claim: 'claims',
  ...Object.fromEntries(
    ['speech', 'letter', 'telegram', 'announcement', 'publication'].map((kind) => [kind, 'words']),
  ),
  ...Object.fromEntries(
    ['arrest', 'release', 'killing', 'uprising', 'war'].map((kind) => [kind, 'force']),
  ),
};

/** Bodies with dated sessions, without congresses, those with the most first; their parts count with them. */
export function bodiesThatMeet(record: Dataset): readonly Body[] {
  const holders = record.sessions
    .filter((session) => session.date !== undefined && !isCongress(session.body))
    .map((session) => holderOf(record, session.body));
  const number = (body: Body) => holders.filter((one) => one === body).length;
  return [...new Set(holders)].sort((a, b) => number(b) - number(a));
}

/** Whether anything of a record is dated. */
export function isDatedAtAll(record: Dataset): boolean {
  return [...record.sessions, ...record.events].some(({ date }) => date !== undefined);
}

/** The sessions and events of a record in the days that are shown, in lanes. */
export function timelineRows(record: Dataset, parameters: TimelineParameters): TimelineRows {
  const all = [...record.sessions, ...record.events];
  const dated = all.flatMap((one) => (one.date ? [{ record: one, date: one.date }] : []));
  const days = dated
    .flatMap(({ date }) => [date.earliest, date.latest])
    .filter((day) => day !== undefined);
  const own = {
    from: days.reduce((a, b) => Math.min(a, b)),
    to: days.reduce((a, b) => Math.max(a, b)),
  };
  const asked = shownDays(record, parameters, own);
  // Days of which the record tells nothing are no reason for an empty picture.
  const span = dated.some(({ date }) => isWithin(date, asked)) ? asked : own;
  const countedSessions = new Set(
    record.votes
      .filter((vote) => vote.yes !== undefined && vote.no !== undefined)
      .map((vote) => vote.session),
  );
  const decisive = new Set([...(parameters.sessions ?? []), ...(parameters.events ?? [])]);
  const rows = dated
    .filter(({ date }) => isWithin(date, span))
    .map((one): TimelineRow & { readonly lane: Body | CommonLane } => ({
      ...one,
      lane: laneOf(record, one.record, parameters.bodies),
      stated: isStated(one.record),
      claim: one.record.table === 'events' && one.record.kind === 'claim',
      counted: one.record.table === 'sessions' && countedSessions.has(one.record),
      decisive: decisive.has(one.record.id),
    }));
  const bodies = parameters.bodies.flatMap(
    (id) => record.bodies.find((body) => body.id === id) ?? [],
  );
  const order = ['congresses', ...bodies, ...commonLanes] as const;
  return {
    lanes: order.flatMap((lane) => {
      const of = rows.filter((row) => row.lane === lane);
      const hasParts = of.some(
        (row) => row.record.table === 'sessions' && row.record.body !== lane,
      );
      return of.length === 0 ? [] : [{ lane, rows: of, hasParts }];
    }),
    span,
    all: all.length,
    undated: all.length - dated.length,
    civilCalendar: record.civilCalendar,
  };
}

const commonLanes: readonly CommonLane[] = [
  'elsewhere',
  'offices',
  'decrees',
  'words',
  'force',
  'other',
  'claims',
];

function laneOf(
  record: Dataset,
  one: Session | HistoricalEvent,
  bodies: readonly string[],
): Body | CommonLane {
  if (one.table === 'events') return laneOfKind[one.kind] ?? 'other';
  if (isCongress(one.body)) return 'congresses';
  const holder = holderOf(record, one.body);
  return bodies.includes(holder.id) ? holder : 'elsewhere';
}

function isCongress({ kind }: Body): boolean {
  return kind === 'congress' || kind === 'party-congress';
}

/** The body with which the sessions of a part are shown: the widest of which it is a part and that met itself. */
function holderOf(record: Dataset, body: Body): Body {
  const met = metBodies(record);
  let holder = body;
  for (let whole = body.partOf; whole; whole = whole.partOf) {
    if (met.has(whole)) holder = whole;
  }
  return holder;
}

const known = new WeakMap<Dataset, ReadonlySet<Body>>();

function metBodies(record: Dataset): ReadonlySet<Body> {
  const had = known.get(record) ?? new Set(record.sessions.map((session) => session.body));
  known.set(record, had);
  return had;
}

function isWithin({ earliest, latest }: HistoricalDate, span: DaySpan): boolean {
  const [from, to] = [earliest ?? latest, latest ?? earliest];
  return from !== undefined && to !== undefined && to >= span.from && from <= span.to;
}

function isStated(record: object): boolean {
  const evidence = evidenceOf(record, 'date');
  return evidence.length > 0 && evidence.every((one) => one.certainty === 'stated');
}
