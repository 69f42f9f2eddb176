export {
  type DateBounds,
  type DateBoundsOptions,
  type DateRange,
  dateBounds,
} from './date-bounds.js';
export * from './estimate-dates.js';
export * from './in-date-order.js';
export * from './isotonic-regression.js';
export * from './leave-one-out.js';
export * from './minutes-dating.js';
export type { DateConflict, PagedItem } from './paged-item.js';
