import type { MeasuredValue } from '../measured-value.js';

/** What one vote can add to a share: a case for it, a case against it, or no case at all. */
export type Outcome = 'for' | 'against' | 'none';

/** How many votes are certainly for, certainly against, or open, and the share that results. */
export interface OutcomeShare {
  readonly certainlyFor: number;
  readonly certainlyAgainst: number;
  readonly open: number;
  readonly share: MeasuredValue;
}

/**
 * The share of cases that are for, among those for and against, when each vote has one of several
 * possible outcomes and no vote depends on another.
 */
export function shareOfOutcomes(
  votes: readonly ReadonlySet<Outcome>[],
  reason: string,
): OutcomeShare {
  let certainlyFor = 0;
  let certainlyAgainst = 0;
  let open = 0;
  let canBeFor = 0;
  let canBeAgainst = 0;
  let alwaysDefined = false;
  for (const vote of votes) {
    if (vote.has('for')) canBeFor += 1;
    if (vote.has('against')) canBeAgainst += 1;
    if (!vote.has('none')) alwaysDefined = true;
    if (vote.size > 1) open += 1;
    else if (vote.has('for')) certainlyFor += 1;
    else if (vote.has('against')) certainlyAgainst += 1;
  }
  const counts = { certainlyFor, certainlyAgainst, open };
  if (canBeFor + canBeAgainst === 0) return { ...counts, share: { kind: 'undefined', reason } };
  // The greatest share takes a case for wherever there can be one, and otherwise no case where
  // that can be; the least share does the same with cases against.
  const upper = canBeFor === 0 ? 0 : canBeFor / (canBeFor + certainlyAgainst);
  const lower = canBeAgainst === 0 ? 1 : certainlyFor / (certainlyFor + canBeAgainst);
  const share: MeasuredValue =
    lower === upper && alwaysDefined
      ? { kind: 'value', value: lower }
      : { kind: 'interval', lower, upper, alwaysDefined };
  return { ...counts, share };
}
