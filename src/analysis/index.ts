export { ArgumentError } from './argument-error.js';
export * from './votes/index.js';
