import { abstainersChooseFigure } from './abstainers-choose/index.js';
import { abstainersChooseByParty } from './abstainers-choose-by-party/index.js';
import { agreementMap } from './agreement-map/index.js';
import { bothSides } from './both-sides/index.js';
import { coalitions } from './coalitions/index.js';
import { cohesionOverTimeFigure } from './cohesion-over-time/index.js';
import { datingByPage } from './dating-by-page/index.js';
import { decisiveRemoval } from './decisive-removal/index.js';
import { findings } from './findings/index.js';
import { howMuchIsStated } from './how-much-is-stated/index.js';
import { idealPointsFigure } from './ideal-points/index.js';
import type { Kind } from './kind.js';
import { knownAttendance } from './known-attendance/index.js';
import { majorityChances } from './majority-chances/index.js';
import { majoritySessions } from './majority-sessions/index.js';
import { margins } from './margins/index.js';
import { otherRules } from './other-rules/index.js';
import { parliaments } from './parliaments/index.js';
import { partiesByVotesFigure } from './parties-by-votes/index.js';
import { partyUnity } from './party-unity/index.js';
import { personsBySessions } from './persons-by-sessions/index.js';
import { powerUnderRandomAttendanceFigure } from './power-under-random-attendance/index.js';
import { proposalsAndOutcomes } from './proposals-and-outcomes/index.js';
import { quorumOfHalfFigure } from './quorum-of-half/index.js';
import { rebels } from './rebels/index.js';
import { recordedVotes } from './recorded-votes/index.js';
import { rhythmOfSessions } from './rhythm-of-sessions/index.js';
import { rollCallPage } from './roll-call-page/index.js';
import { seatVariantsFigure } from './seat-variants/index.js';
import { seatsAndPowerFigure } from './seats-and-power/index.js';
import { sharesInBodies } from './shares-in-bodies/index.js';
import { splitBoundsFigure } from './split-bounds/index.js';
import { splitDistributions } from './split-distributions/index.js';
import { splitGrid } from './split-grid/index.js';
import { successShares } from './success-shares/index.js';
import { tenures } from './tenures/index.js';
import { timeline } from './timeline/index.js';
import { tippingPoints } from './tipping-points/index.js';
import { turnout } from './turnout/index.js';
import { voteInSpace } from './vote-in-space/index.js';
import { votesOfRecordFigure } from './votes-of-record/index.js';

const kinds: readonly Kind[] = [
  recordedVotes,
  margins,
  tippingPoints,
  otherRules,
  votesOfRecordFigure,
  knownAttendance,
  personsBySessions,
  turnout,
  majorityChances,
  majoritySessions,
  parliaments,
  seatsAndPowerFigure,
  coalitions,
  powerUnderRandomAttendanceFigure,
  splitGrid,
  splitBoundsFigure,
  splitDistributions,
  abstainersChooseByParty,
  partiesByVotesFigure,
  decisiveRemoval,
  abstainersChooseFigure,
  quorumOfHalfFigure,
  timeline,
  datingByPage,
  rhythmOfSessions,
  proposalsAndOutcomes,
  successShares,
  sharesInBodies,
  tenures,
  findings,
  howMuchIsStated,
  seatVariantsFigure,
  bothSides,
  rollCallPage,
  agreementMap,
  idealPointsFigure,
  voteInSpace,
  cohesionOverTimeFigure,
  partyUnity,
  rebels,
];

/**
 * Every kind of figure, in the order in which they are listed.
 *
 * @returns the kinds: each with its name, what it needs of a record, and its parameters with their defaults
 * @example
 * ```ts
 * allKinds()[0].name // => 'recorded-votes'
 * ```
 */
export function allKinds(): readonly Kind[] {
  return kinds;
}
