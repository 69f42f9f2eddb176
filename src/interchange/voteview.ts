import { inCalendar } from '../calendar/historical-date.js';
import { csvText } from '../escapes/csv-text.js';
import { nameIn } from '../records/name-in.js';
import { partiesOf } from '../records/party-at.js';
import type { Ballot, Body, Dataset, Party, Person, Vote } from '../records/records.js';
import { leftOut, type WrittenFormat } from './written-format.js';

/**
 * The cast codes that options are written as: announced yea and nay for stands without a ballot, 7 and 8 (both “present”) for abstaining
 * and for being there without a ballot, 9 (“not voting”) for everything else.
 */
const castCodes: Readonly<Record<Ballot['option'], number>> = {
  yes: 1,
  no: 6,
  supported: 3,
  opposed: 4,
  abstain: 7,
  present: 8,
  absent: 9,
  excused: 9,
  refused: 9,
};

/** Numbers from here to the next hundred thousand are those of Presidents, who are no members. */
const presidents = 99_000;

/**
 * A record in the files of Voteview, which R and Python packages for roll calls read: `members.csv`, `rollcalls.csv`, `votes.csv` and
 * `parties.csv`. A body is a chamber, all of them of Congress 1; roll calls are numbered in a chamber, people and parties in the record.
 * The cast codes are 1 yes, 6 no, 3 supported, 4 opposed, 7 abstained, 8 present, 9 absent, excused or refused.
 *
 * @param dataset - the record
 * @returns the files, and what they cannot hold
 * @see Jeffrey B. Lewis and others, Voteview: Congressional Roll-Call Votes Database, "Data", https://voteview.com/data
 * @example
 * ```ts
 * const { files } = toVoteview(loadDataset());
 * files['votes.csv'].split('\n')[0] // => 'congress,chamber,rollnumber,icpsr,cast_code'
 * ```
 */
export function toVoteview(dataset: Dataset): WrittenFormat {
  const chambers = chamberNames(dataset.bodies);
  const chamber = ({ session }: Vote) => chambers.get(session.body) ?? '';
  const people = new Map(dataset.people.map((one, index) => [one, numberOf(index)]));
  const parties = new Map(dataset.parties.map((one, index) => [one, index + 1]));
  const numbers = rollNumbers(dataset.votes);
  const place = (vote: Vote) => ({
    congress: 1,
    chamber: chamber(vote),
    rollnumber: numbers.get(vote),
  });
  const ballots = dataset.ballots.filter((one) => one.person !== undefined);
  const members = membersOf(dataset, ballots, chambers);
  return {
    files: {
      'members.csv': csvText(
        ['congress', 'chamber', 'icpsr', 'party_code', 'bioname'],
        members.map(([name, person]) => ({
          congress: 1,
          chamber: name,
          icpsr: people.get(person),
          party_code: only(partiesOf(person), parties),
          bioname: nameIn(person.name, 'en'),
        })),
      ),
      'rollcalls.csv': csvText(
        [
          ...['congress', 'chamber', 'rollnumber', 'date', 'yea_count', 'nay_count'],
          ...['vote_result', 'vote_desc', 'vote_question'],
        ],
        dataset.votes.map((vote) => ({
          ...place(vote),
          date: dayOf(vote),
          yea_count: vote.yes,
          nay_count: vote.no,
          vote_result: vote.result === 'not-told' ? undefined : vote.result,
          vote_desc: vote.motion.text,
          vote_question: nameIn(vote.motion.label, 'en'),
        })),
      ),
      'votes.csv': csvText(
        ['congress', 'chamber', 'rollnumber', 'icpsr', 'cast_code'],
        ballots.map(({ vote, person, option }) => ({
          ...place(vote),
          icpsr: person && people.get(person),
          cast_code: castCodes[option],
        })),
      ),
      'parties.csv': csvText(
        ['party_code', 'party_name'],
        dataset.parties.map((one) => ({
          party_code: parties.get(one),
          party_name: nameIn(one.name, 'en'),
        })),
      ),
    },
    cannotHold: notInVoteview(dataset, ballots, members),
  };
}

function numberOf(index: number): number {
  const number = index + 1;
  return number < presidents ? number : number + (100_000 - presidents);
}

