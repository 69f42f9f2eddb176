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
 * @param vote - the counts, each undefined if it is not told
 * @param size - the fewest and the most members that the body can have had; undefined if not known
 * @returns the measures, or, for a vote whose yes or no is not told, that it has none and why
 * @throws ArgumentError if a count that is told is not a whole number of votes, or nobody voted for or against
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
  },
  size?: SizeBounds,
): VoteMeasures {
  const { yes, no, abstain } = vote;
  if (yes === undefined || no === undefined) {
    const untold = [yes === undefined ? ['for'] : [], no === undefined ? ['against'] : []].flat();
    return { kind: 'not counted', reason: `the votes ${untold.join(' and ')} are not told` };
  }
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
