import { selectRollCalls } from '../../analysis/rollcalls/select-roll-calls.js';
import { summarizeMembers } from '../../analysis/rollcalls/summarize-members.js';
import { summarizeVotes } from '../../analysis/rollcalls/summarize-votes.js';
import type { Dataset } from '../../records/records.js';
import { evidenceOfMembers, type RollCallsOfBody, rollCallsNamed } from '../roll-calls-of-body.js';

/** What can be chosen of the figure of party unity. */
export interface PartyUnityParameters {
  /** Identifier of the body. */
  readonly body: string;
  /** Identifiers of the two parties whose majorities are compared. */
  readonly party: string;
  readonly other: string;
  /** How many parties are shown at most. */
  readonly rows: number;
}

/** How far a member voted with the own party. */
export interface UnityRow {
  readonly member: string;
  readonly party: string;
  /** Party unity votes in which the party had a majority and the member voted. */
  readonly votes: number;
  /** Those in which the member voted with it. */
  readonly withParty: number;
  /** Their share, from 0 to 1. */
  readonly share: number;
}

/** The members of a party. */
export interface UnityOfParty {
  readonly party: string;
  /** Those who can be measured, the least share first. */
  readonly members: readonly UnityRow[];
  readonly median: number;
}

/** How far the members of a body voted with their parties. */
export interface PartyUnityRows extends RollCallsOfBody {
  /** The two parties whose majorities are compared. */
  readonly between: readonly [string, string];
  /** The parties, the largest first. */
  readonly byParty: readonly UnityOfParty[];
  /** How many are drawn. */
  readonly most: number;
  /** How many votes had the two on opposite sides, and in how many both had a side. */
  readonly unityVotes: number;
  readonly judgedVotes: number;
  readonly evidence: (member: string) => string;
}

/** How far members voted with their parties in the votes in which two opposed each other. */
export function partyUnityRows(
  record: Dataset,
  { body, party: one, other, rows }: PartyUnityParameters,
): PartyUnityRows {
  const calls = rollCallsNamed(record, body);
  const between = [one, other] as const;
  const { votes } = summarizeVotes(calls.calls, { between });
  const judged = votes.filter(
    ({ partyUnity }) => partyUnity !== undefined && partyUnity !== 'undetermined',
  );
  const unity = judged.filter(({ partyUnity }) => partyUnity === 'party unity vote');
  const members =
    unity.length === 0
      ? []
      : summarizeMembers(selectRollCalls(calls.calls, { votes: unity.map(({ vote }) => vote.id) }))
          .members;
  const measured = members.flatMap(({ member, parties, lines, rebellions }): UnityRow[] => {
    const party = parties.at(-1);
    if (party === undefined || lines === 0) return [];
    const withParty = lines - rebellions.length;
    return [{ member: member.id, party, votes: lines, withParty, share: withParty / lines }];
  });
  const byParty = [...new Set(measured.map(({ party }) => party))].map((party) => {
    const own = measured.filter((row) => row.party === party).sort((a, b) => a.share - b.share);
    return { party, members: own, median: medianOf(own.map(({ share }) => share)) };
  });
  return {
    ...calls,
    between,
    byParty: byParty.sort((a, b) => b.members.length - a.members.length),
    most: rows,
    unityVotes: unity.length,
    judgedVotes: judged.length,
    evidence: evidenceOfMembers(calls),
  };
}

/** The middle of sorted numbers, or that between the two in the middle. */
function medianOf(sorted: readonly number[]): number {
  const half = (sorted.length - 1) / 2;
  return (sorted[Math.floor(half)]! + sorted[Math.ceil(half)]!) / 2;
}
