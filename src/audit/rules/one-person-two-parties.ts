import type { Dataset, Party, Person } from '../../records/index.js';
import { type AuditRule, type Pointer, point, side } from '../audit-rule.js';

/**
 * Compares the party of a person with the party under which the person is counted elsewhere: at a session, in a ballot, or as
 * the proposer of a motion.
 */
export const onePersonTwoParties: AuditRule = {
  name: 'one-person-two-parties',
  matter: 'people',
  finds: 'A person counted under a party other than the person’s own.',
  find: (dataset) =>
    counted(dataset).flatMap(({ person, party, pointer, where }) => {
      if (!person?.party || !party || person.party === party) return [];
      return [
        {
          strength: 'contradiction' as const,
          text: `${person.name.en} is of the party ${person.party.name.en}, but is counted under ${party.name.en} ${where}.`,
          sides: [
            side(person.party.name.en, point(person, 'party')),
            side(`${party.name.en} ${where}`, pointer),
          ],
        },
      ];
    }),
};

interface Counted {
  readonly person: Person | undefined;
  readonly party: Party | undefined;
  readonly pointer: Pointer;
  readonly where: string;
}

function counted({ attendance, ballots, motions }: Dataset): Counted[] {
  return [
    ...attendance.map((one) => ({
      person: one.person,
      party: one.party,
      pointer: point(one),
      where: `at ${one.session.id}`,
    })),
    ...ballots.map((one) => ({
      person: one.person,
      party: one.party,
      pointer: point(one),
      where: `in ${one.vote.id}`,
    })),
    ...motions.map((one) => ({
      person: one.proposer,
      party: one.proposerParty,
      pointer: point(one, 'proposer', 'proposer_party'),
      where: `as proposer of “${one.label.en}”`,
    })),
  ];
}
