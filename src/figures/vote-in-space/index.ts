import { ArgumentError } from '../../errors/argument-error.js';
import { inLanguage } from '../../language/in-language.js';
import { writeCount } from '../../language/write-count.js';
import { writeList } from '../../language/write-list.js';
import { writePercent } from '../../language/write-percent.js';
import { nameIn } from '../../records/name-in.js';
import { evidenceColumn } from '../figure.js';
import { isLack, kind } from '../kind.js';
import {
  bodyParameter,
  chooseRollCalls,
  nameOfMember,
  rollCallsOfBodies,
} from '../roll-calls-of-body.js';
import { canBeScaled, scalable } from '../scale-of-body.js';
import { chartOfVoteInSpace } from './chart.js';
import {
  mostDivided,
  scaledVotes,
  type VoteInSpaceParameters,
  type VoteInSpaceRows,
  voteInSpaceRows,
} from './rows.js';
import { cases, otherwise, shown, title } from './words.js';

/** So many who voted otherwise are named. */
const mostNamed = 12;

/** A vote among the positions of the members, with its cutting line. */
export const voteInSpace = kind<VoteInSpaceParameters, VoteInSpaceRows>({
  name: 'vote-in-space',
  title,
  about:
    'how members voted in one vote, where they lie by all votes in two dimensions, with the line that divides both sides best',
  needs: scalable,
  parameters: {
    body: bodyParameter,
    vote: {
      type: 'record',
      table: 'votes',
      about: 'the vote; the one that divided the members most evenly',
    },
    party: {
      type: 'record',
      table: 'parties',
      about: 'the party that is put on the right, since votes do not tell sides; the largest',
    },
  },
  choose: (record, { body, vote, party }) => {
    const asked = rollCallsOfBodies(record).find(
      (one) => vote !== undefined && one.votes.has(vote),
    );
    const calls = chooseRollCalls(record, body ?? asked?.body.id, canBeScaled, scalable);
    if (isLack(calls)) return calls;
    const lines = scaledVotes(calls, party);
    if (vote !== undefined && !lines.some((line) => line.vote.id === vote)) {
      throw new ArgumentError(
        'vote',
        vote,
        `a vote that divided the members of ${calls.body.id}: with ballots of people, and more than a fortieth of them on the smaller side`,
      );
    }
    return {
      body: calls.body.id,
      vote: vote ?? mostDivided(calls, lines),
      ...(party === undefined ? {} : { party }),
    };
  },
  rows: voteInSpaceRows,
  bodies: ({ body }) => [body.id],
  chart: chartOfVoteInSpace,
  caption: (rows, language) => {
    const voted = rows.voters.filter(({ option }) => option !== 'neither');
    const others = voted.filter(({ expected }) => expected === false);
    const expected = writePercent((voted.length - others.length) / voted.length, 1, language);
    const names = others
      .slice(0, mostNamed)
      .map(({ member }) => nameOfMember(rows, member, language));
    const rest = others.length - names.length;
    const listed =
      rest > 0
        ? `${names.join(', ')} … +${writeCount(rest, language)}`
        : writeList(names, language);
    return {
      shown: [
        inLanguage(shown, language)(nameIn(rows.vote.motion.label, language), expected),
        ...(others.length === 0 ? [] : [inLanguage(otherwise, language)(listed)]),
      ].join(' '),
      cases: inLanguage(cases, language)(
        writeCount(voted.length, language),
        writeCount(rows.voters.length, language),
        writeCount(rows.scaled, language),
        nameIn(rows.body.name, language),
      ),
    };
  },
  slots: (rows, language) => ({
    motion: nameIn(rows.vote.motion.label, language),
    otherwise: writeCount(
      rows.voters.filter(({ expected }) => expected === false).length,
      language,
    ),
  }),
  table: (rows) => ({
    columns: [
      { name: 'vote', about: 'Identifier of the vote' },
      { name: 'member', about: 'Identifier of the member' },
      { name: 'party', about: 'Identifier of the party on the day of the vote' },
      { name: 'option', about: 'yes, no, or neither' },
      { name: 'expected', about: 'Whether the line tells it: yes or no; empty for neither' },
      { name: 'first', unit: 'standard deviations', about: 'The place in the first dimension' },
      { name: 'second', unit: 'standard deviations', about: 'The place in the second dimension' },
      {
        name: 'inclination',
        unit: 'standard normal',
        about: 'The inclination to yes that the line gives the place: 0 upon it',
      },
      { name: 'scaled', unit: 'votes', about: 'The votes by which members are placed' },
      evidenceColumn,
    ],
    rows: rows.voters.map(({ member, party, option, expected, first, second }) => ({
      vote: rows.vote.id,
      member,
      party,
      option,
      expected: expected === undefined ? undefined : expected ? 'yes' : 'no',
      first,
      second,
      inclination: rows.line.intercept + rows.line.slope[0]! * first + rows.line.slope[1]! * second,
      scaled: rows.scaled,
      evidence: rows.evidence(member),
    })),
  }),
});
