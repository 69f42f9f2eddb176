import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How many lines are taken together: most statements lie whole in so many. */
const block = 20;

/**
 * One in so many blocks of lines of the files in some folders, the same in every run: a sample of a whole room in the time there is.
 *
 * @param {readonly string[]} folders - folders, with all that is in them but lists of exports
 * @param {number} oneIn - one block in so many
 * @returns {string[]} files with lines, as Stryker takes them: `src/errors/fits.ts:21-40`
 */
export function sampleOfLines(folders, oneIn) {
  const blocks = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('index.ts'))
      .sort()
      .flatMap((name) => {
        const file = join(folder, name);
        const lines = readFileSync(file, 'utf8').split('\n').length;
        const count = Math.ceil(lines / block);
        return Array.from(
          { length: count },
          (_, index) => `${file}:${index * block + 1}-${Math.min((index + 1) * block, lines)}`,
        );
      }),
  );
  return blocks.filter((_, index) => index % oneIn === 0);
}
