export * from './attendance-from-vote.js';
export * from './attendance-rate.js';
export * from './attendance-rates.js';
export * from './chances-of-lead.js';
export * from './even-chance-attendance.js';
export * from './expected-sessions.js';
export * from './known-attendance.js';
export * from './known-presence.js';
export {
  type AttendanceChances,
  probabilityOutnumbers,
  type TwoParties,
} from './probability-outnumbers.js';
export * from './sessions-attended.js';
export {
  type SimulatedChances,
  type SimulatedSessions,
  simulateSessions,
} from './simulate-sessions.js';
