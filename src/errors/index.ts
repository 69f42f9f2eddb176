export { ArgumentError } from './argument-error.js';
export * from './dataset-error.js';
export { FileError } from './file-error.js';
export * from './missing-package-error.js';
export * from './toolkit-error.js';
