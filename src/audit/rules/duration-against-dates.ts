import { type CalendarDay, civilDayOf, gregorianThroughout } from '../../calendar/index.js';
import type { Statement } from '../../records/index.js';
import { type AuditRule, type FindingDraft, point, side } from '../audit-rule.js';
import { inWords, possibleDays } from '../spans.js';

/**
 * Compares a stated duration or interval with its dates, counted on one calendar.
 *
 * A number of weeks, months or years may be rounded to the nearest; days must be exact to one day, since either end may be
 * counted in. Where a date is a month, every length that its days allow bears the number out. A finding is a contradiction if the
 * number misses every possible length by a whole unit or more; where it is the number of calendar months that the time touches,
 * the text says so.
 */
export const durationAgainstDates: AuditRule = {
  name: 'duration-against-dates',
  matter: 'dates',
  finds: 'A stated duration that its dates do not bear out.',
  find: ({ statements }) =>
    statements
      .filter((one) => one.measure === 'duration' || one.measure === 'interval')
      .flatMap(compare),
};

/** Days of a unit; a month and a year on average. */
const units: readonly (readonly [RegExp, number])[] = [
  [/^day/i, 1],
  [/^week/i, 7],
  [/^month/i, 30.44],
  [/^year/i, 365.25],
];

function compare(statement: Statement): FindingDraft[] {
  const { from, to, value, unit, bound, text } = statement;
  const days = units.find(([name]) => name.test(unit))?.[1];
  const start = from && possibleDays(from);
  const end = to && possibleDays(to);
  if (days === undefined || start?.earliest === undefined || start.latest === undefined) return [];
  if (end?.earliest === undefined || end.latest === undefined) return [];
  const least = Math.max(0, end.earliest - start.latest) / days;
  const most = (end.latest - start.earliest) / days;
  const rounding = days === 1 ? 1 : 0.5;
  const agrees =
    bound === 'at-least'
      ? most + rounding >= value
      : bound === 'at-most'
        ? least - rounding <= value
        : bound === 'about'
          ? value >= least - 2 * rounding && value <= most + 2 * rounding
          : value >= least - rounding && value <= most + rounding;
  if (agrees) return [];
  const outside = value <= least - 1 || value >= most + 1;
  const touched =
    days === 30.44 ? monthsTouched(start.earliest, end.latest, from?.civil) : undefined;
  const length =
    least.toFixed(1) === most.toFixed(1)
      ? least.toFixed(1)
      : `${least.toFixed(1)} to ${most.toFixed(1)}`;
  const hint = touched === value ? `, though that time touches ${touched} calendar months` : '';
  return [
    {
      strength: outside ? 'contradiction' : 'doubtful',
      text: `${value} ${unit} are stated (${text}), but from ${inWords(from)} to ${inWords(to)} are ${length} ${unit}${hint}.`,
      sides: [
        side(`${text}: ${value} ${unit}`, point(statement, 'value')),
        side(
          `${inWords(from)} to ${inWords(to)}: ${length} ${unit}`,
          point(statement, 'from', 'to'),
        ),
      ],
    },
  ];
}

function monthsTouched(first: number, last: number, civil = gregorianThroughout): number {
  const month = ({ year, month }: CalendarDay) => 12 * year + month;
  return month(civilDayOf(last, civil)) - month(civilDayOf(first, civil)) + 1;
}
