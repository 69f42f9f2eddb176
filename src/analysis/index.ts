export { ArgumentError } from './argument-error.js';
export * from './power/index.js';
export * from './votes/index.js';
