export * from './compare-outputs.js';
export { type ExecuteOptions, executeNotebook, NotebookError } from './execute-notebook.js';
export { Kernel, type KernelCommand, KernelError, tslabCommand } from './kernel.js';
export { type Notebook, readNotebook, writeNotebook } from './notebook-file.js';
export { show, type TableLike } from './show.js';
