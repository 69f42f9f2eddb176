export * from './compare-success.js';
export * from './fisher-exact-test.js';
export * from './motion-outcomes.js';
export * from './proposal-outcomes.js';
export * from './success-share.js';
