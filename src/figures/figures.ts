import { ArgumentError } from '../errors/argument-error.js';
import { abstainersChooseFigure } from './abstainers-choose.js';
import { abstentions4November } from './abstentions-4-november.js';
import { antonovSplits } from './antonov-splits.js';
import { bothSides } from './both-sides.js';
import { coalitions } from './coalitions.js';
import { confidenceBounds } from './confidence-bounds.js';
import { confidenceDistributions } from './confidence-distributions.js';
import { confidenceWithoutCommissars } from './confidence-without-commissars.js';
import { datingByPage } from './dating-by-page.js';
import { fifthCongressVariants } from './fifth-congress-variants.js';
import type { Figure } from './figure.js';
import { findings } from './findings.js';
import { knownAttendance } from './known-attendance.js';
import { majorityChances } from './majority-chances.js';
import { majoritySessions } from './majority-sessions.js';
import { margins } from './margins.js';
import { otherRules } from './other-rules.js';
import { parliaments } from './parliaments.js';
import { powerUnderRandomAttendanceFigure } from './power-under-random-attendance.js';
import { proposalsAndOutcomes } from './proposals-and-outcomes.js';
import { quorumOfHalfFigure } from './quorum-of-half.js';
import { recordedVotes } from './recorded-votes.js';
import { replyBounds } from './reply-bounds.js';
import { rhythmOfSessions } from './rhythm-of-sessions.js';
import { seatsAndPowerFigure } from './seats-and-power.js';
import { sharesInBodies } from './shares-in-bodies.js';
import { successShares } from './success-shares.js';
import { timeline } from './timeline.js';
import { turnout } from './turnout.js';

/** Every figure, in the order of the notebooks. */
export const figures: readonly Figure[] = [
  recordedVotes,
  margins,
  otherRules,
  knownAttendance,
  turnout,
  majorityChances,
  majoritySessions,
  parliaments,
  seatsAndPowerFigure,
  coalitions,
  powerUnderRandomAttendanceFigure,
  antonovSplits,
  confidenceBounds,
  confidenceDistributions,
  replyBounds,
  abstentions4November,
  confidenceWithoutCommissars,
  abstainersChooseFigure,
  quorumOfHalfFigure,
  timeline,
  datingByPage,
  rhythmOfSessions,
  proposalsAndOutcomes,
  successShares,
  sharesInBodies,
  findings,
  fifthCongressVariants,
  bothSides,
];

/**
 * Finds a figure by its name.
 *
 * @param name - the name: `margins`
 * @returns the figure
 * @throws ArgumentError if there is none of that name
 * @example
 * ```ts
 * findFigure('margins').notebook // => '01-recorded-votes'
 * ```
 */
export function findFigure(name: string): Figure {
  const found = figures.find((figure) => figure.name === name);
  if (!found) {
    throw new ArgumentError('name', name, `one of ${figures.map((one) => one.name).join(', ')}`);
  }
  return found;
}
