export { margin } from './margin.js';
export * from './number-needed-to-win.js';
export * from './switches-to-reverse.js';
export * from './turnout.js';
export type { VoteCounts } from './vote-counts.js';
export * from './vote-measures.js';
export * from './winning-share.js';
