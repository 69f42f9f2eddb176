export * from './clopper-pearson-interval.js';
export type { ConfidenceInterval, ConfidenceOptions } from './confidence-interval.js';
export * from './hypergeometric-interval.js';
export * from './wilson-interval.js';
