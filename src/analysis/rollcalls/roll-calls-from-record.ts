import { dayOf, writeDay } from '../../calendar/calendar.js';
import type { HistoricalDate } from '../../calendar/historical-date.js';
import { ArgumentError } from '../../errors/argument-error.js';
import type { Ballot, BallotOption, Person, Vote } from '../../records/records.js';
import { type RollCallsOfOptions, requireWeightsLeftOut } from '../cohesion/roll-calls-of.js';
import { grouped } from './grouped.js';
import type { PartyPeriod, RollCallMatrix, RollCallVote } from './roll-call-matrix.js';
import { type RollCallOption, rollCallOptions } from './roll-call-option.js';
import { rollCallsFromBallots } from './roll-calls-from-ballots.js';

/** How the stands of people, of whom no ballots are told, are read. */
export interface RecordRollCallOptions extends Pick<RollCallsOfOptions, 'weights'> {
  /**
   * `nothing`: who is said to have supported or opposed a motion is not known to have voted; `as ballots`: who supported it voted
   * yes, and who opposed it no; `as announcements`: it was a position announced, as a president or a pair does, and no vote cast.
   * `nothing` unless told.
   */
  readonly stands?: 'nothing' | 'as ballots' | 'as announcements';
}

/**
 * The ballots of named people in a record as a roll-call matrix. A ballot that is not told, is a refusal, or is told in two ways is
 * unknown; but in a vote whose counts the ballots make up, who has none cast none, and counts as no member then. The counts that the
 * record has of each vote are kept as declared; dates are days of the Gregorian calendar, and left out
 * where no single day is known. A party that stands with a ballot is that of its day, before the
 * affiliations of the person.
 *
 * Source: a plain table; no formula.
 *
 * Assumptions: everybody counts once; ballots that weigh more than one are refused unless it is said that weights are left out.
 *
 * @param ballots - ballots of a loaded dataset; those of parties and groups are passed over
 * @param options - how stands are read
 * @returns the people and the votes of which a ballot or stand of a person is told, in the order in which they occur
 * @throws ArgumentError when no row is of a person, `stands` is none of its choices, or a ballot weighs more than one and it is not
 * said that weights are left out
 * @example
 * ```ts
 * const calls = rollCallsFromRecord(loadDataset().ballots, { stands: 'as ballots' });
 * const { counts } = summarizeMembers(calls).members[1];
 * [calls.members[1].id, calls.members[1].party, counts.yes] // => ['kamkov', 'left-sr', 2]
 * ```
 */
export function rollCallsFromRecord(
  ballots: readonly Ballot[],
  { stands = 'nothing', weights }: RecordRollCallOptions = {},
): RollCallMatrix {
  if (!Object.hasOwn(readings, stands)) {
    throw new ArgumentError(
      'options.stands',
      stands,
      Object.keys(readings)
        .map((one) => `'${one}'`)
        .join(', '),
    );
  }
  requireWeightsLeftOut(ballots, weights);
  const named = ballots.flatMap(({ person, ...ballot }) => (person ? [{ ...ballot, person }] : []));
  if (named.length === 0) {
    const expected = 'rows of which one is of a person';
    throw new ArgumentError('ballots', `${ballots.length} rows`, expected);
  }
  const byPerson = grouped(named, ({ person }) => person);
  const votes = [...new Set(named.map(({ vote }) => vote))];
  const whole = votesToldWhole(named);
  return rollCallsFromBallots({
    members: [...byPerson].map(([person, own]) => ({
      id: person.id,
      name: person.name.en,
      party: person.party?.id,
      parties: [...partiesTold(own), ...partiesOf(person)],
    })),
    votes: votes.map(rollCallVoteOf),
    ballots: [...byPerson].flatMap(([person, own]) => {
      const told = grouped(own, ({ vote }) => vote);
      return votes.flatMap((vote) => {
        const options = told.get(vote)?.map(({ option }) => option);
        if (options === undefined && !whole.has(vote)) return [];
        const option = options ? optionOf(options, stands) : 'not a member';
        return [{ member: person.id, vote: vote.id, option }];
      });
    }),
  });
}

/** The votes of which the ballots of named people make up the counts: nobody else cast one. */
function votesToldWhole(named: readonly NamedBallot[]): ReadonlySet<Vote> {
  const whole = [...grouped(named, ({ vote }) => vote)].filter(([vote, own]) => {
    const cast = (option: BallotOption) => own.filter((one) => one.option === option).length;
    return (
      vote.yes === cast('yes') &&
      vote.no === cast('no') &&
      (vote.abstain === undefined || vote.abstain === cast('abstain'))
    );
  });
  return new Set(whole.map(([vote]) => vote));
}

type NamedBallot = Omit<Ballot, 'person'> & { readonly person: Person };

/** The parties that stand with the ballots of a person, each on its day. */
function partiesTold(ballots: readonly NamedBallot[]): PartyPeriod[] {
  return ballots.flatMap(({ party, vote }) => {
    const day = dayIn(vote.session.date);
    return party === undefined || day === undefined
      ? []
      : [{ party: party.id, from: day, to: day }];
  });
}

/** The parties of a person by date. */
function partiesOf({ affiliations }: Person): PartyPeriod[] {
  return affiliations.flatMap(({ party, from, to }) =>
    party ? [{ party: party.id, from: day(from?.earliest), to: day(to?.latest) }] : [],
  );
}

/** What the rows of a person in a vote tell: two that differ tell nothing. */
function optionOf(
  told: readonly BallotOption[],
  stands: NonNullable<RecordRollCallOptions['stands']>,
): RollCallOption {
  const read = new Set(told.map((option) => readings[stands][option] ?? option));
  const [only] = read;
  return (read.size === 1 && rollCallOptions.find((option) => option === only)) || 'unknown';
}

/** What a stand is read as; who refused did not vote yes, but what else is not told. */
const readings: Readonly<
  Record<
    NonNullable<RecordRollCallOptions['stands']>,
    Readonly<Partial<Record<BallotOption, RollCallOption>>>
  >
> = {
  nothing: {},
  'as ballots': { supported: 'yes', opposed: 'no' },
  'as announcements': { supported: 'announced yes', opposed: 'announced no' },
};

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
