export { ArgumentError } from './argument-error.js';
export { DatasetError, describeProblem, type Problem } from './dataset-error.js';
export { describeProblems } from './describe-problems.js';
export { FileError } from './file-error.js';
export * from './missing-package-error.js';
export * from './problem-groups.js';
export * from './toolkit-error.js';
export { UnknownRecordError } from './unknown-record-error.js';
