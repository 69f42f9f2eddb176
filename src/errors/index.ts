export { ArgumentError } from './argument-error.js';
export * from './dataset-error.js';
