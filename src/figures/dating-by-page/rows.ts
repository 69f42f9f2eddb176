import { type MinutesDating, minutesDating } from '../../analysis/dating/minutes-dating.js';
import type { CivilCalendar } from '../../calendar/civil-calendar.js';
import type { DaySpan } from '../../charts/calendar-axes.js';
import type { Body, Dataset, MinutesItem } from '../../records/records.js';
import { type DaysParameters, shownDays } from '../shown-days.js';

/** What can be chosen of a figure of dating by page. */
export interface DatingParameters extends DaysParameters {
  /** Identifier of the body whose minutes are dated. */
  readonly body: string;
}

/** The minutes of a body, dated by their pages. */
export interface DatingRows {
  readonly body: Body;
  readonly dating: MinutesDating;
  readonly span: DaySpan;
  readonly civilCalendar: CivilCalendar;
}

/** The minutes of a body in the edition from which most of its items are cited; none where the record has none. */
export function editionOf(record: Dataset, body: string): readonly MinutesItem[] {
  const own = record.minutes.filter((one) => one.body.id === body);
  const [edition = []] = [...new Set(own.map((one) => one.source))]
    .map((source) => own.filter((one) => one.source === source))
    .sort((a, b) => b.length - a.length);
  return edition;
}

/** Whether an item is dated to the day: only such items date others. */
export function isDated({ date }: MinutesItem): boolean {
  return date?.precision === 'day' && date.earliest !== undefined;
}

/** The bodies of which minutes can be dated by their pages, the one with most items first. */
export function bodiesWithPages(record: Dataset): readonly Body[] {
  const items = (body: Body) => editionOf(record, body.id);
  return record.bodies
    .filter((body) => items(body).some(isDated))
    .sort((a, b) => items(b).length - items(a).length);
}

/** Days that are shown before the first and behind the last dated page unless others are asked for. */
const margin = 5;

/** Dates the minutes of a body by their pages. */
export function datingRows(record: Dataset, parameters: DatingParameters): DatingRows {
  const { body } = parameters;
  const edition = editionOf(record, body);
  const days = edition.filter(isDated).flatMap(({ date }) => date?.earliest ?? []);
  return {
    body: record.bodies.find((one) => one.id === body)!,
    dating: minutesDating(edition),
    span: shownDays(record, parameters, {
      from: Math.min(...days) - margin,
      to: Math.max(...days) + margin,
    }),
    civilCalendar: record.civilCalendar,
  };
}
