export { asSentence } from './as-sentence.js';
export * from './in-language.js';
export { inPercent } from './in-percent.js';
export {
  firstLanguage,
  type InLanguages,
  type Language,
  languages,
  type Text,
} from './language.js';
export * from './write-count.js';
export { writeDecimal } from './write-decimal.js';
export { writeList } from './write-list.js';
export * from './write-number-of.js';
export { writePartOf } from './write-part-of.js';
export { writePercent } from './write-percent.js';
