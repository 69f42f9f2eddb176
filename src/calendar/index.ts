export * from './calendar.js';
export * from './historical-date.js';
export { writeDate } from './write-date.js';
