import { type Composition, type Dataset, type Membership, partyAt } from '../../records/index.js';
import { type AuditRule, type FindingDraft, point, side } from '../audit-rule.js';
import { seatTotals } from '../seat-totals.js';
import { certainDays, inWords, surelyBefore, tenuresMeet } from '../spans.js';
import { counted, listed } from '../words.js';

/**
 * Compares the seats of a party in a composition with the people of that party whom the source names as members of the body
 * while the composition lasted. Where a composition counts decisive votes, members with an advisory vote are left out.
 *
 * It is a contradiction if on some day more people than seats were surely members; otherwise doubtful, since people may have
 * followed one another.
 */
export const moreNamedThanSeats: AuditRule = {
  name: 'more-named-than-seats',
  matter: 'counts',
  finds: 'More people named as members of a body than their party has seats in it.',
  find: (dataset) =>
    dataset.compositions
      .filter((one) => one.authority === 'official')
      .flatMap((composition) => compare(dataset, composition)),
};

function compare(dataset: Dataset, composition: Composition): FindingDraft[] {
  const parties = [...new Set(composition.seats.flatMap((row) => row.party ?? []))];
  return parties.flatMap((party) => {
    const seats = seatTotals(composition, party.id)?.all ?? 0;
    const members = dataset.memberships
      .filter(
        (one) => one.body === composition.body && partyAt(one.person, composition.date) === party,
      )
      .filter((one) => composition.counts === 'members' || one.vote !== 'advisory')
      .filter((one) => during(one, composition));
    const people = [...new Set(members.map((one) => one.person))];
    if (people.length <= seats) return [];
    const names = listed(people.map((person) => person.name.en));
    return [
      {
        strength: mostAtOnce(members) > seats ? 'contradiction' : 'doubtful',
        text: `${party.name.en}: ${counted(seats, 'seat')} in ${composition.body.name.en} from ${inWords(composition.date)}, but ${people.length} members are named: ${names}. They may have followed one another.`,
        sides: [
          side(
            counted(seats, 'seat'),
            ...composition.seats
              .filter((row) => row.party === party)
              .map((row) => point(row, 'seats')),
          ),
          side(
            `${people.length} members named`,
            ...members.map((one) => point(one, 'post', 'from', 'to', 'vote')),
          ),
        ],
      },
    ];
  });
}

/** A composition known to a day or month tells its beginning; its end is told only by an interval. */
function during(membership: Membership, { date }: Composition): boolean {
  if (!date) return true;
  if (date.precision === 'interval') return tenuresMeet(membership, interval(date)) !== 'none';
  // Without an end, only those who had come by the day of the composition are sure to be meant.
  return !surelyBefore(date, membership.from) && !surelyBefore(membership.to, date);
}

function interval(date: NonNullable<Composition['date']>) {
  return {
    from: { ...date, latest: date.earliest },
    to: { ...date, earliest: date.latest },
  };
}

function mostAtOnce(members: readonly Membership[]): number {
  const known = members.flatMap((one) => {
    const days = certainDays(one);
    return days ? [{ ...days, person: one.person }] : [];
  });
  return Math.max(
    0,
    ...known.map(
      ({ first }) =>
        new Set(
          known.filter((one) => one.first <= first && first <= one.last).map((one) => one.person),
        ).size,
    ),
  );
}
