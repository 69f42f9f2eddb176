import type { AuditRule } from './audit-rule.js';
import { attendanceAgainstMembers } from './rules/attendance-against-members.js';
import { attendanceListAgainstCount } from './rules/attendance-list-against-count.js';
import { averageAgainstRange } from './rules/average-against-range.js';
import { ballotsAgainstCounts } from './rules/ballots-against-counts.js';
import { calendarNotInForce } from './rules/calendar-not-in-force.js';
import { changeOfCalendar } from './rules/change-of-calendar.js';
import { consecutiveVoteTotals } from './rules/consecutive-vote-totals.js';
import { countWithoutNote } from './rules/count-without-note.js';
import { decidedTwice } from './rules/decided-twice.js';
import { decisionAndOutcome } from './rules/decision-and-outcome.js';
import { durationAgainstDates } from './rules/duration-against-dates.js';
import { endBeforeBeginning } from './rules/end-before-beginning.js';
import { fewNamedOfSeveral } from './rules/few-named-of-several.js';
import { moreNamedThanSeats } from './rules/more-named-than-seats.js';
import { nameOfAnother } from './rules/name-of-another.js';
import { noteDateAgainstRecord } from './rules/note-date-against-record.js';
import { numberAgainstList } from './rules/number-against-list.js';
import { oneNameTwoPeople } from './rules/one-name-two-people.js';
import { onePersonTwoBallots } from './rules/one-person-two-ballots.js';
import { onePersonTwoParties } from './rules/one-person-two-parties.js';
import { onePersonTwoPosts } from './rules/one-person-two-posts.js';
import { onePlaceTwoTimes } from './rules/one-place-two-times.js';
import { onePostTwoPeople } from './rules/one-post-two-people.js';
import { orderOfLife } from './rules/order-of-life.js';
import { outsideLifeOfBody } from './rules/outside-life-of-body.js';
import { pagesNotAscending } from './rules/pages-not-ascending.js';
import { pagesOutOfDateOrder } from './rules/pages-out-of-date-order.js';
import { pagesOutsideTheWhole } from './rules/pages-outside-the-whole.js';
import { presentBeforeAppointment } from './rules/present-before-appointment.js';
import { quotationWithoutPage } from './rules/quotation-without-page.js';
import { resultAgainstCounts } from './rules/result-against-counts.js';
import { samePages } from './rules/same-pages.js';
import { seatsAfterChange } from './rules/seats-after-change.js';
import { sessionOnDistantPages } from './rules/session-on-distant-pages.js';
import { sessionsAgainstDays } from './rules/sessions-against-days.js';
import { shareAgainstSeats } from './rules/share-against-seats.js';
import { totalAgainstParts } from './rules/total-against-parts.js';
import { twoDatesForOneEvent } from './rules/two-dates-for-one-event.js';
import { twoNamesOnePerson } from './rules/two-names-one-person.js';
import { twoNumbersForOne } from './rules/two-numbers-for-one.js';
import { twoSessionsOfOneDay } from './rules/two-sessions-of-one-day.js';
import { untoldGrowth } from './rules/untold-growth.js';
import { votedTwice } from './rules/voted-twice.js';
import { votesAgainstMembers } from './rules/votes-against-members.js';

const rules: readonly AuditRule[] = [
  totalAgainstParts,
  numberAgainstList,
  moreNamedThanSeats,
  attendanceAgainstMembers,
  attendanceListAgainstCount,
  votesAgainstMembers,
  resultAgainstCounts,
  consecutiveVoteTotals,
  ballotsAgainstCounts,
  onePersonTwoBallots,
  seatsAfterChange,
  untoldGrowth,
  twoNumbersForOne,
  averageAgainstRange,
  shareAgainstSeats,
  sessionsAgainstDays,
  durationAgainstDates,
  outsideLifeOfBody,
  endBeforeBeginning,
  twoDatesForOneEvent,
  twoSessionsOfOneDay,
  calendarNotInForce,
  changeOfCalendar,
  orderOfLife,
  presentBeforeAppointment,
  fewNamedOfSeveral,
  onePostTwoPeople,
  onePersonTwoPosts,
  onePersonTwoParties,
  nameOfAnother,
  oneNameTwoPeople,
  twoNamesOnePerson,
  decidedTwice,
  votedTwice,
  decisionAndOutcome,
  samePages,
  onePlaceTwoTimes,
  sessionOnDistantPages,
  pagesOutOfDateOrder,
  pagesOutsideTheWhole,
  pagesNotAscending,
  noteDateAgainstRecord,
  quotationWithoutPage,
  countWithoutNote,
];

/**
 * The rules of the audit, in the order of their findings: numbers, dates, people, decisions, notes.
 *
 * @returns the rules: each with its name, what it asks and what it finds in a record
 * @example
 * ```ts
 * auditRules()[0].name // => 'total-against-parts'
 * ```
 */
export function auditRules(): readonly AuditRule[] {
  return rules;
}
