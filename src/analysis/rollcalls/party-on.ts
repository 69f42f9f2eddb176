import type { RollCallMember } from './roll-call-matrix.js';

/**
 * The party of a member on a day: that of the first period that holds the day, else the one that the member has throughout.
 *
 * @param member - the member
 * @param date - the day, as `1917-12-10`; undefined where it is not told, and then only a period without ends holds it
 * @returns the party, or undefined where none is told
 * @example
 * ```ts
 * const member = { id: 'one', party: 'none', parties: [{ party: 'A', to: '1917-12-09' }, { party: 'B', from: '1917-12-10' }] };
 * [partyOn(member, '1917-12-09'), partyOn(member, '1918-01-01'), partyOn(member)] // => ['A', 'B', 'none']
 * ```
 */
export function partyOn(member: RollCallMember, date?: string): string | undefined {
  const period = member.parties?.find(({ from, to }) =>
    date === undefined
      ? from === undefined && to === undefined
      : (from === undefined || from <= date) && (to === undefined || date <= to),
  );
  return period?.party ?? member.party;
}
