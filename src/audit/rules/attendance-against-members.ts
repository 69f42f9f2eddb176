import type { AuditRule } from '../audit-rule.js';
import { point, side } from '../audit-rule.js';
import { compositionAt, seatTotals } from '../seat-totals.js';

/**
 * Compares the number of a party present at a session with the seats that the party had in the body. More present than seats
 * is a contradiction if all had a decisive vote; otherwise a trap: people with an advisory vote sat with the members, and a
 * script that takes attendance for votes counts too many.
 */
export const attendanceAgainstMembers: AuditRule = {
  name: 'attendance-against-members',
  matter: 'counts',
  finds: 'More of a party present at a session than it has members in the body.',
  find: (dataset) =>
    dataset.attendance.flatMap((attendance) => {
      const { session, party, count, bound, vote } = attendance;
      const composition = compositionAt(dataset, session.body, session.date);
      const seats = party && composition && seatTotals(composition, party.id);
      if (!seats || attendance.person || bound === 'at-most' || count <= seats.all) return [];
      const decisive = vote === 'decisive' && bound !== 'about';
      return [
        {
          strength: decisive ? 'contradiction' : 'trap',
          text: `${bound === 'at-least' ? 'At least ' : ''}${count} of the party ${party.name.en} were present at ${session.id}, but it had ${seats.all} seats in ${session.body.name.en}${decisive ? '' : ': not all of them had a decisive vote'}.`,
          sides: [
            side(
              `${bound === 'at-least' ? 'at least ' : ''}${count} present`,
              point(attendance, 'count', 'vote'),
            ),
            side(
              `${seats.all} seats`,
              ...composition.seats
                .filter((row) => row.party === party)
                .map((row) => point(row, 'seats')),
            ),
          ],
        },
      ];
    }),
};
