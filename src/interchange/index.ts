export * from '../escapes/csv-text.js';
export { escapeLatex } from '../escapes/latex-text.js';
export * from './add-rows.js';
export * from './add-sources.js';
export * from './arrow.js';
export * from './bibtex.js';
export * from './csl-json.js';
export * from './csv-package.js';
export * from './excel-csv.js';
export * from './flat-votes.js';
export { htmlTable } from './html-table.js';
export type { ImportMapping } from './import/import-mapping.js';
export {
  type ImportRecordOptions,
  importRecord,
  mappingOf,
  type PlannedImport,
  planImport,
} from './import/import-record.js';
export type { ImportFile, ImportOptions } from './import/read-import.js';
export * from './json-document.js';
export { latexTable } from './latex-table.js';
export { markdownTable } from './markdown-table.js';
export * from './not-in-popolo.js';
export * from './parquet.js';
export * from './popolo.js';
export type { CellValue, PrintedColumn, PrintedTable } from './printed-table.js';
export * from './read-roll-calls.js';
export { fullReference, shortReference } from './reference.js';
export {
  formatTable,
  type TableFormat,
  type TextTableFormat,
  tableFile,
  tableFormats,
  textTableFormats,
} from './table-formats.js';
export * from './votes-from-csv.js';
export * from './voteview.js';
export { toWorkbook } from './workbook.js';
export type { WrittenFormat } from './written-format.js';
