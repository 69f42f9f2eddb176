import { partyOn } from '../../analysis/rollcalls/party-on.js';
import type { Dataset } from '../../records/records.js';
import { evidenceOfMembers, type RollCallsOfBody, rollCallsNamed } from '../roll-calls-of-body.js';
import { scaleOfBody } from '../scale-of-body.js';

/** What can be chosen of the figure of ideal points. */
export interface IdealPointParameters {
  /** Identifier of the body. */
  readonly body: string;
  /** Identifier of the party that lies on the right; the largest if left out. */
  readonly party?: string;
  /** Samples for the intervals. */
  readonly samples: number;
}

/** Where a member lies. */
export interface IdealPointRow {
  readonly member: string;
  readonly party: string | undefined;
  /** From the left, beginning with 1. */
  readonly rank: number;
  readonly point: number;
  /** The ends of the interval; undefined where there are no samples. */
  readonly lower: number | undefined;
  readonly upper: number | undefined;
  /** Votes that divided, in which the member voted, and those that the points tell right. */
  readonly votes: number;
  readonly told: number;
}

/** Where the members of a body lie. */
export interface IdealPointRows extends RollCallsOfBody {
  /** From the left. */
  readonly rows: readonly IdealPointRow[];
  /** Who lies on the right: the identifier of a party, or of a member where no party is told. */
  readonly anchor: string;
  readonly samples: number;
  /** The votes that were scaled, and those that were not. */
  readonly scaled: number;
  readonly leftOut: number;
  /** The share of choices told right. */
  readonly classified: number;
  readonly evidence: (member: string) => string;
}

/** Where the members of a body lie by their votes. */
export function idealPointRows(
  record: Dataset,
  { body, party, samples }: IdealPointParameters,
): IdealPointRows {
  const calls = rollCallsNamed(record, body);
  const scale = scaleOfBody(calls, { dimensions: 1, party, samples });
  const last = calls.calls.votes.at(-1)?.date;
  const rows = scale.members
    .map(({ member, point, interval, choices, told }) => ({
      member: member.id,
      party: partyOn(member, last),
      point: point[0]!,
      lower: interval?.[0]?.lower,
      upper: interval?.[0]?.upper,
      votes: choices,
      told,
    }))
    .sort((a, b) => a.point - b.point)
    .map((row, place) => ({ ...row, rank: place + 1 }));
  const [anchor] = scale.anchors;
  return {
    ...calls,
    rows,
    anchor: 'party' in anchor! ? anchor.party : anchor!.member,
    samples,
    scaled: scale.votes.length,
    leftOut: scale.leftOut.unanimous + scale.leftOut.lopsided,
    classified: scale.fit.classified,
    evidence: evidenceOfMembers(calls),
  };
}
