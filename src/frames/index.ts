export * from './findings-frame.js';
export * from './to-frame.js';
export * from './votes-frame.js';
