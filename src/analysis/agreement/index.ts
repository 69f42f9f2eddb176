export {
  type AlphaInterval,
  type AlphaIntervalOptions,
  alphaInterval,
} from './alpha-interval.js';
export type { Coding, Codings, MeasurementLevel } from './coincidences.js';
export { type AlphaOptions, krippendorffAlpha } from './krippendorff-alpha.js';
export { observedAgreement } from './observed-agreement.js';
