export { abstainersChooseChart, abstainersChooseTitle } from './abstainers-choose/index.js';
export {
  type AbstainersGrid,
  type AbstainersGridCell,
  type AbstainingGroup,
  abstainersGridCells,
  abstainersGridChart,
} from './abstainers-choose-by-party/index.js';
export {
  type Conclusion,
  type ConclusionPanel,
  type Reading,
  readingsChart,
  readingsTitle,
} from './both-sides/index.js';
export { coalitionsChart, coalitionsTitle } from './coalitions/index.js';
export { type Coalition, coalitionsOf } from './coalitions/rows.js';
export { type DatingOptions, datingChart, datingTitle } from './dating-by-page/index.js';
export {
  type Removal,
  type RemovalStep,
  removalChart,
  removalSteps,
} from './decisive-removal/index.js';
export {
  type DrawnFigure,
  type FigureOptions,
  type FiguresOfRecord,
  figureOfKind,
  figuresOf,
  findFigure,
  type LeftOutFigure,
} from './drawn-figure.js';
export {
  evidenceColumn,
  type FigureCaption,
  type FigureColumn,
  type FigureRow,
  type FigureTable,
} from './figure.js';
export { captionText, figureCaption, type WholeCaption } from './figure-caption.js';
export { figureTable } from './figure-table.js';
export {
  findingMatters,
  findingStrengths,
  findingsChart,
  findingsTitle,
} from './findings/index.js';
export {
  type DrawnKind,
  type Kind,
  type KindDefinition,
  kind,
  type Lack,
  type NamedFigure,
} from './kind.js';
export { allKinds } from './kinds.js';
export { knownAttendanceChart, knownAttendanceTitle } from './known-attendance/index.js';
export { majorityChancesChart, majorityChancesTitle } from './majority-chances/index.js';
export { type ChancePoint, majorityContours } from './majority-chances/rows.js';
export { majoritySessionsChart, majoritySessionsTitle } from './majority-sessions/index.js';
export {
  assumedAttendances,
  curveAt,
  type MajorityUnderAssumption,
  majoritiesUnder,
  type Simulation,
  simulatedAt,
} from './majority-sessions/rows.js';
export { marginsChart, marginsTitle } from './margins/index.js';
export {
  type OtherRule,
  otherRulesChart,
  otherRulesTitle,
  type RuledVote,
  underRules,
  usualRules,
} from './other-rules/index.js';
export type { Given, Parameter } from './parameter.js';
export { parliamentChart, parliamentTitle } from './parliaments/index.js';
export {
  type AttendanceTold,
  attendanceTold,
  powerByAttendanceChart,
  powerByAttendanceTitle,
} from './power-under-random-attendance/index.js';
export {
  type AttendingParty,
  type PartiesThatAttend,
  type PowerAtAttendance,
  powerByAttendance,
} from './power-under-random-attendance/rows.js';
export { proposalsChart, proposalsTitle } from './proposals-and-outcomes/index.js';
export { quorumChart, quorumTitle, type VoteInBody } from './quorum-of-half/index.js';
export { recordedVotesChart, recordedVotesTitle } from './recorded-votes/index.js';
export {
  type CountedSessions,
  type DatedSession,
  type Rhythm,
  rhythmChart,
  rhythmTitle,
} from './rhythm-of-sessions/index.js';
export {
  type SeatsOfParty,
  type SeatVariant,
  seatVariantsChart,
  seatVariantsTitle,
} from './seat-variants/index.js';
export {
  type SeatedBody,
  type SeatedParty,
  seatedBody,
  seatedBodyFromChanges,
} from './seated-body.js';
export { seatsAndPowerChart, seatsAndPowerTitle } from './seats-and-power/index.js';
export { type SeatedBodiesOptions, seatedBodies } from './seats-of-bodies.js';
export {
  type BodyShare,
  type ReferenceShare,
  representationOf,
  sharesInBodiesChart,
  sharesInBodiesTitle,
} from './shares-in-bodies/index.js';
export {
  type RangedGroup,
  type SplitRanges,
  type SplitReading,
  splitRangesChart,
} from './split-bounds/index.js';
export {
  type CountDistribution,
  type CountDistributions,
  countDistributionsChart,
} from './split-distributions/chart.js';
export {
  type SplitAxis,
  type SplitGrid,
  type SplitGridCell,
  type SplitsOfTwo,
  splitGridCells,
  splitGridChart,
} from './split-grid/index.js';
export {
  type PartySuccess,
  type SuccessMeasure,
  successSharesChart,
  successSharesTitle,
} from './success-shares/index.js';
export {
  type TimelineItem,
  type TimelineLane,
  type TimelineOptions,
  timelineChart,
  timelineTitle,
} from './timeline/index.js';
export { type TouchedFigure, touchedFigures } from './touched-figures.js';
export { turnoutChart, turnoutTitle } from './turnout/index.js';
export { type WriteFigureOptions, writeFigure } from './write-figure.js';
export {
  type FigureToWrite,
  type WriteFiguresOptions,
  type WrittenFigure,
  writeFigures,
} from './write-figures.js';
