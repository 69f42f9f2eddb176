export {
  type CalendarAxes,
  calendarAxes,
  type DaySpan,
  writeBothDays,
} from './calendar-axes.js';
export type { ChartNaming } from './chart-naming.js';
export type { ChartOptions } from './chart-options.js';
export { journalWidths } from './journal-widths.js';
export { millimetres, type PaperWidth } from './paper.js';
export { type ColouredParty, partyColours } from './party-colours.js';
export { passageIds, quotesOf } from './quotes-of.js';
export { type Hemicycle, type SeatPosition, seatPositions } from './seat-positions.js';
export { type SeatRows, seatRows } from './seat-rows.js';
export {
  type ChartBody,
  type ChartColours,
  chart,
  coloursOf,
  configOf,
  fontFamily,
  type PartyPalette,
  points,
  type ThemeName,
  textOn,
  themeNames,
  vegaLiteSchema,
} from './theme.js';
export { type PartyInRoom, partiesInRoom, type TwoPartiesInRoom } from './two-parties.js';
export type * from './vega-lite-spec.js';
export { countedVotes } from './vote-rows.js';
