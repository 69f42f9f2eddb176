export * from './calendar.js';
export * from './civil-calendar.js';
export * from './english-day.js';
export * from './historical-date.js';
export { type Third, thirdOf } from './third-of.js';
export { writeDate, writeDayNumber } from './write-date.js';
