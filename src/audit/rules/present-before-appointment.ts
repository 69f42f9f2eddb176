import type { HistoricalDate } from '../../calendar/index.js';
import type { Dataset, Person, Session } from '../../records/index.js';
import { type AuditRule, type FindingDraft, type Pointer, point, side } from '../audit-rule.js';
import { inWords, surelyBefore } from '../spans.js';

/**
 * Compares the sessions at which a person sat or voted with the person's memberships of that body. Sitting before the first or
 * after the last of them is doubtful: someone may attend without being a member. Persons with an undated membership are left
 * out.
 */
export const presentBeforeAppointment: AuditRule = {
  name: 'present-before-appointment',
  matter: 'dates',
  finds: 'A person present or voting in a body before joining or after leaving it.',
  find: (dataset) => [
    ...dataset.attendance.flatMap((one) =>
      one.person ? compare(dataset, one.person, one.session, 'present', point(one)) : [],
    ),
    ...dataset.ballots.flatMap((one) =>
      one.person ? compare(dataset, one.person, one.vote.session, 'voting', point(one)) : [],
    ),
  ],
};

function compare(
  dataset: Dataset,
  person: Person,
  session: Session,
  doing: string,
  pointer: Pointer,
): FindingDraft[] {
  const memberships = dataset.memberships.filter(
    (one) => one.person === person && one.body === session.body,
  );
  const { date } = session;
  if (memberships.length === 0 || !date) return [];
  const early = memberships.every((one) => surelyBefore(date, one.from));
  const late = memberships.every((one) => surelyBefore(one.to, date));
  if (!early && !late) return [];
  const limits = memberships.map((one) => limit(early ? one.from : one.to));
  const name = `${person.name.en} in ${session.body.name.en}`;
  return [
    {
      strength: 'doubtful',
      text: `${name}: ${doing} on ${inWords(date)}, ${early ? 'before joining' : 'after leaving'} (${limits.join(', ')}).`,
      sides: [
        side(`${doing} on ${inWords(date)}`, pointer, point(session, 'date')),
        side(
          `${early ? 'joined' : 'left'}: ${limits.join(', ')}`,
          ...memberships.map((one) => point(one, early ? 'from' : 'to')),
        ),
      ],
    },
  ];
}

function limit(date: HistoricalDate | undefined): string {
  return inWords(date);
}
