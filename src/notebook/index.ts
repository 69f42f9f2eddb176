export { KernelError } from '../errors/kernel-error.js';
export type { CellError } from './cell-error.js';
export * from './compare-outputs.js';
export { type EvidenceLinesOptions, evidenceLines, passageLines } from './evidence-lines.js';
export { type ExecuteOptions, executeNotebook, NotebookError } from './execute-notebook.js';
export { type Execution, Kernel, type KernelCommand, tslabCommand } from './kernel.js';
export {
  type Cell,
  type Lines,
  type Notebook,
  type Output,
  readNotebook,
  writeNotebook,
} from './notebook-file.js';
export { print } from './print.js';
export { show, type TableLike } from './show.js';
export { longestLine, wrapLines } from './wrap-lines.js';
