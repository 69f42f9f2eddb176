export {
  type ComparisonOptions,
  compareRecords,
  type PassageDifference,
  type RecordComparison,
  type RowOfOne,
  type TableComparison,
  type ValueDifference,
} from './compare-records.js';
export type { PlaceOfWords } from './compared-record.js';
export type { AgreementOptions, FieldAgreement } from './field-agreement.js';
