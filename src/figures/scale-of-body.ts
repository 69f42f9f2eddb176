import { choicesOf } from '../analysis/rollcalls/engine/choices.js';
import {
  type IdealPointOptions,
  type IdealPoints,
  idealPoints,
} from '../analysis/rollcalls/ideal-points.js';
import { partyOn } from '../analysis/rollcalls/party-on.js';
import { ArgumentError } from '../errors/argument-error.js';
import { areMany, type RollCallsOfBody } from './roll-calls-of-body.js';

/** What a scale needs of a record, as the end of a sentence. */
export const scalable =
  'roll calls of one body that divide people often enough for a scale: votes with more than a fortieth on the smaller side, and people with at least 25 of these';

/** How a figure asks for a scale. */
export interface AskedScale {
  readonly dimensions: 1 | 2;
  /** Identifier of the party that lies on the right; the largest if left out. */
  readonly party?: string | undefined;
  /** Samples for the intervals; none if left out. */
  readonly samples?: number;
}

/** The same samples in every run. */
const seed = 1;

const known = new WeakMap<RollCallsOfBody, Map<string, IdealPoints>>();

/** The ideal points of a body, which take a second or more and are computed once. */
export function scaleOfBody(calls: RollCallsOfBody, asked: AskedScale): IdealPoints {
  const scales = known.get(calls) ?? new Map<string, IdealPoints>();
  known.set(calls, scales);
  const name = JSON.stringify([asked.dimensions, asked.party, asked.samples]);
  const made = scales.get(name) ?? idealPoints(calls.calls, optionsOf(calls, asked));
  scales.set(name, made);
  return made;
}

function optionsOf(
  calls: RollCallsOfBody,
  { dimensions, party = largestParty(calls), samples = 0 }: AskedScale,
): IdealPointOptions {
  return {
    dimensions,
    ...(party === undefined ? {} : { anchors: [{ party }] }),
    ...(samples < 2 ? {} : { bootstrap: { samples, seed } }),
  };
}

/** The party of most members who are scaled; undefined where none is told. */
function largestParty({ calls }: RollCallsOfBody): string | undefined {
  const sizes = new Map<string, number>();
  for (const row of choicesOf(calls, {}).rows) {
    const party = partyOn(calls.members[row]!);
    if (party !== undefined) sizes.set(party, (sizes.get(party) ?? 0) + 1);
  }
  return [...sizes].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** Whether a scale can be made of roll calls. */
export function canBeScaled(calls: RollCallsOfBody): boolean {
  if (!areMany(calls)) return false;
  try {
    choicesOf(calls.calls, {});
    return true;
  } catch (error) {
    if (error instanceof ArgumentError) return false;
    throw error;
  }
}
