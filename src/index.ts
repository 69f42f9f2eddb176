export * from './analysis/index.js';
export * from './audit/index.js';
export * from './charts/index.js';
export * from './figures/index.js';
export * from './gallery/index.js';
export * from './interchange/index.js';
export * from './records/index.js';
export * from './render/index.js';
