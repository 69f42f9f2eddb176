import type { HistoricalDate } from '../calendar/historical-date.js';
import { canHold } from './can-hold.js';
import type { Ballot, Party, Person } from './records.js';

/**
 * The party of a person on a date: that of the affiliation which holds then, else the one that the person has throughout.
 *
 * @param person - a person of a loaded dataset
 * @param date - the date; undefined if it is not told, when any affiliation can hold
 * @returns the party; undefined where none is told, where the person belonged to another group, or where affiliations with several
 *   parties can hold on the date, as on the day of a change
 * @example
 * ```ts
 * const { people, sessions } = loadDataset();
 * partyAt(people.find((one) => one.id === 'kamkov'), sessions[0].date).id // => 'left-sr'
 * ```
 */
export function partyAt(person: Person, date: HistoricalDate | undefined): Party | undefined {
  const own = person.affiliations.filter((one) => canHold(one, date));
  if (own.length === 0) return person.party;
  const parties = new Set(own.map((one) => one.party));
  return parties.size === 1 ? own[0]?.party : undefined;
}

/**
 * The party under which a ballot was cast: the one that is stated of it, else that of the person on the day of the vote.
 *
 * @param ballot - a ballot of a loaded dataset
 * @returns the party; undefined where none is told
 * @example
 * ```ts
 * partyOfBallot(loadDataset().ballots.find((one) => one.person?.id === 'kamkov')).id // => 'left-sr'
 * ```
 */
export function partyOfBallot({ party, person, vote }: Ballot): Party | undefined {
  return party ?? (person && partyAt(person, vote.session.date));
}

/**
 * Every party to which a person is told to have belonged, whenever.
 *
 * @param person - a person of a loaded dataset
 * @returns the parties, each once
 * @example
 * ```ts
 * partiesOf(loadDataset().people.find((one) => one.id === 'kamkov')).map((one) => one.id) // => ['left-sr']
 * ```
 */
export function partiesOf({ party, affiliations }: Person): Party[] {
  return [...new Set([party, ...affiliations.map((one) => one.party)])].filter(
    (one) => one !== undefined,
  );
}
