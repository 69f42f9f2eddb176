export * from './bibtex.js';
export * from './csl-json.js';
export * from './csv-package.js';
export * from './csv-text.js';
export * from './flat-votes.js';
export * from './json-document.js';
export * from './popolo.js';
