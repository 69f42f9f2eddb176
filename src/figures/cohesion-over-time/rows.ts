import type { MeasuredValue } from '../../analysis/measured-value.js';
import { cohesionOverTime } from '../../analysis/rollcalls/cohesion-over-time.js';
import { summarizeVotes } from '../../analysis/rollcalls/summarize-votes.js';
import { passageIds } from '../../charts/quotes-of.js';
import type { Dataset } from '../../records/records.js';
import { opposedParties } from '../opposed-parties.js';
import { type RollCallsOfBody, rollCallsNamed } from '../roll-calls-of-body.js';

/** What can be chosen of the figure of cohesion. */
export interface CohesionParameters {
  /** Identifier of the body. */
  readonly body: string;
  /** How time is divided; the order of the votes where they have no dates. */
  readonly by: 'year' | 'month' | 'day' | 'order';
  /** How many parties are shown at most. */
  readonly rows: number;
}

/** How cohesive a party was in a period; shares from 0 to 1, between bounds that are equal where all ballots are told. */
export interface CohesionRow {
  readonly period: string;
  /** The place of the period in time: years, or votes in the order of the record. */
  readonly at: number;
  readonly party: string;
  readonly votes: number;
  readonly atLeast: number;
  readonly atMost: number;
  /** The mean of the index corrected for the size of the party, where it is one number. */
  readonly corrected: number | undefined;
  /** The share of votes of the period in which the two parties compared opposed each other. */
  readonly opposed: number | undefined;
  readonly evidence: string;
}

/** How cohesive the parties of a body were, over time. */
export interface CohesionRows extends RollCallsOfBody {
  readonly by: CohesionParameters['by'];
  readonly between: readonly [string, string] | undefined;
  /** The periods, in the order of time. */
  readonly periods: readonly { readonly name: string; readonly at: number }[];
  /** The rows of the parties that are drawn, the largest parties first. */
  readonly rows: readonly CohesionRow[];
  readonly drawn: readonly string[];
  /** How many parties had two members or more in a vote. */
  readonly parties2: number;
  /** How many votes there are. */
  readonly counted: number;
}

/** Into so many spans votes without dates are divided at most. */
const mostSpans = 24;

/** How cohesive the parties of a body were, over time; a party of one is always of one mind, and left out. */
export function cohesionRows(
  record: Dataset,
  { body, by, rows }: CohesionParameters,
): CohesionRows {
  const calls = rollCallsNamed(record, body);
  const count = calls.calls.votes.length;
  const span = Math.max(1, Math.ceil(count / mostSpans));
  const between = opposedParties(calls.calls);
  const { rows: all } = cohesionOverTime(calls.calls, {
    by: by === 'order' ? span : by,
    ...(between && { between }),
  });
  const sizes = sizesOf(calls);
  const largest = [...sizes.keys()].sort((a, b) => sizes.get(b)! - sizes.get(a)!);
  const drawn = largest.slice(0, rows);
  const evidence = evidenceOfPeriods(calls, by, span);
  const kept = all.flatMap(({ period, party, votes, rice, riceCorrected, partyUnityShare }) => {
    if (!drawn.includes(party) || rice.kind === 'undefined') return [];
    const [atLeast, atMost] = boundsOf(rice);
    const corrected = riceCorrected.kind === 'value' ? riceCorrected.value : undefined;
    const told = { period, at: placeOf(period), party, votes, atLeast, atMost };
    return [{ ...told, corrected, opposed: partyUnityShare, evidence: evidence(period) }];
  });
  const names = [...new Set(kept.map(({ period }) => period))];
  return {
    ...calls,
    by,
    between,
    periods: names.map((name) => ({ name, at: placeOf(name) })),
    rows: drawn.flatMap((party) => kept.filter((row) => row.party === party)),
    drawn,
    parties2: largest.length,
    counted: count,
  };
}

/** The parties that had two members or more in a vote, with the most that they had. */
function sizesOf({ calls }: RollCallsOfBody): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const { parties } of summarizeVotes(calls).votes) {
    for (const { party, members } of parties) {
      if (members > 1) sizes.set(party, Math.max(members, sizes.get(party) ?? 0));
    }
  }
  return sizes;
}

function boundsOf(value: Exclude<MeasuredValue, { kind: 'undefined' }>): [number, number] {
  return value.kind === 'value' ? [value.value, value.value] : [value.lower, value.upper];
}

/** Where the middle of a period lies: in years where it is a date, in the order of votes where it is a span of them. */
function placeOf(period: string): number {
  const [first = 0, last = first] = period.split('–').map(Number);
  if (!Number.isNaN(first)) return /^\d{4}$/.test(period) ? first + 0.5 : (first + last) / 2;
  const [year = 0, month = 1, day] = period.split('-').map(Number);
  return year + (month - 1 + (day === undefined ? 0.5 : (day - 0.5) / 31)) / 12;
}

/** The passages on which the votes of a period rest. */
function evidenceOfPeriods(
  { calls, votes }: RollCallsOfBody,
  by: CohesionParameters['by'],
  span: number,
): (period: string) => string {
  const length = { year: 4, month: 7, day: 10, order: 0 }[by];
  const first = (period: string) => Number(period.split('–')[0]) - 1;
  return (period) => {
    const own =
      by === 'order'
        ? calls.votes.slice(first(period), first(period) + span)
        : calls.votes.filter(({ date }) => date?.slice(0, length) === period);
    return passageIds(own.map(({ id }) => votes.get(id)!));
  };
}
