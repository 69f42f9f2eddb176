export * from './analysis/index.js';
export * from './records/index.js';
