import type { MeasuredValue } from '../measured-value.js';
import { checkedBallots, forEachTally, type GroupBallots, type Tally } from './group-ballots.js';

/**
 * Applies an index to a group whose ballots may be partly unknown. The index gives `undefined` for
 * a tally on which it has no value; `reason` says why.
 */
export function measureBallots(
  ballots: GroupBallots,
  reason: string,
  index: (tally: Tally) => number | undefined,
): MeasuredValue {
  const bounds = new Bounds();
  const checked = checkedBallots(ballots);
  // Where all is known there is one way, and nothing to go through.
  if (checked.unknown === 0) bounds.add(index(checked));
  else forEachTally(checked, '', (tally) => bounds.add(index(tally)));
  return bounds.result(reason);
}

/** Gathers the possible values of a measure, `undefined` standing for none. */
export class Bounds {
  private lower = Number.POSITIVE_INFINITY;
  private upper = Number.NEGATIVE_INFINITY;
  private alwaysDefined = true;

  add(value: number | undefined): void {
    if (value === undefined) {
      this.alwaysDefined = false;
      return;
    }
    this.lower = Math.min(this.lower, value);
    this.upper = Math.max(this.upper, value);
  }

  result(reason: string): MeasuredValue {
    const { lower, upper, alwaysDefined } = this;
    if (lower > upper) return { kind: 'undefined', reason };
    if (lower === upper && alwaysDefined) return { kind: 'value', value: lower };
    return { kind: 'interval', lower, upper, alwaysDefined };
  }
}
