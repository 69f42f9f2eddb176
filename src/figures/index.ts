export {
  evidenceColumn,
  type Figure,
  type FigureCaption,
  type FigureColumn,
  type FigureRow,
  type FigureTable,
} from './figure.js';
export * from './figures.js';
