import type { HistoricalDate } from '../../calendar/index.js';
import {
  type Affiliation,
  type Dataset,
  type Party,
  type Person,
  partyAt,
} from '../../records/index.js';
import { type AuditRule, type FindingDraft, type Pointer, point, side } from '../audit-rule.js';
import { inWords, tenuresMeet } from '../spans.js';

/**
 * Compares the party of a person, on the day where it is told by date, with the party under which the person is counted elsewhere: at a
 * session, in a ballot, or as the proposer of a motion; and the affiliations of a person that meet, with each other.
 */
export const onePersonTwoParties: AuditRule = {
  name: 'one-person-two-parties',
  matter: 'people',
  finds: 'A person counted under a party other than the person’s own, or in two at one time.',
  find: (dataset) => [...counted(dataset).flatMap(compare), ...dataset.people.flatMap(inTwo)],
};

interface Counted {
  readonly person: Person | undefined;
  readonly party: Party | undefined;
  readonly date: HistoricalDate | undefined;
  readonly pointer: Pointer;
  readonly where: string;
}

function compare({ person, party, date, pointer, where }: Counted): FindingDraft[] {
  const own = person && partyAt(person, date);
  if (!person || !own || !party || own === party) return [];
  const rows = person.affiliations.filter((one) => one.party === own);
  return [
    {
      strength: 'contradiction' as const,
      text: `${person.name.en} is of the party ${own.name.en}, but is counted under ${party.name.en} ${where}.`,
      sides: [
        side(
          own.name.en,
          ...(rows.length > 0
            ? rows.map((one) => point(one, 'party', 'from', 'to'))
            : [point(person, 'party')]),
        ),
        side(`${party.name.en} ${where}`, pointer),
      ],
    },
  ];
}

/** Two affiliations with different parties that surely meet, however their dates are read. */
function inTwo(person: Person): FindingDraft[] {
  const name = ({ party, group }: Affiliation) => party?.name.en ?? group ?? '';
  return person.affiliations.flatMap((first, index) =>
    person.affiliations
      .slice(index + 1)
      .filter((second) => first.party && second.party && first.party !== second.party)
      .filter(
        (second) => tenuresMeet(first, second) === 'certain' && !followOnOneDay(first, second),
      )
      .map((second) => ({
        strength: 'contradiction' as const,
        text: `${person.name.en} is told to be of two parties at one time: ${name(first)} and ${name(second)}.`,
        sides: [first, second].map((one) =>
          side(
            `${name(one)}, from ${inWords(one.from)} to ${inWords(one.to)}`,
            point(one, 'party', 'from', 'to'),
          ),
        ),
      })),
  );
}

/** A member may change within a day, which then is the last of the one and the first of the other. */
function followOnOneDay(a: Affiliation, b: Affiliation): boolean {
  const meets = (one: Affiliation, next: Affiliation) =>
    one.to?.latest !== undefined && one.to.latest === next.from?.earliest;
  return meets(a, b) || meets(b, a);
}

function counted({ attendance, ballots, motions }: Dataset): Counted[] {
  return [
    ...attendance.map((one) => ({
      person: one.person,
      party: one.party,
      date: one.session.date,
      pointer: point(one),
      where: `at ${one.session.id}`,
    })),
    ...ballots.map((one) => ({
      person: one.person,
      party: one.party,
      date: one.vote.session.date,
      pointer: point(one),
      where: `in ${one.vote.id}`,
    })),
    ...motions.map((one) => ({
      person: one.proposer,
      party: one.proposerParty,
      date: undefined,
      pointer: point(one, 'proposer', 'proposer_party'),
      where: `as proposer of “${one.label.en}”`,
    })),
  ];
}
