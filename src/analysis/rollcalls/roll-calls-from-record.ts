import { dayOf, writeDay } from '../../calendar/calendar.js';
import type { HistoricalDate } from '../../calendar/historical-date.js';
import type { Ballot, Person, Vote } from '../../records/records.js';
import { type RollCallsOfOptions, readBallots, requireStands } from '../cohesion/roll-calls-of.js';
import type { RollCallMatrix, RollCallMember, RollCallVote } from './roll-call-matrix.js';
import { rollCallsFromBallots } from './roll-calls-from-ballots.js';

/**
 * The ballots of named people in a record as a roll-call matrix. A ballot that is not told is unknown. The counts that the record
 * has of each vote are kept as declared; dates are days of the Gregorian calendar, and left out where no single day is known.
 *
 * Source: a plain table; no formula. See `rollCallsOf`.
 *
 * @param ballots - ballots of a loaded dataset; those of parties and groups are passed over
 * @param options - how stands are read
 * @returns the people and the votes of which a ballot or stand of a person is told, in the order in which they occur
 * @throws ArgumentError when no row is of a person, or `stands` is neither choice
 * @example
 * ```ts
 * const calls = rollCallsFromRecord(loadDataset().ballots, { stands: 'as ballots' });
 * const { counts } = summarizeMembers(calls).members[1];
 * [calls.members[1].id, calls.members[1].party, counts.yes] // => ['kamkov', 'left-sr', 2]
 * ```
 */
export function rollCallsFromRecord(
  ballots: readonly Ballot[],
  options: RollCallsOfOptions = {},
): RollCallMatrix {
  const { stands = 'nothing' } = options;
  requireStands(stands);
  const { votes, people } = readBallots(ballots, stands);
  return rollCallsFromBallots({
    members: people.map(({ person }) => memberOf(person)),
    votes: votes.map(rollCallVoteOf),
    ballots: people.flatMap(({ person, told }) =>
      [...told].map(([vote, option]) => ({ member: person.id, vote: vote.id, option })),
    ),
  });
}

function memberOf({ id, name, party, affiliations }: Person): RollCallMember {
  const parties = affiliations.flatMap((one) =>
    one.party
      ? [{ party: one.party.id, from: day(one.from?.earliest), to: day(one.to?.latest) }]
      : [],
  );
  return { id, name: name.en, party: party?.id, ...(parties.length > 0 && { parties }) };
}

function rollCallVoteOf({ id, motion, session, yes, no, abstain }: Vote): RollCallVote {
  return {
    id,
    label: motion.label.en,
    date: dayIn(session.date),
    topic: motion.kind,
    declared: { yes, no, abstain },
  };
}

function dayIn(date: HistoricalDate | undefined): string | undefined {
  if (date?.earliest === undefined || date.earliest !== date.latest || date.about) return undefined;
  return day(date.earliest);
}

function day(number: number | undefined): string | undefined {
  return number === undefined ? undefined : writeDay(dayOf(number, 'gregorian'));
}
