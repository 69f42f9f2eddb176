import { requireCount } from '../../errors/argument-error.js';
import { margin } from './margin.js';
import { numberNeededToWin } from './number-needed-to-win.js';
import { switchesToReverse } from './switches-to-reverse.js';
import { type SizeBounds, type Turnout, turnout } from './turnout.js';
import { type WinningShare, winningShare } from './winning-share.js';

/** The measures of a vote, or why it has none. */
export type VoteMeasures =
  | {
      readonly kind: 'counted';
      /** Votes for less votes against. */
      readonly margin: number;
      /** Share of the side that won. */
      readonly winningShare: WinningShare;
      /** Fewest votes for the motion that carry it at this number of votes. */
      readonly numberNeededToWin: number;
      /** Fewest voters whose change of side changes the outcome. */
      readonly switchesToReverse: number;
      readonly turnout: Turnout;
    }
  | { readonly kind: 'not counted'; readonly reason: string };

/**
 * The measures of a vote: margin, winning share, number needed to win, switches to reverse, turnout.
 *
 * @param vote - the counts, each undefined if it is not told, and the majority that was needed, simple if not said
 * @param size - the fewest and the most members that the body can have had; undefined if not known
 * @returns the measures, or that there are none and why: the yes or no is not told, nobody voted for or against, or another
 *   majority was needed
 * @throws ArgumentError if a count that is told is not a whole number of votes, zero or more
 * @example
 * ```ts
 * voteMeasures({ yes: 29, no: 23, abstain: 3 }).switchesToReverse // => 3
 * voteMeasures({ yes: undefined, no: undefined }) // => { kind: 'not counted', reason: 'the votes for and against are not told' }
 * ```
 */
export function voteMeasures(
  vote: {
    readonly yes: number | undefined;
    readonly no: number | undefined;
    readonly abstain?: number | undefined;
    readonly majority?: 'simple' | 'absolute' | 'qualified';
  },
  size?: SizeBounds,
): VoteMeasures {
  const { yes, no, abstain, majority = 'simple' } = vote;
  for (const [name, count] of Object.entries({ yes, no, abstain })) {
    if (count !== undefined) requireCount(name, count, 'votes');
  }
  if (yes === undefined || no === undefined) {
    const untold = [yes === undefined ? ['for'] : [], no === undefined ? ['against'] : []].flat();
    return { kind: 'not counted', reason: `the votes ${untold.join(' and ')} are not told` };
  }
  if (majority !== 'simple') {
    return {
      kind: 'not counted',
      reason: `the measures are for a simple majority, not ${majority}`,
    };
  }
  if (yes + no === 0) return { kind: 'not counted', reason: 'nobody voted for or against' };
  const counts = { yes, no, abstain };
  return {
    kind: 'counted',
    margin: margin(counts),
    winningShare: winningShare(counts),
    numberNeededToWin: numberNeededToWin(counts),
    switchesToReverse: switchesToReverse(counts),
    turnout: turnout(counts, size),
  };
}
