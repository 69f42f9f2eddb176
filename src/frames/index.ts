export * from './findings-frame.js';
export * from './join-frames.js';
export * from './known-statistics.js';
export * from './record-frame.js';
export * from './roll-call-frame.js';
export * from './table-frame.js';
export * from './to-frame.js';
export * from './votes-frame.js';
