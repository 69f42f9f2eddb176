export type { ChartOptions } from './chart-options.js';
export { journalWidths } from './journal-widths.js';
export * from './language.js';
export * from './margins-chart.js';
export { millimetres, type PaperWidth } from './paper.js';
export { passageIds, quotesOf } from './quotes-of.js';
export * from './recorded-votes-chart.js';
export {
  type ChartBody,
  type ChartColours,
  chart,
  coloursOf,
  configOf,
  fontFamily,
  points,
  type ThemeName,
  textOn,
  themeNames,
  vegaLiteSchema,
} from './theme.js';
export type * from './vega-lite-spec.js';
