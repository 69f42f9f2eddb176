import { readDescriptor } from './read-descriptor.js';
import { schemaVersionOf } from './schema-version.js';

/** The version of the form that this toolkit writes, and reads with every older one: that of the built-in record. */
export function presentVersion(): number {
  return schemaVersionOf(readDescriptor());
}
