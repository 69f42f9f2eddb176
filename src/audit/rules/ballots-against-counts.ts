import { ballotsOfVotes } from '../../records/ballots-of-votes.js';
import {
  type Ballot,
  type BallotOption,
  type Dataset,
  partyOfBallot,
  sizeOfBody,
  type Vote,
} from '../../records/index.js';
import { type AuditRule, type FindingDraft, point, side } from '../audit-rule.js';
import { compositionAt, seatTotals } from '../seat-totals.js';

/**
 * Compares ballots that are told by party or person with the count of the vote, and the ballots of a party with its seats. A
 * person whose party is told as a number is taken to be within that number. Stands (`opposed`, `supported`) are not ballots.
 *
 * Where ballots are told of at least as many people as were counted, they are a roll: then fewer of an option than were counted is a
 * finding, too, and so is a member of the body without a row, if the roll has rows of those absent or excused.
 */
export const ballotsAgainstCounts: AuditRule = {
  name: 'ballots-against-counts',
  matter: 'counts',
  finds:
    'Ballots told of that do not make the votes counted, or are more than the party has seats.',
  find: (dataset) => {
    const all = ballotsOfVotes(dataset);
    return dataset.votes.flatMap((vote) => {
      const ballots = all.get(vote) ?? [];
      return [
        ...againstCounts(vote, ballots),
        ...againstMembers(dataset, vote, ballots),
        ...againstSeats(dataset, vote, ballots),
      ];
    });
  },
};

function numberOf(ballot: Ballot): number {
  if (ballot.bound === 'at-most' || ballot.bound === 'about') return 0;
  return (ballot.count ?? 0) * ballot.weight;
}

/** The people of whom it is told what they did when the vote was taken, and whether they are at least as many as were counted. */
function rollOf(vote: Vote, ballots: readonly Ballot[]) {
  const rows = withoutDoubles(ballots.filter((one) => one.person && isOfRoll(one)));
  const counted = options.reduce((sum, option) => sum + (vote[option] ?? 0), 0);
  const sum = rows.reduce((total, one) => total + numberOf(one), 0);
  return { rows, isWhole: counted > 0 && sum >= counted };
}

const options = ['yes', 'no', 'abstain'] as const;
const withoutBallot: readonly BallotOption[] = ['present', 'absent', 'excused'];

/** A stand, or a refusal, is not what somebody did when the vote was taken. */
function isOfRoll({ option }: Ballot): boolean {
  return options.some((one) => one === option) || withoutBallot.includes(option);
}

/** Each person once; of a party that is told as a number and by name, whichever is more. */
function withoutDoubles(ballots: readonly Ballot[]): readonly Ballot[] {
  const met = new Set<unknown>();
  const once = ballots.filter(({ person }) => {
    if (!person) return true;
    const first = !met.has(person);
    met.add(person);
    return first;
  });
  // Only a party that is told as a number can be told twice; the party of a person's day is looked up for no other.
  const asNumber = new Set(once.flatMap(({ person, party }) => (person ? [] : (party ?? []))));
  if (asNumber.size === 0) return once;
  const partyOf = new Map(once.map((one) => [one, partyOfBallot(one)]));
  const sum = (list: readonly Ballot[]) => list.reduce((total, one) => total + numberOf(one), 0);
  const lesser = new Set(
    [...asNumber].flatMap((party) => {
      const counted = once.filter((one) => !one.person && one.party === party);
      const named = once.filter((one) => one.person && partyOf.get(one) === party);
      if (named.length === 0) return [];
      return sum(counted) >= sum(named) ? named : counted;
    }),
  );
  return once.filter((one) => !lesser.has(one));
}

function againstCounts(vote: Vote, ballots: readonly Ballot[]): FindingDraft[] {
  const roll = rollOf(vote, ballots);
  return options.flatMap((option) => {
    const count = vote[option];
    const told = withoutDoubles(ballots.filter((one) => one.option === option));
    const sum = told.reduce((before, one) => before + numberOf(one), 0);
    if (count === undefined || sum === count || (sum < count && !roll.isWhole)) return [];
    const others = roll.rows.filter((one) => withoutBallot.includes(one.option));
    const beside =
      sum < count && others.length > 0
        ? ` Beside them ${others.length} are told as ${[...new Set(others.map((one) => one.option))].join(' or ')}.`
        : '';
    return [
      {
        strength: 'contradiction' as const,
        text: `${sum} ballots “${option}” are told of in ${vote.id}, but ${count} were counted.${beside}`,
        sides: [
          side(`${count} counted`, point(vote, option)),
          side(
            told.length > 8
              ? `${sum} told of, in ${told.length} rows`
              : `${told.map(numberOf).join(' + ') || '0'} = ${sum} told of`,
            ...told.map((one) => point(one, 'count', 'option')),
          ),
        ],
      },
    ];
  });
}

/** Members whom a roll leaves out that has rows of those who were away: the excused, as a rule. */
function againstMembers(dataset: Dataset, vote: Vote, ballots: readonly Ballot[]): FindingDraft[] {
  const { rows, isWhole } = rollOf(vote, ballots);
  const away = rows.filter((one) => withoutBallot.includes(one.option));
  const size = sizeOfBody(dataset, vote.session.body, vote.session.date);
  if (!isWhole || away.length === 0 || size.kind !== 'known') return [];
  const people = new Set(rows.map((one) => one.person)).size;
  const { members, composition } = size;
  if (people === members) return [];
  const text =
    people < members
      ? `The roll of ${vote.id} has ${people} people, of ${members} members of ${vote.session.body.name.en}: ${members - people} of them are left out.`
      : `The roll of ${vote.id} has ${people} people, but ${vote.session.body.name.en} had ${members} members.`;
  return [
    {
      strength: people < members ? ('doubtful' as const) : ('contradiction' as const),
      text,
      sides: [
        side(`${people} people in the roll`, point(vote, 'yes', 'no', 'abstain')),
        side(`${members} members`, ...composition.seats.map((row) => point(row, 'seats'))),
      ],
    },
  ];
}

function againstSeats(dataset: Dataset, vote: Vote, ballots: readonly Ballot[]): FindingDraft[] {
  const { body, date } = vote.session;
  const composition = compositionAt(dataset, body, date);
  if (!composition) return [];
  const cast = ballots.filter(
    (one) => !one.person && options.some((option) => option === one.option),
  );
  const parties = [...new Set(cast.flatMap((one) => one.party ?? []))];
  return parties.flatMap((party) => {
    const seats = seatTotals(composition, party.id);
    const own = cast.filter((one) => one.party === party);
    const sum = own.reduce((before, one) => before + numberOf(one), 0);
    if (!seats || sum <= seats.votes) return [];
    const held =
      seats.votes === seats.all
        ? `${seats.all} seats`
        : `${seats.all} seats with ${seats.votes} votes`;
    return [
      {
        strength: 'contradiction' as const,
        text: `${sum} ballots of the party ${party.name.en} are told of in ${vote.id}, but it had ${held} in ${body.name.en}.`,
        sides: [
          side(`${sum} ballots`, ...own.map((one) => point(one, 'count'))),
          side(
            held,
            ...composition.seats
              .filter((row) => row.party === party)
              .map((row) => point(row, 'seats')),
          ),
        ],
      },
    ];
  });
}
