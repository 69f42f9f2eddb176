import { partyOn } from '../../analysis/rollcalls/party-on.js';
import { rollCallOptions } from '../../analysis/rollcalls/roll-call-option.js';
import type { VoteLine } from '../../analysis/rollcalls/scaled-roll-calls.js';
import type { Dataset, Vote } from '../../records/records.js';
import { evidenceOfMembers, type RollCallsOfBody, rollCallsNamed } from '../roll-calls-of-body.js';
import { scaleOfBody } from '../scale-of-body.js';

/** What can be chosen of the figure of a vote in space. */
export interface VoteInSpaceParameters {
  /** Identifier of the body. */
  readonly body: string;
  /** Identifier of the vote. */
  readonly vote: string;
  /** Identifier of the party that lies on the right; the largest if left out. */
  readonly party?: string;
}

/** A member, and how he or she voted. */
export interface VoterInSpace {
  readonly member: string;
  readonly party: string | undefined;
  readonly first: number;
  readonly second: number;
  readonly option: 'yes' | 'no' | 'neither';
  /** Whether the line tells it; undefined where the member voted neither. */
  readonly expected: boolean | undefined;
}

/** A vote among the positions of the members. */
export interface VoteInSpaceRows extends RollCallsOfBody {
  readonly vote: Vote;
  readonly voters: readonly VoterInSpace[];
  readonly line: VoteLine;
  readonly scaled: number;
  readonly evidence: (member: string) => string;
}

/** The votes of a body that are scaled in two dimensions, each with its line. */
export function scaledVotes(calls: RollCallsOfBody, party?: string): readonly VoteLine[] {
  return scaleOfBody(calls, { dimensions: 2, party }).votes;
}

/** The vote that divided the members most evenly; of equal ones the first. */
export function mostDivided({ calls }: RollCallsOfBody, lines: readonly VoteLine[]): string {
  const yes = rollCallOptions.indexOf('yes');
  const gap = ({ vote, choices }: VoteLine) => {
    const column = calls.votes.indexOf(vote);
    let count = 0;
    for (let row = 0; row < calls.members.length; row += 1) {
      if (calls.codes[row * calls.votes.length + column] === yes) count += 1;
    }
    return Math.abs(2 * count - choices) / choices;
  };
  const [first] = lines.map((line) => ({ line, gap: gap(line) })).sort((a, b) => a.gap - b.gap);
  return first!.line.vote.id;
}

/** The members of a body by their positions in two dimensions, and how they voted in a vote. */
export function voteInSpaceRows(
  record: Dataset,
  { body, vote, party }: VoteInSpaceParameters,
): VoteInSpaceRows {
  const calls = rollCallsNamed(record, body);
  const scale = scaleOfBody(calls, { dimensions: 2, party });
  const line = scale.votes.find((one) => one.vote.id === vote)!;
  const { members, votes, codes } = calls.calls;
  const column = votes.indexOf(line.vote);
  const places = new Map(members.map(({ id }, row) => [id, row]));
  const voters = scale.members.map(({ member, point }): VoterInSpace => {
    const [first = 0, second = 0] = point;
    const told = rollCallOptions[codes[places.get(member.id)! * votes.length + column]!];
    const option = told === 'yes' || told === 'no' ? told : 'neither';
    const inclined = inclinationTo(line, first, second) > 0;
    return {
      member: member.id,
      party: partyOn(member, line.vote.date),
      first,
      second,
      option,
      expected: option === 'neither' ? undefined : inclined === (option === 'yes'),
    };
  });
  return {
    ...calls,
    vote: calls.votes.get(vote)!,
    voters,
    line,
    scaled: scale.votes.length,
    evidence: evidenceOfMembers(calls),
  };
}

/** The inclination to yes at a place. */
export function inclinationTo(
  { intercept, slope: [first = 0, second = 0] }: VoteLine,
  x: number,
  y: number,
): number {
  return intercept + first * x + second * y;
}
