export { type BinomialCount, binomialChances } from './binomial-chances.js';
export type { ChancesOfCount } from './chances-of-count.js';
export {
  type DrawFromPool,
  hypergeometricChances,
  type PartyInBody,
} from './hypergeometric-chances.js';
export { poissonBinomial } from './poisson-binomial.js';
export * from './seeded-random.js';
export * from './standard-normal-quantile.js';
