import { summarizeMembers } from '../../analysis/rollcalls/summarize-members.js';
import type { Dataset } from '../../records/records.js';
import {
  evidenceOfMembers,
  type MembersParameters,
  type RollCallsOfBody,
  rollCallsNamed,
} from '../roll-calls-of-body.js';

/** A member who voted against the line of the own party. */
export interface RebelRow {
  readonly member: string;
  /** The party at the last of the votes. */
  readonly party: string | undefined;
  readonly rebellions: number;
  /** The votes in which the party had a line and the member voted. */
  readonly lines: number;
  /** The share of them that were against the line, from 0 to 1. */
  readonly share: number;
  /** The votes against the line, by their identifiers. */
  readonly votes: readonly string[];
}

/** The members who voted against the line of their own party. */
export interface RebelRows extends RollCallsOfBody {
  /** All who voted where their party had a line, the largest shares first; of equal ones those with more such votes. */
  readonly judged: readonly RebelRow[];
  /** Those who ever voted against it. */
  readonly rebels: readonly RebelRow[];
  /** How many are drawn. */
  readonly most: number;
  readonly evidence: (member: string) => string;
}

/** The members of a body, or of a party in it, who voted against the line of their own party. */
export function rebelRows(record: Dataset, { body, party, rows }: MembersParameters): RebelRows {
  const calls = rollCallsNamed(record, body);
  const judged = summarizeMembers(calls.calls)
    .members.filter(
      ({ lines, parties }) => lines > 0 && (party === undefined || parties.includes(party)),
    )
    .map(({ member, parties, rebellions, lines }) => ({
      member: member.id,
      party: parties.at(-1),
      rebellions: rebellions.length,
      lines,
      share: rebellions.length / lines,
      votes: rebellions.map(({ vote }) => vote.id),
    }))
    .sort((a, b) => b.share - a.share || b.rebellions - a.rebellions);
  const rebels = judged.filter(({ rebellions }) => rebellions > 0);
  return { ...calls, judged, rebels, most: rows, evidence: evidenceOfMembers(calls) };
}
