export * from './language.js';
export * from './write-count.js';
export { writeDecimal } from './write-decimal.js';
export { writePercent } from './write-percent.js';
