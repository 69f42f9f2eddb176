export { ArgumentError } from './argument-error.js';
export * from './attendance/index.js';
export * from './counterfactual/index.js';
export * from './dating/index.js';
export * from './distributions/index.js';
export * from './influence/index.js';
export * from './intervals/index.js';
export * from './power/index.js';
export * from './votes/index.js';
