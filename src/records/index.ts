export * from './calendar.js';
export * from './dataset-error.js';
export { evidenceOf } from './evidence-of.js';
export * from './historical-date.js';
export { builtInFolder, loadDataset } from './load-dataset.js';
export type * from './records.js';
export * from './size-of-body.js';