/** Bodies by their names; those that share one have their identifiers behind it. */
function chamberNames(bodies: readonly Body[]): ReadonlyMap<Body, string> {
  const names = bodies.map((one) => nameIn(one.name, 'en'));
  return new Map(
    bodies.map((one, index) => {
      const name = names[index] ?? one.id;
      return [one, names.indexOf(name) === names.lastIndexOf(name) ? name : `${name} (${one.id})`];
    }),
  );
}

/** The votes of each body, numbered from 1 in the order of the record. */
function rollNumbers(votes: readonly Vote[]): ReadonlyMap<Vote, number> {
  const last = new Map<Body, number>();
  return new Map(
    votes.map((vote) => {
      const number = (last.get(vote.session.body) ?? 0) + 1;
      last.set(vote.session.body, number);
      return [vote, number];
    }),
  );
}

/** Who is a member of each body or has a ballot in it, each once. */
function membersOf(
  { memberships, bodies }: Dataset,
  ballots: readonly Ballot[],
  chambers: ReadonlyMap<Body, string>,
): (readonly [string, Person])[] {
  const members = new Map<Body, Set<Person>>(bodies.map((one) => [one, new Set()]));
  for (const { body, person } of memberships) members.get(body)?.add(person);
  for (const { vote, person } of ballots) {
    if (person) members.get(vote.session.body)?.add(person);
  }
  return [...members].flatMap(([body, people]) =>
    [...people].map((person) => [chambers.get(body) ?? body.id, person] as const),
  );
}

/** The number of the party to which a person belonged throughout. */
function only(own: readonly Party[], numbers: ReadonlyMap<Party, number>): number | undefined {
  return own.length === 1 && own[0] ? numbers.get(own[0]) : undefined;
}

/** The day of a vote on the Gregorian calendar, where it is known to the day. */
function dayOf({ session: { date } }: Vote): string | undefined {
  if (!date || date.about || date.earliest === undefined || date.earliest !== date.latest) {
    return undefined;
  }
  return inCalendar(date, 'gregorian');
}

function notInVoteview(
  dataset: Dataset,
  ballots: readonly Ballot[],
  members: readonly (readonly [string, Person])[],
): string[] {
  const listed = new Set(members.map(([, person]) => person));
  const undated = dataset.votes.filter((vote) => vote.session.date && !dayOf(vote)).length;
  const codes = new Map<string, number>();
  for (const { option } of ballots) {
    if (castCodes[option] >= 7) codes.set(option, (codes.get(option) ?? 0) + 1);
  }
  const counted = (count: number, what: string) => (count > 0 ? [`${what} (${count})`] : []);
  const options = [...codes].map(([option, count]) => `${option} (${count})`);
  return [
    'the identifiers of the record: roll calls, people and parties have numbers instead',
    'sessions as such: roll calls of one chamber on one day are told together',
    ...counted(undated, 'dates that are not known to the day'),
    ...counted(
      dataset.votes.filter(({ abstain }) => abstain !== undefined).length,
      'numbers of abstentions',
    ),
    ...counted(dataset.ballots.length - ballots.length, 'ballots of parties'),
    ...(options.length > 0
      ? [
          `options apart: 7 and 8 are both “present”, 9 is “not voting”. It concerns ${options.join(', ')}`,
        ]
      : []),
    ...counted(
      dataset.people.filter((person) => partiesOf(person).length > 1).length,
      'parties of people who were in more than one',
    ),
    ...counted(
      dataset.people.filter((person) => !listed.has(person)).length,
      'people who are members of no body and have no ballot',
    ),
    ...leftOut(dataset, {
      bodies: ['id', 'name_en'],
      parties: ['id', 'name_en'],
      people: ['id', 'name_en', 'party'],
      affiliations: ['id', 'person', 'party'],
      memberships: ['id', 'person', 'body'],
      sessions: ['id', 'body', 'date', 'calendar'],
      motions: ['id', 'label_en', 'text'],
      votes: ['id', 'motion', 'session', 'result', 'yes', 'no', 'abstain'],
      ballots: ['id', 'vote', 'person', 'party', 'option'],
    }),
  ];
}
