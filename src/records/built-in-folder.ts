import { fileURLToPath } from 'node:url';

/** The folder of the record that comes with the toolkit. */
export const builtInFolder: string = fileURLToPath(new URL('../../data', import.meta.url));
