import type { Ballot, Dataset, Vote } from '../../records/index.js';
import { type AuditRule, type FindingDraft, point, side } from '../audit-rule.js';
import { compositionAt, seatTotals } from '../seat-totals.js';

/**
 * Compares ballots that are told by party or person with the count of the vote, and the ballots of a party with its seats. A
 * person whose party is told as a number is taken to be within that number. Stands (`opposed`, `supported`) are not ballots.
 */
export const ballotsAgainstCounts: AuditRule = {
  name: 'ballots-against-counts',
  matter: 'counts',
  finds: 'More ballots told of than votes counted, or than the party has seats.',
  find: (dataset) =>
    dataset.votes.flatMap((vote) => {
      const ballots = dataset.ballots.filter((one) => one.vote === vote);
      return [...againstCounts(vote, ballots), ...againstSeats(dataset, vote, ballots)];
    }),
};

function numberOf(ballot: Ballot): number {
  if (ballot.bound === 'at-most' || ballot.bound === 'about') return 0;
  return ballot.count ?? 0;
}

/** Each person once; of a party that is told as a number and by name, whichever is more. */
function withoutDoubles(ballots: readonly Ballot[]): Ballot[] {
  const once = ballots.filter(
    ({ person }, index) =>
      !person || ballots.findIndex((other) => other.person === person) === index,
  );
  const sum = (list: readonly Ballot[]) => list.reduce((total, one) => total + numberOf(one), 0);
  const lesser = (one: Ballot): boolean => {
    const party = one.person ? one.person.party : one.party;
    if (!party) return false;
    const counted = once.filter((other) => !other.person && other.party === party);
    const named = once.filter((other) => other.person?.party === party);
    const more = sum(counted) >= sum(named) ? counted : named;
    return counted.length > 0 && named.length > 0 && !more.includes(one);
  };
  return once.filter((one) => !lesser(one));
}

function againstCounts(vote: Vote, ballots: readonly Ballot[]): FindingDraft[] {
  return (['yes', 'no', 'abstain'] as const).flatMap((option) => {
    const count = vote[option];
    const told = withoutDoubles(ballots.filter((one) => one.option === option));
    const sum = told.reduce((before, one) => before + numberOf(one), 0);
    if (count === undefined || sum <= count) return [];
    return [
      {
        strength: 'contradiction' as const,
        text: `${sum} ballots “${option}” are told of in ${vote.id}, but ${count} were counted.`,
        sides: [
          side(`${count} counted`, point(vote, option)),
          side(
            `${told.map(numberOf).join(' + ')} = ${sum} told of`,
            ...told.map((one) => point(one, 'count', 'option')),
          ),
        ],
      },
    ];
  });
}

function againstSeats(dataset: Dataset, vote: Vote, ballots: readonly Ballot[]): FindingDraft[] {
  const { body, date } = vote.session;
  const composition = compositionAt(dataset, body, date);
  if (!composition) return [];
  const cast = ballots.filter(
    (one) => !one.person && ['yes', 'no', 'abstain'].includes(one.option),
  );
  const parties = [...new Set(cast.flatMap((one) => one.party ?? []))];
  return parties.flatMap((party) => {
    const seats = seatTotals(composition, party.id);
    const own = cast.filter((one) => one.party === party);
    const sum = own.reduce((before, one) => before + numberOf(one), 0);
    if (!seats || sum <= seats.all) return [];
    return [
      {
        strength: 'contradiction' as const,
        text: `${sum} ballots of the party ${party.name.en} are told of in ${vote.id}, but it had ${seats.all} seats in ${body.name.en}.`,
        sides: [
          side(`${sum} ballots`, ...own.map((one) => point(one, 'count'))),
          side(
            `${seats.all} seats`,
            ...composition.seats
              .filter((row) => row.party === party)
              .map((row) => point(row, 'seats')),
          ),
        ],
      },
    ];
  });
}
