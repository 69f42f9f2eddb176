export * from './figures.js';
export * from './language.js';
export * from './margins-chart.js';
export * from './recorded-votes-chart.js';
export { chart, colours, fontFamily, points, theme, vegaLiteSchema } from './theme.js';
export type * from './vega-lite-spec.js';
