import { partyAt } from '../../records/index.js';
import type { AuditRule } from '../audit-rule.js';
import { point, side } from '../audit-rule.js';
import { listed } from '../words.js';

/** Compares the number of a party present at a session with the people of that party who are named as present there. */
export const attendanceListAgainstCount: AuditRule = {
  name: 'attendance-list-against-count',
  matter: 'counts',
  finds: 'More people named as present at a session than are counted.',
  find: (dataset) =>
    dataset.attendance.flatMap((counted) => {
      const { session, party, count, bound } = counted;
      if (counted.person || !party || (bound !== 'exact' && bound !== 'at-most')) return [];
      const named = dataset.attendance.filter(
        (one) =>
          one.session === session && one.person && partyAt(one.person, session.date) === party,
      );
      if (named.length <= count) return [];
      const names = listed(named.map((one) => one.person?.name.en ?? ''));
      return [
        {
          strength: 'contradiction',
          text: `${count} of the party ${party.name.en} are counted at ${session.id}, but ${named.length} are named: ${names}.`,
          sides: [
            side(`${count} counted`, point(counted, 'count')),
            side(`${named.length} named`, ...named.map((one) => point(one, 'count'))),
          ],
        },
      ];
    }),
};
