export { seatedBodies, seatedBodiesWithChanges } from './bodies-with-parties.js';
export {
  evidenceColumn,
  type Figure,
  type FigureCaption,
  type FigureColumn,
  type FigureRow,
  type FigureTable,
} from './figure.js';
export { captionText, figureCaption, type WholeCaption } from './figure-caption.js';
export { figureTable } from './figure-table.js';
export * from './figures.js';
export { type AttendanceTold, attendanceTold } from './power-under-random-attendance.js';
export { type TouchedFigure, touchedFigures } from './touched-figures.js';
export { type WriteFigureOptions, writeFigure } from './write-figure.js';
